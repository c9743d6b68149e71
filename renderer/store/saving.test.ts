import { afterEach, expect, test } from 'vitest'
import { stateOf } from '../../core/edit/history.ts'
import { about, framework, roles } from '../../tests/builders/framework.ts'
import { change, openDocument } from './open.ts'
import { beginSaving, followSaving, saving } from './saving.ts'

const example = framework(about({ title: 'Vores vej' }), roles('Chef'))
const file = { path: '/a.grundlag', name: 'a' }
afterEach(() => openDocument.close())

const write = () => change({ type: 'role.add' })
const savedNow = () => {
  const open = openDocument.store.get()
  if (open) openDocument.saved(stateOf(open.editing), file)
}

test('the state follows what is written and how saving went', () => {
  const stop = followSaving()
  openDocument.open({ framework: example, ...file })
  expect(saving.get()).toEqual({ state: 'saved', at: null })
  write()
  expect(saving.get().state).toBe('unsaved')
  const failing = beginSaving()
  expect(saving.get().state).toBe('saving')
  failing('failed')
  expect(saving.get().state).toBe('failed')
  const cancelled = beginSaving()
  cancelled('cancelled')
  expect(saving.get().state).toBe('failed')
  const done = beginSaving()
  savedNow()
  done('saved')
  expect(saving.get()).toEqual({ state: 'saved', at: expect.stringMatching(/^\d{4}-/) })
  write()
  expect(saving.get().state).toBe('unsaved')
  stop()
})

test('another document begins anew, and one that was recovered is not saved', () => {
  const stop = followSaving()
  openDocument.open({ framework: example, ...file })
  beginSaving()('saved')
  openDocument.open({ framework: { ...example }, ...file, unsaved: true })
  expect(saving.get()).toEqual({ state: 'unsaved', at: null })
  savedNow()
  expect(saving.get().state).toBe('saved')
  stop()
})
