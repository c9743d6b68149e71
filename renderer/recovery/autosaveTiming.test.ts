import { expect, test } from 'vitest'
import { autosaveTiming } from './autosaveTiming.ts'

/** A document under test, and a clock in the test's hands. */
function writing() {
  let time = 0
  let dirty = false
  let fails = false
  let alarm: { readonly at: number; readonly ring: () => void } | null = null
  const saves: number[] = []
  const timing = autosaveTiming({
    wanted: () => dirty,
    save: async () => {
      saves.push(time)
      if (!fails) dirty = false
      return !fails
    },
    later: (ms, ring) => {
      const mine = { at: time + ms, ring }
      alarm = mine
      return () => {
        if (alarm === mine) alarm = null
      }
    },
    now: () => time,
  })
  const pass = async (until: number) => {
    while (alarm !== null && (alarm as { at: number }).at <= until) {
      const { at, ring } = alarm as { at: number; ring: () => void }
      time = at
      alarm = null
      ring()
      for (let i = 0; i < 5; i++) await Promise.resolve()
    }
    time = until
  }
  return {
    type: () => {
      dirty = true
      timing.changed()
    },
    pass,
    saves,
    timing,
    fail: (now: boolean) => {
      fails = now
    },
  }
}

test('it saves a moment after the last key', async () => {
  const { type, pass, saves } = writing()
  type()
  await pass(1000)
  type()
  await pass(2400)
  expect(saves).toEqual([])
  await pass(10_000)
  expect(saves).toEqual([2500])
})

test('one who never rests is saved every half minute', async () => {
  const { type, pass, saves } = writing()
  for (let at = 0; at <= 65_000; at += 500) {
    await pass(at)
    type()
  }
  expect(saves).toEqual([30_000, 60_000])
})

test('after a failure it waits, and tries again by itself', async () => {
  const { type, pass, saves, fail } = writing()
  fail(true)
  type()
  await pass(5000)
  type()
  await pass(20_000)
  expect(saves).toEqual([1500])
  fail(false)
  await pass(60_000)
  expect(saves).toEqual([1500, 31_500])
})

test('nothing to save is not saved, and another document does not inherit the wait', async () => {
  const { type, pass, saves, timing } = writing()
  timing.changed()
  await pass(5000)
  type()
  timing.reset()
  await pass(60_000)
  expect(saves).toEqual([])
})
