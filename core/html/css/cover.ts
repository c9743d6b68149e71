import type { Properties } from '../../layout/blocks.ts'
import { marginsMm } from '../../layout/pages.ts'
import { quiet } from './typography.ts'

const { top, right, bottom, left } = marginsMm.cover

/** The whole page is the section: the band at its edge, the names in the upper half, the foot at the foot. */
export const coverCss = ({ accent, accentText }: Properties): string => `
.cover { position: relative; height: 297mm; padding: ${top}mm ${right}mm ${bottom}mm ${left}mm; display: flex; flex-direction: column }
.band { position: absolute; left: 0; top: 0; width: 16mm; height: 100%; background: ${accent} }
.logo { flex: 0 0 62mm }
.logo img { display: block; max-width: 60mm; max-height: 24mm }
.names { flex: 1 1 0; min-height: 0; overflow: hidden }
.title { font-size: 38pt; line-height: 1.12; font-weight: 700; color: ${accentText}; letter-spacing: -0.01em; margin-bottom: 10pt; text-wrap: balance }
.title.long { font-size: 28pt }
.title.longest { font-size: 20pt }
.subtitle { font-size: 18pt; line-height: 1.3; margin-bottom: 14pt; text-wrap: balance }
.motto { font-size: 14pt; line-height: 1.35; font-style: italic; color: ${quiet}; margin-top: 6pt }
.foot { flex: 0 0 auto; font-size: 11.5pt; line-height: 1.34; color: ${quiet} }
.foot p { margin-bottom: 2pt }
.foot .status { font-size: 11pt; font-weight: 700; color: ${accentText}; margin-bottom: 8pt; letter-spacing: .02em }
.foot .organisation { font-size: 14pt; font-weight: 700; color: #262626 }
.foot .origin { font-size: 10pt; margin: 8pt 0 0 }
`
