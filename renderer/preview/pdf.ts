import { GlobalWorkerOptions, getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** pdf.js, started with a worker of our own: the page's policy lets it fetch none from elsewhere. */
GlobalWorkerOptions.workerPort = new Worker(new URL('./pdfWorker.ts', import.meta.url), { type: 'module' })

export type { PDFDocumentProxy }

/** Reads a PDF. The bytes are given away to the worker. */
export const readPdf = (bytes: Uint8Array): Promise<PDFDocumentProxy> =>
  getDocument({ data: bytes, isEvalSupported: false, useSystemFonts: false }).promise

/** Draws one page at `scale` (1 is 72 dots to the inch) with the screen's own sharpness. Gives a way to stop. */
export async function drawPage(
  pdf: PDFDocumentProxy,
  number: number,
  canvas: HTMLCanvasElement,
  scale: number,
) {
  const page = await pdf.getPage(number)
  const viewport = page.getViewport({ scale: scale * window.devicePixelRatio })
  canvas.width = Math.floor(viewport.width)
  canvas.height = Math.floor(viewport.height)
  return page.render({ canvas, viewport })
}

/** The sizes of all pages in points, so that each has its room before it is drawn. */
export const pageSizes = (pdf: PDFDocumentProxy): Promise<readonly { width: number; height: number }[]> =>
  Promise.all(
    Array.from({ length: pdf.numPages }, async (_, i) => {
      const { width, height } = (await pdf.getPage(i + 1)).getViewport({ scale: 1 })
      return { width, height }
    }),
  )
