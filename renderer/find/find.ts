import type { FindOptions } from '../../core/find/occurrences.ts'
import { replacementFor } from '../../core/find/replaceIn.ts'
import { type Hit, nextHit } from '../../core/find/search.ts'
import { screenText } from '../../core/text/screen.ts'
import { change, currentFramework } from '../store/open.ts'
import { reveal, showSide, view } from '../store/view.ts'
import { offerUndo } from '../things/actions.ts'
import { currentHit, currentHits, type Finding, finding } from './finding.ts'
import { showOnPage } from './onPage.ts'
import { catchFocus, rememberFocus } from './origin.ts'
import { selectedText } from './selectedText.ts'
import { startingPlace } from './startingPlace.ts'

const text = screenText.find
const set = (changes: Partial<Finding>) => finding.update((before) => ({ ...before, ...changes }))

/** Opens search at the right edge, for the text that is selected, with the cursor in the field for searching or replacing. */
export function openFind(replace: boolean): void {
  rememberFocus()
  const selected = selectedText()
  const query = selected || finding.get().query
  set({
    ...(selected === '' ? {} : { query, at: null }),
    asks: { field: replace && query !== '' ? 'replacement' : 'query' },
  })
  showSide('find')
}

/** The field has the focus it asked for; the pane must not take it again when it is next opened. */
export const focusGiven = () => set({ asks: null })

export const writeQuery = (query: string) => set({ query, at: null })
export const writeReplacement = (replacement: string) => set({ replacement })
export const choose = (options: Partial<FindOptions>) =>
  set({ options: { ...finding.get().options, ...options }, at: null })

/** Goes to the next hit, or the one before; the pane says which one it is. */
export function goToHit(direction: 1 | -1): void {
  if (finding.get().query === '') return openFind(false)
  const framework = currentFramework()
  const hits = currentHits(framework)
  const hit = nextHit(framework, hits, finding.get().at ?? startingPlace(framework, direction), direction)
  if (view.get().side !== 'find') {
    rememberFocus()
    showSide('find')
  }
  if (hit !== null) goTo(hit)
}

/** Brings a hit into view on its page and marks it; the focus stays where it is. */
export function goTo(hit: Hit): void {
  set({ at: { field: hit.field.key, start: hit.start } })
  reveal(currentFramework(), hit.field.owner)
  showOnPage(hit.field, catchFocus)
}

/** Replaces the hit one has gone to and goes on to the next; goes to the first one where one has gone to none. */
export function replaceHit(): void {
  const { query, replacement, options } = finding.get()
  const hit = currentHit(currentFramework())
  if (hit === null) return goToHit(1)
  const { field, start, end } = hit
  const only = { field: field.key, start }
  if (change({ type: 'text.replace', query, replacement, options, only }) === null) return
  const written = replacementFor(field.text.slice(start, end), replacement, options)
  // On from the end of what was written, so that it is not searched itself.
  set({ at: { field: field.key, start: start + written.length - 1 } })
  goToHit(1)
}

/** Replaces every hit, as one step to undo, and says how many there were. */
export function replaceAll(): void {
  const { query, replacement, options } = finding.get()
  const count = currentHits(currentFramework()).length
  if (count === 0 || change({ type: 'text.replace', query, replacement, options }) === null) return
  set({ at: null })
  offerUndo('', () => text.replaced(count))
}
