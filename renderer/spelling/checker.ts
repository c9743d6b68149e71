import type { Framework } from '../../core/framework/framework.ts'
import { tradeWords } from '../../core/text/tradeWords.ts'
import { bridge } from '../bridge.ts'
import { createStore } from '../store/createStore.ts'
import { openDocument } from '../store/open.ts'
import { preferences } from '../store/preferences.ts'
import { type Accepted, acceptedOf, namesIn } from './accepted.ts'
import { allWords, type Misspelling, misspellingsIn } from './misspellings.ts'
import { ignoredWords, ownWords } from './ownWords.ts'
import { createVerdicts } from './verdicts.ts'
import type { Word } from './words.ts'

/** Asks the program about the words of the framework, between the letters and never before them. */

const verdicts = createVerdicts()

/** How many words are asked about at once: few enough that a suggestion asked for meanwhile comes soon. */
const batch = 400
/** After the last letter, in milliseconds. */
const patienceMs = 350
/** The dictionary is loaded when the page has come to rest. */
const firstPatienceMs = 1200

/** The misspelt words of the framework in reading order; null where that is not known, or not asked for. */
export const misspellings = createStore<readonly Misspelling[] | null>(null)

/** A new object each time that more is known, for those who mark words. */
export const judged = createStore<object>({})

/** Whether a word is to be marked, as far as is known. */
export const isMisspelt = (word: Word): boolean =>
  verdicts.isWrong(word) && !accepted(openDocument.store.get()?.editing.framework ?? null)(word)

/** The misspelt words as the framework stands this moment. */
export function misspellingsNow(): readonly Misspelling[] {
  const framework = openDocument.store.get()?.editing.framework
  return framework === undefined ? [] : misspellingsIn(framework, isMisspelt)
}

/** The list of names is made anew only where it can have changed. */
let names: { readonly of: readonly unknown[]; readonly accepts: Accepted } | null = null
function accepted(framework: Framework | null): Accepted {
  const of = [framework?.about, framework?.sources, framework?.roles, ownWords.get(), ignoredWords.get()]
  if (names === null || of.some((value, i) => value !== names?.of[i]))
    names = {
      of,
      accepts: acceptedOf(
        framework === null ? [] : namesIn(framework),
        ownWords.get(),
        ignoredWords.get(),
        tradeWords,
      ),
    }
  return names.accepts
}

/** Asks about every word that is not known yet; rejects where the program does not answer. */
export async function checkAll(): Promise<void> {
  for (;;) {
    const framework = openDocument.store.get()?.editing.framework
    if (framework === undefined) return
    const asking = [...new Set(allWords(framework).flatMap(verdicts.toAsk))]
    if (asking.length === 0) return
    for (let at = 0; at < asking.length; at += batch) {
      const words = asking.slice(at, at + batch)
      verdicts.answered(words, await bridge.request('spelling.check', { words }))
    }
  }
}

/** Keeps `misspellings` and `judged` true as long as a document is shown; returns how to stop. */
export function followWords(): () => void {
  let timer = 0
  let stopped = false
  /** An unanswered question is not repeated at every letter. */
  let failures = 0
  const check = async () => {
    try {
      await checkAll()
    } catch {
      failures += 1
      if (failures < 3) later(patienceMs * 20)
      return
    }
    if (stopped || !preferences.get().spelling) return
    failures = 0
    misspellings.set(misspellingsNow())
    judged.set({})
  }
  const later = (ms: number) => {
    clearTimeout(timer)
    timer = window.setTimeout(() => requestIdleCallback(() => void check(), { timeout: 2000 }), ms)
  }
  const changed = () => {
    if (preferences.get().spelling) return later(misspellings.get() === null ? firstPatienceMs : patienceMs)
    clearTimeout(timer)
    if (misspellings.get() === null) return
    misspellings.set(null)
    judged.set({})
  }
  changed()
  const stops = [openDocument.store, preferences, ownWords, ignoredWords].map((store) =>
    store.subscribe(changed),
  )
  return () => {
    stopped = true
    clearTimeout(timer)
    misspellings.set(null)
    for (const stop of stops) stop()
  }
}
