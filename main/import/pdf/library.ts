/**
 * pdf.js for reading text alone: without a worker of its own (we are in one), without eval, fonts or pictures, and with
 * nothing that it could fetch from anywhere.
 */
export async function openPdf(bytes: Uint8Array) {
  // Only drawing needs them, which never happens here; without them the library looks for a canvas and warns that it has none.
  for (const name of ['DOMMatrix', 'ImageData', 'Path2D'])
    if (!(name in globalThis))
      Object.defineProperty(globalThis, name, { value: class {}, configurable: true })
  const { getDocument, OPS } = await quietly(() => import('pdfjs-dist/legacy/build/pdf.mjs'))
  // @ts-expect-error The library has no types for the half that parses.
  const half = await import('pdfjs-dist/legacy/build/pdf.worker.mjs')
  Object.assign(globalThis, { pdfjsWorker: half })
  const opening = getDocument({
    data: Uint8Array.from(bytes),
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    useWasm: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    disableAutoFetch: true,
    disableStream: true,
    disableRange: true,
    // Pictures are not even unpacked.
    maxImageSize: 1,
    enableXfa: false,
    verbosity: 0,
  })
  return { opening, OPS }
}

/** While it loads, the library says on the console that there is no canvas, which is right and nobody's concern. */
async function quietly<T>(load: () => Promise<T>): Promise<T> {
  const { warn, log } = console
  console.warn = console.log = () => undefined
  try {
    return await load()
  } finally {
    Object.assign(console, { warn, log })
  }
}

export type OpenedPdf = Awaited<Awaited<ReturnType<typeof openPdf>>['opening']['promise']>
export type PdfPageProxy = Awaited<ReturnType<OpenedPdf['getPage']>>
export type Operations = Awaited<ReturnType<PdfPageProxy['getOperatorList']>>
export type OperationCodes = Awaited<ReturnType<typeof openPdf>>['OPS']
