import type { CardProps } from './AnswerCard.tsx'

/** Whether a card would be drawn the same: a letter typed at one answer must not draw hundreds of others. */
export const sameCard = (a: CardProps, b: CardProps): boolean =>
  a.isCurrent === b.isCurrent &&
  a.item.sent === b.item.sent &&
  a.item.key === b.item.key &&
  a.now === b.now &&
  a.model.sent === b.model.sent &&
  a.model.places === b.model.places &&
  a.group.entries.length === b.group.entries.length &&
  a.group.entries.every((entry, i) => {
    const other = b.group.entries[i]
    return (
      entry.answer === other?.answer &&
      entry.response.party === other.response.party &&
      entry.replies.length === other.replies.length &&
      entry.replies.every((reply, j) => reply === other.replies[j])
    )
  })
