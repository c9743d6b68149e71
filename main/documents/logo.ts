import { createHash } from 'node:crypto'
import { ok, type Result, refuse } from '../../core/framework/result.ts'
import { refusalText } from '../../core/text/refusal.ts'
import { type SvgFault, svgFault } from './svgFault.ts'

/** A picture that may stand on the cover, named after its content: the same picture has the same name wherever it is. */
export type CheckedLogo = { readonly file: string; readonly bytes: Uint8Array }

/** Of the file, in bytes: a logo for print is rarely a tenth of it. */
const mostBytes = 4 * 1024 * 1024
/** Of a bitmap, in either direction: at 60 mm that is far finer than any printer. */
const mostPixels = 8000

const text = refusalText.logo

/** Takes a file's name and bytes; refuses what is no picture, is damaged, too large, or does more than be looked at. */
export function checkLogo(name: string, bytes: Uint8Array): Result<CheckedLogo> {
  if (bytes.byteLength > mostBytes) return refuse('limit', text.tooLarge(name))
  const png = pngSize(bytes)
  const jpeg = png ? null : jpegSize(bytes)
  const size = png ?? jpeg
  if (size !== null) {
    if (!size.whole || size.width === 0 || size.height === 0) return refuse('unreadable', text.damaged(name))
    if (Math.max(size.width, size.height) > mostPixels) return refuse('limit', text.tooManyPixels(name))
    return ok(named(bytes, png ? 'png' : 'jpg'))
  }
  const drawn = utf8(bytes)
  if (drawn === null || !/<svg\b/i.test(drawn)) return refuse('invalid', text.notAPicture(name))
  const fault = svgFault(drawn)
  return fault === null ? ok(named(bytes, 'svg')) : refuse('invalid', svgText[fault](name))
}

const svgText: Readonly<Record<SvgFault, (name: string) => string>> = {
  'not-svg': text.damaged,
  unsafe: text.unsafe,
  'too-complex': text.tooComplex,
}

const named = (bytes: Uint8Array, ending: 'png' | 'jpg' | 'svg'): CheckedLogo => ({
  file: `${createHash('sha256').update(bytes).digest('hex').slice(0, 32)}.${ending}`,
  bytes,
})

type Size = { readonly width: number; readonly height: number; readonly whole: boolean }

/** PNG 5.2 and 11.2: signature and header at the start, the end chunk at the end. */
function pngSize(bytes: Uint8Array): Size | null {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (file.length < 8 || file.readUInt32BE(0) !== 0x89504e47 || file.readUInt32BE(4) !== 0x0d0a1a0a)
    return null
  if (file.length < 45) return { width: 0, height: 0, whole: false }
  const whole =
    file.toString('latin1', 12, 16) === 'IHDR' && file.includes('IEND', file.length - 64, 'latin1')
  return { width: file.readUInt32BE(16), height: file.readUInt32BE(20), whole }
}

/** JPEG (ITU T.81 B.1.1.3, B.2.2): the first start-of-frame segment holds the size; the file ends with EOI. */
function jpegSize(bytes: Uint8Array): Size | null {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (file.length < 4 || file.readUInt16BE(0) !== 0xffd8 || file[2] !== 0xff) return null
  const whole = file.lastIndexOf(Buffer.from([0xff, 0xd9])) > 0
  for (let at = 2; at + 9 < file.length && file[at] === 0xff; ) {
    const marker = file[at + 1] ?? 0
    const isFrame = marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc
    if (isFrame) return { height: file.readUInt16BE(at + 5), width: file.readUInt16BE(at + 7), whole }
    at += 2 + file.readUInt16BE(at + 2)
  }
  return { width: 0, height: 0, whole: false }
}

function utf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}
