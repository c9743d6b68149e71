import fc from 'fast-check'
import { expect, it } from 'vitest'
import { changedRows } from './changedRows.ts'

const rows = [{}, { r1: [] }, { r2: [] }]

it('names every row that is another object, is new or is gone, and no other', () => {
  const cells = fc.dictionary(fc.constantFrom('d1', 'd2', 'd3', 'd4'), fc.constantFrom(...rows))
  fc.assert(
    fc.property(cells, cells, (before, after) => {
      const all = [...new Set([...Object.keys(before), ...Object.keys(after)])]
      const expected = all.filter((id) => before[id] !== after[id])
      expect([...changedRows(before, after)].sort()).toEqual(expected.sort())
      expect(changedRows(before, after)).toBe(changedRows(before, after))
    }),
  )
})

it('names none where nothing is another', () => {
  const same = { d1: {} }
  expect(changedRows(same, same)).toEqual([])
})
