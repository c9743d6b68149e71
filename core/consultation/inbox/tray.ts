import type { Id } from '../../framework/id.ts'
import { type Answer, answersIn, type Response, type Round, wantsDecision } from '../../framework/round.ts'

/** An answer with what goes along wherever it is put: the replies to a comment. */
export type Unplaced = {
  readonly response: Response
  readonly answer: Answer
  readonly replies: readonly Answer[]
}

type Pile = Answer['lies']

/** What has no passage, by where it lies instead; each in the order it came. */
export function unplacedIn(round: Round): Readonly<Record<Pile, readonly Unplaced[]>> {
  const piles: Record<Pile, Unplaced[]> = { tray: [], general: [], aside: [] }
  for (const { response, answer } of answersIn(round))
    if (answer.target === null && !isReply(answer) && !hasCell(answer))
      piles[answer.lies].push({ response, answer, replies: repliesTo(answer, response) })
  return piles
}

export const countUnplaced = (answers: readonly Answer[]): number =>
  answers.filter(
    (answer) => answer.target === null && answer.lies === 'tray' && !hasCell(answer) && wantsDecision(answer),
  ).length

/** A proposal for a cell stands there, though it is about no passage. */
const hasCell = (answer: Answer): boolean =>
  answer.kind === 'new' && answer.cell !== null && answer.lies === 'tray'

const isReply = (answer: Answer): boolean => answer.kind === 'comment' && answer.parent !== null

/** The whole thread below a comment, wherever in it a reply was made. */
function repliesTo(answer: Answer, { answers }: Response): readonly Answer[] {
  if (answer.kind !== 'comment') return []
  const thread = new Set<Id>([answer.id])
  for (let before = 0; before < thread.size; ) {
    before = thread.size
    for (const each of answers)
      if (each.kind === 'comment' && each.parent !== null && thread.has(each.parent)) thread.add(each.id)
  }
  return answers.filter(({ id }) => id !== answer.id && thread.has(id))
}

/** Everything that is moved with an answer, itself first; only itself where it is not there. */
export function withReplies(round: Round, id: Id): readonly Id[] {
  const response = round.responses.find(({ answers }) => answers.some((answer) => answer.id === id))
  const answer = response?.answers.find((each) => each.id === id)
  return response && answer ? [id, ...repliesTo(answer, response).map((each) => each.id)] : [id]
}

/** What it says, in its own words: the change of a passage says what the passage would become. */
export const wordsOf = (answer: Answer): string =>
  'text' in answer ? answer.text : answer.after || answer.before

/** Parts of this paragraph that were made answers of their own. */
export const partsOf = (answer: Answer, { answers }: Response): readonly Answer[] => {
  const words = wordsOf(answer)
  return answers.filter((other) => {
    if (other.kind !== 'letter' || other.id === answer.id || other.text === '') return false
    return other.text.length < words.length && words.includes(other.text)
  })
}
