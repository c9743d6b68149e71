import type { Properties } from '../../layout/blocks.ts'
import { quiet, rule } from './typography.ts'

/** Between a cell's rules and its text, left and right. */
export const cellPaddingMm = 2
export const tableTextPt = 10

/** Thin rules between rows, a stronger one under the head, a tint behind the cells that name rows and columns. */
export const tablesCss = ({ accent, accentText, accentTint }: Properties): string => `
table { width: 100%; table-layout: fixed; border-collapse: collapse; margin: 0 0 12pt; font-size: ${tableTextPt}pt; line-height: 1.36; border-top: .5pt solid ${rule}; border-bottom: .5pt solid ${rule} }
thead { display: table-header-group; break-inside: avoid; break-after: avoid }
tr { break-inside: avoid }
th, td { padding: 1.5mm ${cellPaddingMm}mm 1.6mm; text-align: left; vertical-align: top; border-top: .5pt solid ${rule}; border-left: .5pt solid ${rule} }
th:first-child, td:first-child { border-left: 0 }
th { background: ${accentTint}; color: ${accentText}; font-weight: 700; line-height: 1.28 }
thead th { vertical-align: bottom; border-top: 1.5pt solid ${accent}; border-bottom: 1pt solid ${accent} }
table p { margin-bottom: 2pt }
th p:last-child, td > :last-child, td .statement:last-child { margin-bottom: 0 }
tbody th p + p { font-weight: 400; color: ${quiet} }
td .lead-in, th .lead-in { margin: 0 0 3pt; font-size: inherit; line-height: inherit }
td .tagline, th .tagline { font-size: inherit; line-height: inherit; margin: 0 }
td .statements { margin: 0 }
td .statement { display: block; margin-bottom: 5pt }
td .statement > .number { font-size: 8.5pt; line-height: inherit; margin-right: 1mm }
.profiles { break-inside: avoid; margin-bottom: 7pt }
.profiles th, .profiles td { padding: 1mm ${cellPaddingMm}mm 1.1mm }
.writing { position: relative }
.writing > p { position: relative; z-index: 1; background: #fff; padding-bottom: 1mm }
.lines { position: absolute; inset: 0 2mm; overflow: hidden; display: flex; flex-direction: column; justify-content: flex-end }
.lines > div { flex: 0 0 9mm; border-bottom: .5pt solid ${rule} }
.lines > div:last-child { border-bottom: 0; flex-basis: 6mm }
`
