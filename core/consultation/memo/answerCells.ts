import { inlineText } from '../../framework/richText.ts'
import { type Answer, type ChangeAnswer, wantsDecision } from '../../framework/round.ts'
import type { ParagraphBlock } from '../../layout/blocks.ts'
import { paragraph } from '../../layout/printing.ts'
import { memoText } from '../../text/memo.ts'
import type { MemoEntry } from './entries.ts'
import { markedSides, struckWords } from './marked.ts'
import type { Places } from './places.ts'

const text = memoText.entries

/** What was said, as the cell of a table. */
export function saidBlocks({ answer, replies, place }: MemoEntry, sent: Places): readonly ParagraphBlock[] {
  return [
    paragraph('leadIn', inlineText(kindOf(answer))),
    ...(answer.kind === 'comment'
      ? [...(answer.quote === '' ? [] : [quiet(text.quote(short(answer.quote)))]), ...lines(answer.text)]
      : answer.kind === 'letter'
        ? lines(answer.text)
        : changeBlocks(answer, place?.name ?? '', sent)),
    ...(answer.kind === 'comment' && answer.resolved ? [quiet(text.resolved)] : []),
    ...replies.flatMap((reply) => [
      paragraph('leadIn', inlineText(text.reply(reply.author || memoText.parties.nameless))),
      ...lines(reply.text),
    ]),
  ]
}

/** "Forslag om anden ordlyd" */
export const kindOf = (answer: Answer): string =>
  answer.kind === 'delete' && answer.after === '' ? memoText.deleteAll : memoText.kinds[answer.kind]

function changeBlocks(answer: ChangeAnswer, place: string, sent: Places): readonly ParagraphBlock[] {
  const { kind, before, after, cell, silent } = answer
  const note = silent && kind !== 'new' ? [quiet(text.silent)] : []
  if (kind === 'new') return [...(place === '' ? [] : [quiet(text.to(place))]), ...lines(after)]
  if (after === '') return [...body(text.wholeGone), ...note]
  const to = cell === null ? null : sent.cell(cell)
  const move = kind === 'move' && to !== null ? body(text.moveTo(`${to.chapter}, ${to.name}`)) : []
  if (before === after) return [...move, ...note]
  const gone = struckWords(before, after)
  return [
    ...move,
    markedSides(before, after).after,
    ...(gone.length === 0 ? [] : [quiet(text.struck(gone))]),
    ...note,
  ]
}

/**
 * What the administration answers, as the cell of a table. `withText`: what became of the passage as well, where that does not
 * already stand beside it.
 */
export function decisionBlocks(
  { answer }: MemoEntry,
  { withText }: { readonly withText: boolean },
): readonly ParagraphBlock[] {
  const { remark, used } = answer.decision
  const isSame = used?.before === used?.after && answer.kind !== 'move'
  return [
    paragraph('leadIn', inlineText(verdictOf(answer))),
    ...lines(remark),
    ...(used === null
      ? []
      : withText
        ? changeOfText(used)
        : [quiet(isSame ? text.nothingChanged : text.changed)]),
  ]
}

/** "Delvist imødekommet", or that nobody has decided. */
export const verdictOf = (answer: Answer): string =>
  answer.decision.verdict !== null
    ? memoText.verdicts[answer.decision.verdict]
    : wantsDecision(answer)
      ? memoText.undecided
      : memoText.noDecision

function changeOfText({ before, after }: { readonly before: string; readonly after: string }) {
  if (before === after) return [quiet(text.changed)]
  if (before === '') return [quiet(text.added), ...lines(after)]
  const sides = markedSides(before, after)
  if (after === '') return [quiet(text.removed), sides.before]
  return [quiet(text.before), sides.before, quiet(text.after), sides.after]
}

/** Each line its own paragraph; empty ones go. */
export const lines = (said: string): readonly ParagraphBlock[] =>
  said.split('\n').flatMap((line) => (line.trim() === '' ? [] : body(line.trim())))

const body = (said: string): readonly ParagraphBlock[] => [paragraph('body', inlineText(said))]
const quiet = (said: string): ParagraphBlock => paragraph('tagline', inlineText(said))

/** A quote is there to be recognised. */
const short = (quote: string): string => {
  const line = quote.replace(/\s+/gu, ' ').trim()
  return line.length <= 200 ? line : `${line.slice(0, 200).replace(/\s+\S*$/u, '')} …`
}
