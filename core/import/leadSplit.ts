import { type InlineText, plainText } from '../framework/richText.ts'
import { onlyStart, withoutStart } from './letters.ts'
import type { Paragraph } from './paragraph.ts'

/** Where a point's opening ends and where the rest begins; null for a point without one. */
export type LeadSplit = (point: Paragraph) => { readonly to: number; readonly from: number } | null

/** How points open with a few words before a dash or a colon, "Lyt – spørg, før du beslutter": where most do, or none means it. */
export function leadSplit(points: readonly Paragraph[]): LeadSplit {
  const split: LeadSplit = ({ plain }) => {
    const found = /^([^–:.]{2,80}?)(?:\s+[–—-]\s+|:\s+)(?=\S)/u.exec(plain)
    return found?.[1] === undefined ? null : { to: found[1].length, from: found[0].length }
  }
  const count = points.filter((point) => split(point) !== null).length
  return count >= 2 && count >= points.length * 0.6 ? split : () => null
}

/** A point as a statement with its bold opening. */
export function statementWith(
  point: Paragraph,
  leads: LeadSplit,
): { readonly text: InlineText; readonly lead: string } {
  const at = leads(point)
  return at === null
    ? { text: point.text, lead: '' }
    : { lead: plainText(onlyStart(point.text, at.to)), text: withoutStart(point.text, at.from) }
}
