import fc from 'fast-check'
import { produce } from 'immer'
import { describe, expect, test } from 'vitest'
import { someFramework } from '../../tests/builders/arbitrary.ts'
import { cell, competency, dimension, framework, roles, theme } from '../../tests/builders/framework.ts'
import { originals } from '../../tests/sources/templates.ts'
import { filledCounts, nextEmpty } from './filled.ts'

/** Two rows of two dimensions and one of one; r3 is for each leader to fill in. */
const example = framework(
  roles('Chef', 'Leder', { name: 'Egen oversættelse', prompt: 'Hvad betyder det for dig?' }),
  theme(
    'Drift',
    competency(
      'Driftsledelse',
      dimension('Fokus', cell('Chef', 'Jeg leder.')),
      dimension('Balance', cell('Chef', 'Jeg vejer.'), cell('Leder', 'Jeg fordeler.')),
    ),
  ),
  competency('Løs', cell('Leder', '  ')),
)

describe('filled cells', () => {
  test('are counted in all, by column and by row; what a leader fills in is none of them', () => {
    const { all, of } = filledCounts(example)
    expect(all).toEqual({ filled: 3, total: 6 })
    expect(of.get('r1')).toEqual({ filled: 2, total: 3 })
    expect(of.get('r2')).toEqual({ filled: 1, total: 3 })
    expect(of.get('r3')).toBeUndefined()
    expect(of.get('t1')).toEqual({ filled: 3, total: 4 })
    expect(of.get('k1')).toEqual({ filled: 3, total: 4 })
    expect(of.get('d1')).toEqual({ filled: 1, total: 2 })
    expect(of.get('k2')).toEqual({ filled: 0, total: 2 })
  })

  test('hold a word: blanks alone fill nothing, a bold opening alone does', () => {
    const lead = produce(example, (draft) => {
      const statement = draft.cells['d3']?.['r2']?.[0]
      if (statement) statement.lead = 'Mod'
    })
    expect(filledCounts(example).of.get('d3')?.filled).toBe(0)
    expect(filledCounts(lead).of.get('d3')?.filled).toBe(1)
  })

  test.each([
    ['holstebro', 96],
    ['sammen', 24],
    ['roskilde', 7],
  ] as const)('%s comes with every cell filled', (name, total) => {
    expect(filledCounts(originals[name]).all).toEqual({ filled: total, total })
  })

  test('the counts of all columns together, and of all dimensions together, are those of the whole', () => {
    fc.assert(
      fc.property(someFramework, (made) => {
        const { all, of } = filledCounts(made)
        const sum = (ids: readonly string[], what: 'filled' | 'total') =>
          ids.reduce((total, id) => total + (of.get(id)?.[what] ?? 0), 0)
        for (const what of ['filled', 'total'] as const) {
          expect(
            sum(
              made.roles.map(({ id }) => id),
              what,
            ),
          ).toBe(all[what])
          const dimensions = made.competencies.flatMap((row) => row.dimensions.map(({ id }) => id))
          expect(sum(dimensions, what)).toBe(all[what])
        }
      }),
    )
  })
})

describe('the next empty cell', () => {
  const d1r2 = { dimension: 'd1', role: 'r2' }
  const d3r1 = { dimension: 'd3', role: 'r1' }
  const d3r2 = { dimension: 'd3', role: 'r2' }

  test('is the first in reading order: rows without a theme first', () => {
    expect(nextEmpty(example, null)).toEqual(d3r1)
  })

  test('comes after where one stands, and after the last one the first again', () => {
    expect(nextEmpty(example, d3r1)).toEqual(d3r2)
    expect(nextEmpty(example, d3r2)).toEqual(d1r2)
    expect(nextEmpty(example, d1r2)).toEqual(d3r1)
    expect(nextEmpty(example, { dimension: 'd2', role: 'r2' })).toEqual(d3r1)
  })

  test('is looked for from the first cell of a row or a column on', () => {
    expect(nextEmpty(example, { dimension: 'd1', role: null })).toEqual(d1r2)
    expect(nextEmpty(example, { dimension: null, role: 'r2' })).toEqual(d3r2)
  })

  test('can be the one in a role, or in a row', () => {
    expect(nextEmpty(example, null, { within: 'r2' })).toEqual(d3r2)
    expect(nextEmpty(example, d3r2, { within: 'r2' })).toEqual(d1r2)
    expect(nextEmpty(example, null, { within: 'k1' })).toEqual(d1r2)
    expect(nextEmpty(example, null, { within: 't1' })).toEqual(d1r2)
    expect(nextEmpty(example, null, { within: 'd2' })).toBeNull()
  })

  test('goes role by role where roles stand below each other', () => {
    expect(nextEmpty(example, d3r1, { byRole: true })).toEqual(d3r2)
    expect(nextEmpty(example, d3r2, { byRole: true })).toEqual(d1r2)
  })

  test('is none where all are filled, and the first one where the place is gone', () => {
    expect(nextEmpty(originals.holstebro, null)).toBeNull()
    expect(nextEmpty(example, { dimension: 'gone', role: 'r1' })).toEqual(d3r1)
  })

  test('going on from each comes to every empty cell once before it comes round', () => {
    fc.assert(
      fc.property(someFramework, fc.boolean(), (made, byRole) => {
        const { all } = filledCounts(made)
        const seen = new Set<string>()
        let at = nextEmpty(made, null, { byRole })
        for (let i = 0; i < all.total - all.filled; i++) {
          if (at === null) throw new Error('One is missing')
          seen.add(`${at.dimension} ${at.role}`)
          at = nextEmpty(made, at, { byRole })
        }
        expect(seen.size).toBe(all.total - all.filled)
        expect(at).toEqual(nextEmpty(made, null, { byRole }))
      }),
    )
  })
})
