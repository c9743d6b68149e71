import fc from 'fast-check'
import { expect, it } from 'vitest'
import { outOfOrder } from './strays.ts'

it('finds the one that was moved', () => {
  expect([...outOfOrder([1, 2, 5, 3, 4])]).toEqual([2])
  expect([...outOfOrder([1, 2, 3])]).toEqual([])
})

it('leaves the others in order, whatever order they came in', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(1000)), (numbers) => {
      const strays = outOfOrder(numbers)
      const kept = numbers.filter((_, at) => !strays.has(at))
      expect(kept).toEqual(kept.toSorted((a, b) => a - b))
      // At least one more would fit were any of them left out without need.
      expect(strays.size).toBeLessThanOrEqual(Math.max(0, numbers.length - 1))
    }),
  )
})
