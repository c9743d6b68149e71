import type { Word } from './words.ts'

/** What is known about words in this session; the dictionary is asked about each but once. */
export type Verdicts = {
  /** What has to be asked before it is known whether the word is right; nothing where it is known. */
  readonly toAsk: (word: Word) => readonly string[]
  readonly answered: (asked: readonly string[], wrong: readonly string[]) => void
  /** Whether the dictionary knows neither the word nor what it is a part of. */
  readonly isWrong: (word: Word) => boolean
}

export function createVerdicts(): Verdicts {
  const right = new Set<string>()
  const wrong = new Set<string>()
  const isUnknown = (text: string) => !right.has(text) && !wrong.has(text)
  return {
    toAsk: ({ text, within }) => {
      if (isUnknown(text)) return [text]
      return right.has(text) ? [] : within.filter(isUnknown)
    },
    answered: (asked, notRight) => {
      const misspelt = new Set(notRight)
      for (const text of asked) (misspelt.has(text) ? wrong : right).add(text)
    },
    isWrong: ({ text, within }) => wrong.has(text) && within.every((larger) => wrong.has(larger)),
  }
}
