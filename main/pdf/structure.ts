import type { PdfFile } from './file/pdfFile.ts'
import { isArray, isDictionary, type PdfDictionary, type PdfValue, textString } from './file/syntax.ts'

/**
 * What Chromium's structure tree lacks (ISO 32000-1, 14.7 and 14.8.4): lists get labels and bodies, tables their
 * summaries. Gives the element that holds each annotation, by the annotation's reference.
 */
export function improveStructure(
  file: PdfFile,
  tableSummaries: readonly string[],
): ReadonlyMap<string, string> {
  const holders = new Map<string, string>()
  const summaries = [...tableSummaries]
  const root = file.dictionary(file.catalog).get('/StructTreeRoot')
  if (root === undefined) throw new Error('The printed PDF has no tags')

  const visit = (reference: PdfValue): void => {
    const element = file.dictionary(reference)
    const kids = kidsOf(element)
    for (const kid of kids)
      if (isDictionary(kid)) {
        const held = kid.get('/Obj')
        if (typeof held === 'string' && typeof reference === 'string') holders.set(held, reference)
      } else if (isReference(kid)) visit(kid)
    if (typeof reference !== 'string') return
    if (element.get('/S') === '/LI') completeItem(file, reference, kids)
    if (element.get('/S') === '/Table') summarise(file, reference, summaries.shift() ?? '')
  }
  visit(root)
  return holders
}

const kidsOf = (element: PdfDictionary): readonly PdfValue[] => {
  const kids = element.get('/K')
  return kids === undefined ? [] : isArray(kids) ? kids : [kids]
}

const isReference = (value: PdfValue): value is string => typeof value === 'string' && value.endsWith(' R')

/** An item holds a label and a body (14.8.4.3.3); without a marker of its own Chromium puts the content right into it. */
function completeItem(file: PdfFile, reference: string, kids: readonly PdfValue[]): void {
  const kinds = kids.map((kid) => (isReference(kid) ? file.dictionary(kid).get('/S') : undefined))
  const [first, ...others] = kids
  if (first === undefined || kinds.includes('/LBody')) return
  const labelled = others.length > 0 && kinds[0] === '/NonStruct' && isReference(first)
  if (labelled) file.extend(first, [['/S', '/Lbl']])
  const inside = labelled ? others : kids
  const body = file.fresh()
  for (const kid of inside) if (isReference(kid)) file.extend(kid, [['/P', body]])
  file.set(body, [
    ['/Type', '/StructElem'],
    ['/S', '/LBody'],
    ['/P', reference],
    ['/K', inside],
  ])
  file.extend(reference, [['/K', labelled ? [first, body] : [body]]])
}

/** Table attributes (14.8.5.7): what the table holds, for a reader who cannot see it. */
function summarise(file: PdfFile, reference: string, summary: string): void {
  if (summary === '') return
  const attributes = file.read(file.dictionary(reference).get('/A'))
  const given = attributes === undefined ? [] : isArray(attributes) ? attributes : [attributes]
  const added: PdfValue = new Map([
    ['/O', '/Table'],
    ['/Summary', textString(summary)],
  ])
  file.extend(reference, [['/A', [...given, added]]])
}
