import { z } from 'zod'
import type { Result } from '../framework/result.ts'

/** Spell checking: asked word by word, never with the text the words stand in. */

/** A word as it is asked about: letters, with hyphens, apostrophes and full stops between or after them. */
export const SpelledWord = z
  .string()
  .max(80)
  .regex(/^\p{L}[\p{L}\p{M}'.-]*$/u)

export const spellingRequests = {
  'spelling.check': z.object({ words: z.array(SpelledWord).max(1000) }),
  'spelling.suggest': z.object({ word: SpelledWord }),
  /** Puts a word into the user's own dictionary, or takes it out; every window hears of it. */
  'spelling.learn': z.object({ word: SpelledWord }),
  'spelling.forget': z.object({ word: SpelledWord }),
  'spelling.words': z.undefined(),
} as const

export type SpellingAnswers = {
  /** Those of the words that the dictionary does not know. */
  'spelling.check': readonly string[]
  /** At most six, the likeliest first. */
  'spelling.suggest': readonly string[]
  'spelling.learn': Result<null>
  'spelling.forget': Result<null>
  /** The user's own dictionary, in alphabetical order. */
  'spelling.words': readonly string[]
}

export type SpellingEvents = {
  /** The user's own dictionary was changed, here or in another window. */
  readonly spelling: readonly string[]
}
