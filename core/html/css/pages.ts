import type { Properties } from '../../layout/blocks.ts'
import { edgeMm, marginsMm } from '../../layout/pages.ts'
import { documentText } from '../../text/document.ts'
import { runningLines } from '../runningLines.ts'

/** The pages, with what stands above and below the text. */

/**
 * `@page` rules with margin boxes (CSS Paged Media 3, 5). The cover has no margin, since its band reaches the paper's
 * edge; its text keeps the cover's margins as padding.
 */
export const pagesCss = (properties: Properties): string => `
@page cover { size: A4 portrait; margin: 0 }
${page('portrait', properties)}
${page('landscape', properties)}
.cover { page: cover }
.portrait { page: portrait }
.landscape { page: landscape }
section + section, .new-page { break-before: page }
`

const page = (name: 'portrait' | 'landscape', properties: Properties): string => {
  const { header, footer } = edgeMm[name]
  const { title, status, organisation } = runningLines(properties)
  const { top: above, right, bottom: below, left } = marginsMm[name]
  const box = (place: string, content: string, rule: string) => `
  @${place} { content: ${content}; ${rule}; font: 9pt/1.2 Carlito, Calibri, sans-serif; color: #5f5f5f; white-space: nowrap }`
  const top = `vertical-align: top; padding-top: ${header}mm`
  const bottom = `vertical-align: bottom; padding-bottom: ${footer}mm`
  return `@page ${name} { size: A4 ${name}; margin: ${above}mm ${right}mm ${below}mm ${left}mm;${[
    box('top-left', cssString(title), top),
    ...(status === '' ? [] : [box('top-right', cssString(status), top)]),
    box('bottom-left', cssString(organisation), bottom),
    box(
      'bottom-right',
      `${cssString(`${documentText.page} `)} counter(page) ${cssString(` ${documentText.of} `)} counter(pages)`,
      bottom,
    ),
  ].join('')}
}`
}

/** Everything but letters, digits and spaces as an escape (CSS Syntax 3, 4.3.7): also `<`, which could end the style sheet. */
const cssString = (text: string): string =>
  `"${text.replace(/[^\p{L}\p{N} ]/gu, (letter) => `\\${(letter.codePointAt(0) ?? 0x20).toString(16)} `)}"`
