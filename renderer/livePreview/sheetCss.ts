import { styleSheet } from '../../core/html/styleSheet.ts'
import type { PrintedDocument } from '../../core/layout/blocks.ts'
import { edgeMm, marginsMm, type Page, textHeightMm, textWidthMm } from '../../core/layout/pages.ts'
import { printFont } from './fonts.ts'

/** Between the columns in which the ends of the pages are measured, so that nothing can reach the next one. */
export const gapMm = 40

/** The print's own style sheet, with paper around it. `.print` stands for the whole document, `.sheet` for one page. */
export const sheetCss = (document: PrintedDocument): string =>
  [
    styleSheet(document).replace('html {', '.print {'),
    `.print, .print svg text { font-family: "${printFont}", Carlito, Calibri, sans-serif }`,
    paper,
    ...(['cover', 'portrait', 'landscape'] as const).map(pageCss),
  ].join('\n')

/** The margins are the section's own room, as they are the page's in print; the cover has none. */
const pageCss = (page: Page): string => {
  const { top, left } = marginsMm[page]
  const { header, footer } = edgeMm[page]
  const side = `left: ${left}mm; right: ${marginsMm[page].right}mm`
  const measure = `.measure > .${page} { width: ${textWidthMm(page)}mm; height: ${textHeightMm(page)}mm; column-width: ${textWidthMm(page)}mm; column-gap: ${gapMm}mm; column-fill: auto }`
  if (page === 'cover') return ''
  return `
${measure}
.sheet > .${page} { position: absolute; left: ${left}mm; top: ${top}mm; width: ${textWidthMm(page)}mm }
.${page}-sheet > .head { top: ${header}mm; ${side} }
.${page}-sheet > .feet { bottom: ${footer}mm; ${side} }`
}

const paper = `
.sheet { position: relative; flex: none; width: 210mm; height: 297mm; overflow: hidden; zoom: var(--portrait-zoom, 1); content-visibility: auto;
  box-shadow: 0 0 0 1px rgb(0 0 0 / 8%), 0 3px 10px rgb(0 0 0 / 18%); forced-color-adjust: none; color-scheme: light; user-select: text }
.landscape-sheet { width: 297mm; height: 210mm; zoom: var(--landscape-zoom, 1) }
.head, .feet { position: absolute; display: flex; justify-content: space-between; gap: 6mm; font-size: 9pt; line-height: 1.2; color: #5f5f5f; white-space: nowrap }
.measure { position: absolute; visibility: hidden; width: 0; height: 0; overflow: hidden; contain: layout paint style }
.measure > * { break-before: auto }
.continued::before { display: none }
.continued > .continued, section > .continued { margin-top: 0 }
[data-passage] { cursor: pointer; border-radius: 2px }
[data-passage]:hover { background-color: rgb(0 0 0 / 5%) }
.here { background-color: #fff0c2; box-shadow: 0 0 0 2px #fff0c2; -webkit-box-decoration-break: clone; box-decoration-break: clone }
`
