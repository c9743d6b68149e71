import { z } from 'zod'
import { Framework } from '../framework/framework.ts'
import type { Result } from '../framework/result.ts'
import { Party, Round } from '../framework/round.ts'

/** Writing the drafts of a round. Both ask where, and say `working` and `sendProgress` while they write. */
export const sendRequests = {
  /**
   * Writes the framework as the round's draft and keeps it as what was sent. The round itself begins when the window says so
   * with `round.begin`. `perParty`: a file for each of those heard, into one folder.
   */
  'consultation.send': z.object({ framework: Framework, round: Round, perParty: z.boolean() }),
  /** Writes what was sent in a round once more. `to`: a file for each of these; null for one that all get. */
  'consultation.writeAgain': z.object({
    round: Round,
    to: z.array(Party.shape.name).min(1).max(500).nullable(),
  }),
} as const satisfies Record<string, z.ZodType>

/** The files that were written; at least one. */
export type WrittenDrafts = { readonly paths: readonly string[]; readonly name: string }

export type SendAnswers = {
  'consultation.send': Result<WrittenDrafts>
  'consultation.writeAgain': Result<WrittenDrafts>
}

export type SendEvents = {
  readonly sendProgress: { readonly done: number; readonly of: number }
}
