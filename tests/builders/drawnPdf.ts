import { PDFDocument, rgb, StandardFonts } from '@cantoo/pdf-lib'

/** A word or line on a page: where it begins, in points from the upper left corner to its base line. */
export type Drawn = {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly size?: number
  readonly bold?: boolean
  readonly turned?: boolean
}
export type DrawnPage = {
  readonly texts: readonly Drawn[]
  /** Lines as they are drawn around tables: from, to. */
  readonly rules?: readonly (readonly [x0: number, y0: number, x1: number, y1: number])[]
}

const size = { width: 595, height: 842 } as const

/** A PDF as no program of an office writes it: every text put on its page by hand. */
export async function drawnPdf(...pages: readonly DrawnPage[]): Promise<Uint8Array> {
  const document = await PDFDocument.create()
  const plain = await document.embedFont(StandardFonts.Helvetica)
  const bold = await document.embedFont(StandardFonts.HelveticaBold)
  for (const { texts, rules } of pages) {
    const page = document.addPage([size.width, size.height])
    for (const each of texts)
      page.drawText(each.text, {
        x: each.x,
        y: size.height - each.y,
        size: each.size ?? 10,
        font: each.bold ? bold : plain,
        ...(each.turned && { rotate: { type: 'degrees' as never, angle: 90 } }),
      })
    for (const [x0, y0, x1, y1] of rules ?? [])
      page.drawLine({
        start: { x: x0, y: size.height - y0 },
        end: { x: x1, y: size.height - y1 },
        thickness: 0.5,
        color: rgb(0, 0, 0),
      })
  }
  return document.save()
}

/** Lines below each other from here, 13 points apart. */
export const lines = (x: number, y: number, ...texts: readonly string[]): readonly Drawn[] =>
  texts.map((text, at) => ({ text, x, y: y + 13 * at }))
