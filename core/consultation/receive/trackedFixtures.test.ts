import { beforeAll, describe, expect, it } from 'vitest'
import { draftOf } from '../../../tests/builders/consulted.ts'
import { by, type Edit, returned } from '../../../tests/builders/returned.ts'
import {
  deletes,
  deletesParagraph,
  inserts,
  moves,
  replaces,
  types,
  writesBehind,
  writesOnBehind,
} from '../../../tests/builders/returnedEdits.ts'
import { acceptedAll } from '../../../tests/builders/returnedPrograms.ts'
import { addsRow, deletesRow } from '../../../tests/builders/returnedTables.ts'
import { changesIn, only, received } from '../../../tests/support/receive.ts'

/** Tracked changes as Word writes them, each on the passage it was made in. */

let draft: Uint8Array = new Uint8Array()
beforeAll(async () => {
  draft = await draftOf()
})

const day = '2026-11-20T10:00:00Z'
const hk = (...edits: readonly Edit[]) => by('HK Social', day, ...edits)
const changes = (...edits: readonly Edit[]) => changesIn(received(returned(draft, ...edits)))
const s1 = 'Jeg sætter mål for driften'
const s2 = 'Jeg følger op hver måned'

describe('a tracked change', () => {
  it('of words has the whole passage before and after, who made it and when', () => {
    expect(changes(hk(replaces('s1', 'mål', 'retning')))).toEqual([
      {
        kind: 'edit',
        target: 's1',
        author: 'HK Social',
        date: day,
        before: s1,
        after: 'Jeg sætter retning for driften',
        silent: false,
      },
    ])
  })

  it.each([
    ['at the beginning', inserts('s1', '', 'Hver dag: '), `Hver dag: ${s1}`],
    ['in the middle', inserts('s1', 'mål', ' og rammer'), 'Jeg sætter mål og rammer for driften'],
    ['at the end', inserts('s1', s1, ' hver dag'), `${s1} hver dag`],
  ])('that inserts %s', (_, edit, after) => {
    expect(changes(hk(edit))).toMatchObject([{ kind: 'insert', target: 's1', before: s1, after }])
  })

  it('that deletes words', () => {
    expect(changes(hk(deletes('s1', ' for driften')))).toMatchObject([
      { kind: 'delete', target: 's1', before: s1, after: 'Jeg sætter mål' },
    ])
  })

  it.each([
    ['all its words', deletes('s2')],
    ['its paragraph', deletesParagraph('s2')],
  ])(
    'that deletes a statement with %s leaves nothing of it, though its control still stands there',
    (_, edit) => {
      const answers = received(returned(draft, hk(edit))).answers
      expect(answers).toMatchObject([
        { kind: 'delete', target: 's2', before: s2, after: '', wording: null, silent: false },
      ])
    },
  )

  it('in a statement with a bold opening', () => {
    const before = 'Mod – Jeg siger fra, når opgaven ikke kan løses'
    expect(changes(hk(replaces('s3', 'Mod', 'Modet')))).toMatchObject([
      { kind: 'edit', target: 's3', before, after: before.replace('Mod', 'Modet') },
    ])
  })

  it.each([
    ['a paragraph', 'b1', 'mærkes', 'ses'],
    ['a heading', 'b2', 'Derfor', 'Hvorfor'],
    ['a point', 'b3', 'fælles', 'klar'],
    ['a definition', 'k1_definition', 'hverdagen', 'dagen'],
    ['the title on the cover', 'about_title', 'Vores', 'Kommunens'],
  ])('in %s', (_, id, words, others) => {
    const [change, ...more] = changes(hk(replaces(id, words, others)))
    expect(change).toMatchObject({ kind: 'edit', target: id, silent: false })
    expect(change?.after).toBe(change?.before.replace(words, others))
    expect(more).toEqual([])
  })

  it('made in several places of a passage is one change', () => {
    expect(changes(hk(replaces('s1', 'Jeg', 'Vi'), replaces('s1', 'driften', 'hverdagen')))).toMatchObject([
      { kind: 'edit', target: 's1', before: s1, after: 'Vi sætter mål for hverdagen' },
    ])
  })

  it('that was taken back by its author is none', () => {
    expect(changes(hk(inserts('s1', 'mål', ' og rammer'), deletes('s1', ' og rammer')))).toEqual([])
  })
})

describe('changes by several people in one passage', () => {
  it('are one each, as if the others had not been made', () => {
    const found = changes(
      hk(replaces('s1', 'mål', 'retning')),
      by('TR', '2026-11-21T10:00:00Z', deletes('s1', ' for driften')),
    )
    expect(found).toHaveLength(2)
    expect(found).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          author: 'HK Social',
          date: day,
          kind: 'edit',
          before: s1,
          after: 'Jeg sætter retning for driften',
        }),
        expect.objectContaining({
          author: 'TR',
          date: '2026-11-21T10:00:00Z',
          kind: 'delete',
          before: s1,
          after: 'Jeg sætter mål',
        }),
      ]),
    )
  })

  it('are told apart where one deletes what another inserted', () => {
    expect(
      changes(hk(inserts('s1', 'mål', ' og rammer')), by('TR', day, deletes('s1', ' og rammer'))),
    ).toMatchObject([{ author: 'HK Social', kind: 'insert', after: 'Jeg sætter mål og rammer for driften' }])
  })

  it('are told apart from what was not tracked', () => {
    const found = changes(types('s1', 'driften', 'hverdagen'), hk(replaces('s1', 'mål', 'retning')))
    expect(found.find(({ silent }) => silent)).toMatchObject({
      kind: 'edit',
      target: 's1',
      before: s1,
      after: 'Jeg sætter mål for hverdagen',
    })
    expect(found.find(({ silent }) => !silent)).toMatchObject({ author: 'HK Social', target: 's1' })
    expect(found).toHaveLength(2)
  })
})

describe('a move', () => {
  it.each([
    ['with its control', true],
    ['as text alone', false],
  ])('into another cell %s says where to', (_, control) => {
    expect(changes(hk(moves('s2', 's5', { control })))).toEqual([
      {
        kind: 'move',
        target: 's2',
        author: 'HK Social',
        date: day,
        before: s2,
        after: s2,
        silent: false,
        cell: { dimension: 'd2', role: 'r2' },
      },
    ])
  })

  it('within its cell is no change of what anything says', () => {
    const found = changes(hk(moves('s1', 's2')))
    expect(found.every(({ target, kind }) => target === 's1' && kind === 'move')).toBe(true)
  })
})

describe('new text outside every statement', () => {
  it('in a cell of its own paragraph is a proposal for that cell', () => {
    expect(changes(hk(writesBehind('s5', 'Jeg spørger, før jeg bruger penge')))).toMatchObject([
      {
        kind: 'new',
        target: null,
        author: 'HK Social',
        before: '',
        after: 'Jeg spørger, før jeg bruger penge',
        silent: false,
        cell: { dimension: 'd2', role: 'r2' },
      },
    ])
  })

  it('in the prose is a proposal without a cell', () => {
    const found = changes(hk(writesBehind('b1', 'Og for hinanden.')))
    expect(found).toMatchObject([
      { kind: 'new', author: 'HK Social', before: '', after: 'Og for hinanden.', silent: false },
    ])
    expect(found[0]).not.toHaveProperty('cell')
  })

  it('right behind a statement, on its line, goes with the statement', () => {
    expect(changes(hk(writesOnBehind('s1', ' hver dag')))).toMatchObject([
      { kind: 'insert', target: 's1', before: s1, after: `${s1} hver dag`, silent: false },
    ])
  })
})

describe('a row', () => {
  it('that was deleted is every statement of it deleted', () => {
    expect(only(changes(hk(deletesRow('s4'))), 'kind', 'target', 'after', 'silent', 'author')).toEqual([
      { kind: 'delete', target: 's1', after: '', silent: false, author: 'HK Social' },
      { kind: 'delete', target: 's2', after: '', silent: false, author: 'HK Social' },
      { kind: 'delete', target: 's4', after: '', silent: false, author: 'HK Social' },
    ])
  })

  it('that was added is a proposal with all its words', () => {
    const found = changes(hk(addsRow('s4', 'Souschef', 'Jeg måler kvalitet', 'Jeg ser kvalitet')))
    expect(found.length).toBeGreaterThan(0)
    expect(
      found.every(({ kind, silent, author }) => kind === 'new' && !silent && author === 'HK Social'),
    ).toBe(true)
    const said = found.map(({ after }) => after).join(' ')
    for (const words of ['Souschef', 'Jeg måler kvalitet', 'Jeg ser kvalitet']) expect(said).toContain(words)
  })

  it('with changes in the rows around it keeps those where they are', () => {
    const found = changes(
      hk(addsRow('s1', 'Souschef', 'Jeg måler'), deletesRow('s6'), replaces('s4', 'hele', 'mit')),
    )
    expect(
      only(
        found.filter(({ kind }) => kind !== 'new'),
        'kind',
        'target',
      ),
    ).toEqual([
      { kind: 'edit', target: 's4' },
      { kind: 'delete', target: 's6' },
      { kind: 'delete', target: 's8' },
    ])
  })
})

describe('changes that were accepted before the file came back', () => {
  it('are found all the same, without a name', () => {
    const found = changes(
      hk(
        replaces('s1', 'mål', 'retning'),
        deletesParagraph('s2'),
        deletesRow('s6'),
        writesBehind('s7', 'Jeg lytter også'),
      ),
      acceptedAll,
    )
    expect(only(found, 'kind', 'target', 'after', 'silent')).toEqual(
      expect.arrayContaining([
        { kind: 'edit', target: 's1', after: 'Jeg sætter retning for driften', silent: true },
        { kind: 'delete', target: 's2', after: '', silent: true },
        { kind: 'delete', target: 's6', after: '', silent: true },
        { kind: 'delete', target: 's8', after: '', silent: true },
        { kind: 'new', target: null, after: 'Jeg lytter også', silent: true },
      ]),
    )
    expect(found).toHaveLength(5)
  })
})
