import type { Party, Response, Round } from '../../framework/round.ts'
import { wantsDecision } from '../../framework/round.ts'
import { countUnplaced } from './tray.ts'

export type Answered = {
  /** Those heard, in their order, each with what came from it. */
  readonly heard: readonly { readonly party: Party; readonly responses: readonly Response[] }[]
  /** What came from others. */
  readonly others: readonly Response[]
  /** How many of those heard have answered. */
  readonly count: number
}

export function whoAnswered({ heard, responses }: Pick<Round, 'heard' | 'responses'>): Answered {
  const known = new Set(heard.map(({ id }) => id))
  const parties = heard.map((party) => ({
    party,
    responses: responses.filter((response) => response.heard === party.id),
  }))
  return {
    heard: parties,
    others: responses.filter((response) => response.heard === null || !known.has(response.heard)),
    count: parties.filter((each) => each.responses.length > 0).length,
  }
}

/** Whole days from `today` until the deadline, both as "2026-12-15"; negative once it has passed. */
export const daysUntil = (deadline: string, today: string): number =>
  Math.round((Date.parse(`${deadline}T00:00:00Z`) - Date.parse(`${today}T00:00:00Z`)) / 86_400_000)

export type Counts = {
  readonly comments: number
  readonly changes: number
  /** Of a letter. */
  readonly paragraphs: number
  readonly unplaced: number
}

/** How much is in a response; replies count with what they reply to. */
export function countsOf({ answers }: Pick<Response, 'answers'>): Counts {
  const wanting = answers.filter((answer) => wantsDecision(answer))
  const comments = wanting.filter(({ kind }) => kind === 'comment').length
  const paragraphs = wanting.filter(({ kind }) => kind === 'letter').length
  return {
    comments,
    paragraphs,
    changes: wanting.length - comments - paragraphs,
    unplaced: countUnplaced(answers),
  }
}
