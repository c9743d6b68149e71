import fc from 'fast-check'
import { expect, test } from 'vitest'
import { firstPlace, nextPlace, type Places, recall, remember, screensKey, sizeWithin } from './place.ts'

const laptop = { x: 0, y: 0, width: 1440, height: 860 }
const large = { x: 1440, y: 0, width: 2560, height: 1400 }
const onLarge = { bounds: { x: 1700, y: 100, width: 1500, height: 1000 }, maximised: false }

test.each([
  [
    'a large screen',
    { x: 0, y: 25, width: 2560, height: 1415 },
    { x: 600, y: 283, width: 1360, height: 900 },
  ],
  ['a small laptop', { x: 0, y: 0, width: 1280, height: 680 }, { x: 39, y: 21, width: 1203, height: 639 }],
  [
    'a screen on the left',
    { x: -1920, y: 0, width: 1920, height: 1040 },
    { x: -1640, y: 70, width: 1360, height: 900 },
  ],
])('on %s the very first window stands in the middle and fits', (_, workArea, size) => {
  expect(firstPlace(null, [workArea])).toEqual({ bounds: size, maximised: false })
})

test('a window comes back where it stood, maximised or not', () => {
  expect(firstPlace(onLarge, [laptop, large])).toEqual(onLarge)
  expect(firstPlace({ ...onLarge, maximised: true }, [laptop, large]).maximised).toBe(true)
})

test('a window whose screen is gone stands in the middle of the one that is left', () => {
  expect(firstPlace(onLarge, [laptop])).toEqual({ bounds: sizeWithin(laptop), maximised: false })
})

test.each([
  ['hanging out at the right', { x: 1200, y: 100, width: 900, height: 600 }, { x: 540, y: 100 }],
  ['with its title bar just above the screen', { x: 100, y: -20, width: 900, height: 600 }, { x: 100, y: 0 }],
  ['taller than the screen', { x: 100, y: 100, width: 900, height: 2000 }, { x: 100, y: 0, height: 860 }],
])('a window %s is moved in', (_, bounds, inside) => {
  expect(firstPlace({ bounds, maximised: false }, [laptop]).bounds).toMatchObject(inside)
})

test('wherever a window stood, it comes back whole, on a screen that is there', () => {
  const number = fc.integer({ min: -20_000, max: 20_000 })
  const size = fc.integer({ min: 0, max: 20_000 })
  const area = fc.record({ x: number, y: number, width: size, height: size })
  fc.assert(
    fc.property(area, fc.boolean(), (bounds, maximised) => {
      for (const place of [
        firstPlace({ bounds, maximised }, [laptop, large]),
        nextPlace({ bounds, maximised }, [laptop, large]),
      ])
        expect([laptop, large].some((screen) => isInside(place.bounds, screen))).toBe(true)
    }),
  )
})

const isInside = (inner: typeof laptop, outer: typeof laptop) =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height

test('ten windows stand apart, each a step from the one before, and begin again at the top', () => {
  let place = firstPlace(null, [laptop])
  const seen = [place.bounds]
  for (let i = 0; i < 9; i++) {
    place = nextPlace(place, [laptop])
    seen.push(place.bounds)
  }
  for (const [i, bounds] of seen.entries())
    if (i > 0) expect({ x: bounds.x, y: bounds.y }).not.toEqual({ x: seen[i - 1]?.x, y: seen[i - 1]?.y })
  expect(seen.some(({ x, y }) => x === 0 && y === 0)).toBe(true)
})

test('each arrangement of screens keeps its own place; a new one begins with the latest', () => {
  const work = screensKey([laptop, large])
  const road = screensKey([laptop])
  const onLaptop = { bounds: { x: 10, y: 10, width: 1000, height: 700 }, maximised: true }
  let places: Places = { version: 1, places: [] }
  expect(recall(places, work)).toBe(null)
  places = remember(remember(places, work, onLarge), road, onLaptop)
  expect(recall(places, work)).toEqual(onLarge)
  expect(recall(places, road)).toEqual(onLaptop)
  expect(recall(places, 'another')).toEqual(onLaptop)
  expect(screensKey([large, laptop])).toBe(work)
  for (let i = 0; i < 20; i++) places = remember(places, `screen ${i}`, onLarge)
  expect(places.places).toHaveLength(8)
})
