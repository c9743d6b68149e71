/**
 * A zip archive (APPNOTE 6.3.3) of parts in the order given, with one time for all of them: docx's own takes the hour
 * from the machine's clock, so that no two files would be alike, and deflates in JavaScript, which is most of the time
 * a short document needs. The deflating here is the platform's.
 */
export async function zip(parts: ReadonlyMap<string, string | Uint8Array>, now: Date): Promise<Uint8Array> {
  const entries = await Promise.all([...parts].map(([path, data]) => entry(path, data)))
  const size = entries.reduce((sum, { name, stored }) => sum + 30 + 46 + 2 * name.length + stored.length, 22)
  const archive = new Uint8Array(size)
  const bytes = new DataView(archive.buffer)
  const stamp = dosTime(now)

  /** Version, flags (names are UTF-8), method, time, checksum and lengths: alike in both headers (4.3.7, 4.3.12). */
  const common = (at: number, { name, stored, deflated, length, checksum }: Entry) => {
    bytes.setUint16(at, 20, true)
    bytes.setUint16(at + 2, 0x0800, true)
    bytes.setUint16(at + 4, deflated ? 8 : 0, true)
    bytes.setUint32(at + 6, stamp, true)
    bytes.setUint32(at + 10, checksum, true)
    bytes.setUint32(at + 14, stored.length, true)
    bytes.setUint32(at + 18, length, true)
    bytes.setUint16(at + 22, name.length, true)
  }

  let at = 0
  const offsets = entries.map((each) => {
    const offset = at
    bytes.setUint32(at, signature.local, true)
    common(at + 4, each)
    archive.set(each.name, at + 30)
    archive.set(each.stored, at + 30 + each.name.length)
    at += 30 + each.name.length + each.stored.length
    return offset
  })

  const directory = at
  entries.forEach((each, index) => {
    bytes.setUint32(at, signature.central, true)
    bytes.setUint16(at + 4, 20, true)
    common(at + 6, each)
    bytes.setUint32(at + 42, offsets[index] ?? 0, true)
    archive.set(each.name, at + 46)
    at += 46 + each.name.length
  })

  bytes.setUint32(at, signature.end, true)
  bytes.setUint16(at + 8, entries.length, true)
  bytes.setUint16(at + 10, entries.length, true)
  bytes.setUint32(at + 12, at - directory, true)
  bytes.setUint32(at + 16, directory, true)
  return archive
}

const signature = { local: 0x04034b50, central: 0x02014b50, end: 0x06054b50 } as const

type Entry = {
  readonly name: Uint8Array
  readonly stored: Uint8Array
  readonly deflated: boolean
  readonly length: number
  readonly checksum: number
}

/** Pictures are compressed already, and for less than this a stream costs more than it saves. */
const worthDeflating = 1000

async function entry(path: string, data: string | Uint8Array): Promise<Entry> {
  const content = typeof data === 'string' ? encoder.encode(data) : data
  const deflated = content.length >= worthDeflating && !/\.(png|jpg|gif)$/.test(path)
  return {
    name: encoder.encode(path),
    stored: deflated ? await deflate(content) : content,
    deflated,
    length: content.length,
    checksum: crc32(content),
  }
}

const encoder = new TextEncoder()

async function deflate(content: Uint8Array): Promise<Uint8Array> {
  const stream = new CompressionStream('deflate-raw')
  const writer = stream.writable.getWriter()
  const written = Promise.all([writer.write(content as Uint8Array<ArrayBuffer>), writer.close()])
  const reader = stream.readable.getReader()
  const chunks: Uint8Array[] = []
  for (let read = await reader.read(); !read.done; read = await reader.read()) chunks.push(read.value)
  await written
  const result = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0))
  chunks.reduce((at, chunk) => {
    result.set(chunk, at)
    return at + chunk.length
  }, 0)
  return result
}

/** MS-DOS's time and date (4.4.6), read here as UTC: the same moment must not depend on where it is written. */
const dosTime = (now: Date): number => {
  const year = Math.min(Math.max(now.getUTCFullYear(), 1980), 2107)
  const date = ((year - 1980) << 9) | ((now.getUTCMonth() + 1) << 5) | now.getUTCDate()
  const time = (now.getUTCHours() << 11) | (now.getUTCMinutes() << 5) | (now.getUTCSeconds() >> 1)
  return ((date << 16) | time) >>> 0
}

/** CRC-32 (4.4.7). */
const crc32 = (bytes: Uint8Array): number => {
  let sum = -1
  for (let index = 0; index < bytes.length; index++)
    sum = (table[(sum ^ (bytes[index] ?? 0)) & 0xff] ?? 0) ^ (sum >>> 8)
  return ~sum >>> 0
}

const table = Int32Array.from({ length: 256 }, (_, n) => {
  let sum = n
  for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1
  return sum
})
