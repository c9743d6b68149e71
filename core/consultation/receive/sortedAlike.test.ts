import { beforeAll, describe, expect, it } from 'vitest'
import { consultation, draftOf } from '../../../tests/builders/consulted.ts'
import {
  about,
  cell,
  competency,
  dimension,
  framework,
  grid,
  roles,
  theme,
} from '../../../tests/builders/framework.ts'
import { by, type Edit, returned } from '../../../tests/builders/returned.ts'
import { moves as movesTracked } from '../../../tests/builders/returnedEdits.ts'
import {
  acceptedAll,
  flattened,
  tagsDropped,
  withoutBookmarks,
} from '../../../tests/builders/returnedPrograms.ts'
import {
  pastesInto,
  pastesIntoCell,
  reversesTable,
  sortsTable,
  tablesSorted,
} from '../../../tests/builders/returnedTables.ts'
import { changesIn, only, received } from '../../../tests/support/receive.ts'

/**
 * Rows that are called the same, in a table that the party sorted, where no bookmark is left. In the order they were sent: Retning
 * (Chef s1), Retning (Chef s2, Leder s3), Retning (none), Økonomi (Chef s4) with two dimensions, Mål and Opfølgning (Leder s5).
 */
const sent = framework(
  about({ title: 'Vores ledelsesgrundlag' }),
  roles('Chef', 'Leder'),
  theme(
    'Drift',
    competency('Retning', cell('Chef', 'Jeg sætter mål for driften'), cell('Leder')),
    competency(
      'Retning',
      cell('Chef', 'Jeg spørger, før jeg svarer'),
      cell('Leder', 'Jeg følger op hver måned'),
    ),
    competency('Retning', cell('Chef'), cell('Leder')),
    competency(
      'Økonomi',
      dimension('Mål', cell('Chef', 'Jeg holder budgettet for området'), cell('Leder')),
      dimension('Opfølgning', cell('Chef'), cell('Leder', 'Jeg kender udgifterne')),
    ),
  ),
  grid('matrix', { title: 'Kompetencer' }),
)
const round = { ...consultation, layout: 'matrix' as const }

let draft: Uint8Array = new Uint8Array()
beforeAll(async () => {
  draft = await draftOf(sent, round)
})

const changes = (...edits: readonly Edit[]) =>
  changesIn(received(returned(draft, ...edits, withoutBookmarks), { sent, round }))
const moves = (...edits: readonly Edit[]) => only(changes(...edits), 'kind', 'target', 'silent', 'cell')

const orders: readonly (readonly [string, readonly Edit[]])[] = [
  ['as it was', []],
  ['sorted falling', [sortsTable('s1')]],
  ['sorted rising', [sortsTable('s1', 'rising')]],
  ['turned around', [reversesTable('s1')]],
]

describe.each(orders)('rows called the same, the table %s', (_, order) => {
  it.each([
    ['with its controls', []],
    ['without anchors', [flattened]],
  ])('give no move (%s)', (_name, loss) => {
    expect(changes(...order, ...loss)).toEqual([])
  })

  it('tell a move into a row of another name', () => {
    const moved = [{ kind: 'move', target: 's1', silent: true, cell: { dimension: 'd4', role: 'r1' } }]
    expect(moves(pastesInto('s1', 's4'), ...order)).toEqual(moved)
  })

  it('tell a move from a row of another name into one of them', () => {
    const moved = [{ kind: 'move', target: 's4', silent: true, cell: { dimension: 'd2', role: 'r1' } }]
    expect(moves(pastesInto('s4', 's2'), ...order)).toEqual(moved)
  })

  it('tell a move into the column of another role', () => {
    const moved = [{ kind: 'move', target: 's1', silent: true, cell: { dimension: 'd1', role: 'r2' } }]
    expect(moves(pastesIntoCell('s1', 's1', 2), ...order)).toEqual(moved)
  })

  it('tell a move between two of them, where what else stands there says which is which', () => {
    const moved = [{ kind: 'move', target: 's2', silent: true, cell: { dimension: 'd1', role: 'r1' } }]
    expect(moves(pastesInto('s2', 's1'), ...order)).toEqual(moved)
  })

  it('tell a move between the dimensions of one competency', () => {
    const moved = [{ kind: 'move', target: 's4', silent: true, cell: { dimension: 'd5', role: 'r2' } }]
    expect(moves(pastesInto('s4', 's5'), ...order)).toEqual(moved)
  })
})

/** Statements of two cells in running text, in two grids. */
const twice = framework(
  about({ title: 'Vores ledelsesgrundlag' }),
  roles('Chef'),
  theme(
    'Drift',
    competency(
      'Retning',
      dimension('Mål', cell('Chef', 'Jeg sætter mål for driften', 'Jeg spørger, før jeg svarer')),
      dimension('Opfølgning', cell('Chef', 'Jeg følger op hver måned', 'Jeg lytter')),
    ),
  ),
  grid('principles', { title: 'Kompetencer' }),
  grid('principles', { title: 'Det samme igen' }),
)

describe('a statement that is printed twice', () => {
  it('has moved where one of its prints was put into another cell and lost its anchors', async () => {
    const file = returned(
      await draftOf(twice),
      by('HK Social', '2026-11-20T10:00:00Z', movesTracked('s1', 's3')),
      acceptedAll,
      tagsDropped,
    )
    expect(only(changesIn(received(file, { sent: twice })), 'kind', 'target', 'silent', 'cell')).toEqual([
      { kind: 'move', target: 's1', silent: true, cell: { dimension: 'd2', role: 'r1' } },
    ])
  })
})

/** Competencies with the same dimensions, the one statement in the last row, in two grids. */
const sparse = framework(
  about({ title: 'Vores ledelsesgrundlag' }),
  roles('Chef'),
  theme(
    'Drift',
    competency('Retning', dimension('Mål', cell('Chef')), dimension('Opfølgning', cell('Chef'))),
    competency(
      'Økonomi',
      dimension('Mål', cell('Chef')),
      dimension('Opfølgning', cell('Chef', 'Jeg holder budgettet for området')),
    ),
  ),
  grid('matrix', { title: 'Kompetencer' }),
  grid('matrix', { title: 'Det samme igen' }),
)

/** Two dimensions by one name, and a statement whose words the cover and a heading say too. */
const everywhere = 'Jeg sikrer, at budgettet overholdes'
const echoed = framework(
  about({ title: everywhere }),
  roles('Chef'),
  theme(
    'Drift',
    competency('Retning', dimension('Mål', cell('Chef')), dimension('Mål', cell('Chef', everywhere))),
    competency('Fælles', cell('Chef')),
    competency('Økonomi', cell('Chef')),
  ),
  grid('matrix', { title: everywhere }),
)

describe('the only statement of dimensions that are called the same', () => {
  it.each([
    ['sorted', tablesSorted],
    ['turned around', reversesTable('s1')],
  ])('has not moved, whatever else says the same (%s)', async (_, sorted) => {
    const sentRound = { sent: echoed, round }
    const back = returned(await draftOf(echoed, round), sorted, withoutBookmarks)
    expect(received(back, sentRound).answers).toEqual([])
  })
})

describe('the only statement of rows whose dimensions are called the same', () => {
  it.each([
    ['sorted', tablesSorted],
    ['sorted, one of two grids', sortsTable('s1')],
    ['turned around', reversesTable('s1')],
  ])('has not moved (%s)', async (_, sorted) => {
    const file = returned(await draftOf(sparse), sorted, withoutBookmarks)
    expect(received(file, { sent: sparse }).answers).toEqual([])
  })
})
