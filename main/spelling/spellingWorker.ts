import { readFileSync } from 'node:fs'
import { parentPort, workerData } from 'node:worker_threads'
import { openDictionary } from './dictionary.ts'
import type { DictionaryPaths, SpelledOrFailed, SpellingOrder } from './spellAside.ts'

/** Answers what it is asked about words, in a thread of its own: the dictionary takes its time to load, and to suggest. */

const paths = workerData as DictionaryPaths
const dictionary = openDictionary(readFileSync(paths.aff), readFileSync(paths.dic))

parentPort?.on('message', async ({ order, ask, words }: SpellingOrder) => {
  const answer: SpelledOrFailed = await dictionary
    .then(({ isRight, suggest }) =>
      ask === 'check' ? words.filter((word) => !isRight(word)) : words.flatMap(suggest),
    )
    .then(
      (answered) => ({ order, words: answered }),
      (error: unknown) => ({ order, failure: String(error) }),
    )
  parentPort?.postMessage(answer)
})
