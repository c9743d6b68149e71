import { describe, expect, it } from 'vitest'
import { plainText } from '../../core/framework/richText.ts'
import { competency, guess, piece, role, statement, theme } from '../../tests/builders/imported.ts'
import { gridShape, roleLabel, rowChoices, rowLabel, rowSlices } from './shape.ts'

const made = guess({
  roles: [role('Leder', 'l1'), role('Chef', 'l2')],
  themes: [theme('Drift', 'l3'), theme('Mennesker', 'l4')],
  competencies: [
    competency('Retning', 'l5', 'l3', [piece('Fokus', 'l6'), piece('Balance', 'l7')]),
    { ...competency('', '', 'l4'), id: 'bare' },
    competency('Løs', 'l8', 'gone'),
  ],
  statements: [
    statement('Først', 'l9', { role: 'l2', dimension: 'l6' }),
    statement('Så', 'l10', { role: 'l2', dimension: 'l6' }),
  ],
})

describe('the grid a guess becomes', () => {
  it('groups rows by theme, those without one first', () => {
    const { groups, rows } = gridShape(made)
    expect(groups.map(({ theme: named, rows: { length } }) => [plainText(named?.text), length])).toEqual([
      ['', 1],
      ['Drift', 2],
      ['Mennesker', 1],
    ])
    expect(rows).toBe(4)
    expect(gridShape(made).named).toBe(true)
    const bare = { ...competency('', '', 'l3'), id: 'bare' }
    expect(gridShape({ ...made, competencies: [bare] }).named).toBe(false)
  })

  it('puts statements into their cells in the order they come', () => {
    const row = gridShape(made).groups[1]?.rows[0]
    expect(row?.cells.map((cell) => cell.map(({ text }) => plainText(text)))).toEqual([[], ['Først', 'Så']])
    expect(gridShape(made).groups[1]?.rows.map(({ first }) => first)).toEqual([true, false])
  })

  it('cuts many rows into slices, the theme above the first', () => {
    const rows = Array.from({ length: 45 }, (_, i) => piece(`${i}`, `m${i}`))
    const many = guess({ themes: [theme('Drift', 'l3')], competencies: [competency('A', 'l5', 'l3', rows)] })
    const slices = rowSlices(gridShape(many))
    expect(slices.map((slice) => [slice.theme === null, slice.rows.length])).toEqual([
      [false, 20],
      [true, 20],
      [true, 5],
    ])
    expect(rowSlices(gridShape({ ...many, competencies: [] }))).toHaveLength(1)
  })

  it('names rows and roles in words', () => {
    expect(rowLabel(made, 'l6')).toBe('Retning: Fokus')
    expect(rowChoices(made).map(({ name }) => name)).toEqual([
      'Løs',
      'Retning: Fokus',
      'Retning: Balance',
      'Mennesker',
    ])
    expect(roleLabel(made, 'l2')).toBe('Chef')
    expect([rowLabel(made, 'x'), roleLabel(made, 'x')]).toEqual(['', ''])
  })
})
