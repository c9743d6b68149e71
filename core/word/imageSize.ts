import type { SizeMm } from './figures.ts'
import type { Picture } from './session.ts'

/** The proportions of a picture, from its own header; null where it does not say. Only the ratio means anything. */
export const imageSize = (picture: Picture): SizeMm | null => {
  const size =
    picture.type === 'svg' || picture.type === 'drawn'
      ? svgSize(picture.svg)
      : picture.type === 'png'
        ? pngSize(picture.data)
        : jpegSize(picture.data)
  return size !== null && size.width > 0 && size.height > 0 ? size : null
}

const view = (data: Uint8Array) => new DataView(data.buffer, data.byteOffset, data.byteLength)

/** PNG 5.2 and 11.2.2: the signature, then IHDR with width and height as four bytes each. */
const pngSize = (data: Uint8Array): SizeMm | null =>
  data.byteLength < 24 || view(data).getUint32(0) !== 0x89504e47
    ? null
    : { width: view(data).getUint32(16), height: view(data).getUint32(20) }

/** JPEG (ITU T.81 B.2.2): the first start-of-frame segment holds height and width. */
function jpegSize(data: Uint8Array): SizeMm | null {
  const bytes = view(data)
  let at = 2
  while (at + 9 < data.byteLength && bytes.getUint8(at) === 0xff) {
    const marker = bytes.getUint8(at + 1)
    const isFrame = marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc
    if (isFrame) return { height: bytes.getUint16(at + 5), width: bytes.getUint16(at + 7) }
    at += 2 + bytes.getUint16(at + 2)
  }
  return null
}

/** SVG 2, 8.6: the view box, or else width and height. */
function svgSize(svg: string): SizeMm | null {
  const root = /<svg\b[^>]*>/i.exec(svg)?.[0] ?? ''
  const box = /\bviewBox\s*=\s*["']\s*[-\d.]+[\s,]+[-\d.]+[\s,]+([\d.]+)[\s,]+([\d.]+)/.exec(root)
  if (box) return { width: Number(box[1]), height: Number(box[2]) }
  const width = /\bwidth\s*=\s*["']([\d.]+)/.exec(root)?.[1]
  const height = /\bheight\s*=\s*["']([\d.]+)/.exec(root)?.[1]
  return width === undefined || height === undefined ? null : { width: Number(width), height: Number(height) }
}
