import { beforeAll, describe, expect, it } from 'vitest'
import { consulted, draftOf } from '../../../tests/builders/consulted.ts'
import { bodyOf, by, type Edit, returned } from '../../../tests/builders/returned.ts'
import { comment, from, paragraphSaying, words } from '../../../tests/builders/returnedComments.ts'
import {
  deletes,
  markParagraph,
  moves,
  replaces,
  types,
  writesBehind,
} from '../../../tests/builders/returnedEdits.ts'
import { passage, run } from '../../../tests/builders/returnedPassage.ts'
import {
  bookmarksCopied,
  flattened,
  withoutBookmarks,
  withoutOurParts,
  withoutThreads,
} from '../../../tests/builders/returnedPrograms.ts'
import { pastesInto } from '../../../tests/builders/returnedTables.ts'
import { after, all, around, copy, make, remove, text } from '../../../tests/builders/returnedTree.ts'
import { changesIn, commentsIn, only, received } from '../../../tests/support/receive.ts'
import { allPassages } from '../../framework/passages.ts'

/** What real parties do to a file, and nobody thought of. */

let draft: Uint8Array = new Uint8Array()
beforeAll(async () => {
  draft = await draftOf()
})

const day = '2026-11-20T10:00:00Z'
const hk = (...edits: readonly Edit[]) => by('HK Social', day, ...edits)
const response = (...edits: readonly Edit[]) => received(returned(draft, ...edits))
const changes = (...edits: readonly Edit[]) => changesIn(response(...edits))

/** A paragraph anywhere that says this. */
const paragraphOf = (said: string) => (file: Parameters<Edit>[0]) => {
  const found = all(file.document, 'w:p').find((each) => all(each, 'w:t').map(text).join('') === said)
  if (!found) throw new Error(`no paragraph says "${said}"`)
  return found
}

/** Words behind a paragraph anywhere. */
const typesBehind =
  (said: string, added: string): Edit =>
  (file) =>
    after(paragraphOf(said)(file), make('w:p', {}, run(added)))

/** Only the table around a passage, as one copies it into a mail or a new document. */
const onlyTheTableOf =
  (id: string): Edit =>
  (file) => {
    const body = bodyOf(file)
    const table = around(passage(file, id).paragraph, 'w:tbl')
    const section = all(body, 'w:sectPr').findLast(({ parent }) => parent === body)
    body.children = [table, ...(section ? [section] : [])]
    table.parent = body
  }

describe('a table copied into a document of its own', () => {
  const copied = [onlyTheTableOf('s1'), withoutOurParts]

  it('brings its comments and changes to their statements', () => {
    const found = response(
      hk(replaces('s4', 'hele', 'mit'), comment(words('s1', 'mål'), 'Hvilke?')),
      types('s5', 'egen', 'nye'),
      ...copied,
    )
    expect(commentsIn(found)).toMatchObject([{ target: 's1', text: 'Hvilke?' }])
    expect(only(changesIn(found), 'kind', 'target', 'silent')).toEqual(
      expect.arrayContaining([
        { kind: 'edit', target: 's4', silent: false },
        { kind: 'edit', target: 's5', silent: true },
      ]),
    )
  })

  it('does not say that all the rest was deleted', () => {
    expect(changes(...copied).filter(({ kind }) => kind === 'delete')).toEqual([])
  })
})

describe('answers written where there is no statement', () => {
  it.each([
    ['on the page on how to answer', 'Sådan svarer I'],
    ['below a name of a table', 'Strategi'],
  ])('%s are kept', (_, heading) => {
    const found = changes(typesBehind(heading, 'HK har ingen bemærkninger til resten.'))
    expect(found).toMatchObject([
      { kind: 'new', target: null, after: 'HK har ingen bemærkninger til resten.', silent: true },
    ])
  })

  it('after all the rest are kept', () => {
    const atEnd: Edit = (file) => {
      const last = all(file.document, 'w:tbl').at(-1)
      if (last) after(last, make('w:p', {}, run('Med venlig hilsen HK')))
    }
    expect(changes(atEnd)).toMatchObject([{ kind: 'new', after: 'Med venlig hilsen HK' }])
  })
})

describe('all statements of a row in one cell', () => {
  it('have moved, every one, and say what they said', () => {
    const found = changes(pastesInto('s1', 's4'), pastesInto('s2', 's4'))
    expect(only(found, 'kind', 'target', 'before', 'silent')).toEqual([
      { kind: 'move', target: 's1', before: 'Jeg sætter mål for driften', silent: true },
      { kind: 'move', target: 's2', before: 'Jeg følger op hver måned', silent: true },
    ])
    for (const { cell } of found) expect(cell).toEqual({ dimension: 'd2', role: 'r1' })
  })
})

describe('a word replaced everywhere', () => {
  it('is an edit of every passage that has it, and of no other', () => {
    const everywhere: Edit = ({ document }) => {
      for (const each of all(document, 'w:t'))
        each.children = each.children.map((said) =>
          typeof said === 'string' ? said.replaceAll('Jeg', 'Vi') : said,
        )
    }
    const targets = [...allPassages(consulted).values()]
      .filter((each) => each.text.includes('Jeg'))
      .map(({ id }) => id)
    const found = changes(everywhere)
    expect(found.map(({ target }) => target).toSorted()).toEqual(targets.toSorted())
    expect(found.every(({ kind, silent }) => kind === 'edit' && silent)).toBe(true)
  })
})

describe('a name that is no passage', () => {
  it.each([
    ['tracked', true],
    ['silently', false],
  ])('changed %s is kept as what it was and would be', (_, isTracked) => {
    const renames: Edit = (file) => {
      const paragraph = paragraphOf('Strategi')(file)
      const [old] = all(paragraph, 'w:r')
      if (!old) throw new Error('no run')
      const made = run('Strategisk ledelse', old)
      if (!isTracked) {
        after(old, made)
        remove(old)
        return
      }
      after(old, make('w:ins', { 'w:id': 1_000_001, 'w:author': 'HK Social', 'w:date': day }, made))
      const gone = make('w:del', { 'w:id': 1_000_002, 'w:author': 'HK Social', 'w:date': day })
      after(old, gone)
      gone.children = [copyDeleted(old)]
      remove(old)
    }
    const found = changes(renames)
    expect(found.some(({ after: said }) => said.includes('Strategisk ledelse'))).toBe(true)
    expect(found.filter(({ target }) => target?.startsWith('s'))).toEqual([])
  })

  const copyDeleted = (old: Parameters<typeof copy>[0]) => {
    const made = copy(old)
    made.children = made.children.map((each) =>
      typeof each !== 'string' && each.name === 'w:t'
        ? make('w:delText', each.attributes, ...each.children)
        : each,
    )
    return made
  }

  it('commented on in a table is kept with its words', () => {
    const { answers } = response(hk(comment(paragraphSaying('Økonomi'), 'Skal hedde drift')))
    expect(answers).toMatchObject([{ kind: 'comment', target: null, lies: 'tray', quote: 'Økonomi' }])
  })
})

describe('an office on the web', () => {
  it('that leaves neither controls, bookmarks, parts nor threads brings every answer to its passage', () => {
    const found = response(
      hk(
        comment(words('s1', 'mål'), 'Hvilke?', { replies: [{ by: 'TR', text: 'Enig' }] }),
        comment(words('b4', 'ledelse'), 'Ja'),
        replaces('s6', 'politikerne', 'udvalget'),
      ),
      types('b1', 'hver dag', 'altid'),
      flattened,
      withoutBookmarks,
      withoutThreads,
      withoutOurParts,
    )
    expect(only(commentsIn(found), 'target', 'text')).toEqual(
      expect.arrayContaining([
        { target: 's1', text: 'Hvilke?' },
        { target: 's1', text: 'Enig' },
        { target: 'b4', text: 'Ja' },
      ]),
    )
    expect(only(changesIn(found), 'target', 'kind', 'silent')).toEqual(
      expect.arrayContaining([
        { target: 's6', kind: 'edit', silent: false },
        { target: 'b1', kind: 'edit', silent: true },
      ]),
    )
    expect(found.answers).toHaveLength(5)
  })

  it('that calls every bookmark a copy is understood', () => {
    expect(response(flattened, bookmarksCopied).answers).toEqual([])
  })
})

describe('a comment over several cells', () => {
  it('is about the first and is there once', () => {
    const found = commentsIn(response(hk(comment(from('s1', 's5'), 'Hele rækken er for lang'))))
    expect(found).toMatchObject([{ target: 's1', text: 'Hele rækken er for lang' }])
  })
})

describe('a statement broken in two', () => {
  it('by Enter loses none of its words', () => {
    const broken: Edit = (file) => {
      const { paragraph, holder } = passage(file, 's6')
      const [old] = all(holder, 'w:r')
      if (!old) throw new Error('no run')
      after(paragraph, make('w:p', {}, run('sammen med politikerne', old)))
      after(old, run('Jeg ser flere år frem', old))
      remove(old)
    }
    const found = changes(broken)
    expect(found.every(({ target, kind }) => target === 's6' || kind === 'new')).toBe(true)
    expect(found.map(({ after: said }) => said).join(' ')).toContain('sammen med politikerne')
  })

  it('of which the end was deleted runs into the next, and neither is lost', () => {
    const joined = hk((file) => markParagraph(file, passage(file, 's1').paragraph, 'w:del'))
    expect(changes(joined).every(({ target, after: said }) => target !== 's2' || said !== '')).toBe(true)
    expect(changes(joined).filter(({ kind }) => kind === 'delete')).toEqual([])
  })
})

describe('a statement copied', () => {
  it('into another cell stays where it was and is proposed there', () => {
    const copies: Edit = (file) => {
      const { paragraph } = passage(file, 's2')
      const made = copy(paragraph)
      for (const name of ['w:bookmarkStart', 'w:bookmarkEnd'])
        for (const mark of all(made, name)) remove(mark)
      after(passage(file, 's5').paragraph, made)
    }
    expect(changes(copies)).toMatchObject([
      { kind: 'new', target: null, after: 'Jeg følger op hver måned', cell: { dimension: 'd2', role: 'r2' } },
    ])
  })

  it('and then changed in one place says so of the statement or proposes it', () => {
    const found = changes(
      (file) => after(passage(file, 's5').paragraph, copy(passage(file, 's2').paragraph)),
      types('s2', 'måned', 'uge'),
    )
    expect(found.some(({ after: said }) => said === 'Jeg følger op hver uge')).toBe(true)
  })
})

describe('two who do the same', () => {
  it('are two answers, each by its own name', () => {
    const found = changes(
      hk(deletes('s4', ' for hele området')),
      by('TR', day, deletes('s5', ' i min egen afdeling')),
    )
    expect(only(found, 'author', 'target', 'kind')).toEqual([
      { author: 'HK Social', target: 's4', kind: 'delete' },
      { author: 'TR', target: 's5', kind: 'delete' },
    ])
  })

  it('proposing in the same cell are two proposals', () => {
    const found = changes(
      hk(writesBehind('s5', 'Jeg sparer')),
      by('TR', day, writesBehind('s5', 'Jeg investerer')),
    )
    expect(only(found, 'author', 'kind', 'after')).toEqual(
      expect.arrayContaining([
        { author: 'HK Social', kind: 'new', after: 'Jeg sparer' },
        { author: 'TR', kind: 'new', after: 'Jeg investerer' },
      ]),
    )
    expect(found).toHaveLength(2)
  })

  it('where one moves what the other edits are both there', () => {
    const found = changes(hk(replaces('s2', 'måned', 'uge')), by('TR', day, moves('s2', 's5')))
    expect(found.some(({ author, kind }) => author === 'TR' && kind === 'move')).toBe(true)
    expect(
      found.some(({ author, after: said }) => author === 'HK Social' && said === 'Jeg følger op hver uge'),
    ).toBe(true)
    expect(found.every(({ target }) => target === 's2')).toBe(true)
  })
})
