import { z } from 'zod'
import { Framework } from '../framework/framework.ts'
import { Id } from '../framework/id.ts'
import type { Result } from '../framework/result.ts'

/** The forms a memo comes in. */
export const memoFormats = ['word', 'pdf', 'excel'] as const
export type MemoFormat = (typeof memoFormats)[number]

/** What a window asks when a round is over. Both ask where, and say `working` while they write. */
export const closeRequests = {
  /** Writes the memo of a round of this framework in one or more forms, beside one another. */
  'consultation.memo': z.object({
    framework: Framework,
    round: Id,
    order: z.enum(['passage', 'party']),
    formats: z.array(z.enum(memoFormats)).min(1).max(memoFormats.length),
  }),
  /** Writes the framework as Word with every difference from what was sent in the round as a tracked change. */
  'consultation.tracked': z.object({ framework: Framework, round: Id }),
} as const satisfies Record<string, z.ZodType>

type Written = { readonly path: string; readonly name: string }

export type CloseAnswers = {
  'consultation.memo': Result<Written>
  'consultation.tracked': Result<Written>
}
