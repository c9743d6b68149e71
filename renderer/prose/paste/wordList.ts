import { type ClipElement, type ClipNode, styleOf, textOf } from './clip.ts'

/**
 * Word's lists. On the clipboard they are paragraphs with a style of Word's own (`mso-list: l0 level2 lfo1`), and the
 * bullet or number stands as text in a span that Word itself would leave out (`mso-list: Ignore`).
 */
export type WordItem = { readonly ordered: boolean; readonly level: number; readonly start: number }

/** What item of a list a paragraph of Word's is; null where it is none. */
export function wordItem(element: ClipElement): WordItem | null {
  const style = styleOf(element).get('mso-list') ?? ''
  const level = /\blevel(\d)/.exec(style)?.[1]
  if (level === undefined) return null
  const marker = markerIn(element).trim()
  return { ordered: isNumber(marker), level: Number(level), start: Number.parseInt(marker, 10) || 1 }
}

export const isMarker = (element: ClipElement): boolean => styleOf(element).get('mso-list') === 'ignore'

const markerIn = (node: ClipNode): string => {
  if (typeof node === 'string') return ''
  return isMarker(node) ? textOf(node) : node.children.map(markerIn).join('')
}

/** "1.", "2)", "(iii)", "b." are numbers; Word's second bullet is a bare "o". */
const isNumber = (marker: string): boolean => /^\(?(\d{1,4}|[a-zæøå]|[ivxlc]{1,7})[.)]/i.test(marker)
