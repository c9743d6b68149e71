import type { spellingRequests as channels } from '../../core/bridge/spelling.ts'
import type { Result } from '../../core/framework/result.ts'
import type { Handlers } from '../answer.ts'
import type { PersonalWords } from './personalWords.ts'
import type { SpellChecker } from './spellAside.ts'

export type SpellingMeans = {
  readonly spelling: SpellChecker
  readonly personalWords: PersonalWords
  /** The user's own dictionary is another now: every window hears of it. */
  readonly personalWordsChanged: (words: readonly string[]) => void
}

/** What a window can ask about words. */
export function spellingRequests({
  spelling,
  personalWords,
  personalWordsChanged,
}: SpellingMeans): Pick<Handlers<unknown>, keyof typeof channels> {
  const told = async (changed: Result<null>) => {
    if (changed.ok) personalWordsChanged(await personalWords.all())
    return changed
  }
  return {
    'spelling.check': ({ words }) => spelling.misspelt(words),
    'spelling.suggest': ({ word }) => spelling.suggest(word),
    'spelling.learn': async ({ word }) => told(await personalWords.learn(word)),
    'spelling.forget': async ({ word }) => told(await personalWords.forget(word)),
    'spelling.words': () => personalWords.all(),
  }
}
