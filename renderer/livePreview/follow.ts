import type { WritingPlace } from './writingPlace.ts'

/** Marks the passage one is writing in, and brings it into view where it is not. Nothing moves where it can be seen. */
export function markPlace(root: ShadowRoot, scroller: HTMLElement, { passage, part }: WritingPlace): void {
  const prints =
    passage === null ? [] : [...root.querySelectorAll<HTMLElement>(`[data-passage="${passage}"]`)]
  const heading = part === null ? null : root.querySelector<HTMLElement>(`#h_${part}`)
  const own = prints.find((print) => heading === null || follows(heading, print)) ?? prints[0] ?? null
  // A passage that two pages share is marked on both.
  const number = own?.dataset.print
  const marked = new Set(prints.filter((print) => print.dataset.print === number))
  for (const former of root.querySelectorAll<HTMLElement>('.here'))
    if (!marked.has(former)) former.classList.remove('here')
  for (const print of marked) print.classList.add('here')
  // A cell that is still empty is printed nowhere: what was in view stays.
  const target = own ?? (passage === null ? null : heading)
  if (target !== null) bringIntoView(scroller, target)
}

const follows = (heading: Element, element: Element): boolean =>
  (heading.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 ||
  heading.contains(element)

/** A heading goes near the top, a passage to the upper third, as one would lay the paper. */
function bringIntoView(scroller: HTMLElement, target: HTMLElement): void {
  const frame = scroller.getBoundingClientRect()
  const box = target.getBoundingClientRect()
  const margin = 24
  if (box.top >= frame.top + margin && box.bottom <= frame.bottom - margin) return
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches
  scroller.scrollBy({ top: box.top - frame.top - frame.height / 3, behavior: calm ? 'instant' : 'smooth' })
}
