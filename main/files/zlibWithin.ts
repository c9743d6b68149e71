import { crc32, inflateRawSync } from 'node:zlib'
import type { Unpack } from '../../core/file/archive.ts'

/** As core/file/inflateWithin.ts, by Node's own zlib: five times as quick, for where hundreds of files are read. */
export const zlibWithin: Unpack = ({ data, deflated, size, crc }) => {
  try {
    // It throws where more comes out than that.
    const bytes = deflated ? inflateRawSync(data, { maxOutputLength: Math.max(1, size) }) : data.slice()
    return bytes.length === size && crc32(bytes) === crc ? bytes : null
  } catch {
    // It throws on every broken stream; which way it is broken makes no difference to the reader.
    return null
  }
}
