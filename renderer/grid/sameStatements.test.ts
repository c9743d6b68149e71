import { expect, it } from 'vitest'
import { apply, type Command } from '../../core/edit/apply.ts'
import { inlineText } from '../../core/framework/richText.ts'
import { cell, competency, countingIds, framework, roles } from '../../tests/builders/framework.ts'
import { sameStatements } from './sameStatements.ts'

const sample = framework(roles('Chef', 'Leder'), competency('Drift', cell('Chef', 'Ét', 'To')))

const stays = (command: Command) => {
  const applied = apply(sample, command, countingIds())
  if (!applied.ok) throw new Error(applied.refusal.message)
  return sameStatements(sample, applied.value.framework)
}

it('tells words from what moves numbers', () => {
  expect(stays({ type: 'statement.set', id: 's1', text: inlineText('Noget andet') })).toBe(true)
  expect(stays({ type: 'about.set', changes: { title: 'Ny' } })).toBe(true)
  expect(stays({ type: 'statement.add', dimension: 'd1', role: 'r2' })).toBe(false)
  expect(stays({ type: 'statement.remove', id: 's2' })).toBe(false)
  expect(stays({ type: 'statement.move', id: 's1', dimension: 'd1', role: 'r1', to: 1 })).toBe(false)
  expect(stays({ type: 'role.move', id: 'r1', to: 1 })).toBe(false)
})
