import type { SentParagraph, SentText } from '../sent/sentText.ts'

/**
 * Whether a name went along with what it names: a passage of its row, its column or its section is gone too. Then that says it
 * all.
 */
export function goneWith(
  sent: SentParagraph,
  { paragraphs }: Pick<SentText, 'paragraphs'>,
  isGone: (sent: SentParagraph) => boolean,
): boolean {
  const { spot } = sent.region
  const isPassage = (other: SentParagraph) => other.kind === 'passage' && other !== sent
  if (spot !== null)
    return paragraphs.some((other) => {
      const there = other.region.spot
      return (
        there !== null &&
        there.table === spot.table &&
        (spot.row === -1 ? there.column === spot.column : there.row === spot.row) &&
        isPassage(other) &&
        isGone(other)
      )
    })
  for (let at = sent.index + 1; at < paragraphs.length; at++) {
    const other = paragraphs[at]
    if (other === undefined || (other.kind === 'name' && other.region.spot === null)) return false
    if (isPassage(other) && isGone(other)) return true
  }
  return false
}
