import { screenText } from '../../core/text/screen.ts'
import { bridge } from '../bridge.ts'
import { createStore } from '../store/createStore.ts'
import { spoken } from '../store/notices.ts'
import { change } from '../store/open.ts'
import type { Misspelling } from './misspellings.ts'

/** What is offered at a misspelt word. */
export type Offer = {
  readonly misspelling: Misspelling
  /** The word on the screen. */
  readonly at: DOMRect
  /** Null until they are found. */
  readonly suggestions: readonly string[] | null
  /** Gives the focus back to the text; behind the word where one was written in its place. */
  readonly back: (written: string | null) => void
}

export const offer = createStore<Offer | null>(null)

/** Opens the menu at a word, and fills it as soon as the dictionary has answered. */
export function openOffer(misspelling: Misspelling, at: DOMRect, back: Offer['back']): void {
  const opened: Offer = { misspelling, at, back, suggestions: null }
  offer.set(opened)
  const fill = (suggestions: readonly string[]) => {
    const now = offer.get()
    if (now?.misspelling !== misspelling) return
    offer.set({ ...now, suggestions })
    const text = screenText.spelling
    spoken.set(suggestions.length === 0 ? text.noSuggestions : text.suggestions(suggestions.length))
  }
  bridge.request('spelling.suggest', { word: misspelling.word }).then(fill, () => fill([]))
}

export function closeOffer(): void {
  const closing = offer.get()
  offer.set(null)
  closing?.back(null)
}

/** Writes a suggestion in the place of the word, as one step to undo. */
export function take({ misspelling, back }: Offer, suggestion: string): void {
  offer.set(null)
  const { field, start, end } = misspelling
  const place = change({
    type: 'text.replace',
    query: field.text.slice(start, end),
    replacement: suggestion,
    options: { matchCase: true, wholeWords: true },
    only: { field: field.key, start },
  })
  if (place !== null) spoken.set(screenText.spelling.replaced(suggestion))
  back(place === null ? null : suggestion)
}
