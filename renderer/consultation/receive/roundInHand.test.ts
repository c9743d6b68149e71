import { expect, test } from 'vitest'
import { round } from '../../../tests/builders/round.ts'
import { roundInHand } from './roundInHand.ts'

const closed = { closedAt: '2026-12-20T09:00:00.000Z' }
const first = round('1. høring', [], { id: 'h1', ...closed })
const second = round('2. høring', [], { id: 'h2' })
const own = round('Egne udgaver', [], { id: 'h3', kind: 'personal' })

test('the round that is open goes before personal editions, and what was chosen before all', () => {
  expect(roundInHand([first, second, own], null)?.id).toBe('h2')
  expect(roundInHand([first, second, own], 'h3')?.id).toBe('h3')
  expect(roundInHand([first, own], null)?.id).toBe('h3')
})

test('an answer that comes too late goes into the last round; one chosen and deleted counts for nothing', () => {
  expect(roundInHand([first], null)?.id).toBe('h1')
  expect(roundInHand([first, second], 'gone')?.id).toBe('h2')
  expect(roundInHand([], null)).toBeNull()
})
