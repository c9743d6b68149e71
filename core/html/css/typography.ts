import type { Properties } from '../../layout/blocks.ts'

export type FontStyle = 'regular' | 'bold' | 'italic' | 'boldItalic'

/** Colours that every document shares; text in them holds at least 5.7:1 on white. */
export const ink = '#262626'
export const quiet = '#5f5f5f'
export const rule = '#c8c8c8'

const faces: readonly { readonly style: FontStyle; readonly css: string }[] = [
  { style: 'regular', css: 'font-weight: 400; font-style: normal' },
  { style: 'bold', css: 'font-weight: 700; font-style: normal' },
  { style: 'italic', css: 'font-weight: 400; font-style: italic' },
  { style: 'boldItalic', css: 'font-weight: 700; font-style: italic' },
]

/** Carlito is exactly as wide as the Calibri of the Word file. */
export const fontCss = (fontUrl: (style: FontStyle) => string): string =>
  faces
    .map(
      ({ style, css }) =>
        `@font-face { font-family: Carlito; ${css}; src: url("${cssUrl(fontUrl(style))}") }`,
    )
    .join('\n')

/** An address of ours inside quotes (CSS Syntax 3, 4.3.5). */
const cssUrl = (url: string): string => url.replace(/["\\<\n]/g, encodeURIComponent)

/**
 * No ligatures: Word sets none either, and text without them is found, copied and read aloud letter by letter.
 * Line height 1.46 is Word's 1.2 over Carlito's own 1.22. Running text keeps to a line of about 85 letters, which is
 * as long as a line can be read; tables and figures take the whole width.
 */
export const typographyCss = ({ accent, accentText }: Properties): string => `
* { box-sizing: border-box; margin: 0; padding: 0 }
html { font: 11pt/1.46 Carlito, Calibri, sans-serif; color: ${ink}; background: #fff;
  font-variant-ligatures: none; hyphens: manual; overflow-wrap: break-word;
  print-color-adjust: exact; -webkit-print-color-adjust: exact }
svg text { font-family: Carlito, Calibri, sans-serif }
p { margin-bottom: 7pt; orphans: 2; widows: 2 }
.portrait > p, .portrait > ul, .portrait > ol, .portrait > blockquote { max-width: 148mm }
h1, h2, h3, h4 { line-height: 1.2; font-weight: 700; break-after: avoid; break-inside: avoid; text-wrap: balance }
h1 { font-size: 24pt; line-height: 1.15; margin: 24pt 0 12pt; color: ${accentText}; letter-spacing: -0.005em }
h2 { font-size: 15pt; margin: 18pt 0 5pt; color: ${accentText} }
h3 { font-size: 12pt; margin: 12pt 0 3pt }
h4 { font-size: 11pt; margin: 8pt 0 2pt; color: ${quiet} }
section > :first-child, .contents > h1, .new-page, .new-page > * { margin-top: 0 }
.ordinal { font-weight: 400; margin-right: .35em }
.intro { font-size: 13pt; line-height: 1.5; color: ${quiet}; margin-bottom: 12pt }
.tagline { font-size: 12pt; line-height: 1.4; font-style: italic; color: ${quiet}; margin-bottom: 8pt; break-before: avoid; break-after: avoid }
.lead-in { font-weight: 700; margin: 8pt 0 4pt; break-after: avoid }
.caption { font-size: 10pt; line-height: 1.4; color: ${quiet}; text-align: center; margin: 0 auto 14pt; break-before: avoid }
.whole { white-space: nowrap }
a { color: ${accentText}; text-decoration: underline; text-decoration-thickness: .5pt; text-underline-offset: 1.5pt }
ins { font-weight: 700; text-decoration: underline; text-decoration-thickness: .6pt; text-underline-offset: 1.5pt }
del { text-decoration: line-through }
ul, ol { list-style: none; margin-bottom: 7pt }
li { position: relative; margin-bottom: 4pt; padding-left: 6mm }
li > p { margin-bottom: 3pt }
li > ul, li > ol { margin: 3pt 0 0 }
section ul:not(.statements) > li::before { content: ""; position: absolute; left: 1.2mm; top: .63em; width: 1.5mm; height: 1.5mm; border-radius: 50%; background: ${accent} }
.label { position: absolute; left: 0; min-width: 4.6mm; color: ${accentText} }
blockquote { break-inside: avoid; margin: 6pt 10mm 12pt 0; padding-left: 5mm; border-left: 1mm solid ${accent}; font-size: 12.5pt; line-height: 1.5; font-style: italic }
blockquote p:last-child { margin-bottom: 0 }
.figure { break-inside: avoid; break-after: avoid; margin: 10pt auto 8pt; text-align: center }
.figure svg { display: block; margin: 0 auto; max-width: 100% }
.statement { break-inside: avoid; display: flex; margin-bottom: 6pt; padding-left: 0 }
.statement > .number { flex: 0 0 12mm; font-size: 9pt; line-height: 1.78; color: ${accentText}; font-variant-numeric: tabular-nums }
.statement > .said { flex: 1 1 0; min-width: 0 }
`
