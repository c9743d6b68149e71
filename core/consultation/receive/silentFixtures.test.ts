import { beforeAll, describe, expect, it } from 'vitest'
import { draftOf } from '../../../tests/builders/consulted.ts'
import { by, type Edit, returned } from '../../../tests/builders/returned.ts'
import { comment, words } from '../../../tests/builders/returnedComments.ts'
import { deletes, moves, replaces, types, writesBehind } from '../../../tests/builders/returnedEdits.ts'
import { flattened, withoutBookmarks, withoutOurParts } from '../../../tests/builders/returnedPrograms.ts'
import {
  deletesRow,
  pastesInto,
  retypesCell,
  sortsTable,
  swapsColumns,
} from '../../../tests/builders/returnedTables.ts'
import { changesIn, commentsIn, only, received } from '../../../tests/support/receive.ts'

/** What nobody tracked, and what is left when the anchors are gone: found by comparing with what was sent. */

let draft: Uint8Array = new Uint8Array()
beforeAll(async () => {
  draft = await draftOf()
})

const day = '2026-11-20T10:00:00Z'
const hk = (...edits: readonly Edit[]) => by('HK Social', day, ...edits)
const response = (...edits: readonly Edit[]) => received(returned(draft, ...edits))
const changes = (...edits: readonly Edit[]) => changesIn(response(...edits))
const s1 = 'Jeg sætter mål for driften'
const s2 = 'Jeg følger op hver måned'

/** Every way to lose the anchors, one worse than the other. */
const losses: readonly (readonly [string, readonly Edit[]])[] = [
  ['controls flattened', [flattened]],
  ['bookmarks gone', [withoutBookmarks]],
  ['controls flattened and bookmarks gone', [flattened, withoutBookmarks]],
  ['nothing of ours left', [flattened, withoutBookmarks, withoutOurParts]],
]

describe('a silent edit', () => {
  it('is told as one', () => {
    expect(changes(types('s1', 'mål', 'retning'))).toMatchObject([
      {
        kind: 'edit',
        target: 's1',
        before: s1,
        after: 'Jeg sætter retning for driften',
        silent: true,
        date: null,
      },
    ])
  })

  it('that takes words away', () => {
    expect(changes(deletes('b1', ', og det skal kunne mærkes hver dag'))).toMatchObject([
      { kind: 'delete', target: 'b1', after: 'Vi er her for borgerne.', silent: true },
    ])
  })

  it('that takes a statement away', () => {
    expect(changes(deletes('s2'))).toMatchObject([
      { kind: 'delete', target: 's2', before: s2, after: '', silent: true },
    ])
  })

  it('that writes a statement more', () => {
    expect(changes(writesBehind('s7', 'Jeg lytter'))).toMatchObject([
      {
        kind: 'new',
        target: null,
        before: '',
        after: 'Jeg lytter',
        silent: true,
        cell: { dimension: 'd3', role: 'r2' },
      },
    ])
  })

  it('that deletes a row', () => {
    expect(only(changes(deletesRow('s4')), 'kind', 'target', 'after', 'silent')).toEqual([
      { kind: 'delete', target: 's1', after: '', silent: true },
      { kind: 'delete', target: 's2', after: '', silent: true },
      { kind: 'delete', target: 's4', after: '', silent: true },
    ])
  })
})

describe('a cell retyped without its anchors', () => {
  it('with other words is an edit of its statement', () => {
    expect(changes(retypesCell('s4', 'Jeg holder budgettet for hele centret'))).toMatchObject([
      { kind: 'edit', target: 's4', after: 'Jeg holder budgettet for hele centret', silent: true },
    ])
  })

  it('with quite other words is still the one statement of that cell', () => {
    expect(changes(retypesCell('s4', 'Penge bruges klogt'))).toMatchObject([
      { kind: 'edit', target: 's4', after: 'Penge bruges klogt', silent: true },
    ])
  })

  it('with the same words is no change', () => {
    expect(changes(retypesCell('s1', s1, s2))).toEqual([])
  })

  it('with the numbers typed along is no change', () => {
    expect(changes(retypesCell('s1', `1.1.A.1 ${s1}`, `1.1.A.2 ${s2}`))).toEqual([])
  })

  it('with two statements, one of them edited, edits that one', () => {
    expect(changes(retypesCell('s1', s1, 'Jeg følger op hver eneste uge'))).toMatchObject([
      { kind: 'edit', target: 's2', after: 'Jeg følger op hver eneste uge', silent: true },
    ])
  })

  it('with one statement less deletes that one', () => {
    expect(changes(retypesCell('s1', s2))).toMatchObject([
      { kind: 'delete', target: 's1', after: '', silent: true },
    ])
  })

  it('with one statement more proposes that one', () => {
    expect(changes(retypesCell('s1', s1, s2, 'Jeg fejrer det, der lykkes'))).toMatchObject([
      {
        kind: 'new',
        after: 'Jeg fejrer det, der lykkes',
        silent: true,
        cell: { dimension: 'd1', role: 'r1' },
      },
    ])
  })
})

describe('a statement cut and pasted into another cell', () => {
  it.each([
    ['with its control', true],
    ['as text alone', false],
  ])('%s has moved there', (_, control) => {
    expect(changes(pastesInto('s2', 's5', { control }))).toMatchObject([
      { kind: 'move', target: 's2', before: s2, silent: true, cell: { dimension: 'd2', role: 'r2' } },
    ])
  })

  it('and edited there has moved and says something else', () => {
    const found = changes(pastesInto('s2', 's5'), types('s2', 'måned', 'uge'))
    expect(found.every(({ target }) => target === 's2')).toBe(true)
    expect(found.some(({ kind }) => kind === 'move')).toBe(true)
    expect(found.some(({ after }) => after === 'Jeg følger op hver uge')).toBe(true)
  })

  it('takes its comments along', () => {
    const found = response(hk(comment(words('s2', 'måned'), 'Uge?')), pastesInto('s2', 's5'))
    expect(commentsIn(found)).toMatchObject([{ target: 's2', quote: 'måned', text: 'Uge?' }])
  })
})

describe('a table in another order', () => {
  it.each([
    ['rows sorted', [sortsTable('s1')]],
    ['columns changed round', [swapsColumns('s1', 1, 2)]],
    ['both', [sortsTable('s1'), swapsColumns('s1', 1, 2)]],
    ['rows sorted and no anchors', [sortsTable('s1'), flattened, withoutBookmarks]],
    ['columns changed round and no anchors', [swapsColumns('s1', 1, 2), flattened, withoutBookmarks]],
  ])('%s changes nothing that anybody said', (_, edits) => {
    expect(response(...edits).answers).toEqual([])
  })

  it('keeps comments and changes on their statements', () => {
    const found = response(
      hk(replaces('s4', 'hele', 'mit'), comment(words('s1', 'mål'), 'Hvilke?')),
      sortsTable('s1'),
      flattened,
      withoutBookmarks,
    )
    expect(commentsIn(found)).toMatchObject([{ target: 's1', quote: 'mål' }])
    expect(changesIn(found)).toMatchObject([
      { target: 's4', kind: 'edit', after: 'Jeg holder budgettet for mit området', silent: false },
    ])
  })
})

describe.each(losses)('with %s', (_, loss) => {
  it('an untouched file gives no answers', () => {
    const found = received(returned(draft, ...loss))
    expect(found.answers).toEqual([])
  })

  it('comments lie where they were set', () => {
    const found = response(
      hk(
        comment(words('s1', 'mål'), 'Et'),
        comment(words('s3', 'opgaven'), 'To'),
        comment(words('b1', 'borgerne'), 'Tre'),
        comment(words('b4'), 'Fire'),
        comment(words('k1_definition', 'hverdagen'), 'Fem'),
      ),
      ...loss,
    )
    expect(Object.fromEntries(commentsIn(found).map(({ text, target }) => [text, target]))).toEqual({
      Et: 's1',
      To: 's3',
      Tre: 'b1',
      Fire: 'b4',
      Fem: 'k1_definition',
    })
  })

  it('changes lie where they were made, tracked and silent', () => {
    const found = changes(
      hk(replaces('s1', 'mål', 'retning'), deletes('s2'), replaces('b1', 'mærkes', 'ses'), moves('s5', 's7')),
      types('s4', 'hele', 'mit'),
      ...loss,
    )
    expect(only(found, 'target', 'kind', 'silent')).toEqual(
      expect.arrayContaining([
        { target: 's1', kind: 'edit', silent: false },
        { target: 's2', kind: 'delete', silent: false },
        { target: 'b1', kind: 'edit', silent: false },
        { target: 's4', kind: 'edit', silent: true },
        { target: 's5', kind: 'move', silent: false },
      ]),
    )
    expect(found).toHaveLength(5)
  })
})
