import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { someFramework, someText } from '../../tests/builders/arbitrary.ts'
import {
  begunFrom,
  borrowed,
  cell,
  competency,
  countingIds,
  framework,
  roles,
} from '../../tests/builders/framework.ts'
import { type Framework, statementsIn } from '../framework/framework.ts'
import { inlineText, plainText } from '../framework/richText.ts'
import { stateOf } from '../origin/origin.ts'
import { apply, type Command } from './apply.ts'

const begun = framework(
  begunFrom({ municipality: 'Nabo Kommune' }),
  roles('Chef', 'Leder'),
  competency(
    'Drift',
    cell('Chef', borrowed('Mod – Jeg tør meget', 'Mod – Jeg tør'), 'Eget', borrowed('Lånt')),
  ),
)
const after = (command: Command, of: Framework = begun): Framework => {
  const applied = apply(of, command, countingIds())
  if (!applied.ok) throw new Error(applied.refusal.message)
  return applied.value.framework
}
const chef = (of: Framework) => statementsIn(of, 'd1', 'r1')
const leder = (of: Framework) => statementsIn(of, 'd1', 'r2')

describe('the original text', () => {
  it('comes back with its bold opening', () => {
    const [statement] = chef(after({ type: 'statement.original', id: 's1' }))
    expect(statement).toMatchObject({ lead: 'Mod', text: inlineText('Jeg tør') })
  })
  it('makes every borrowed statement unchanged, whatever was written over it', () => {
    let tried = 0
    fc.assert(
      fc.property(someFramework, someText, someText, (some, lead, text) => {
        for (const statement of Object.values(some.cells).flatMap((row) => Object.values(row).flat())) {
          if (statement.borrowed === null) continue
          tried += 1
          const { id } = statement
          const written = after({ type: 'statement.set', id, lead, text: inlineText(text) }, some)
          const back = after({ type: 'statement.original', id }, written)
          const found = Object.values(back.cells)
            .flatMap((row) => Object.values(row).flat())
            .find((candidate) => candidate.id === id)
          expect(found && stateOf(found)).toBe('unchanged')
        }
      }),
      { numRuns: 60 },
    )
    expect(tried).toBeGreaterThan(20)
  })
  it('is none for one’s own', () => {
    expect(apply(begun, { type: 'statement.original', id: 's2' }, countingIds()).ok).toBe(false)
  })
})

describe('a statement that was written anew', () => {
  it('is one’s own when one says so, and not while it stands word for word', () => {
    expect(chef(after({ type: 'statement.own', id: 's1' }))[0]?.borrowed).toBeNull()
    expect(apply(begun, { type: 'statement.own', id: 's3' }, countingIds()).ok).toBe(false)
  })
})

describe('words that are copied', () => {
  const line = (text: string) => ({ lead: '', text: inlineText(text) })
  const paste = (text: string): Command => ({
    type: 'cells.paste',
    mode: 'replace',
    cells: [{ dimension: 'd1', role: 'r2', statements: [line(text)] }],
  })
  it('stay borrowed in their new place, and one’s own stay one’s own', () => {
    expect(leder(after(paste('Lånt')))[0]?.borrowed).toEqual({ text: 'Lånt', source: 'o1' })
    expect(leder(after(paste('Eget')))[0]?.borrowed).toBeNull()
    const added = after({ type: 'statement.add', dimension: 'd1', role: 'r2', content: line('Lånt') })
    expect(leder(added)[0]?.borrowed).toEqual({ text: 'Lånt', source: 'o1' })
  })
  it('bring along where they are from, but not from a source that is none here', () => {
    const from = (source: string): Command => ({
      type: 'statement.add',
      dimension: 'd1',
      role: 'r2',
      content: { ...line('Fra et andet sted'), borrowed: { text: 'Fra et sted', source } },
    })
    expect(leder(after(from('o1')))[0]?.borrowed).toEqual({ text: 'Fra et sted', source: 'o1' })
    expect(leder(after(from('o7')))[0]?.borrowed).toBeNull()
  })
  it('move with what they are', () => {
    const moved = after({ type: 'statement.move', id: 's3', dimension: 'd1', role: 'r2', to: 0 })
    expect(leder(moved).map((statement) => [plainText(statement.text), stateOf(statement)])).toEqual([
      ['Lånt', 'unchanged'],
    ])
  })
})
