import { describe, expect, test } from 'vitest'
import { cell, competency, dimension, framework, roles, theme } from '../../tests/builders/framework.ts'
import { neighbourhood } from './neighbours.ts'

const levels = framework(
  roles('Direktør', 'Chef', 'Leder', { name: 'Egen', prompt: 'Hvad betyder det?' }),
  theme(
    'Drift',
    competency('', dimension('Fokus', cell('Direktør', 'Etablerer.'), cell('Chef', 'Sikrer.', 'Fordeler.'))),
  ),
)

describe('the cells beside a cell', () => {
  test('are those of the same dimension for every role, in their order', () => {
    const around = neighbourhood(levels, { dimension: 'd1', role: 'r2' })
    expect(around?.across).toBe('roles')
    expect(around?.name).toBe('Drift')
    expect(around?.cells.map(({ name, away, statements }) => [name, away, statements.length])).toEqual([
      ['Direktør', -1, 1],
      ['Chef', 0, 2],
      ['Leder', 1, 0],
      ['Egen', 2, 0],
    ])
    expect(around?.cells.map(({ prompt }) => prompt)).toEqual([null, null, null, 'Hvad betyder det?'])
  })

  test('are the rows above and below where there is one role', () => {
    const one = framework(
      roles('Alle ledere'),
      theme('Sidst', competency('Mod', cell('Alle ledere', 'Du tør.'))),
      competency('Ro', cell('Alle ledere', 'Du hviler.')),
      competency('Tid', dimension('Nu'), dimension('Siden')),
    )
    const names = (place: string) =>
      neighbourhood(one, { dimension: place, role: 'r1' })?.cells.map(({ name, away }) => [name, away])
    expect(names('d2')).toEqual([
      ['Ro', 0],
      ['Nu', 1],
    ])
    expect(names('d4')).toEqual([
      ['Nu', -1],
      ['Siden', 0],
      ['Mod', 1],
    ])
    expect(names('d1')).toEqual([
      ['Siden', -1],
      ['Mod', 0],
    ])
  })

  test('are none where the cell is gone', () => {
    expect(neighbourhood(levels, { dimension: 'gone', role: 'r1' })).toBeNull()
    expect(neighbourhood(levels, { dimension: 'd1', role: 'gone' })).toBeNull()
  })
})
