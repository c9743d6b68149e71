import { z } from 'zod'

/** `grundlag.json`, which says what kind of file the archive is. Read before anything else in it. */
export const Manifest = z.object({
  format: z.literal('grundlag'),
  /** Of the data, not of the program. */
  version: z.int().min(1),
})
export type Manifest = z.infer<typeof Manifest>

export const manifestName = 'grundlag.json'
export const frameworkName = 'framework.json'
export const mediaFolder = 'media/'
