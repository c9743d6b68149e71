import { type IImageOptions, ImageRun, Paragraph } from 'docx'
import type { FigureBlock } from '../layout/blocks.ts'
import type { Placement } from './paragraphs.ts'
import type { Picture, Session } from './session.ts'
import { changeOf, markOfParagraph, revision } from './tracked/changes.ts'
import type { Change } from './tracked/tracking.ts'
import { pixelsFromMm } from './units.ts'

/** Pictures in the line of text, with what they say in words. */

export type SizeMm = { readonly width: number; readonly height: number }

export function figure(
  block: FigureBlock,
  availableMm: number,
  session: Session,
  placement: Placement,
): Paragraph {
  const picture = session.pictures.get(block)
  if (picture === undefined) throw new Error('The figure is no picture of this document')
  const scale = Math.min(1, availableMm / block.widthMm)
  const size = { width: block.widthMm * scale, height: block.heightMm * scale }
  return new Paragraph({
    ...placement,
    style: 'Figure',
    ...markOfParagraph(changeOf(block, session), session),
    children: [image(picture, size, block.alt, session, changeOf(block, session))],
  })
}

/** A picture as a run; `alt` becomes the drawing's description (ECMA-376 20.4.2.5 docPr). */
export function image(
  picture: Picture,
  size: SizeMm,
  alt: string,
  session: Session,
  change: Change | null = null,
): ImageRun {
  const id = session.nextDrawing()
  const options: Omit<IImageOptions, 'type' | 'data' | 'fallback'> = {
    transformation: { width: pixelsFromMm(size.width), height: pixelsFromMm(size.height) },
    altText: { id: `${id}`, name: `Figur ${id}`, description: alt },
    ...revision(change, session),
  }
  return picture.type === 'svg'
    ? new ImageRun({
        ...options,
        type: 'svg',
        data: new TextEncoder().encode(picture.svg),
        fallback: { type: 'png', data: picture.fallback },
      })
    : new ImageRun({ ...options, type: picture.type === 'drawn' ? 'png' : picture.type, data: picture.data })
}
