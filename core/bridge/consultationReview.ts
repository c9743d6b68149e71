import { z } from 'zod'
import type { Framework } from '../framework/framework.ts'
import { Id } from '../framework/id.ts'
import type { Result } from '../framework/result.ts'

/** What a window asks to work through the answers of a round. */
export const reviewRequests = {
  /** The framework as it was sent in the round. */
  'consultation.sent': z.object({ round: Id }),
} as const satisfies Record<string, z.ZodType>

export type ReviewAnswers = {
  /** Refused where the file does not hold it. */
  'consultation.sent': Result<Framework>
}
