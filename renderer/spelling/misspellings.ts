import { fieldsOf, type TextField } from '../../core/find/fields.ts'
import type { Range } from '../../core/find/occurrences.ts'
import type { Framework } from '../../core/framework/framework.ts'
import { type Word, wordsIn } from './words.ts'

/** A misspelt word and where it stands; a hit as search has them. */
export type Misspelling = Range & { readonly field: TextField; readonly word: string }

/** Every word of the framework that `isMisspelt`, in reading order. */
export const misspellingsIn = (
  framework: Framework,
  isMisspelt: (word: Word) => boolean,
): readonly Misspelling[] =>
  fieldsOf(framework).flatMap((field) =>
    wordsOf(field)
      .filter(isMisspelt)
      .map(({ text, start, end }) => ({ field, start, end, word: text })),
  )

/** Every word of the framework, in reading order. */
export const allWords = (framework: Framework): readonly Word[] => fieldsOf(framework).flatMap(wordsOf)

/** Statements and prose are many and change one at a time, so their words are kept with them. */
const known = new WeakMap<object, readonly Word[]>()

function wordsOf({ name, inline, text }: TextField): readonly Word[] {
  if (name === 'date') return none
  if (inline === null) return wordsIn(text)
  const kept = known.get(inline)
  if (kept !== undefined) return kept
  const words = wordsIn(text)
  known.set(inline, words)
  return words
}

const none: readonly Word[] = []
