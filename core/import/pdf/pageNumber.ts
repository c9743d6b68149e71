import type { PdfPage } from './page.ts'
import type { Segment } from './segments.ts'

const said = /(?:side|s\.)\s*\d{1,4}(?:\s*(?:af|\/)\s*\d{1,4})?(?!\d)/iu
const saidAlone = new RegExp(`^${said.source}$`, 'iu')
const saidWithin = new RegExp(`(?<!\\p{L})${said.source}`, 'giu')

/** "Dok. 12/34, side 3 af 5" without what counts the page, and a bare "3" without anything. */
export const withoutPageNumber = (text: string): string =>
  (/^[-–—\s]*\d{1,4}(?:\s*(?:af|\/)\s*\d{1,4})?[-–—\s]*$/u.test(text)
    ? ''
    : text.replace(saidWithin, '')
  ).trim()

/**
 * Whether a line at the edge is no more than the number of its page, so that it need not come back on another one: "Side 1 af 1",
 * or the number itself alone below the text.
 */
export function isPageNumber(segment: Segment, side: 'head' | 'foot', { page, segments }: OnPage): boolean {
  if (saidAlone.test(segment.text)) return true
  const number = /^(?:[-–—]\s*)?(\d{1,3})(?:\s*[-–—])?$/u.exec(segment.text)?.[1]
  return (
    side === 'foot' &&
    Number(number) === page.number &&
    // In a row with others it may be a table's.
    segments.every((each) => each === segment || each.turned || each.base < segment.base - segment.size)
  )
}

type OnPage = { readonly page: PdfPage; readonly segments: readonly Segment[] }
