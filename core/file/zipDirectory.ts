/**
 * The table of contents of a zip archive, read strictly (APPNOTE 4.3): one disk, no encryption, no zip64, only stored
 * and deflated files, local and central headers that agree, and nothing that overlaps.
 *
 * A reader that is generous here can be shown another archive than the one that the next program sees.
 */
export type ZipEntry = {
  readonly name: string
  readonly deflated: boolean
  readonly crc: number
  /** Unpacked, as the archive claims. */
  readonly size: number
  /** The packed bytes. */
  readonly data: Uint8Array
}

/** Why an archive cannot be read: it is none, it is damaged, or it holds more files than allowed. */
export type ZipProblem = 'not-zip' | 'damaged' | 'too-many'

export function readZipDirectory(zip: Uint8Array, maxEntries: number): readonly ZipEntry[] | ZipProblem {
  if (isBlank(zip)) return 'damaged'
  if (!startsLikeZip(zip)) return 'not-zip'
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength)
  const end = findEnd(view)
  if (end === null) return 'damaged'
  const count = view.getUint16(end + 10, true)
  const start = view.getUint32(end + 16, true)
  const oneDisk = view.getUint32(end + 4, true) === 0 && view.getUint16(end + 8, true) === count
  if (!oneDisk || start + view.getUint32(end + 12, true) !== end) return 'damaged'
  if (count > maxEntries) return 'too-many'

  const entries: ZipEntry[] = []
  let at = start
  let free = 0
  for (let i = 0; i < count; i++) {
    const read = readEntry(zip, view, at, free, start, end)
    if (read === null) return 'damaged'
    entries.push(read.entry)
    at = read.next
    free = read.dataEnd
  }
  return at === end ? entries : 'damaged'
}

const signature = { local: 0x04034b50, central: 0x02014b50, end: 0x06054b50 } as const
const endLength = 22
const centralLength = 46
const localLength = 30
/** Bit 11, the name is UTF-8; bits 1 and 2, how hard the packer tried. Any other bit means a feature we do not read. */
const knownFlags = 0b1000_0000_1110
/** Bit 3: the packer wrote checksum and sizes behind the data, and left them out of the local header. */
const describedLater = 0b1000

/** Empty, or zeros where a full or synchronised disk never got the content: this was a file once. */
const isBlank = (zip: Uint8Array): boolean => zip.subarray(0, 4).every((byte) => byte === 0)

const startsLikeZip = (zip: Uint8Array): boolean => zip[0] === 0x50 && zip[1] === 0x4b

/** The end record; its comment may be up to 64 KB, and must fill the rest of the file exactly. */
function findEnd(view: DataView): number | null {
  const lowest = Math.max(0, view.byteLength - endLength - 0xffff)
  for (let at = view.byteLength - endLength; at >= lowest; at--)
    if (
      view.getUint32(at, true) === signature.end &&
      at + endLength + view.getUint16(at + 20, true) === view.byteLength
    )
      return at
  return null
}

type Read = { readonly entry: ZipEntry; readonly next: number; readonly dataEnd: number }

function readEntry(
  zip: Uint8Array,
  view: DataView,
  at: number,
  free: number,
  directory: number,
  end: number,
): Read | null {
  if (at + centralLength > end || view.getUint32(at, true) !== signature.central) return null
  const method = view.getUint16(at + 10, true)
  const size = view.getUint32(at + 24, true)
  const packed = view.getUint32(at + 20, true)
  const nameLength = view.getUint16(at + 28, true)
  const next = at + centralLength + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  const local = view.getUint32(at + 42, true)
  const flags = view.getUint16(at + 8, true)
  if (next > end || (flags & ~knownFlags) !== 0) return null
  if (method !== 0 && method !== 8) return null
  if (method === 0 && size !== packed) return null

  // Files stand in the order of the directory, each after the other: no two can share their bytes.
  if (local < free || local + localLength > directory || view.getUint32(local, true) !== signature.local)
    return null
  const data = local + localLength + view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
  const dataEnd = data + packed
  if (dataEnd > directory) return null
  const agrees =
    view.getUint16(local + 6, true) === flags &&
    view.getUint16(local + 8, true) === method &&
    ((flags & describedLater) !== 0 ||
      (view.getUint32(local + 14, true) === view.getUint32(at + 16, true) &&
        view.getUint32(local + 18, true) === packed &&
        view.getUint32(local + 22, true) === size))
  const centralName = zip.subarray(at + centralLength, at + centralLength + nameLength)
  const localName = zip.subarray(local + localLength, local + localLength + view.getUint16(local + 26, true))
  const name = decode(centralName)
  if (!agrees || name === null || name !== decode(localName)) return null
  return {
    entry: {
      name,
      deflated: method === 8,
      crc: view.getUint32(at + 16, true),
      size,
      data: zip.subarray(data, dataEnd),
    },
    next,
    dataEnd,
  }
}

const decode = (bytes: Uint8Array): string | null => {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}
