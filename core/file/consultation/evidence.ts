import type { Framework } from '../../framework/framework.ts'
import type { Id } from '../../framework/id.ts'
import { ok, type Result, refuse } from '../../framework/result.ts'
import type { Response } from '../../framework/round.ts'
import { refusalText } from '../../text/refusal.ts'
import { fileLimits, type Limits } from '../limits.ts'
import type { Extras } from '../packFramework.ts'
import { consultationFolder } from './sent.ts'

type File = NonNullable<Response['file']>

/** A returned file under the name of its content, so that the same one is kept once. */
const evidenceName = (round: Id, { hash, ending }: Pick<File, 'hash' | 'ending'>): string =>
  `${consultationFolder(round)}${hash}.${ending}`

/**
 * The extras with a returned file kept as it came. Refused where the framework's own file would become larger than can be
 * opened again; `other` is what it holds besides its extras, in bytes.
 */
export function withEvidence(
  extras: Extras,
  round: Id,
  file: Pick<File, 'hash' | 'ending' | 'name'>,
  bytes: Uint8Array,
  {
    limits = fileLimits,
    other = 8 * 1024 * 1024,
  }: { readonly limits?: Limits; readonly other?: number } = {},
): Result<Extras> {
  const name = evidenceName(round, file)
  if (extras.has(name)) return ok(extras)
  const size = [...extras.values()].reduce((sum, each) => sum + each.length, 0)
  const total = size + other + bytes.length
  if (bytes.length > limits.entry || total > limits.file || extras.size + 20 > limits.entries)
    return refuse('limit', refusalText.round.fileFull(file.name))
  return ok(new Map(extras).set(name, bytes))
}

/** The file as it came; refused where it is not there any more. */
export function evidenceIn(extras: Extras, round: Id, file: File): Result<Uint8Array> {
  const bytes = extras.get(evidenceName(round, file))
  return bytes === undefined ? refuse('not-found', refusalText.round.evidenceGone(file.name)) : ok(bytes)
}

/**
 * The extras without what the framework does not name any more: all of a round that was deleted, and the returned file of a
 * response that was.
 */
export const withoutUnnamed = (extras: Extras, { rounds }: Pick<Framework, 'rounds'>): Extras => {
  const folders = rounds.map(({ id }) => consultationFolder(id))
  const named = new Set(
    rounds.flatMap(({ id, responses }) =>
      responses.flatMap(({ file }) => (file === null ? [] : [evidenceName(id, file)])),
    ),
  )
  const isOld = (name: string) =>
    name.startsWith('consultation/') &&
    (!folders.some((folder) => name.startsWith(folder)) || (isEvidence.test(name) && !named.has(name)))
  return [...extras.keys()].some(isOld) ? new Map([...extras].filter(([name]) => !isOld(name))) : extras
}

/** The name of a returned file; a snapshot is called otherwise. */
const isEvidence = /\/[0-9a-f]{64}\.[a-z0-9]{1,8}$/
