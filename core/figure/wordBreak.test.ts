import fc from 'fast-check'
import { expect, test } from 'vitest'
import { breakWord } from './wordBreak.ts'

const upTo = (length: number) => (head: string) => head.length <= length

test.each([
  ['Implementeringsledelse', 16, 'Implementerings-', 'ledelse'],
  ['Medarbejderudviklingssamtale', 16, 'Medarbejder-', 'udviklingssamtale'],
  ['drifts-/servicemedarbejder', 12, 'drifts-/', 'servicemedarbejder'],
  ['Forandring', 8, 'Forand-', 'ring'],
])('%s in %i letters is %s %s', (word, room, head, rest) => {
  expect(breakWord(word, upTo(room))).toEqual({ head, rest })
})

test('a break loses no letter, fits where anything fits, and always comes nearer to the end', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', minLength: 2, maxLength: 60 }),
      fc.integer({ min: 0, max: 30 }),
      (word, room) => {
        const { head, rest } = breakWord(word, upTo(room))
        expect([head + rest, head.replace(/-$/, '') + rest]).toContain(word)
        expect(rest.length).toBeLessThan(word.length)
        if (head.length > 2)
          expect(head.length).toBeLessThanOrEqual(Math.max(room, Array.from(word)[0]?.length ?? 0))
      },
    ),
  )
})
