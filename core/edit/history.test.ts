import { expect, it } from 'vitest'
import { about, countingIds, framework, roles } from '../../tests/builders/framework.ts'
import type { Command } from './apply.ts'
import { beginEditing, type Editing, isSaved, markSaved, perform, redo, stateOf, undo } from './history.ts'

/** How far back one can go. */

const titled = (title: string): Command => ({ type: 'about.set', changes: { title } })
const ids = countingIds()
/** A document whose title has been changed so many times, a minute apart. */
function written(times: number): Editing {
  let editing = beginEditing(framework(about({ title: 'Titel 0' }), roles('Chef')))
  for (let n = 1; n <= times; n++) {
    const done = perform(editing, titled(`Titel ${n}`), ids, n * 60_000)
    if (!done.ok) throw new Error(done.refusal.message)
    editing = done.value
  }
  return editing
}
const times = (count: number, step: (editing: Editing) => Editing, editing: Editing): Editing =>
  Array.from({ length: count }).reduce<Editing>(step, editing)
const titleOf = ({ framework: { about: now } }: Editing) => now.title

it('a thousand steps can be undone, one after the other, and done again', () => {
  const editing = written(1200)
  expect(titleOf(times(999, undo, editing))).toBe('Titel 201')
  const back = times(1000, undo, editing)
  expect(titleOf(back)).toBe('Titel 200')
  expect(undo(back)).toBe(back)
  expect(titleOf(times(1000, redo, back))).toBe('Titel 1200')
})

it('saving in between takes no step away', () => {
  const half = written(600)
  const saved = markSaved(half, stateOf(half))
  expect(isSaved(saved)).toBe(true)
  const back = times(600, undo, saved)
  expect(titleOf(back)).toBe('Titel 0')
  expect(isSaved(times(600, redo, back))).toBe(true)
})
