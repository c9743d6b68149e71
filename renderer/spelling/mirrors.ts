import { rangeIn, shownText } from './shownText.ts'

/** Where a stretch of a title stands on the screen, as its mirror (see FieldMirror) knows; null where it has none. */
export function mirroredRange(field: HTMLElement, start: number, end: number): DOMRect | null {
  const mirror = field.parentElement?.querySelector('[data-mirror]')
  return (mirror && rangeIn(shownText(mirror), start, end)?.getBoundingClientRect()) ?? null
}
