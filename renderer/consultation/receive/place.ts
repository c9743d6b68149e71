import { withReplies } from '../../../core/consultation/inbox/tray.ts'
import type { Id } from '../../../core/framework/id.ts'
import { type Answer, type PassageId, undecided } from '../../../core/framework/round.ts'
import { screenText } from '../../../core/text/screen.ts'
import { createStore } from '../../store/createStore.ts'
import { notify, spoken } from '../../store/notices.ts'
import { change, currentFramework, freshId } from '../../store/open.ts'

const text = screenText.consultationReceive.place

/** Where an answer goes: a passage, or one of the piles. */
export type Target = { readonly target: PassageId | null; readonly lies: Answer['lies'] }

/** An answer, or a part of its text that is about something of its own. */
export type Placed = { readonly id: Id; readonly part: string | null }

/** What is to be placed with the list of passages; null while nothing is. */
export const placing = createStore<Placed | null>(null)

/** Opens the list of passages for an answer, wherever it is now. */
export const openPlace = (id: Id, part: string | null = null): void => placing.set({ id, part })

/** Puts an answer there with the replies to it, or makes the part of it an answer of its own. One step to undo. */
export function placeAnswer({ id, part }: Placed, to: Target): boolean {
  const done = part === null ? placeWhole(id, to) : placePart(id, part, to)
  if (done) spoken.set(text.done[to.target === null ? to.lies : 'passage'])
  return done
}

export const backToTray = (id: Id): boolean => placeAnswer({ id, part: null }, { target: null, lies: 'tray' })

function placeWhole(id: Id, to: Target): boolean {
  const found = answerById(id)
  if (found === null) return false
  return change({ type: 'answer.place', ids: [...withReplies(found.round, id)], ...to }) !== null
}

function placePart(id: Id, part: string, to: Target): boolean {
  const found = answerById(id)
  if (found === null) return false
  const { response, answer } = found
  const { author, date } = answer
  const added: Answer = {
    id: freshId(),
    kind: 'letter',
    author,
    date,
    decision: undecided,
    text: part,
    ...to,
  }
  return change({ type: 'answer.add', response: response.id, answer: added }) !== null
}

/** An answer with the response and round it is in; null where it is gone. */
export function answerById(id: Id) {
  for (const round of currentFramework().rounds)
    for (const response of round.responses) {
      const answer = response.answers.find((each) => each.id === id)
      if (answer) return { round, response, answer }
    }
  notify({ kind: 'refusal', message: text.gone })
  return null
}
