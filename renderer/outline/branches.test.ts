import { expect, test } from 'vitest'
import { cell, competency, framework, roles } from '../../tests/builders/framework.ts'
import { branchesOver, unfoldedFor } from './branches.ts'

const one = framework(roles('Chef'), competency('Drift', cell('Chef', 'Leder')))
const row = one.competencies[0]

test('a line stands below its group, and a dimension below its competency', () => {
  expect(branchesOver(one, one.roles[0]?.id ?? '')).toEqual(['roles'])
  expect(branchesOver(one, row?.id ?? '')).toEqual(['rows'])
  expect(branchesOver(one, row?.dimensions[0]?.id ?? '')).toEqual(['rows', row?.id])
  expect(branchesOver(one, one.parts[0]?.id ?? '')).toEqual([])
})

test('a competency of a theme stands below it', () => {
  const theme = { ...one.competencies[0], theme: 't1' } as (typeof one.competencies)[number]
  const themed = { ...one, competencies: [theme] }
  expect(branchesOver(themed, theme.id)).toEqual(['rows', 't1'])
})

test('branches are unfolded whether they were folded by hand or from the beginning', () => {
  const toggled = new Set(['rows', 'k2'])
  expect([...unfoldedFor(['rows', 'k1', 'k2'], ['rows'], toggled)].sort()).toEqual(['k1', 'k2'])
  expect([...toggled]).toEqual(['rows', 'k2'])
})
