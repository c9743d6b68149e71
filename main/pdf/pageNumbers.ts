import { PdfFile } from './file/pdfFile.ts'
import { isArray, isDictionary, type PdfValue } from './file/syntax.ts'

/**
 * The page, counted from 1, that each named destination of a printed PDF lies on: Chromium writes one for every target
 * of a link. Empty where there are no links.
 */
export function pageNumbersOf(printed: Uint8Array): ReadonlyMap<string, number> {
  const file = new PdfFile(printed)
  const catalog = file.dictionary(file.catalog)
  const pages = new Map(pagesOf(file).map((page, index) => [page, index + 1]))
  const destinations = file.read(catalog.get('/Dests'))
  const numbers = new Map<string, number>()
  if (!isDictionary(destinations)) return numbers
  for (const [name, value] of destinations) {
    const destination = file.read(value)
    const page = isArray(destination) ? pages.get(destination[0] as string) : undefined
    if (page !== undefined) numbers.set(name.slice(1), page)
  }
  return numbers
}

/** References to all pages in their order (ISO 32000-1, 7.7.3). */
export function pagesOf(file: PdfFile): readonly string[] {
  const below = (node: PdfValue): readonly string[] => {
    const kids = file.dictionary(node).get('/Kids')
    return isArray(kids) ? kids.flatMap(below) : [node as string]
  }
  const root = file.dictionary(file.catalog).get('/Pages')
  return root === undefined ? [] : below(root)
}
