import { describe, expect, it } from 'vitest'
import { cell, competency, dimension, framework, roles, theme } from '../../tests/builders/framework.ts'
import { placeRow, type Showing, shownStructure, uncovered } from './showing.ts'
import { cellsBetween, shownCells } from './shownCells.ts'

const sheet = framework(
  roles('Direktør', 'Chef', { name: 'Egen', prompt: 'Skriv' }),
  theme(
    'Drift',
    competency('Driftsledelse', dimension('Fokus', cell('Chef', 'Ser opgaven')), dimension('Balance')),
    competency('Personale'),
  ),
  theme('Udvikling', competency('Innovation')),
  theme('Tomt'),
)

const all: Showing = { swapped: false, hidden: new Set(), narrow: new Set(), onlyRole: null, onlyRow: null }
const names = (changes: Partial<Showing>) => {
  const { roles, themes, competencies } = shownStructure(sheet, { ...all, ...changes })
  const name = (thing: { readonly name: string }) => thing.name
  return [...roles.map(name), ...themes.map(name), ...competencies.map(name)].join(' ')
}

describe('what is shown of a grid', () => {
  it('is the framework itself where nothing is hidden', () => {
    expect(shownStructure(sheet, all)).toBe(sheet)
  })
  it('leaves out a role', () => {
    expect(names({ hidden: new Set(['r1']) })).toBe(
      'Chef Egen Drift Udvikling Tomt Driftsledelse Personale Innovation',
    )
  })
  it('leaves out a theme with its competencies, and a theme with its last competency', () => {
    const left = 'Direktør Chef Egen Drift Tomt Driftsledelse Personale'
    expect(names({ hidden: new Set(['t2']) })).toBe(left)
    expect(names({ hidden: new Set(['k3']) })).toBe(left)
  })
  it('can be one role and one competency alone, whatever is hidden', () => {
    expect(names({ onlyRole: 'r2', onlyRow: 'k1', hidden: new Set(['r2', 'k1']) })).toBe(
      'Chef Drift Driftsledelse',
    )
  })
  it('can be one theme', () =>
    expect(names({ onlyRow: 't2', onlyRole: 'r2' })).toBe('Chef Udvikling Innovation'))
  it('is everything where what was shown alone is gone', () => {
    expect(shownStructure(sheet, { ...all, onlyRole: 'gone', onlyRow: 'gone' })).toBe(sheet)
  })
})

describe('uncovering', () => {
  const hidden = { ...all, hidden: new Set(['r2', 't1', 'd2']), onlyRole: 'r1', onlyRow: 't2' }
  it('shows the role, the theme and the competency that a statement stands in, and leaves the rest', () => {
    expect(uncovered(hidden, placeRow(sheet, 'statement', 's1'))).toMatchObject({
      hidden: new Set(['d2']),
      onlyRole: null,
      onlyRow: null,
    })
  })
  it('of a role keeps the competency that is shown alone', () => {
    expect(uncovered(hidden, placeRow(sheet, 'role', 'r1'))).toBe(hidden)
  })
  it('changes nothing where the place is shown', () => {
    const focused = { ...all, onlyRow: 't1' }
    expect(uncovered(focused, placeRow(sheet, 'dimension', 'd1'))).toBe(focused)
  })
})

describe('the cells between two', () => {
  const at = (dimension: string, role: string) => ({ dimension, role })
  it('stand as on screen', () => {
    expect(cellsBetween(shownCells(sheet, false), at('d2', 'r2'), at('d1', 'r1'))).toEqual([
      [at('d1', 'r1'), at('d1', 'r2')],
      [at('d2', 'r1'), at('d2', 'r2')],
    ])
    expect(cellsBetween(shownCells(sheet, true), at('d1', 'r2'), at('d2', 'r1'))).toEqual([
      [at('d1', 'r1'), at('d2', 'r1')],
      [at('d1', 'r2'), at('d2', 'r2')],
    ])
  })
  it('are none where one of them is not shown', () => {
    expect(cellsBetween(shownCells(sheet, false), at('d2', 'r2'), at('d1', 'r3'))).toBeNull()
  })
})
