import { pdfText } from '../../core/text/pdf.ts'
import type { PdfFile } from './file/pdfFile.ts'
import { isArray, isDictionary, type PdfDictionary, type PdfValue, textString } from './file/syntax.ts'

/**
 * Describes every link (PDF/UA-1, 7.18.5), ties it to its element in the structure (7.18.1), and lets the tab key follow
 * the structure on pages with links (7.18.3). `holders` are the elements, by the annotations' references.
 */
export function completeLinks(
  file: PdfFile,
  pages: readonly string[],
  holders: ReadonlyMap<string, string>,
  headings: ReadonlyMap<string, string>,
): void {
  const root = file.dictionary(file.catalog).get('/StructTreeRoot') as string
  const tree = file.dictionary(root)
  const parents = tree.get('/ParentTree') as string
  let key = Number(tree.get('/ParentTreeNextKey'))
  const added: PdfValue[] = []
  for (const page of pages) {
    const dictionary = file.dictionary(page)
    const annotations = file.read(dictionary.get('/Annots'))
    if (!isArray(annotations) || annotations.length === 0) continue
    file.extend(page, [['/Tabs', '/S']])
    for (const reference of annotations) {
      const annotation = file.dictionary(reference)
      const holder = holders.get(reference as string)
      if (annotation.get('/Subtype') !== '/Link' || holder === undefined)
        throw new Error('The printed PDF has an annotation that is no tagged link')
      file.extend(reference as string, [
        ['/Contents', description(file, annotation, headings)],
        ['/StructParent', `${key}`],
      ])
      added.push(`${key}`, holder)
      key += 1
    }
  }
  if (added.length === 0) return
  const numbers = file.dictionary(parents).get('/Nums')
  if (!isArray(numbers)) throw new Error('The printed PDF has a parent tree of more than one node')
  file.extend(parents, [['/Nums', [...numbers, ...added]]])
  file.extend(root, [['/ParentTreeNextKey', `${key}`]])
}

/** The heading a link leads to, or the address as it stands in the file. */
function description(
  file: PdfFile,
  annotation: PdfDictionary,
  headings: ReadonlyMap<string, string>,
): PdfValue {
  const target = annotation.get('/Dest')
  if (typeof target === 'string') return textString(headings.get(target.slice(1)) ?? pdfText.internalLink)
  const action = file.read(annotation.get('/A'))
  return (isDictionary(action) ? action.get('/URI') : undefined) ?? textString(pdfText.internalLink)
}
