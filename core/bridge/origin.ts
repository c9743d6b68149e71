import { z } from 'zod'
import { Framework } from '../framework/framework.ts'
import type { Result } from '../framework/result.ts'

/** What a window can ask about the template its framework was begun from. Nothing of its document changes. */
export const originRequests = {
  /** The template as it is now, filled with the names in `mine`; refused with where it was looked for. */
  'template.current': z.object({ mine: Framework }),
  /** The same from a file that the user is asked for. */
  'template.choose': z.object({ mine: Framework }),
} as const satisfies Record<string, z.ZodType>

export type CurrentTemplate = {
  /** What it would make today. */
  readonly now: Framework
  readonly name: string
  /** The file it lies in; null where it comes with the program. */
  readonly file: string | null
}

export type OriginAnswers = {
  'template.current': Result<CurrentTemplate>
  'template.choose': Result<CurrentTemplate>
}
