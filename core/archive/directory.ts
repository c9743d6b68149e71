/**
 * The table of contents of a zip archive that somebody else's program wrote (APPNOTE 4.3), read as generously as documents need:
 * sizes behind the data, zip64, comments, folders and strokes of either kind. Nothing is believed that the limits are not
 * held against later.
 */
export type ArchiveEntry = {
  /** With `/` between folders and none in front. */
  readonly name: string
  /** 0 stored, 8 deflated; anything else is not read (APPNOTE 4.4.5). */
  readonly method: number
  readonly encrypted: boolean
  readonly crc: number
  /** Packed and unpacked, as the archive claims. */
  readonly packed: number
  readonly size: number
  /** Where the local header stands. */
  readonly local: number
}

export function readDirectory(
  zip: Uint8Array,
  maxEntries: number,
): readonly ArchiveEntry[] | 'damaged' | 'too-many' {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength)
  const end = findEnd(view)
  if (end === null) return 'damaged'
  const { count, start } = end
  if (count > maxEntries) return 'too-many'
  const entries: ArchiveEntry[] = []
  let at = start
  for (let i = 0; i < count; i++) {
    if (at + centralLength > zip.length || view.getUint32(at, true) !== signature.central) return 'damaged'
    const nameEnd = at + centralLength + view.getUint16(at + 28, true)
    const extraEnd = nameEnd + view.getUint16(at + 30, true)
    const next = extraEnd + view.getUint16(at + 32, true)
    if (next > zip.length) return 'damaged'
    const entry = readEntry(view, at, zip.subarray(at + centralLength, nameEnd), nameEnd, extraEnd)
    if (entry === null) return 'damaged'
    entries.push(entry)
    at = next
  }
  return entries
}

/** Where an entry's packed bytes stand; null where the archive does not hold them. */
export function packedBytes(zip: Uint8Array, { local, packed }: ArchiveEntry): Uint8Array | null {
  if (local + localLength > zip.length) return null
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength)
  if (view.getUint32(local, true) !== signature.local) return null
  const begin = local + localLength + view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
  return begin + packed > zip.length ? null : zip.subarray(begin, begin + packed)
}

const signature = {
  local: 0x04034b50,
  central: 0x02014b50,
  end: 0x06054b50,
  end64: 0x06064b50,
  locator64: 0x07064b50,
} as const
const endLength = 22
const centralLength = 46
const localLength = 30
const locatorLength = 20
/** What stands in a field whose number is in the zip64 record instead (APPNOTE 4.4.1.4). */
const elsewhere = { short: 0xffff, long: 0xffff_ffff } as const

/** The last end record in the file; what a mail server hung on behind it does no harm. */
function findEnd(view: DataView): { readonly count: number; readonly start: number } | null {
  const lowest = Math.max(0, view.byteLength - endLength - 0xffff)
  for (let at = view.byteLength - endLength; at >= lowest; at--) {
    if (view.getUint32(at, true) !== signature.end) continue
    const count = view.getUint16(at + 10, true)
    const start = view.getUint32(at + 16, true)
    return count === elsewhere.short || start === elsewhere.long
      ? (findEnd64(view, at - locatorLength) ?? { count, start })
      : { count, start }
  }
  return null
}

function findEnd64(
  view: DataView,
  locator: number,
): { readonly count: number; readonly start: number } | null {
  if (locator < 0 || view.getUint32(locator, true) !== signature.locator64) return null
  const at = whole(view, locator + 8)
  if (at === null || at + 56 > view.byteLength || view.getUint32(at, true) !== signature.end64) return null
  const count = whole(view, at + 32)
  const start = whole(view, at + 48)
  return count === null || start === null ? null : { count, start }
}

/** Eight bytes as a number; null beyond what any file has. */
function whole(view: DataView, at: number): number | null {
  const value = view.getBigUint64(at, true)
  return value > BigInt(Number.MAX_SAFE_INTEGER) ? null : Number(value)
}

function readEntry(
  view: DataView,
  at: number,
  name: Uint8Array,
  extra: number,
  extraEnd: number,
): ArchiveEntry | null {
  const size = view.getUint32(at + 24, true)
  const packed = view.getUint32(at + 20, true)
  const local = view.getUint32(at + 42, true)
  const large = sizes64(view, extra, extraEnd, [size, packed, local])
  if (large === null) return null
  const [size64 = size, packed64 = packed, local64 = local] = large
  return {
    name: decodedName(name),
    method: view.getUint16(at + 10, true),
    encrypted: (view.getUint16(at + 8, true) & 1) !== 0,
    crc: view.getUint32(at + 16, true),
    size: size64,
    packed: packed64,
    local: local64,
  }
}

/** The numbers with those that stand in the zip64 field (APPNOTE 4.5.3) in their place; null where it is too short. */
function sizes64(
  view: DataView,
  extra: number,
  extraEnd: number,
  given: readonly number[],
): readonly number[] | null {
  if (!given.includes(elsewhere.long)) return given
  let at = extra
  while (at + 4 <= extraEnd && view.getUint16(at, true) !== 1) at += 4 + view.getUint16(at + 2, true)
  const fieldEnd = Math.min(extraEnd, at + 4 + (at + 4 <= extraEnd ? view.getUint16(at + 2, true) : 0))
  at += 4
  const numbers: number[] = []
  for (const number of given) {
    if (number !== elsewhere.long) numbers.push(number)
    else {
      const large = at + 8 <= fieldEnd ? whole(view, at) : null
      if (large === null) return null
      numbers.push(large)
      at += 8
    }
  }
  return numbers
}

/** Names inside documents are plain letters (OPC 6.2.2); anything else only has to be told apart. */
const decodedName = (name: Uint8Array): string =>
  new TextDecoder('utf-8').decode(name).replaceAll('\\', '/').replace(/^\//, '')
