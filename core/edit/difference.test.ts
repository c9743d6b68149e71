import fc from 'fast-check'
import { expect, test } from 'vitest'
import { someFramework } from '../../tests/builders/arbitrary.ts'
import { someCommand } from '../../tests/builders/arbitraryCommand.ts'
import { countingIds } from '../../tests/builders/framework.ts'
import { apply } from './apply.ts'
import { editsBetween, withEdits } from './difference.ts'

const story = fc.tuple(someFramework, fc.array(someCommand, { minLength: 1, maxLength: 15 }))
const overTheWire = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T

test('what lies between two states makes the one of the other, also after a journey as text', () => {
  let differing = 0
  fc.assert(
    fc.property(story, ([before, steps]) => {
      const ids = countingIds()
      let after = before
      for (const step of steps) {
        const applied = apply(after, step(after), ids)
        if (applied.ok) after = applied.value.framework
      }
      const edits = editsBetween(before, after)
      if (edits.length > 0) differing += 1
      expect(withEdits(overTheWire(before), overTheWire(edits))).toEqual(after)
      expect(withEdits(after, editsBetween(after, before))).toEqual(before)
    }),
    { numRuns: 200 },
  )
  expect(differing).toBeGreaterThan(50)
})

test('a letter in one statement is one small edit, and the same framework is none', () => {
  fc.assert(
    fc.property(someFramework, (framework) => {
      expect(editsBetween(framework, framework)).toEqual([])
      const about = { ...framework.about, title: `${framework.about.title}x` }
      expect(editsBetween(framework, { ...framework, about })).toEqual([
        { op: 'replace', path: ['about', 'title'], value: about.title },
      ])
    }),
    { numRuns: 20 },
  )
})

test('edits about another framework are an error, not a half-changed one', () => {
  fc.assert(
    fc.property(someFramework, (framework) => {
      expect(() =>
        withEdits(framework, [{ op: 'replace', path: ['cells', 'gone', 'gone', 0, 'text'], value: [] }]),
      ).toThrow()
    }),
    { numRuns: 5 },
  )
})
