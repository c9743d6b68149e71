import { occurrences, type Search, searchFor } from '../../core/find/occurrences.ts'
import { currentFramework, openDocument } from '../store/open.ts'
import { currentHit, finding } from './finding.ts'
import { controls, onPage } from './onPage.ts'
import { rangesIn } from './pageText.ts'

/**
 * Marks what is found on the page itself, as long as the pane is open. The marks are drawn by the browser over the text
 * (see find.css): no element is added, no component drawn again, and writing waits for nothing.
 */

const shownTexts =
  '.paper :is([data-statement], .ProseMirror, th[data-key], [role="rowheader"][data-key], figcaption, td[data-key]:not(:has(*)))'

/** More marks than this on one page say nothing more. */
const most = 2000
/** Marks follow a moment after the last letter. */
const restMs = 120

/** Begins to mark; returns how to stop. */
export function markPage(): () => void {
  let timer = 0
  let idle = 0
  const cancel = () => {
    clearTimeout(timer)
    cancelIdleCallback(idle)
  }
  const soon = () => {
    cancel()
    timer = window.setTimeout(() => {
      idle = requestIdleCallback(mark, { timeout: 500 })
    }, restMs)
  }
  const page = document.querySelector('[data-region="page"]')
  const changes = new MutationObserver(soon)
  if (page) changes.observe(page, { childList: true, subtree: true, characterData: true })
  const unfollow = finding.subscribe(soon)
  mark()
  return () => {
    cancel()
    changes.disconnect()
    unfollow()
    clear()
  }
}

function clear(): void {
  CSS.highlights.delete('found')
  CSS.highlights.delete('found-here')
  for (const element of document.querySelectorAll('[data-found]')) element.removeAttribute('data-found')
}

function mark(): void {
  clear()
  const { query, options } = finding.get()
  const search = searchFor(query, options)
  if (search === null || openDocument.store.get() === null) return
  const ranges: Range[] = []
  for (const element of document.querySelectorAll(shownTexts)) {
    if (ranges.length >= most) break
    ranges.push(...rangesIn(element, search))
  }
  CSS.highlights.set('found', new Highlight(...ranges.slice(0, most)))
  for (const control of controls())
    if (occurrences(search, control.value).length > 0) control.setAttribute('data-found', '')
  markCurrent(search)
}

function markCurrent(search: Search): void {
  const framework = currentFramework()
  const hit = currentHit(framework)
  const shown = hit && onPage(framework, hit, search)
  if (!shown) return
  if ('field' in shown) return shown.field.setAttribute('data-found', 'here')
  const here = new Highlight(shown.range)
  here.priority = 1
  CSS.highlights.set('found-here', here)
}
