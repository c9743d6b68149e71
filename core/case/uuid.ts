/**
 * Names that are the same whenever and wherever they are made: version 5 of RFC 9562, 5.5, which is SHA-1 over a name space and a
 * name. Written here since core has no Node and the browser's own SHA-1 only answers later.
 */
export function uuidOf(name: string): string {
  const bytes = sha1(new Uint8Array([...nameSpace, ...new TextEncoder().encode(name)])).slice(0, 16)
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}

export const uuidUri = (uuid: string): string => `urn:uuid:${uuid}`

/** Of this program: chosen once at random, and never to be changed. */
const nameSpace = [
  0x3d, 0x8e, 0x5b, 0x1c, 0x97, 0x0a, 0x4f, 0x62, 0xb4, 0x2e, 0x61, 0xd0, 0x7c, 0xf3, 0x19, 0xa8,
]

/** FIPS 180-4, 6.1. */
export function sha1(message: Uint8Array): Uint8Array {
  const padded = new Uint8Array(Math.ceil((message.length + 9) / 64) * 64)
  padded.set(message)
  padded[message.length] = 0x80
  const view = new DataView(padded.buffer)
  view.setUint32(padded.length - 8, Math.floor(message.length / 2 ** 29))
  view.setUint32(padded.length - 4, (message.length << 3) >>> 0)

  const hash = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0]
  const words = new Uint32Array(80)
  for (let block = 0; block < padded.length; block += 64) {
    for (let t = 0; t < 80; t++)
      words[t] =
        t < 16
          ? view.getUint32(block + 4 * t)
          : rotated(
              (words[t - 3] ?? 0) ^ (words[t - 8] ?? 0) ^ (words[t - 14] ?? 0) ^ (words[t - 16] ?? 0),
              1,
            )
    let [a = 0, b = 0, c = 0, d = 0, e = 0] = hash
    for (let t = 0; t < 80; t++) {
      const next = (rotated(a, 5) + choice(t, b, c, d) + e + (words[t] ?? 0)) >>> 0
      e = d
      d = c
      c = rotated(b, 30)
      b = a
      a = next
    }
    ;[a, b, c, d, e].forEach((value, i) => {
      hash[i] = ((hash[i] ?? 0) + value) >>> 0
    })
  }
  const digest = new Uint8Array(20)
  const out = new DataView(digest.buffer)
  hash.forEach((value, i) => {
    out.setUint32(4 * i, value)
  })
  return digest
}

const rotated = (value: number, by: number): number => ((value << by) | (value >>> (32 - by))) >>> 0

/** The function and the constant of a round together (4.1.1, 4.2.1). */
function choice(t: number, b: number, c: number, d: number): number {
  if (t < 20) return ((b & c) | (~b & d)) + 0x5a827999
  if (t < 40) return (b ^ c ^ d) + 0x6ed9eba1
  if (t < 60) return ((b & c) | (b & d) | (c & d)) + 0x8f1bbcdc
  return (b ^ c ^ d) + 0xca62c1d6
}
