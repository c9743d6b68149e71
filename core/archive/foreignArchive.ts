import { ok, type Result, refuse } from '../framework/result.ts'
import { refusalText } from '../text/refusal.ts'
import { crc32 } from './crc32.ts'
import { type ArchiveEntry, packedBytes, readDirectory } from './directory.ts'
import { foldedName, leadsOut } from './entryName.ts'
import { inflateAtMost } from './inflateAtMost.ts'

/**
 * A document of somebody else's as the archive it is: .docx and .xlsx by Word, Excel, LibreOffice, Google and the many
 * programs that write them in passing. Nothing is unpacked until it is asked for, so what is not read (pictures, films,
 * bombs) costs nothing.
 */
export type ForeignArchive = {
  /** Of every file in it. */
  readonly names: readonly string[]
  readonly has: (name: string) => boolean
  /**
   * One file, unpacked; null where there is none of this name. Capitals make no difference (OPC 6.3.5). Refused where
   * it is larger than allowed, damaged, behind a password, or unpacks to more than it says.
   */
  readonly read: (name: string) => Result<Uint8Array | null>
}

export type ArchiveLimits = {
  /** Of the archive itself, in bytes. */
  readonly file: number
  /** Of files inside. */
  readonly entries: number
  /** Of one file that is read, unpacked, in bytes. */
  readonly entry: number
  /** Of all that are read together. */
  readonly total: number
  /** How many times larger than packed a file may become, once it is larger than `small`. */
  readonly ratio: number
}

const megabyte = 1024 * 1024

/** A report of 500 pages is about 20 MB of XML; with pictures a file may be large and the text in it small. */
export const foreignLimits: ArchiveLimits = {
  file: 150 * megabyte,
  entries: 10_000,
  entry: 64 * megabyte,
  total: 128 * megabyte,
  // XML of a large table with empty cells shrinks to a hundredth; zeros shrink to a thousandth.
  ratio: 300,
}

/** Below this no ratio is worth a refusal. */
const small = 4 * megabyte

const text = refusalText.foreign

/**
 * Opens the archive: its table of contents, and no more. `file` is only for the refusal. Refused: what is no zip, has too many
 * or unsafe or doubled names, or holds macros.
 */
export function openForeignArchive(
  file: string,
  bytes: Uint8Array,
  limits: ArchiveLimits = foreignLimits,
): Result<ForeignArchive> {
  if (bytes.length > limits.file)
    return refuse('limit', text.tooLarge(file, Math.floor(limits.file / megabyte)))
  // "PK": also an archive that is cut off begins so.
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return refuse('unreadable', text.unknown(file))
  const listed = readDirectory(bytes, limits.entries)
  if (listed === 'damaged') return refuse('unreadable', text.damaged(file))
  if (listed === 'too-many') return refuse('limit', text.tooMuch(file))

  const files = new Map<string, ArchiveEntry>()
  for (const entry of listed) {
    // Some programs list folders too.
    if (entry.name.endsWith('/') && entry.size === 0) continue
    const folded = foldedName(entry.name)
    if (leadsOut(entry.name) || files.has(folded)) return refuse('invalid', text.unsafeNames(file))
    files.set(folded, entry)
  }
  if ([...files.keys()].some((name) => /(^|\/)vbaproject[^/]*\.bin$/.test(name)))
    return refuse('invalid', text.macro(file))

  const read = new Map<string, Uint8Array>()
  let total = 0
  return ok({
    names: [...files.values()].map(({ name }) => name),
    has: (name) => files.has(foldedName(name)),
    read: (name) => {
      const folded = foldedName(name)
      const entry = files.get(folded)
      if (entry === undefined) return ok(null)
      const known = read.get(folded)
      if (known !== undefined) return ok(known)
      if (entry.encrypted) return refuse('unreadable', text.encrypted(file), entry.name)
      const bomb = entry.size > small && entry.size > entry.packed * limits.ratio
      if (bomb || entry.size > limits.entry || total + entry.size > limits.total)
        return refuse('limit', text.tooMuch(file), entry.name)
      if (entry.method !== stored && entry.method !== deflated)
        return refuse('unreadable', text.unknownPacking(file), entry.name)
      const unpacked = unpack(bytes, entry)
      if (unpacked === null) return refuse('unreadable', text.damaged(file), entry.name)
      total += unpacked.length
      read.set(folded, unpacked)
      return ok(unpacked)
    },
  })
}

const stored = 0
const deflated = 8

/** Null where the bytes are not what the archive says of them. */
function unpack(zip: Uint8Array, entry: ArchiveEntry): Uint8Array | null {
  const packed = packedBytes(zip, entry)
  if (packed === null) return null
  const bytes = entry.method === deflated ? inflateAtMost(packed, entry.size) : packed.slice()
  return bytes !== null && bytes.length === entry.size && crc32(bytes) === entry.crc ? bytes : null
}
