/** CRC-32 as zip uses it (APPNOTE 4.4.7), of the bytes given. */
export function crc32(bytes: Uint8Array): number {
  let crc = -1
  // By index: walking an iterator takes ten times as long, and a file may hold megabytes of pictures.
  for (let i = 0; i < bytes.length; i++) crc = (table[(crc ^ (bytes[i] ?? 0)) & 0xff] ?? 0) ^ (crc >>> 8)
  return ~crc >>> 0
}

const table = Int32Array.from({ length: 256 }, (_, n) => {
  let c = n
  for (let bit = 0; bit < 8; bit++) c = c & 1 ? (c >>> 1) ^ 0xedb88320 : c >>> 1
  return c
})
