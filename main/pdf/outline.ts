import type { PdfFile } from './file/pdfFile.ts'
import { isDictionary, type PdfValue, textString } from './file/syntax.ts'

/**
 * Names the bookmarks after their headings. Chromium makes them of the headings' drawn text, which it sometimes draws in
 * two goes, and then says it twice. `headings` are all of the document's, in order; where they are not as many as the
 * bookmarks, those stay as they are.
 */
export function nameBookmarks(file: PdfFile, headings: readonly string[]): void {
  const outlines = file.read(file.dictionary(file.catalog).get('/Outlines'))
  if (!isDictionary(outlines)) return
  const items: string[] = []
  const collect = (first: PdfValue | undefined): void => {
    for (let next = first; typeof next === 'string'; ) {
      items.push(next)
      const item = file.dictionary(next)
      collect(item.get('/First'))
      next = item.get('/Next')
    }
  }
  collect(outlines.get('/First'))
  // The document's own title may come first.
  const named = items.slice(items.length - headings.length)
  if (named.length !== headings.length) return
  for (const [index, item] of named.entries())
    file.extend(item, [['/Title', textString(headings[index] ?? '')]])
}
