import { PDFDocument, PDFName, StandardFonts } from '@cantoo/pdf-lib'

/**
 * A PDF of one page whose content stream unpacks to so many operators that say nothing: 140 KB that take more than half a minute to
 * read to the end.
 */
export const endlessPdf = (): Promise<Uint8Array> => pdfOf('q 1 0 0 1 0 0 cm Q\n'.repeat(3_000_000))

/** A PDF whose one page says so many letters, each at a place of its own. */
export const crowdedPdf = (letters: number): Promise<Uint8Array> =>
  pdfOf('BT /F1 9 Tf (a) Tj ET\n'.repeat(letters))

/** A PDF of one word that draws so many lines, all with one stroke. */
export const ruledPdf = (lines: number): Promise<Uint8Array> =>
  pdfOf(
    `BT /F1 9 Tf 10 800 Td (Ledelse) Tj ET ${Array.from({ length: lines }, (_, at) => `1 ${at % 700} m 100 ${at % 700} l`).join('\n')} S\n`,
  )

async function pdfOf(content: string): Promise<Uint8Array> {
  const document = await PDFDocument.create()
  const page = document.addPage()
  page.drawText('Ledelse', { font: await document.embedFont(StandardFonts.Helvetica) })
  const stream = document.context.flateStream(content)
  page.node.set(PDFName.of('Contents'), document.context.register(stream))
  return document.save()
}
