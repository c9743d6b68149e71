import { hasLetter, isCapitals, letterKey, startsSmall } from './letters.ts'
import type { Paragraph } from './paragraph.ts'
import { roleHead } from './roleNames.ts'
import type { SourceFormat } from './source.ts'
import { isLeadIn } from './vocabulary.ts'

/** The running text of a document, without what is only ornament or page number, and what its readings ask about it. */
export type Pages = {
  readonly paragraphs: readonly Paragraph[]
  /** Whether it can stand above something. */
  readonly isHead: (paragraph: Paragraph | undefined) => boolean
}

export function pagesOf(all: readonly Paragraph[], format: SourceFormat): Pages {
  const heads = new Map<number, boolean>()
  const numbered = numberedHeads(all)
  const isHead = (paragraph: Paragraph | undefined): boolean => {
    if (paragraph === undefined) return false
    const known = heads.get(paragraph.at)
    if (known !== undefined) return known
    const head = numbered.has(paragraph.at) || looksLikeHead(paragraph, format)
    heads.set(paragraph.at, head)
    return head
  }
  return { paragraphs: all.filter(isText), isHead }
}

/** Something a reader reads: words, not a page number or a bullet that stands alone. */
export const isText = (paragraph: Paragraph): boolean =>
  paragraph.said === null
    ? hasLetter(paragraph.plain) && !isPageFurniture(paragraph.plain)
    : paragraph.said !== 'unused'

/** "Side 3 af 12", and the lines of a table of contents. */
const isPageFurniture = (plain: string): boolean =>
  plain.length < 120 &&
  /^(?:side|s\.)\s*\d{1,4}(?:\s*(?:af|\/)\s*\d{1,4})?$|(?:\.{4,}|…{2,}|(?:\. ){3,})\s*\d{1,4}$/iu.test(plain)

/** "1. Vi skaber retning" above text of its own, where "2." does not follow at once: a heading, if there are several. */
function numberedHeads(all: readonly Paragraph[]): ReadonlySet<number> {
  const texts = all.filter(isText)
  const isNumber = (paragraph: Paragraph | undefined) => paragraph?.list?.kind === 'number'
  const found = texts.filter((paragraph, i) => {
    const next = texts[i + 1]
    const alone = isNumber(paragraph) && !isNumber(texts[i - 1]) && next !== undefined && !isNumber(next)
    return (
      alone && paragraph.said === null && paragraph.plain.length <= 70 && !/[.!?;:,]$/.test(paragraph.plain)
    )
  })
  return new Set(found.length > 1 ? found.map(({ at }) => at) : [])
}

const longestHead = 90

function looksLikeHead(paragraph: Paragraph, format: SourceFormat): boolean {
  const { said, plain, heading, list, bold } = paragraph
  if (said !== null)
    return ['role', 'theme', 'competency', 'dimension', 'heading', 'title', 'subtitle'].includes(said)
  if (heading !== null) return true
  if (list?.kind === 'bullet' || plain.length > longestHead || startsSmall(plain)) return false
  if (list === null && /:$/.test(plain) && roleHead(plain) !== null) return true
  if (/[.!?;:,]$|^[-–—]/.test(plain) || (isLeadIn(plain) && !isCapitals(plain))) return false
  if (/^(jeg|vi|du)\s/iu.test(plain) && plain.length > 45) return false
  // A point of a list is no heading; those that are, are found by what stands around them.
  if (list !== null) return bold && plain.length < 60
  // Word says what is a heading, or somebody made it bold: a short paragraph is only that.
  return format !== 'word' || bold || isCapitals(plain) || roleHead(plain) !== null
}

/** What headings that look alike share. Null for one that looks like any other line. */
export const lookOf = (paragraph: Paragraph): string | null => {
  const { heading, size, bold, list, plain } = paragraph
  const label = /^(\p{L}+(?: \p{L}+)?):\s/u.exec(plain)?.[1]
  if (heading === null && size === null && !bold && !isCapitals(plain) && label === undefined) return null
  return [
    heading ?? '',
    size === null ? '' : Math.round(size),
    bold ? 'b' : '',
    isCapitals(plain) ? 'c' : '',
    list?.kind ?? '',
    label === undefined ? '' : letterKey(label),
  ].join('|')
}
