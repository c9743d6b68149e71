import type { Framework } from '../framework/framework.ts'
import { sourceLimit } from '../framework/framework.ts'
import type { Id, IdSource } from '../framework/id.ts'
import { type Refused, refuse } from '../framework/result.ts'
import { type Origin, sameOrigin } from '../framework/source.ts'
import { sourcesInUse } from '../framework/sourcesInUse.ts'
import { refusalText } from '../text/refusal.ts'

/** The id of a framework's source, which is added where it is not there yet; refused where there are too many. */
export function sourceFor(draft: Framework, origin: Origin, ids: IdSource): Id | Refused {
  const known = draft.sources.find((source) => sameOrigin(source, origin))
  if (known) return known.id
  if (draft.sources.length >= sourceLimit) {
    const used = new Set(sourcesInUse(draft).map(({ id }) => id))
    draft.sources = draft.sources.filter(({ id }) => used.has(id))
  }
  if (draft.sources.length >= sourceLimit) return refuse('limit', refusalText.edit.tooManySources)
  const { template, municipality, unit, title, year } = origin
  const id = ids()
  draft.sources.push({ id, template, municipality, unit, title, year })
  return id
}
