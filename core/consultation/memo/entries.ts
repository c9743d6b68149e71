import type { Framework } from '../../framework/framework.ts'
import {
  type Answer,
  answersIn,
  type CommentAnswer,
  type Response,
  type Round,
} from '../../framework/round.ts'
import { memoText } from '../../text/memo.ts'
import { printedAs } from '../send/printedAs.ts'
import { type MemoPlace, placesOf } from './places.ts'

/** What a memo is written from. */
export type MemoSource = {
  readonly now: Framework
  readonly sent: Framework
  readonly round: Round
}

/** One answer in the memo, with all that was said to it. */
export type MemoEntry = {
  /** 1, 2, 3 …, whatever order the memo is printed in. */
  readonly number: number
  readonly response: Response
  readonly party: string
  readonly answer: Answer
  /** What was written below a comment, in the order it was written. */
  readonly replies: readonly CommentAnswer[]
  readonly group: 'general' | 'passage' | 'tray' | 'aside'
  /** Null for what is about no place. */
  readonly place: MemoPlace | null
}

/**
 * Every answer of the round, numbered: what is about the whole, then passage by passage as they were printed in the draft, new
 * text where it was proposed, then what has no place. The numbers depend on the draft that was sent and on what came back alone,
 * so deciding, writing on and printing by party leave them as they are.
 */
export function memoEntries({ sent, round }: Pick<MemoSource, 'sent' | 'round'>): readonly MemoEntry[] {
  const places = placesOf(printedAs(sent, round.layout))
  const chapters = new Map<string, number>()
  for (const id of places.order.keys()) {
    const chapter = places.of(id)?.chapter
    if (chapter !== undefined && !chapters.has(chapter)) chapters.set(chapter, chapters.size)
  }
  const placed = answersIn(round)
    .filter(({ answer }) => !(answer.kind === 'comment' && answer.parent !== null))
    .map(({ response, answer }) => {
      const place = placeOf(answer)
      const group = groupOf(answer, place)
      const at = group === 'passage' && place !== null ? (chapters.get(place.chapter) ?? chapters.size) : 0
      // New text stands behind the passages of its chapter.
      const inside =
        (answer.target === null ? undefined : places.order.get(answer.target)) ?? places.order.size
      return { response, answer, place, group, key: [groups.indexOf(group), at, inside] as const }
    })
    // A stable sort: what is about the same passage stays in the order it came.
    .sort((a, b) => a.key[0] - b.key[0] || a.key[1] - b.key[1] || a.key[2] - b.key[2])
  return placed.map(({ response, answer, place, group }, i) => ({
    number: i + 1,
    response,
    party: response.party || memoText.parties.nameless,
    answer,
    replies: repliesTo(answer, response),
    group,
    place: group === 'passage' ? place : null,
  }))

  function placeOf(answer: Answer): MemoPlace | null {
    if (answer.target !== null) return places.of(answer.target)
    return 'cell' in answer && answer.cell !== null ? places.cell(answer.cell) : null
  }
}

const groups = ['general', 'passage', 'tray', 'aside'] as const

function groupOf(answer: Answer, place: MemoPlace | null): MemoEntry['group'] {
  if (place !== null && (answer.target !== null || answer.lies === 'tray')) return 'passage'
  return answer.target === null ? answer.lies : 'tray'
}

/** The whole thread below a comment. */
function repliesTo({ id }: Answer, { answers }: Response): readonly CommentAnswer[] {
  const thread = new Set([id])
  // A reply may stand before what it replies to, so the thread is walked until it grows no more.
  for (let before = 0; before !== thread.size; ) {
    before = thread.size
    for (const each of answers)
      if (each.kind === 'comment' && each.parent !== null && thread.has(each.parent)) thread.add(each.id)
  }
  return answers.filter(
    (each): each is CommentAnswer => each.kind === 'comment' && each.id !== id && thread.has(each.id),
  )
}
