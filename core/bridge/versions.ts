import { z } from 'zod'
import { Framework } from '../framework/framework.ts'
import { Id } from '../framework/id.ts'
import type { Result } from '../framework/result.ts'

/** What a window can ask about the earlier states inside its file. */
export const versionRequests = {
  'versions.list': z.undefined(),
  /** The framework as it was. */
  'versions.get': z.object({ id: Id }),
  /** Keeps what stands in the window now, by name. It lies in the file once that is saved. */
  'versions.keep': z.object({ framework: Framework, name: z.string().trim().min(1).max(200) }),
  /** Names an automatic version, which is then kept for good, or gives another name. */
  'versions.name': z.object({ id: Id, name: z.string().trim().min(1).max(200) }),
  'versions.remove': z.object({ id: Id }),
} as const satisfies Record<string, z.ZodType>

export type VersionSummary = {
  readonly id: Id
  /** ISO 8601. */
  readonly at: string
  /** Null where the program kept it of its own accord. */
  readonly name: string | null
}

type Versions = readonly VersionSummary[]

export type VersionAnswers = {
  'versions.list': Versions
  'versions.get': Result<Framework>
  'versions.keep': Versions
  'versions.name': Versions
  'versions.remove': Versions
}
