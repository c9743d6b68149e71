import { occurrences, type Search } from '../../core/find/occurrences.ts'

/**
 * The text of the page as one reads it, whatever elements it is cut into: what a search marks there. Nothing is written
 * into the page; a mark is a range of the CSS Custom Highlight API.
 */

type Piece = { readonly node: Text; readonly from: number }
type Stretch = { readonly text: string; readonly pieces: readonly Piece[] }

const runsOn = new Set(['SPAN', 'STRONG', 'EM', 'A', 'B', 'I'])
const silent = new Set(['BUTTON', 'INPUT', 'TEXTAREA', 'SVG', 'svg'])

/** The ranges in which the query stands below an element, in the order of the text. */
export const rangesIn = (root: Element, search: Search): Range[] =>
  stretchesOf(root).flatMap((stretch) =>
    occurrences(search, stretch.text).flatMap(({ start, end }) => rangeOf(stretch, start, end) ?? []),
  )

/** Text that is read in one breath: broken by every element that is not part of a line. */
function stretchesOf(root: Element): Stretch[] {
  const stretches: Stretch[] = []
  let text = ''
  let pieces: Piece[] = []
  const close = () => {
    if (text !== '') stretches.push({ text, pieces })
    text = ''
    pieces = []
  }
  const visit = (node: Node) => {
    if (node instanceof Text) {
      pieces.push({ node, from: text.length })
      text += node.data
      return
    }
    if (!(node instanceof Element) || silent.has(node.tagName) || isMark(node)) return
    const breaks = !runsOn.has(node.tagName) || isNumber(node)
    if (breaks) close()
    for (const child of node.childNodes) visit(child)
    if (breaks) close()
  }
  visit(root)
  close()
  return stretches
}

/** What says where a statement is from is no text of the document. */
const isMark = (element: Element): boolean => element.matches('[data-origin]')

/** The number before a statement is read apart from it. */
const isNumber = (element: Element): boolean =>
  element.tagName === 'SPAN' &&
  element.previousSibling === null &&
  element.parentElement?.dataset.statement !== undefined &&
  !element.classList.contains('link')

function rangeOf({ pieces }: Stretch, start: number, end: number): Range | null {
  const first = pieces.findLast(({ from }) => from <= start)
  const last = pieces.findLast(({ from }) => from < end)
  if (first === undefined || last === undefined) return null
  const range = new Range()
  range.setStart(first.node, start - first.from)
  range.setEnd(last.node, end - last.from)
  return range
}
