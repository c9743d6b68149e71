import { deflateSync, strToU8 } from 'fflate'
import { z } from 'zod'
import { inflateAtMost } from '../../archive/inflateAtMost.ts'
import { Framework } from '../../framework/framework.ts'
import type { Id } from '../../framework/id.ts'
import { ok, type Result, refuse } from '../../framework/result.ts'
import { refusalText } from '../../text/refusal.ts'
import { fileLimits, type Limits } from '../limits.ts'
import { currentVersion, migrate } from '../migrations.ts'
import type { Extras } from '../packFramework.ts'
import { parseJson } from '../parseJson.ts'

/**
 * The framework exactly as it was sent in a round lies among the file's extras, so that what came back can be held against it
 * however far the writing has gone on. It is kept without the rounds before it: those were not sent.
 */
export function withSent(extras: Extras, round: Id, framework: Framework): Extras {
  const kept: Sent = { format: currentVersion, framework: { ...framework, rounds: [] } }
  return new Map(extras).set(sentName(round), deflateSync(strToU8(JSON.stringify(kept)), { level: 6 }))
}

/** What was sent in a round; refused where it is missing or damaged. */
export function sentIn(extras: Extras, round: Id, limits: Limits = fileLimits): Result<Framework> {
  const packed = extras.get(sentName(round))
  if (packed === undefined) return refuse('not-found', refusalText.round.sentGone)
  const damaged = () => refuse('unreadable', refusalText.round.sentDamaged)
  const bytes = inflateAtMost(packed, limits.entry)
  const parsed = bytes === null ? 'not-json' : parseJson(bytes, limits.depth)
  const sent = typeof parsed === 'string' ? null : Sent.safeParse(parsed.value)
  if (!sent?.success || sent.data.format > currentVersion) return damaged()
  try {
    const framework = Framework.safeParse(migrate(sent.data.framework, sent.data.format))
    return framework.success ? ok(framework.data) : damaged()
  } catch {
    // A migration throws where the data is not what its version was: the file is at fault, not the program.
    return damaged()
  }
}

const Sent = z.object({ format: z.int().min(1), framework: z.unknown() })
type Sent = z.infer<typeof Sent>

export const consultationFolder = (round: Id): string => `consultation/${round}/`
const sentName = (round: Id): string => `${consultationFolder(round)}sent.deflate`
