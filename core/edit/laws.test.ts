import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { someFramework } from '../../tests/builders/arbitrary.ts'
import { someCommand } from '../../tests/builders/arbitraryCommand.ts'
import { countingIds } from '../../tests/builders/framework.ts'
import { Framework } from '../framework/framework.ts'
import { apply, commands } from './apply.ts'
import { beginEditing, isSaved, markSaved, perform, redo, stateOf, undo } from './history.ts'

const story = fc.tuple(someFramework, fc.array(fc.tuple(someCommand, fc.nat(900)), { maxLength: 25 }))

describe('every change', () => {
  it('gives a framework that the schema takes, or refuses and changes nothing', () => {
    let changed = 0
    fc.assert(
      fc.property(story, ([framework, steps]) => {
        const ids = countingIds()
        let current = framework
        for (const [command] of steps) {
          const before = JSON.stringify(current)
          const applied = apply(current, command(current), ids)
          expect(JSON.stringify(current)).toBe(before)
          if (!applied.ok) {
            expect(applied.refusal.message).toMatch(/Intet er ændret/)
            continue
          }
          current = applied.value.framework
          changed += 1
          expect(Framework.parse(structuredClone(current))).toEqual(current)
        }
      }),
      { numRuns: 150 },
    )
    expect(changed).toBeGreaterThan(200)
  })

  it('is undone and redone exactly, however the steps were joined', () => {
    fc.assert(
      fc.property(story, ([framework, steps]) => {
        const ids = countingIds()
        let editing = beginEditing(framework)
        let now = 1000
        for (const [command, pause] of steps) {
          now += pause
          const next = perform(editing, command(editing.framework), ids, now)
          if (next.ok) editing = next.value
        }
        const states = [editing.framework]
        while (editing.past.length > 0) {
          editing = undo(editing)
          states.unshift(editing.framework)
        }
        expect(editing.framework).toEqual(framework)
        expect(undo(editing)).toBe(editing)
        for (const state of states.slice(1)) {
          editing = redo(editing)
          expect(editing.framework).toEqual(state)
        }
        expect(redo(editing)).toBe(editing)
      }),
      { numRuns: 150 },
    )
  })

  it('has a kind of command that the random stories reach', () => {
    const reached = new Set<string>()
    fc.assert(
      fc.property(someFramework, someCommand, (framework, command) => {
        reached.add(command(framework).type)
      }),
      { numRuns: 2000 },
    )
    const unreached = Object.keys(commands).filter((name) => !reached.has(name))
    expect(unreached).toEqual(['theme.set', 'part.set'])
  })
})

describe('what is saved', () => {
  it('is saved again after undoing back to it, and not after a different change', () => {
    fc.assert(
      fc.property(story, ([framework, steps]) => {
        const ids = countingIds()
        let editing = beginEditing(framework)
        expect(isSaved(editing)).toBe(true)
        for (const [command, pause] of steps) {
          const next = perform(editing, command(editing.framework), ids, pause * 10_000)
          if (!next.ok || next.value === editing) continue
          expect(isSaved(next.value)).toBe(false)
          expect(isSaved(undo(next.value))).toBe(isSaved(editing))
          editing = markSaved(next.value, stateOf(next.value))
          expect(isSaved(editing)).toBe(true)
        }
      }),
      { numRuns: 50 },
    )
  })
})
