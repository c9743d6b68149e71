import { z } from 'zod'
import { Framework } from '../framework/framework.ts'
import type { Result } from '../framework/result.ts'
import type { ReadSource } from '../import/read.ts'
import { sourceLimits } from '../import/source.ts'
import type { OpenedDocument } from './contract.ts'

/**
 * What a window can ask about a foreign document. Reading is done in a thread of its own, says `working` and
 * `importProgress` meanwhile, and is stopped by `work.cancel`; nothing of the window's document changes.
 */
export const importRequests = {
  'import.read': z.discriminatedUnion('from', [
    /** Asks the user for a file. */
    z.object({ from: z.literal('dialog') }),
    /** One that was dropped on the window. */
    z.object({ from: z.literal('file'), path: z.string().min(1).max(4096) }),
    /** Text that was pasted. */
    z.object({ from: z.literal('text'), text: z.string().max(sourceLimits.characters) }),
  ]),
  /** A framework that was made here becomes this window's document: new, without a file, not saved. */
  'import.begin': z.object({ framework: Framework }),
} as const satisfies Record<string, z.ZodType>

/** `whole`: the file holds a framework that needs no guessing (CASE); it goes straight to `import.begin`. */
export type ImportRead =
  | ({ readonly kind: 'source' } & ReadSource)
  | { readonly kind: 'whole'; readonly name: string; readonly framework: Framework }

export type ImportAnswers = {
  'import.read': Result<ImportRead>
  /** `unsaved` is true: it lies in no file yet. */
  'import.begin': Result<OpenedDocument>
}

export type ImportEvents = {
  /** How much of the document has been read, from 0 to 1. */
  readonly importProgress: { readonly done: number }
}
