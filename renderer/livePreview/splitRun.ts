import type { PageRun } from '../../core/html/pageRuns.ts'
import { textWidthMm } from '../../core/layout/pages.ts'
import { gapMm } from './sheetCss.ts'

/**
 * Where the pages of a run end. The run is laid out in columns as large as a page's text, which Chromium breaks by the
 * rules it prints by (headings keep with what follows, rows stay whole), and is then cut where the columns end.
 */

/** CSS pixels to a millimetre. */
const pxPerMm = 96 / 25.4

/** The sections of a run, one for each page. `room` is an element in the document with the print's style sheet. */
export function splitRun({ page, markup }: PageRun, room: HTMLElement): HTMLElement[] {
  const whole = document.createElement('section')
  whole.className = page
  whole.innerHTML = markup
  for (const link of whole.querySelectorAll('a')) link.tabIndex = -1
  if (page === 'cover') return [whole]
  room.replaceChildren(whole)
  const cuts = cutsOf(whole, (textWidthMm(page) + gapMm) * pxPerMm)
  const sections = [whole, ...cuts.toReversed().map((cut) => cutOff(whole, cut))]
  room.replaceChildren()
  const [first, ...later] = sections
  return first === undefined ? [] : [first, ...later.toReversed()]
}

type Cut = { readonly node: Node; readonly offset: number }
/** The columns that a node, or a range of text, stands in; none where it has no place. */
type Columns = (what: Node | Range) => readonly number[]

/** The places where the second and every later page begins. All are found before the first cut moves anything. */
function cutsOf(whole: HTMLElement, step: number): Cut[] {
  const left = whole.getBoundingClientRect().left
  const columns: Columns = (what) =>
    [...rectsOf(what)].map((rect) => Math.floor((rect.left - left + 1) / step))
  const pages = 1 + Math.max(0, ...[...whole.children].flatMap(columns))
  const cuts: Cut[] = []
  for (let page = 1; page < pages; page++) {
    const cut = firstIn(whole, page, columns)
    if (cut !== null) cuts.push(cut)
  }
  return cuts
}

const rectsOf = (what: Node | Range): DOMRectList => {
  if (what instanceof Element || what instanceof Range) return what.getClientRects()
  const range = document.createRange()
  range.selectNodeContents(what)
  return range.getClientRects()
}

/** What is never cut: rows hold cells side by side, pictures are one thing, and the head of a table stands first. */
const uncut = new Set(['TR', 'THEAD', 'COLGROUP', 'svg', 'H1', 'H2', 'H3', 'H4'])

/** The place before the first thing that stands on a page or later; null where nothing does. */
function firstIn(parent: Node, page: number, columns: Columns): Cut | null {
  for (const [i, child] of [...parent.childNodes].entries()) {
    const own = columns(child)
    if (own.length === 0 || Math.max(...own) < page) continue
    if (child instanceof Element && ['THEAD', 'COLGROUP'].includes(child.tagName)) continue
    if (Math.min(...own) >= page) return { node: parent, offset: i }
    if (child instanceof Text) return { node: child, offset: firstLetter(child, page, columns) }
    if (child instanceof Element && uncut.has(child.tagName)) continue
    const inside = firstIn(child, page, columns)
    if (inside !== null) return inside
  }
  return null
}

/** The first letter of a text on a page or later; letters come in order, so half of them are ruled out at a time. */
function firstLetter(text: Text, page: number, columns: Columns): number {
  const range = document.createRange()
  let low = 0
  let high = text.length
  while (low < high) {
    const middle = (low + high) >> 1
    range.setStart(text, middle)
    range.setEnd(text, middle + 1)
    const [column] = columns(range)
    if (column !== undefined && column < page) low = middle + 1
    else high = middle
  }
  return low
}

/** Takes everything from a cut on into a section of its own; a list, a table or a paragraph that was cut goes on there. */
function cutOff(whole: HTMLElement, { node, offset }: Cut): HTMLElement {
  const table = node.parentElement?.closest('table') ?? null
  const range = document.createRange()
  range.setStart(node, offset)
  range.setEnd(whole, whole.childNodes.length)
  const rest = whole.cloneNode(false) as HTMLElement
  rest.append(range.extractContents())
  // What was cut in two has its beginning on the page before: no second bullet, no room above.
  const depth = depthIn(whole, node)
  for (let at = rest.firstElementChild, i = 0; at !== null && i < depth; at = at.firstElementChild, i++)
    at.classList.add('continued')
  if (table !== null) repeatHead(table, rest.querySelector('table'))
  return rest
}

const depthIn = (whole: Node, node: Node): number => {
  let depth = 0
  for (let at: Node | null = node; at !== null && at !== whole; at = at.parentNode)
    if (at instanceof Element) depth++
  return depth
}

/** The head of a table stands on each of its pages; it is read once. */
function repeatHead(table: HTMLTableElement, rest: HTMLTableElement | null): void {
  const columns = table.querySelector(':scope > colgroup')
  const head = table.tHead?.cloneNode(true) as HTMLElement | undefined
  head?.setAttribute('aria-hidden', 'true')
  rest?.prepend(...[columns?.cloneNode(true), head].filter((part) => part !== undefined))
}
