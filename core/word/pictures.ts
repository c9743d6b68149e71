import type { PrintedDocument } from '../layout/blocks.ts'
import type { Picture } from './session.ts'
import type { WordResources } from './writeWord.ts'

/** Bitmaps stand in for drawings where SVG is not known; twice the screen's density also prints well. */
const pixelsPerMm = (96 / 25.4) * 2

/** Every picture of the document, made before the writing begins: by figure block, and by the cover's logo. */
export async function picturesOf(
  document: PrintedDocument,
  { rasterise, media }: WordResources,
): Promise<ReadonlyMap<object, Picture>> {
  const drawn = async (svg: string, widthMm: number): Promise<Picture> => ({
    type: 'svg',
    svg,
    fallback: await rasterise(svg, Math.ceil(widthMm * pixelsPerMm)),
  })
  const pictures = new Map<object, Picture>()
  for (const block of document.sections.flatMap((section) => section.blocks)) {
    if (block.type === 'figure') pictures.set(block, await drawn(block.svg, block.widthMm))
    if (block.type === 'cover' && block.logo !== null) {
      const data = media(block.logo.file)
      if (data === null) continue
      const kind = block.logo.file.slice(block.logo.file.lastIndexOf('.') + 1)
      if (kind === 'svg') pictures.set(block.logo, await drawn(new TextDecoder().decode(data), logoWidthMm))
      if (kind === 'png' || kind === 'jpg') pictures.set(block.logo, { type: kind, data })
    }
  }
  return pictures
}

const logoWidthMm = 60
