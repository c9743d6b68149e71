import { expect, test } from 'vitest'
import { placesFor } from './directions.ts'

test('the words for a direction stand where they say', () => {
  expect(placesFor(['på tværs', 'Opad', 'indad', 'nedad', 'udad'])).toEqual([
    { kind: 'both', turn: 0.75 },
    { kind: 'one', turn: 0 },
    { kind: 'inner' },
    { kind: 'one', turn: 0.5 },
    { kind: 'one', turn: 0.25 },
  ])
})

test('other words go evenly around', () => {
  expect(placesFor(['Drift', 'Innovation', 'Service', 'Personale'])).toEqual(
    [0, 0.25, 0.5, 0.75].map((turn) => ({ kind: 'none', turn })),
  )
  expect(placesFor([])).toEqual([])
})

test('among directions, another word and a second of the same take the widest gaps', () => {
  expect(placesFor(['opad', 'nedad', 'fremad', 'opad'])).toEqual([
    { kind: 'one', turn: 0 },
    { kind: 'one', turn: 0.5 },
    { kind: 'none', turn: 0.25 },
    { kind: 'none', turn: 0.75 },
  ])
  expect(placesFor(['indad', 'fremad'])).toEqual([{ kind: 'inner' }, { kind: 'none', turn: 0 }])
})

test('the name of something every object has is no direction', () => {
  expect(placesFor(['constructor'])).toEqual([{ kind: 'none', turn: 0 }])
})
