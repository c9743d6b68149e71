import { allPassages } from '../../framework/passages.ts'
import { memoText } from '../../text/memo.ts'
import { verdictOf } from './answerCells.ts'
import { type MemoEntry, type MemoSource, memoEntries } from './entries.ts'
import { placesOf } from './places.ts'

/**
 * What the comment on a changed passage of the new draft says: the memo's numbers of the answers that were decided about it, with
 * the decision and the remark. Gives null for a passage that nobody has said anything to.
 */
export function memoComments(source: MemoSource): (passage: string) => string | null {
  const about = new Map<string, MemoEntry[]>()
  const now = placesOf(source.now)
  const fresh = freshTexts(source)
  for (const entry of memoEntries(source)) {
    const { answer } = entry
    if (answer.decision.verdict === null) continue
    const passage = answer.target ?? writtenAs(answer.decision.used?.after ?? '')
    if (passage !== null) about.set(passage, [...(about.get(passage) ?? []), entry])
  }
  return (passage) => {
    const entries = about.get(passage)
    return entries === undefined ? null : said(entries)
  }

  /** The statement that came of a proposal: one that was not there before, with its words. */
  function writtenAs(text: string): string | null {
    if (text === '') return null
    return fresh.find((id) => now.text(id) === text) ?? null
  }
}

const freshTexts = ({ now, sent }: MemoSource): readonly string[] => {
  const before = allPassages(sent)
  return [...allPassages(now).keys()].filter((id) => !before.has(id))
}

/** Answers that got the same reply share a line. */
function said(entries: readonly MemoEntry[]): string {
  const byReply = new Map<string, MemoEntry[]>()
  for (const entry of entries) {
    const { verdict, remark } = entry.answer.decision
    const key = `${verdict} ${remark}`
    byReply.set(key, [...(byReply.get(key) ?? []), entry])
  }
  return [...byReply.values()]
    .map((same) => {
      const answer = same[0]?.answer
      return answer === undefined
        ? ''
        : memoText.tracked.comment(
            same.map(({ number }) => number),
            verdictOf(answer),
            answer.decision.remark,
          )
    })
    .join('\n')
}
