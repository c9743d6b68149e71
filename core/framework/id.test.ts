import fc from 'fast-check'
import { expect, it } from 'vitest'
import { Id, idsFrom } from './id.ts'

it('makes ids that the schema takes from any bytes, and the same from the same', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 11, maxLength: 11 }), (bytes) => {
      const next = idsFrom((target) => target.map((_, i) => bytes[i] ?? 0))
      expect(Id.parse(next())).toBe(next())
    }),
  )
})

it('makes a thousand different ones from a counter', () => {
  let count = 0
  const next = idsFrom((target) => {
    count += 1
    return target.map((_, i) => (count >> (5 * i)) & 31)
  })
  const made = Array.from({ length: 1000 }, next)
  expect(new Set(made).size).toBe(1000)
  expect(made.every((id) => id.length === 12)).toBe(true)
})

it('is no name that every object has already', () => {
  const inherited = Object.getOwnPropertyNames(Object.prototype)
  expect(inherited.filter((name) => Id.safeParse(name).success)).toEqual([])
  expect(Id.safeParse('constructors').success).toBe(true)
})
