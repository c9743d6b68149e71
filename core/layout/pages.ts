import type { Section } from './blocks.ts'

/** The measures of the pages, in millimetres, for every writer. A4 throughout. */

export type Page = Section['page']
type Margins = {
  readonly top: number
  readonly right: number
  readonly bottom: number
  readonly left: number
}

const paperMm = { portrait: 210, landscape: 297 } as const

/** The cover's left margin clears its band; matrices need the width. */
export const marginsMm: Readonly<Record<Page, Margins>> = {
  cover: { top: 28, right: 25, bottom: 24, left: 42 },
  portrait: { top: 27, right: 25, bottom: 22, left: 25 },
  landscape: { top: 26, right: 18, bottom: 20, left: 18 },
}

/** From the paper's edge to the header and the footer. */
export const edgeMm: Readonly<Record<Page, { readonly header: number; readonly footer: number }>> = {
  cover: { header: 12, footer: 12 },
  portrait: { header: 13, footer: 11 },
  landscape: { header: 12, footer: 10 },
}

/** How high the text is on a page. */
export const textHeightMm = (page: Page): number =>
  paperMm[page === 'landscape' ? 'portrait' : 'landscape'] - marginsMm[page].top - marginsMm[page].bottom

/** How wide the text is on a page. */
export const textWidthMm = (page: Page): number =>
  paperMm[page === 'landscape' ? 'landscape' : 'portrait'] - marginsMm[page].left - marginsMm[page].right
