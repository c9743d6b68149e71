import { z } from 'zod'
import { Id } from '../framework/id.ts'
import type { Result } from '../framework/result.ts'
import { type Response, Round } from '../framework/round.ts'

/** So many files at once; more come in a second time. */
export const mostFiles = 500

const File = z.object({
  name: z.string().max(300),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  ending: z.string().regex(/^[a-z0-9]{1,8}$/),
})

/**
 * Taking answers to a consultation in. They are read in a thread of its own, which says `working` and `receiveProgress`
 * meanwhile and is stopped by `work.cancel`; what comes in is for the window to put into the framework. The files themselves
 * are kept beside it at once.
 */
export const receiveRequests = {
  'consultation.receive': z.object({
    /** The round in hand, for what does not say which it belongs to. */
    round: Id,
    /** All that the framework has, so that a file of another one, or one received already, is known. */
    rounds: z.array(Round).max(50),
    from: z.discriminatedUnion('kind', [
      /** Asks the user for any number of files. */
      z.object({ kind: z.literal('dialog') }),
      /** Files that were dropped on the window. */
      z.object({
        kind: z.literal('dropped'),
        paths: z.array(z.string().min(1).max(4096)).min(1).max(mostFiles),
      }),
    ]),
  }),
  /** Writes a file as it came to a place that the user chooses. */
  'consultation.evidence': z.object({ round: Id, file: File }),
} as const satisfies Record<string, z.ZodType>

/** What became of one file; `name` is its own. */
export type ReceivedFile =
  | {
      readonly status: 'received'
      readonly name: string
      readonly response: Response
      /** Where it belongs: the round its file was sent in, for a letter the one that was asked for. */
      readonly round: Id
      /** It never was our file: its paragraphs are to be placed. */
      readonly letter: boolean
    }
  | {
      readonly status: 'duplicate' | 'refused'
      readonly name: string
      /** One sentence. */
      readonly reason: string
    }

export type ReceiveAnswers = {
  /** In the order the files were given. Refused where the text that was sent is missing, or the user thinks better of it. */
  'consultation.receive': Result<readonly ReceivedFile[]>
  'consultation.evidence': Result<{ readonly path: string; readonly name: string }>
}

export type ReceiveEvents = {
  /** How many of so many files have been read. */
  readonly receiveProgress: { readonly done: number; readonly of: number }
}
