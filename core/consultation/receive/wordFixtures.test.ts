import { beforeAll, describe, expect, it } from 'vitest'
import { draftOf } from '../../../tests/builders/consulted.ts'
import { by, type Edit, returned } from '../../../tests/builders/returned.ts'
import {
  comment,
  deletedWords,
  from,
  hiddenComment,
  line,
  paragraphSaying,
  words,
} from '../../../tests/builders/returnedComments.ts'
import { deletes, deletesParagraph, inserts, replaces } from '../../../tests/builders/returnedEdits.ts'
import { changesIn, commentsIn, only, received } from '../../../tests/support/receive.ts'

/** Comments as Word writes them, each on the passage it was set at. */

let draft: Uint8Array = new Uint8Array()
beforeAll(async () => {
  draft = await draftOf()
})

const day = '2026-11-20T10:00:00Z'
const hk = (...edits: readonly Edit[]) => by('HK Social', day, ...edits)
const response = (...edits: readonly Edit[]) => received(returned(draft, ...edits))
const comments = (...edits: readonly Edit[]) => commentsIn(response(...edits))

describe('a file nobody touched', () => {
  it('gives no answers at all', () => {
    expect(response().answers).toEqual([])
  })
})

describe('a comment', () => {
  it('on words of a statement has those words, who said it and when', () => {
    expect(comments(hk(comment(words('s1', 'mål'), 'Hvilke mål?')))).toEqual([
      {
        target: 's1',
        author: 'HK Social',
        date: day,
        text: 'Hvilke mål?',
        quote: 'mål',
        resolved: false,
        parent: null,
      },
    ])
  })

  it.each([
    ['a whole statement', words('s6'), 's6', 'Jeg ser flere år frem sammen med politikerne'],
    ['a statement with a bold opening', words('s3', 'Mod – Jeg siger fra'), 's3', 'Mod – Jeg siger fra'],
    ['a paragraph of prose', words('b1', 'borgerne'), 'b1', 'borgerne'],
    ['a heading in the prose', words('b2'), 'b2', 'Derfor et grundlag'],
    ['a point of a list', words('b4', 'tale om ledelse'), 'b4', 'tale om ledelse'],
    ['a definition', words('k1_definition', 'hverdagen'), 'k1_definition', 'hverdagen'],
    ['the title of a part', words('p2_title'), 'p2_title', 'Kompetencer'],
    ['the title on the cover', words('about_title', 'ledelsesgrundlag'), 'about_title', 'ledelsesgrundlag'],
  ])('on %s', (_, at, target, quote) => {
    expect(only(comments(hk(comment(at, 'Godt'))), 'target', 'quote', 'text')).toEqual([
      { target, quote, text: 'Godt' },
    ])
  })

  it('on a whole line is about the statement in it, though its number was marked as well', () => {
    const [found, ...more] = comments(hk(comment(line('s4'), 'Hele linjen')))
    expect(found).toMatchObject({ target: 's4', text: 'Hele linjen' })
    expect(found?.quote).toContain('Jeg holder budgettet for hele området')
    expect(more).toEqual([])
  })

  it('that stands at a point and has no words is about the statement it stands in', () => {
    expect(comments(hk(comment(words('s5', 'udgifterne'), 'Her', { range: 'point' })))).toMatchObject([
      { target: 's5', text: 'Her' },
    ])
  })

  it('over several statements is about the first, and has all their words', () => {
    const [found, ...more] = comments(hk(comment(from('s1', 's2'), 'Begge')))
    expect(found).toMatchObject({ target: 's1', text: 'Begge' })
    expect(found?.quote).toContain('Jeg sætter mål for driften')
    expect(found?.quote).toContain('Jeg følger op hver måned')
    expect(more).toEqual([])
  })

  it('in several paragraphs keeps them apart', () => {
    expect(comments(hk(comment(words('s1'), ['Først dette.', 'Så dette.'])))).toMatchObject([
      { text: 'Først dette.\nSå dette.' },
    ])
  })

  it('that is set at nothing, which Word hides, lies in the tray', () => {
    const { answers } = response(hk(hiddenComment('Hvem ser den her?')))
    expect(answers).toMatchObject([
      {
        kind: 'comment',
        target: null,
        lies: 'tray',
        text: 'Hvem ser den her?',
        quote: '',
        author: 'HK Social',
      },
    ])
  })

  it('on the name of a column is about no passage and is kept with its words', () => {
    const { answers } = response(hk(comment(paragraphSaying('Chef'), 'Skal det være leder?')))
    expect(answers).toMatchObject([
      { kind: 'comment', target: null, lies: 'tray', text: 'Skal det være leder?', quote: 'Chef' },
    ])
  })

  it('whose range never ends is about the place it began at', () => {
    expect(comments(hk(comment(words('s2', 'måned'), 'Uden ende', { range: 'endless' })))).toMatchObject([
      { target: 's2', text: 'Uden ende' },
    ])
  })
})

describe('a thread', () => {
  const thread = comment(words('s1', 'mål'), 'Hvilke mål?', {
    replies: [
      { by: 'TR', text: 'Det spørger jeg også om', date: '2026-11-21T08:00:00Z' },
      { by: 'Chef', text: 'Dem i budgettet', date: '2026-11-22T08:00:00Z' },
    ],
  })

  it('is its first comment and the replies to it, each by who wrote it', () => {
    expect(only(comments(hk(thread)), 'target', 'author', 'date', 'text', 'parent')).toEqual([
      { target: 's1', author: 'HK Social', date: day, text: 'Hvilke mål?', parent: null },
      {
        target: 's1',
        author: 'TR',
        date: '2026-11-21T08:00:00Z',
        text: 'Det spørger jeg også om',
        parent: 'Hvilke mål?',
      },
      {
        target: 's1',
        author: 'Chef',
        date: '2026-11-22T08:00:00Z',
        text: 'Dem i budgettet',
        parent: 'Hvilke mål?',
      },
    ])
  })

  it('that was resolved is', () => {
    const found = comments(
      hk(
        comment(words('s1'), 'Løst', { resolved: true, replies: [{ by: 'TR', text: 'Ja' }] }),
        comment(words('s2'), 'Ikke løst'),
      ),
    )
    expect(found.filter(({ parent }) => parent === null)).toMatchObject([
      { text: 'Løst', resolved: true },
      { text: 'Ikke løst', resolved: false },
    ])
  })

  it('lies beside another one at the same words without mixing with it', () => {
    const found = comments(
      hk(
        comment(words('s1', 'mål'), 'Første', { replies: [{ by: 'TR', text: 'Til første' }] }),
        comment(words('s1', 'mål'), 'Anden', { replies: [{ by: 'TR', text: 'Til anden' }] }),
      ),
    )
    expect(only(found, 'text', 'quote', 'parent')).toEqual(
      expect.arrayContaining([
        { text: 'Første', quote: 'mål', parent: null },
        { text: 'Til første', quote: 'mål', parent: 'Første' },
        { text: 'Anden', quote: 'mål', parent: null },
        { text: 'Til anden', quote: 'mål', parent: 'Anden' },
      ]),
    )
    expect(found).toHaveLength(4)
  })
})

describe('a comment on what was changed', () => {
  it('on deleted words still has its statement and the words', () => {
    const found = response(
      hk(deletes('s4', ' for hele området'), comment(deletedWords('s4'), 'Det er ikke rigtigt')),
    )
    expect(commentsIn(found)).toMatchObject([
      { target: 's4', text: 'Det er ikke rigtigt', quote: expect.stringContaining('for hele området') },
    ])
    expect(only(changesIn(found), 'target', 'kind')).toEqual([{ target: 's4', kind: 'delete' }])
  })

  it('on a statement that was deleted with its paragraph', () => {
    const found = response(hk(deletesParagraph('s2'), comment(deletedWords('s2'), 'Overflødigt')))
    expect(commentsIn(found)).toMatchObject([{ target: 's2', text: 'Overflødigt' }])
    expect(only(changesIn(found), 'target', 'kind', 'after')).toEqual([
      { target: 's2', kind: 'delete', after: '' },
    ])
  })

  it('on words that were inserted', () => {
    const found = response(
      hk(inserts('s1', 'mål', ' og rammer')),
      by('TR', day, comment(words('s1', ' og rammer'), 'Enig')),
    )
    expect(commentsIn(found)).toMatchObject([{ target: 's1', author: 'TR', text: 'Enig' }])
    expect(changesIn(found)).toMatchObject([{ target: 's1', kind: 'insert', author: 'HK Social' }])
  })

  it('on what was replaced, at both the old and the new words', () => {
    const found = response(
      hk(replaces('s6', 'politikerne', 'udvalget'), comment(words('s6', 'udvalget'), 'Rigtigere')),
    )
    expect(commentsIn(found)).toMatchObject([{ target: 's6', text: 'Rigtigere' }])
    expect(changesIn(found)).toMatchObject([
      {
        kind: 'edit',
        before: 'Jeg ser flere år frem sammen med politikerne',
        after: 'Jeg ser flere år frem sammen med udvalget',
      },
    ])
  })
})
