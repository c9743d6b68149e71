import { z } from 'zod'
import { Logo } from '../framework/about.ts'
import type { Result } from '../framework/result.ts'

/** Pictures in the file's media folder. Their bytes stay in main until a page shows them. */
export const mediaRequests = {
  /** Asks the user for a picture, checks it, and keeps it with the document; nothing of the framework changes yet. */
  'logo.choose': z.undefined(),
  /** The bytes of a picture by its name in the framework; null where the file has none of that name. */
  'media.read': z.object({ file: Logo.shape.file }),
} as const

export type MediaAnswers = {
  'logo.choose': Result<{ readonly file: string }>
  'media.read': Uint8Array | null
}
