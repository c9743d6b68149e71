import { describe, expect, it } from 'vitest'
import { cell, competency, countingIds, framework, roles } from '../../tests/builders/framework.ts'
import { createDocumentStore, frameworkOf, titleState } from './document.ts'

const opened = () => {
  let now = 0
  const document = createDocumentStore(countingIds(), () => now)
  const sample = framework(roles('Chef'), competency('Drift', cell('Chef', 'Jeg leder')))
  document.open({ framework: sample, path: null, name: 'Prøve' })
  return { document, sample, later: () => (now += 1000) }
}

describe('the open document', () => {
  it('changes by commands, and gives the place', () => {
    const { document } = opened()
    expect(document.change({ type: 'role.add', name: 'Leder' })).toEqual({
      ok: true,
      value: { kind: 'role', id: 'n1' },
    })
    expect(frameworkOf(document.store.get()).roles).toHaveLength(2)
  })

  it('stays as it was when a command is refused', () => {
    const { document } = opened()
    const before = document.store.get()
    expect(document.change({ type: 'role.remove', id: 'r9' }).ok).toBe(false)
    expect(document.store.get()).toBe(before)
  })

  it('undoes and redoes, and says what', () => {
    const { document, sample } = opened()
    document.change({ type: 'role.add' })
    expect(titleState(document.store.get())).toMatchObject({ saved: false, undo: 'tilføj rolle', redo: null })
    expect(document.undo()?.label).toBe('tilføj rolle')
    expect(frameworkOf(document.store.get())).toEqual(sample)
    expect(titleState(document.store.get())).toMatchObject({ saved: true, undo: null, redo: 'tilføj rolle' })
    expect(document.redo()?.label).toBe('tilføj rolle')
    expect(document.redo()).toBeNull()
  })

  it('is saved at the state that was written, not at what was typed meanwhile', () => {
    const { document, later } = opened()
    document.change({ type: 'role.add' })
    const written = document.store.get()?.editing.past.at(-1)?.revision ?? 0
    later()
    document.change({ type: 'role.add' })
    document.saved(written, { path: '/h/x.grundlag', name: 'x' })
    expect(titleState(document.store.get()).saved).toBe(false)
    document.undo()
    expect(titleState(document.store.get()).saved).toBe(true)
  })

  it('says that nothing is open', () => {
    const { document } = opened()
    document.close()
    expect(titleState(document.store.get())).toEqual({ open: false, saved: true, undo: null, redo: null })
  })
})
