import { everyAnswer } from '../../../core/consultation/review/filter.ts'
import { keyOf } from '../../../core/consultation/review/items.ts'
import type { Place } from '../../../core/edit/command.ts'
import type { Framework } from '../../../core/framework/framework.ts'
import type { Id } from '../../../core/framework/id.ts'
import { textBlocks } from '../../../core/framework/richText.ts'
import { answersIn } from '../../../core/framework/round.ts'
import { focusPage } from '../../app/focusPage.ts'
import { createStore } from '../../store/createStore.ts'
import { showReview, type View, view } from '../../store/view.ts'

/** Where one is in the review. */
export type ReviewPlace = {
  /** The place that is shown, see `ReviewItem.key`; null for the first. */
  readonly key: string | null
  /** The answer one is at, by the first of its group; null for none. */
  readonly answer: Id | null
  /** It is to have the focus: one has gone there. */
  readonly focus: boolean
}

const nowhere: ReviewPlace = { key: null, answer: null, focus: false }
export const reviewPlace = createStore<ReviewPlace>(nowhere)
export const reviewFilter = createStore(everyAnswer)

/** Shows the answers of the round, to work through them. */
export function openReview(): void {
  reviewPlace.update(({ key, answer }) => ({ key, answer, focus: true }))
  showReview(true)
}

export function closeReview(): void {
  showReview(false)
  setTimeout(focusPage)
}

/** Another document, or another round: everything begins anew. */
export function reviewFromTheStart(): void {
  reviewPlace.set(nowhere)
  reviewFilter.set(everyAnswer)
}

/** Goes to a place, and gives the focus to one of its answers where it is named. */
export const goTo = (key: string, answer: Id | null, focus = true): void =>
  reviewPlace.set({ key, answer, focus })

/** Marks which answer one is at, without moving. */
export const beAt = (key: string, answer: Id): void =>
  reviewPlace.update((before) =>
    before.key === key && before.answer === answer ? before : { key, answer, focus: false },
  )

/** What was last revealed here: once gone to, one may go on from there. */
let seen: View['revealed'] = null

/** Goes to the answer or statement that a step was about. `opened`: the review comes for it, so a statement meant the page. */
export function followRevealed(framework: Framework, revealed: View['revealed'], opened: boolean): void {
  if (revealed === null || revealed === seen) return
  seen = revealed
  const { kind, id } = revealed.place
  if (kind === 'answer') {
    const found = framework.rounds.flatMap(answersIn).find(({ answer }) => answer.id === id)
    if (found) goTo(keyOf(found.answer), found.answer.id)
  }
  if (kind === 'statement' && id !== null && !opened) goTo(id, null, false)
}

/** Whether the review that is open can show this place, so that undo need not leave it. */
export function reviewShows(framework: Framework, { kind, id }: Place): boolean {
  if (!view.get().reviewOpen) return false
  if (kind === 'statement' || kind === 'answer') return true
  const { key } = reviewPlace.get()
  if (key === null || id === null) return false
  if (key.startsWith(`${id}_`)) return true
  const part = kind === 'part' ? framework.parts.find((each) => each.id === id) : undefined
  if (part?.kind === 'prose') return textBlocks(part.body.content).some(({ attrs }) => attrs.id === key)
  return part?.kind === 'figure' && [...part.points, ...part.centre].some((point) => point.id === key)
}
