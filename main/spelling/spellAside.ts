import type { Worker } from 'node:worker_threads'

/** What the worker is started with: where the dictionary's two files lie. */
export type DictionaryPaths = { readonly aff: string; readonly dic: string }
export type SpellingOrder = {
  readonly order: number
  readonly ask: 'check' | 'suggest'
  readonly words: readonly string[]
}
export type SpelledOrFailed =
  | { readonly order: number; readonly words: readonly string[] }
  | { readonly order: number; readonly failure: string }

export type SpellChecker = {
  /** Those of the words that are not in the dictionary. */
  readonly misspelt: (words: readonly string[]) => Promise<readonly string[]>
  readonly suggest: (word: string) => Promise<readonly string[]>
}

type Waiting = {
  readonly resolve: (words: readonly string[]) => void
  readonly reject: (error: Error) => void
}

/** Nobody waits longer for a suggestion; then there is none. */
const suggestPatienceMs = 4000

/** So long after the last answer the thread ends, and with it the dictionary's memory. Reading it again takes 0.4 s aside. */
const restMs = 2000

/**
 * A spell checker in another thread, which `start` starts when the first word is asked about. The thread does not keep
 * the program running and ends when nobody has asked for a while; should it end by itself, what it was asked rejects. The
 * next question starts another.
 */
export function spellAside(start: () => Worker, patienceMs = suggestPatienceMs): SpellChecker {
  let running: Worker | null = null
  let rest: NodeJS.Timeout | undefined
  let orders = 0
  const waiting = new Map<number, Waiting>()

  const started = (): Worker => {
    if (running !== null) return running
    const worker = start()
    const ended = (error: Error) => {
      if (running !== worker) return
      running = null
      for (const { reject } of waiting.values()) reject(error)
      waiting.clear()
    }
    worker.unref()
    worker.on('error', ended)
    worker.on('exit', () => ended(new Error('The spelling thread has ended')))
    worker.on('message', (answer: SpelledOrFailed) => {
      const order = waiting.get(answer.order)
      waiting.delete(answer.order)
      if ('words' in answer) order?.resolve(answer.words)
      else order?.reject(new Error(answer.failure))
      if (waiting.size === 0) rest = setTimeout(end, restMs).unref()
    })
    running = worker
    return worker
  }
  const end = () => {
    const worker = running
    running = null
    void worker?.terminate()
  }
  const ask = (kind: SpellingOrder['ask'], words: readonly string[]): Promise<readonly string[]> =>
    new Promise((resolve, reject) => {
      clearTimeout(rest)
      orders += 1
      waiting.set(orders, { resolve, reject })
      started().postMessage({ order: orders, ask: kind, words } satisfies SpellingOrder)
    })
  return {
    misspelt: (words) => ask('check', words),
    suggest: (word) => {
      const late = new Promise<readonly string[]>((resolve) => setTimeout(resolve, patienceMs, []).unref())
      return Promise.race([ask('suggest', [word]), late])
    },
  }
}
