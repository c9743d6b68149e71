import { crc32, deflateSync } from 'node:zlib'

/**
 * Opaque pixels (four bytes each, the fourth not looked at) as a PNG in true colour. resvg can do it, in WebAssembly,
 * where it takes longer than the drawing; zlib is here already.
 */
export function encodePng(rgba: Uint8Array, width: number, height: number): Uint8Array {
  const row = 1 + width * 3
  const scanlines = new Uint8Array(row * height)
  let from = 0
  for (let y = 0; y < height; y++) {
    // Every line begins with its filter; 0 is none, and areas of one colour need none (PNG 9.2).
    let to = y * row + 1
    for (let x = 0; x < width; x++) {
      scanlines[to++] = rgba[from] ?? 0
      scanlines[to++] = rgba[from + 1] ?? 0
      scanlines[to++] = rgba[from + 2] ?? 0
      from += 4
    }
  }
  const header = new Uint8Array(13)
  const view = new DataView(header.buffer)
  view.setUint32(0, width)
  view.setUint32(4, height)
  header.set([8, 2, 0, 0, 0], 8)
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(scanlines, { level: 5 })),
    chunk('IEND', new Uint8Array()),
  ])
}

const signature = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

/** PNG 5.3: length, type, data, and the checksum of type and data. */
const chunk = (type: string, data: Uint8Array): Uint8Array => {
  const result = Buffer.alloc(data.length + 12)
  result.writeUInt32BE(data.length)
  result.write(type, 4, 'latin1')
  result.set(data, 8)
  result.writeUInt32BE(crc32(result.subarray(4, 8 + data.length)), 8 + data.length)
  return result
}
