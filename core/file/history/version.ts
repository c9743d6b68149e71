import { z } from 'zod'
import { Id } from '../../framework/id.ts'
import { Text } from '../../framework/richText.ts'

/** An earlier state of the framework, kept inside its own file. */
export const Version = z.object({
  id: Id,
  /** When the framework was like this, ISO 8601. */
  at: z.iso.datetime(),
  /** What the user called it; null where the program kept it of its own accord. */
  name: Text(200).nullable(),
  /** The version of the data format it was written in; older ones are migrated on reading. */
  format: z.int().min(1),
})
export type Version = z.infer<typeof Version>

/** `history/index.json`: which versions there are, oldest first. */
export const VersionIndex = z.object({ versions: z.array(Version).max(1000) })

export const historyFolder = 'history/'
export const indexName = `${historyFolder}index.json`
/** A raw deflate stream (RFC 1951) of the framework as JSON, so that saving a file does not pack its history anew. */
export const versionName = (id: Id): string => `${historyFolder}${id}.deflate`
