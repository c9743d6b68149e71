import { searchFor } from '../../core/find/occurrences.ts'
import { currentFramework, openDocument } from '../store/open.ts'
import { currentHit, finding } from './finding.ts'
import { focusField } from './focusField.ts'
import { onPage } from './onPage.ts'

/** Where the focus was before one began to search, so that it can go back there. */
let origin: HTMLElement | null = null
/** The hit that had been gone to then. */
let before: unknown = null

const inPane = (element: Element | null): boolean => element?.closest('[data-region="side"]') != null

export function rememberFocus(): void {
  const { activeElement } = document
  if (!(activeElement instanceof HTMLElement) || activeElement === document.body || inPane(activeElement))
    return
  origin = activeElement
  before = finding.get().at
}

/** Gives the focus to the hit one went to, ready to be written in; else back to where it was. */
export function restoreFocus(): void {
  const moved = finding.get().at !== before
  if (!(moved && focusHit())) {
    if (origin?.isConnected) origin.focus()
    else
      document
        .querySelector<HTMLElement>(
          '[data-region="page"] :is([data-key][tabindex="0"], textarea, .ProseMirror)',
        )
        ?.focus()
  }
  origin = null
}

/** Catches the focus where the page it was on has gone. */
export function catchFocus(): void {
  if (document.activeElement === document.body)
    document.querySelector<HTMLElement>('[data-side="find"] [aria-current]')?.focus()
}

function focusHit(): boolean {
  if (openDocument.store.get() === null) return false
  const framework = currentFramework()
  const hit = currentHit(framework)
  if (hit === null) return false
  const { query, options } = finding.get()
  const search = searchFor(query, options)
  const shown = search && onPage(framework, hit, search)
  return focusField(hit.field, shown && 'range' in shown ? shown : hit)
}
