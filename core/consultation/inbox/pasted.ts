import type { IdSource } from '../../framework/id.ts'
import type { Response, Round } from '../../framework/round.ts'
import { letterResponse } from './letterResponse.ts'
import { paragraphsOf } from './paragraphs.ts'
import { heardNamed } from './party.ts'

/**
 * An answer that never touched the file, as it was pasted: its paragraphs lie in the tray. Null where there is no text. `now` is
 * ISO 8601 in UTC.
 */
export function pastedResponse(
  { party, text }: { readonly party: string; readonly text: string },
  { heard }: Pick<Round, 'heard'>,
  ids: IdSource,
  now: string,
): Response | null {
  const paragraphs = paragraphsOf(text)
  if (paragraphs.length === 0) return null
  return letterResponse(
    { party, heard: heardNamed(party, heard), file: null, author: '', date: null, paragraphs },
    ids,
    now,
  )
}
