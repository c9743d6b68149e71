import { foldedName, isSafeName } from '../archive/entryName.ts'
import { ok, type Result, refuse } from '../framework/result.ts'
import { refusalText } from '../text/refusal.ts'
import { inflateWithin } from './inflateWithin.ts'
import type { Limits } from './limits.ts'
import { readZipDirectory, type ZipEntry } from './zipDirectory.ts'

/** The files of an archive by name, unpacked. */
export type Entries = ReadonlyMap<string, Uint8Array>

/** Unpacks one file of an archive; null where its bytes are not what the archive says of them. */
export type Unpack = (entry: ZipEntry) => Uint8Array | null

/** What is said of a file that is not what its name promises. */
export type ArchiveText = Readonly<
  Record<'notAFramework' | 'tooLarge' | 'damaged' | 'unsafe', (file: string) => string>
>

/**
 * Unpacks an archive in memory, within `limits`. All names and all claimed sizes are held against the limits before the
 * first byte is unpacked, and no file may grow past its claim. `unpack` may be another program's, as strict and quicker.
 */
export function readArchive(
  bytes: Uint8Array,
  fileName: string,
  limits: Limits,
  text: ArchiveText = refusalText.file,
  unpack: Unpack = inflateWithin,
): Result<Entries> {
  if (bytes.length > limits.file) return refuse('limit', text.tooLarge(fileName))
  const listed = readZipDirectory(bytes, limits.entries)
  if (listed === 'not-zip') return refuse('not-a-framework', text.notAFramework(fileName))
  if (listed === 'damaged') return refuse('unreadable', text.damaged(fileName))
  if (listed === 'too-many') return refuse('limit', text.tooLarge(fileName))

  // Some programs list folders too: a name with a stroke at its end, and nothing in it.
  const files = listed.filter(
    (entry) => !(entry.name.endsWith('/') && entry.size === 0 && isSafeName(entry.name.slice(0, -1))),
  )
  const unsafe = files.find((entry) => !isSafeName(entry.name))
  if (unsafe) return refuse('invalid', text.unsafe(fileName))
  if (new Set(files.map((entry) => foldedName(entry.name))).size < files.length)
    return refuse('invalid', text.unsafe(fileName))
  if (isTooLarge(files, limits)) return refuse('limit', text.tooLarge(fileName))

  const entries = new Map<string, Uint8Array>()
  for (const entry of files) {
    const unpacked = unpack(entry)
    if (unpacked === null) return refuse('unreadable', text.damaged(fileName), entry.name)
    entries.set(entry.name, unpacked)
  }
  return ok(entries)
}

const isTooLarge = (files: readonly ZipEntry[], limits: Limits): boolean =>
  files.some((entry) => entry.size > limits.entry) ||
  files.reduce((sum, entry) => sum + entry.size, 0) > limits.total
