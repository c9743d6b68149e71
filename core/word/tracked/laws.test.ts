import fc from 'fast-check'
import { expect, it } from 'vitest'
import { someFramework } from '../../../tests/builders/arbitrary.ts'
import { someCommand } from '../../../tests/builders/arbitraryCommand.ts'
import { countingIds } from '../../../tests/builders/framework.ts'
import { type Element, openDocx, packageFaults } from '../../../tests/support/docxPackage.ts'
import { testResources, withoutContents } from '../../../tests/support/writtenWord.ts'
import { apply } from '../../edit/apply.ts'
import { trackedWord } from './trackedWord.ts'

/** The letters of a Word file's body when every change is accepted, or rejected. */
function letters(file: Uint8Array, decision: 'accept' | 'reject'): string {
  const [goes, stays] = decision === 'accept' ? ['w:del', 'w:t'] : ['w:ins', 'w:delText']
  return openDocx(file)
    .elements('word/document.xml')
    .filter(({ name }) => name === 'w:t' || name === stays)
    .filter((element) => !isInside(element, goes))
    .map(({ text }) => text)
    .join('')
}

const isInside = (element: Element, name: string): boolean =>
  element.parent != null && (element.parent.name === name || isInside(element.parent, name))

it('whatever was changed, accepting all gives the one text and rejecting all the other', async () => {
  const change = fc.oneof(
    fc.array(someCommand, { minLength: 1, maxLength: 4 }),
    // Another framework altogether.
    someFramework,
  )
  await fc.assert(
    fc.asyncProperty(someFramework, change, async (before, changes) => {
      const ids = countingIds()
      const after = Array.isArray(changes)
        ? changes.reduce((now, command) => {
            const applied = apply(now, command(now), ids)
            return applied.ok ? applied.value.framework : now
          }, before)
        : { ...changes, id: 'other' }
      const file = await trackedWord(before, after, { author: 'Anne', date: new Date(0) }, testResources)
      expect(packageFaults(openDocx(file))).toEqual([])
      expect(letters(file, 'accept')).toBe(letters(await withoutContents(after), 'accept'))
      expect(letters(file, 'reject')).toBe(letters(await withoutContents(before), 'accept'))
    }),
    { numRuns: 60 },
  )
})
