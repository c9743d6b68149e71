import type { Id } from '../../framework/id.ts'
import type { Round } from '../../framework/round.ts'
import { fileKind } from '../../import/fileKind.ts'
import { openWordPackage } from '../../import/word/wordPackage.ts'
import { identityOf } from './identity.ts'
import type { ReturnedFile } from './receiveWord.ts'

/**
 * The round that a returned file says it was sent in, where it is one of these. A file that names the round in hand among others
 * stays with that one; null for what names none of them, such as a letter.
 */
export function ownRound<R extends Pick<Round, 'id'>>(
  { name, bytes }: Pick<ReturnedFile, 'name' | 'bytes'>,
  rounds: readonly R[],
  inHand: Id,
): R | null {
  if (fileKind(bytes) !== 'word') return null
  const opened = openWordPackage(name, bytes)
  if (!opened.ok) return null
  const named = identityOf(opened.value).rounds
  const known = rounds.filter(({ id }) => named.includes(id))
  return known.find(({ id }) => id === inHand) ?? known[0] ?? null
}
