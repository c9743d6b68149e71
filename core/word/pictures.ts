import type { PrintedDocument } from '../layout/blocks.ts'
import { imageSize } from './imageSize.ts'
import type { WordResources } from './resources.ts'
import type { Picture } from './session.ts'

/** Bitmaps stand in for drawings where SVG is not known; twice the screen's density also prints well. */
const pixelsPerMm = (96 / 25.4) * 2

const logoWidthMm = 60

/** The document's pictures, by figure block and by the cover's logo, and the bitmaps that are still being drawn. */
export type Pictures = {
  readonly pictures: ReadonlyMap<object, Picture>
  /** By the bytes that keep each one's place in the file until it is there. */
  readonly bitmaps: ReadonlyMap<Uint8Array, Promise<Uint8Array>>
}

/**
 * Has all bitmaps drawn at once and does not wait for them: drawing takes as long as writing everything else, and
 * another processor can do it meanwhile.
 */
export function picturesOf(document: PrintedDocument, { rasterise, media }: WordResources): Pictures {
  const pictures = new Map<object, Picture>()
  const bitmaps = new Map<Uint8Array, Promise<Uint8Array>>()
  const drawn = (svg: string, widthMm: number): Uint8Array => {
    // docx tells pictures apart by their bytes, so every place-holder has its own.
    const fallback = new TextEncoder().encode(`bitmap ${bitmaps.size + 1}`)
    const bitmap = rasterise(svg, Math.ceil(widthMm * pixelsPerMm))
    // It is awaited when the file is put together; one that fails before then must not be nobody's failure.
    bitmap.catch(() => undefined)
    bitmaps.set(fallback, bitmap)
    return fallback
  }
  const logo = (file: string, data: Uint8Array): Picture | null => {
    if (file.endsWith('.png')) return { type: 'png', data }
    if (file.endsWith('.jpg')) return { type: 'jpg', data }
    if (!file.endsWith('.svg')) return null
    const svg = new TextDecoder().decode(data)
    return { type: 'drawn', svg, data: drawn(svg, logoWidthMm) }
  }
  for (const block of document.sections.flatMap((section) => section.blocks)) {
    if (block.type === 'figure')
      pictures.set(block, { type: 'svg', svg: block.svg, fallback: drawn(block.svg, block.widthMm) })
    if (block.type === 'cover' && block.logo !== null) {
      const data = media(block.logo.file)
      const picture = data && logo(block.logo.file, data)
      // What is no picture, whatever its name says, would make Word repair the file.
      if (picture && imageSize(picture) !== null) pictures.set(block.logo, picture)
    }
  }
  return { pictures, bitmaps }
}

/** Puts every bitmap in its place among the package's parts. */
export async function placeBitmaps(
  parts: Map<string, string | Uint8Array>,
  { bitmaps }: Pictures,
): Promise<void> {
  for (const [path, part] of parts) {
    const bitmap = typeof part === 'string' ? undefined : bitmaps.get(part)
    if (bitmap !== undefined) parts.set(path, await bitmap)
  }
}
