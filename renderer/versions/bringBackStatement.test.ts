import { describe, expect, it } from 'vitest'
import { compareFrameworks } from '../../core/compare/compare.ts'
import { apply, type Command } from '../../core/edit/apply.ts'
import type { Framework } from '../../core/framework/framework.ts'
import { inlineText } from '../../core/framework/richText.ts'
import { cell, competency, countingIds, framework, roles } from '../../tests/builders/framework.ts'
import { bringingBack } from './bringBackStatement.ts'

const version = framework(roles('Chef'), competency('Drift', cell('Chef', 'Jeg leder', 'Jeg støtter')))

const after = (framework: Framework, command: Command): Framework => {
  const applied = apply(framework, command, countingIds())
  if (!applied.ok) throw new Error(applied.refusal.message)
  return applied.value.framework
}

const broughtBack = (now: Framework): readonly string[] => {
  const [difference] = compareFrameworks(version, now)
  const command = difference && bringingBack(difference, version, now)
  if (!command) throw new Error('nothing to bring back')
  return (after(now, command).cells['d1']?.['r1'] ?? []).map(({ text }) => text[0]?.text ?? '')
}

describe('bringing one statement back', () => {
  it('gives it its former words', () => {
    const now = after(version, { type: 'statement.set', id: 's1', text: inlineText('Jeg styrer') })
    expect(broughtBack(now)).toEqual(['Jeg leder', 'Jeg støtter'])
  })

  it('puts it where it stood', () => {
    expect(broughtBack(after(version, { type: 'statement.remove', id: 's1' }))).toEqual([
      'Jeg leder',
      'Jeg støtter',
    ])
  })

  it('cannot where its role is gone', () => {
    const now = after(version, { type: 'role.remove', id: 'r1' })
    const gone = compareFrameworks(version, now).find(({ id }) => id === 's1')
    expect(gone && bringingBack(gone, version, now)).toBeNull()
  })
})
