import { Framework } from '../framework/framework.ts'
import { ok, type Refused, type Result, refuse } from '../framework/result.ts'
import { refusalText } from '../text/refusal.ts'
import { type Entries, readArchive, type Unpack } from './archive.ts'
import { fileLimits, type Limits } from './limits.ts'
import { frameworkName, Manifest, manifestName, mediaFolder } from './manifest.ts'
import { type Migration, migrate, migrations } from './migrations.ts'
import type { Extras, Media } from './packFramework.ts'
import { parseJson } from './parseJson.ts'

export type Unpacked = { readonly framework: Framework; readonly media: Media; readonly extras: Extras }

export type UnpackOptions = {
  /** What was written since the file was: into its data as they stand there, before they are brought up to today's version. */
  readonly since?: (data: unknown) => unknown
  /** What may differ in tests. */
  readonly limits?: Limits
  readonly migrations?: readonly Migration[]
  /** How an entry's bytes are had; a quicker way than core's own, with the same result. */
  readonly unpack?: Unpack
}

const text = refusalText.file

/**
 * The framework in the bytes of a `.grundlag` file: limits, then version → migrate → validate. `fileName` is only for
 * the refusal, which is one Danish sentence and carries the path of the first thing that is wrong.
 */
export function unpackFramework(
  bytes: Uint8Array,
  fileName: string,
  { limits = fileLimits, migrations: list = migrations, since = (data) => data, unpack }: UnpackOptions = {},
): Result<Unpacked> {
  const archive = readArchive(bytes, fileName, limits, text, unpack)
  if (!archive.ok) return archive
  const entries = archive.value

  const manifest = readManifest(entries, fileName, limits)
  if (!manifest.ok) return manifest
  const { version } = manifest.value
  if (version > list.length + 1) return refuse('newer-version', text.newer(fileName), 'version')

  const data = readJson(entries, frameworkName, fileName, limits)
  if (!data.ok) return data
  const framework = readFramework(since(data.value), version, list, fileName)
  if (!framework.ok) return framework
  return ok({ framework: framework.value, ...sorted(entries) })
}

function readManifest(entries: Entries, fileName: string, limits: Limits): Result<Manifest> {
  if (!entries.has(manifestName)) return refuse('not-a-framework', text.notAFramework(fileName))
  const data = readJson(entries, manifestName, fileName, limits)
  if (!data.ok) return data
  const parsed = Manifest.safeParse(data.value)
  if (parsed.success) return ok(parsed.data)
  const path = firstPath(parsed.error)
  return path === 'format'
    ? refuse('not-a-framework', text.notAFramework(fileName), path)
    : invalid(fileName, manifestName, path)
}

function readJson(entries: Entries, name: string, fileName: string, limits: Limits): Result<unknown> {
  const bytes = entries.get(name)
  if (bytes === undefined) return refuse('unreadable', text.damaged(fileName), name)
  const parsed = parseJson(bytes, limits.depth)
  if (parsed === 'not-json') return refuse('unreadable', text.damaged(fileName), name)
  if (parsed === 'too-deep') return refuse('limit', text.tooLarge(fileName), name)
  return ok(parsed.value)
}

function readFramework(
  data: unknown,
  version: number,
  list: readonly Migration[],
  fileName: string,
): Result<Framework> {
  let migrated: unknown
  try {
    migrated = migrate(data, version, list)
  } catch {
    // A migration throws where the data is not what its version was: the file is at fault, not the program.
    return invalid(fileName, frameworkName, '')
  }
  const parsed = Framework.safeParse(migrated)
  return parsed.success ? ok(parsed.data) : invalid(fileName, frameworkName, firstPath(parsed.error))
}

const invalid = (fileName: string, entry: string, path: string): Refused => {
  const place = path === '' ? entry : path
  return refuse('invalid', text.invalid(fileName, place), place)
}

const firstPath = (error: {
  readonly issues: readonly { readonly path: readonly PropertyKey[] }[]
}): string => (error.issues[0]?.path ?? []).map(String).join('.')

/** Pictures by their short name, and everything that is not ours to understand. */
function sorted(entries: Entries): Pick<Unpacked, 'media' | 'extras'> {
  const media = new Map<string, Uint8Array>()
  const extras = new Map<string, Uint8Array>()
  for (const [name, bytes] of entries) {
    if (name === manifestName || name === frameworkName) continue
    if (name.startsWith(mediaFolder)) media.set(name.slice(mediaFolder.length), bytes)
    else extras.set(name, bytes)
  }
  return { media, extras }
}
