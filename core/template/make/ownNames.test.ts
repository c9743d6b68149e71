import { describe, expect, it } from 'vitest'
import { cell, competency, framework, grid, prose, roles } from '../../../tests/builders/framework.ts'
import type { Framework } from '../../framework/framework.ts'
import { statementText } from '../../framework/structure.ts'
import { withOwnNames } from './ownNames.ts'

const from = { kommune: 'Holstebro Kommune', forvaltning: 'Social og Sundhed', udsteder: '', år: '' }
const to = { kommune: 'Struer Kommune', forvaltning: 'Børn og Unge', udsteder: '', år: '' }

/** With its statements taken over from a source, the second of them reworded since. */
const borrowing = (made: Framework): Framework => ({
  ...made,
  sources: [{ id: 'o1', template: '', municipality: from.kommune, unit: '', title: '', year: null }],
  origin: 'o1',
  cells: Object.fromEntries(
    Object.entries(made.cells).map(([dimension, row]) => [
      dimension,
      Object.fromEntries(
        Object.entries(row).map(([role, statements]) => [
          role,
          statements.map((statement, i) => ({
            ...statement,
            borrowed: { source: 'o1', text: i === 1 ? 'Noget andet' : statementText(statement) },
          })),
        ]),
      ),
    ]),
  ),
})

const made = borrowing(
  framework(
    roles('Chef'),
    competency(
      'Drift',
      cell('Chef', 'Jeg kender Holstebro Kommunes mål', 'Jeg bor i Holstebro', 'Jeg lytter'),
    ),
    prose('Forord', 'I Social og Sundhed i Holstebro er vi nysgerrige.', 'Uden navn: {{by}}'),
    grid('matrix'),
  ),
)

describe('another municipality’s names', () => {
  const own = withOwnNames(made, from, to)
  const [first, second, third] = own.cells['d1']?.['r1'] ?? []

  it('become one’s own, with their endings', () => {
    expect(first && statementText(first)).toBe('Jeg kender Struer Kommunes mål')
    expect(JSON.stringify(own.parts)).toContain('I Børn og Unge i Struer er')
    expect(JSON.stringify({ ...own, sources: [], cells: {} })).not.toContain('Holstebro')
  })

  it('leave what was taken over unchanged as unchanged, and the rest as it was', () => {
    expect(first?.borrowed?.text).toBe('Jeg kender Struer Kommunes mål')
    expect(second?.borrowed?.text).toBe('Noget andet')
    expect(third).toEqual(made.cells['d1']?.['r1']?.[2])
    expect(own.sources).toEqual(made.sources)
  })

  it('leave texts alone in which no name stands', () => {
    expect(JSON.stringify(own.parts)).toContain('Uden navn: {{by}}')
    expect(withOwnNames(made, { ...from, kommune: 'Ærø Kommune', forvaltning: '' }, to)).toBe(made)
  })
})
