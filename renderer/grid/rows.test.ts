import { describe, expect, it } from 'vitest'
import { cell, competency, dimension, framework, roles, theme } from '../../tests/builders/framework.ts'
import { nextCell } from './nextCell.ts'
import { gridLines, hasDimensions, usesLeads } from './rows.ts'

const names = (lines: ReturnType<typeof gridLines>) =>
  lines.map((line) =>
    line.kind === 'theme' ? line.theme.name : `${line.competency.name}/${line.dimension.name}/${line.span}`,
  )

describe('the lines of the grid', () => {
  it('are themes, and below them a line for each dimension', () => {
    const holstebro = framework(
      roles('Chef'),
      theme(
        'Drift',
        competency('Driftsledelse', dimension('Fokus'), dimension('Balance')),
        competency('Personale'),
      ),
    )
    expect(names(gridLines(holstebro))).toEqual([
      'Drift',
      'Driftsledelse/Fokus/2',
      'Driftsledelse/Balance/0',
      'Personale//1',
    ])
    expect(hasDimensions(holstebro)).toBe(true)
  })

  it('have none for a theme that is itself the row', () => {
    const sammen = framework(roles('Chef'), theme('Sammen sikrer vi driften', competency('')))
    expect(names(gridLines(sammen))).toEqual(['//1'])
    expect(hasDimensions(sammen)).toBe(false)
  })

  it('show a theme that has no competency yet', () => {
    expect(names(gridLines(framework(theme('Drift'))))).toEqual(['Drift'])
  })
})

it('knows whether statements begin with a lead', () => {
  const withText = (text: string) => framework(roles('Chef'), competency('Drift', cell('Chef', text)))
  expect(usesLeads(withText('Sæt retning – hver dag'))).toBe(true)
  expect(usesLeads(withText('Jeg sætter retning'))).toBe(false)
})

describe('going on to the next cell', () => {
  const sheet = framework(
    roles('Chef', { name: 'Egen', prompt: 'Skriv' }, 'Leder'),
    competency('Et'),
    competency('To'),
  )
  const at = (dimension: string, role: string) => ({ dimension, role })

  it('passes columns that a leader fills in', () => {
    expect(nextCell(sheet, at('d1', 'r1'), 1)).toEqual(at('d1', 'r3'))
  })

  it('goes over into the next row, and back', () => {
    expect(nextCell(sheet, at('d1', 'r3'), 1)).toEqual(at('d2', 'r1'))
    expect(nextCell(sheet, at('d2', 'r1'), -1)).toEqual(at('d1', 'r3'))
  })

  it('ends with the grid', () => {
    expect(nextCell(sheet, at('d2', 'r3'), 1)).toBeNull()
    expect(nextCell(sheet, at('d1', 'r1'), -1)).toBeNull()
  })
})
