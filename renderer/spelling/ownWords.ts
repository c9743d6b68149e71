import { screenText } from '../../core/text/screen.ts'
import { bridge } from '../bridge.ts'
import { createStore } from '../store/createStore.ts'
import { notify, spoken } from '../store/notices.ts'

/** Words that the user has called right. */

/** The user's own dictionary, as main last told it. */
export const ownWords = createStore<readonly string[]>([])
/** Right until the program is closed. */
export const ignoredWords = createStore<readonly string[]>([])

const text = screenText.spelling

/** Keeps the user's own dictionary true; returns how to stop. */
export function followOwnWords(): () => void {
  void bridge.request('spelling.words', undefined).then(ownWords.set)
  return bridge.on('spelling', ownWords.set)
}

/** Puts a word into the user's own dictionary, and says so with a way back. */
export async function learn(word: string): Promise<void> {
  const learned = await bridge.request('spelling.learn', { word })
  if (!learned.ok) return void notify({ kind: 'refusal', message: learned.refusal.message })
  notify({
    kind: 'done',
    message: text.learned(word),
    action: { label: screenText.app.undo, run: () => void forget(word) },
  })
}

export async function forget(word: string): Promise<void> {
  const forgotten = await bridge.request('spelling.forget', { word })
  if (forgotten.ok) spoken.set(text.forgotten(word))
  else notify({ kind: 'refusal', message: forgotten.refusal.message })
}

export const ignore = (word: string): void => {
  ignoredWords.update((words) => [...words, word])
  spoken.set(text.ignored(word))
}
