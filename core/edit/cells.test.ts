import { describe, expect, it } from 'vitest'
import { cell, competency, countingIds, framework, roles } from '../../tests/builders/framework.ts'
import type { Framework } from '../framework/framework.ts'
import { inlineText } from '../framework/richText.ts'
import { statementText } from '../framework/structure.ts'
import { apply, type Command } from './apply.ts'
import { beginEditing, perform, undo } from './history.ts'

const sheet = () =>
  framework(
    roles('Leder', { name: 'Egen', prompt: 'Skriv' }),
    competency('Et', cell('Leder', 'Første', 'Andet', 'Tredje')),
    competency('To'),
  )
const paste = (
  mode: 'replace' | 'add',
  cells: Readonly<Record<string, readonly string[]>>,
  role = 'r1',
): Command => ({
  type: 'cells.paste',
  mode,
  cells: Object.entries(cells).map(([dimension, texts]) => ({
    dimension,
    role,
    statements: texts.map((text) => ({ lead: '', text: inlineText(text) })),
  })),
})
const after = (command: Command, before: Framework = sheet()) => apply(before, command, countingIds())
const standing = (framework: Framework, dimension: string) =>
  (framework.cells[dimension]?.r1 ?? []).map((statement) => `${statement.id} ${statementText(statement)}`)

describe('pasting over cells', () => {
  it('keeps statements that read the same, and writes over the others', () => {
    const pasted = after(paste('replace', { d1: ['Andet', 'Nyt'], d2: ['Mere'] }))
    if (!pasted.ok) throw new Error(pasted.refusal.message)
    expect(standing(pasted.value.framework, 'd1')).toEqual(['s2 Andet', 's1 Nyt'])
    expect(standing(pasted.value.framework, 'd2')).toEqual(['n1 Mere'])
    expect(pasted.value.label).toBe('indsæt tabel')
  })

  it('adds behind what stands there', () => {
    const pasted = after(paste('add', { d1: ['Andet'] }))
    if (!pasted.ok) throw new Error(pasted.refusal.message)
    expect(standing(pasted.value.framework, 'd1')).toEqual(['s1 Første', 's2 Andet', 's3 Tredje', 'n1 Andet'])
    expect(pasted.value.place).toEqual({ kind: 'statement', id: 's1' })
  })

  it('is one step, taken back at once', () => {
    const begun = beginEditing(sheet())
    const pasted = perform(begun, paste('replace', { d1: [], d2: ['Mere'] }), countingIds(), 0)
    if (!pasted.ok) throw new Error(pasted.refusal.message)
    expect(standing(pasted.value.framework, 'd1')).toEqual([])
    expect(pasted.value.past).toHaveLength(1)
    expect(undo(pasted.value).framework).toEqual(begun.framework)
  })

  it('of what stands there already is no change', () => {
    const pasted = after(paste('replace', { d1: ['Første', 'Andet', 'Tredje'] }))
    expect(pasted.ok && pasted.value.patches).toEqual([])
  })

  it('refuses the whole table where one cell cannot be written', () => {
    expect(after(paste('add', { d1: ['x'] }, 'r2'))).toMatchObject({
      ok: false,
      refusal: { code: 'invalid' },
    })
    expect(after(paste('replace', { d2: ['x'], d9: ['x'] }))).toMatchObject({
      ok: false,
      refusal: { code: 'not-found' },
    })
    const many = Array.from({ length: 98 }, (_, i) => `${i}`)
    expect(after(paste('add', { d1: many }))).toMatchObject({ ok: false, refusal: { code: 'limit' } })
  })
})
