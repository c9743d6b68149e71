import { expect, it } from 'vitest'
import { cell, competency, countingIds, framework, roles } from '../../tests/builders/framework.ts'
import { inlineText, plainText } from '../framework/richText.ts'
import { applyScript } from './script.ts'

const before = () => framework(roles('Leder'), competency('Drift', cell('Leder', 'Ser opgaven')))
const set = (text: string) => ({ type: 'statement.set', id: 's1', text: inlineText(text) })

it('carries out its commands in order', () => {
  const changed = applyScript(before(), [set('Først'), set('Sidst')], countingIds())
  expect(changed.ok && plainText(changed.value.cells['d1']?.['r1']?.[0]?.text)).toBe('Sidst')
})

it('carries out all or none, and says which one it was', () => {
  const refused = applyScript(before(), [set('Først'), { type: 'role.remove', id: 'r9' }], countingIds())
  expect(refused).toMatchObject({ ok: false, refusal: { code: 'not-found', path: '1.role.remove' } })
})

it('refuses what is no list of commands', () => {
  for (const script of [null, {}, [1], [{}], [{ type: 'toString' }], [{ type: 'role.explode' }]])
    expect(applyScript(before(), script, countingIds())).toMatchObject({
      ok: false,
      refusal: { code: 'invalid' },
    })
})

it('refuses arguments of the wrong type with their place', () => {
  const refused = applyScript(
    before(),
    [{ type: 'statement.set', id: 's1', text: 'blot tekst' }],
    countingIds(),
  )
  expect(!refused.ok && refused.refusal.message).toMatch(/^Kommando 0\.statement\.set: .*text/)
})
