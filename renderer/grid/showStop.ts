/** Frames in which blocks of the grid that come into sight are laid out and find their height. */
const settling = 3

/**
 * Scrolls the page so that a cell or header can be seen whole beside the headers that stay in view, and no further
 * than that takes. What is larger than the room is shown from its beginning.
 */
export function showStop(stop: HTMLElement, frames = settling): void {
  scrollTo(stop)
  if (frames > 0 && stop.isConnected) requestAnimationFrame(() => showStop(stop, frames - 1))
}

function scrollTo(stop: HTMLElement): void {
  const pane = stop.closest('main')
  const grid = stop.closest<HTMLElement>('[role="grid"]')
  if (!pane || !grid) return
  const room = pane.getBoundingClientRect()
  // What lies over the page at its right edge is no room (renderer/side/side.css).
  const covered = Number.parseFloat(getComputedStyle(pane).scrollPaddingRight) || 0
  const edge = { right: room.left + pane.clientWidth - covered, bottom: room.top + pane.clientHeight }
  const place = stop.getBoundingClientRect()
  const staysAbove = headOf(grid)?.contains(stop) === true
  const staysBeside = stop.matches('th:not([data-theme-row])') && !staysAbove
  const top = headHeight(grid) + room.top
  const left = leadingWidth(grid) + room.left
  const across = staysBeside ? 0 : beyond(place.left, place.right, left, edge.right)
  // A header that has scrolled away comes back with the beginning of the grid.
  if (staysAbove && place.bottom <= room.top + 1) pane.scrollTo({ top: 0, behavior: 'instant' })
  const down = staysAbove
    ? beyond(place.top, place.bottom, room.top, edge.bottom)
    : beyond(place.top, place.bottom, top, edge.bottom)
  if (across !== 0 || down !== 0)
    pane.scrollBy({ left: spans(stop) ? 0 : across, top: down, behavior: 'instant' })
}

/** A line across the whole grid is in view wherever one stands. */
const spans = (stop: HTMLElement): boolean => stop.matches('[data-theme-row]')

/** The share of the page that headers may take at most; what is more of them scrolls away. */
const mostOfPage = 0.34

/**
 * Lets the first rows of headers scroll away where the head is too tall for the page: the last one, right above the
 * cells, always stays.
 */
export function fitHead(head: HTMLTableSectionElement, pane: HTMLElement, zoom: number): void {
  const tops = Array.from(head.rows, (row) => row.lastElementChild?.getBoundingClientRect().top ?? 0)
  const { bottom } = head.getBoundingClientRect()
  const heights = tops.map((top, i) => (tops[i + 1] ?? bottom) - top)
  let away = 0
  let left = heights.reduce((sum, height) => sum + height, 0)
  for (const height of heights.slice(0, -1)) {
    if (left <= pane.clientHeight * mostOfPage) break
    away += height
    left -= height
  }
  head.style.top = `${-away / zoom}px`
  head.dataset.away = String(away)
}

/** The rows of headers that stay above the cells. */
export const headOf = (grid: HTMLElement): HTMLTableSectionElement | null => grid.querySelector('thead')

/** How much of the head stays in view, in CSS pixels of the window. */
export function headHeight(grid: HTMLElement): number {
  const head = headOf(grid)
  return head ? head.getBoundingClientRect().height - Number(head.dataset.away ?? 0) : 0
}

/** How wide the columns are that stay, in CSS pixels of the window. */
export const leadingWidth = (grid: HTMLElement): number =>
  Array.from(headOf(grid)?.rows[0]?.querySelectorAll('[data-corner]') ?? []).reduce(
    (sum, corner) => sum + corner.getBoundingClientRect().width,
    0,
  )

/** How far something reaches out of a room, with its sign; where both ends do, the first one counts. */
const beyond = (from: number, to: number, start: number, end: number): number => {
  if (from < start) return from - start
  return to > end ? Math.min(to - end, from - start) : 0
}
