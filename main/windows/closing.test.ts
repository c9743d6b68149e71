import { expect, test } from 'vitest'
import { closingOf } from './closing.ts'

/** A window under test: what its page was told, and the clock in the test's hands. */
function closing({ unsaved = true, alive = true, closeHung = false } = {}) {
  let told = 0
  let closed = 0
  let ring: (() => void) | null = null
  const window = closingOf({
    isUnsaved: () => unsaved,
    isAlive: () => alive,
    tellPage: () => {
      told++
    },
    askCloseHung: async () => closeHung,
    close: () => {
      closed++
    },
    later: (callback) => {
      ring = callback
      return () => {
        ring = null
      }
    },
  })
  return {
    window,
    told: () => told,
    closed: () => closed,
    waits: () => ring !== null,
    ring: async () => ring?.(),
  }
}

test.each([{ unsaved: false }, { alive: false }])('with %j it closes at once', (situation) => {
  const { window, told } = closing(situation)
  expect(window.mayClose()).toBe(true)
  expect(told()).toBe(0)
})

test('with unsaved changes the page is told, and decides', () => {
  const { window, told } = closing()
  expect(window.mayClose()).toBe(false)
  expect(told()).toBe(1)
  window.heard()
  window.allow()
  expect(window.mayClose()).toBe(true)
})

test('impatient clicks tell the page once; after a no it is asked again', () => {
  const { window, told, waits } = closing()
  window.mayClose()
  window.mayClose()
  expect(told()).toBe(1)
  window.heard()
  expect(waits()).toBe(false)
  window.mayClose()
  expect(told()).toBe(2)
})

test('a page that does not answer is closed when the user says so', async () => {
  const { window, closed, ring } = closing({ closeHung: true })
  window.mayClose()
  await ring()
  expect(closed()).toBe(1)
  expect(window.mayClose()).toBe(true)
})

test('a user who waits keeps the window, and can close it later', async () => {
  const { window, closed, ring, told } = closing({ closeHung: false })
  window.mayClose()
  await ring()
  expect(closed()).toBe(0)
  expect(window.mayClose()).toBe(false)
  expect(told()).toBe(2)
})
