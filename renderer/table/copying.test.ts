import { describe, expect, it } from 'vitest'
import { readTabText } from '../../core/table/tabText.ts'
import { cell, competency, dimension, framework, roles, theme } from '../../tests/builders/framework.ts'
import { copyOf } from './copying.ts'

const sheet = framework(
  roles('Leder', 'Chef'),
  theme(
    'Drift',
    competency(
      'Driftsledelse',
      dimension('Fokus', cell('Leder', 'a')),
      dimension('Balance', cell('Chef', 'b')),
    ),
  ),
)
const across = ['d1', 'd2'].map((id) => ['r1', 'r2'].map((role) => ({ dimension: id, role })))
const down = ['r1', 'r2'].map((role) => ['d1', 'd2'].map((id) => ({ dimension: id, role })))

describe('copied cells', () => {
  it('stand as on screen', () => {
    expect(copyOf(sheet, across, { withNames: false, swapped: false }).text).toBe('a\t\n\tb')
    expect(copyOf(sheet, down, { withNames: false, swapped: true }).text).toBe('a\t\n\tb')
  })

  it('bring the names of their roles and rows along', () => {
    expect(copyOf(sheet, across, { withNames: true, swapped: false }).text).toBe(
      'Kompetence\tDimension\tLeder\tChef\nDriftsledelse\tFokus\ta\t\nDriftsledelse\tBalance\t\tb',
    )
    expect(copyOf(sheet, down, { withNames: true, swapped: true }).text).toBe(
      'Kompetence\tDriftsledelse\tDriftsledelse\nDimension\tFokus\tBalance\nLeder\ta\t\nChef\t\tb',
    )
  })

  it('have no column of dimensions where there are none', () => {
    const plain = framework(roles('Leder'), theme('Sammen', competency('', cell('Leder', 'a'))))
    const { text, html } = copyOf(plain, [[{ dimension: 'd1', role: 'r1' }]], {
      withNames: true,
      swapped: false,
    })
    expect(readTabText(text).map((row) => row.length)).toEqual([2, 2])
    expect(text).toBe('Kompetence\tLeder\nSammen\ta')
    expect(html.match(/<th /g)).toHaveLength(3)
  })
})
