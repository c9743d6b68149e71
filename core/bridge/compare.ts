import { z } from 'zod'
import { Framework } from '../framework/framework.ts'
import type { Result } from '../framework/result.ts'

/** What a window can ask about comparing its framework with another. Nothing of its document changes. */
export const comparisonRequests = {
  /** The framework to compare `mine` with. The placeholders of a template are filled with the names in `mine`. */
  'compare.other': z.object({
    mine: Framework,
    from: z.discriminatedUnion('kind', [
      /** Asks the user for a file. */
      z.object({ kind: z.literal('file') }),
      z.object({ kind: z.literal('template'), id: z.string().max(100) }),
      /** The window's own file as it lies on disk. */
      z.object({ kind: z.literal('saved') }),
    ]),
  }),
  /** Asks where, and writes a Word file with tracked changes from the one to the other. */
  'compare.word': z.object({ before: Framework, after: Framework }),
} as const satisfies Record<string, z.ZodType>

export type OtherFramework = { readonly framework: Framework; readonly name: string }

export type ComparisonAnswers = {
  'compare.other': Result<OtherFramework>
  'compare.word': Result<{ readonly path: string; readonly name: string }>
}
