import { BrowserWindow, type Session, session } from 'electron'
import type { PageNumbers } from '../../core/html/contents.ts'
import { scheme } from '../safety/origin.ts'
import { accessiblePdf, type PdfProperties } from './accessiblePdf.ts'
import { pageNumbersOf } from './pageNumbers.ts'
import { answerPrintRequest, type PrintParts, printOrigin, printPage } from './printAddress.ts'

/** A document to print: its HTML, at first without and then with the page numbers of its contents. */
export type Printout = Omit<PrintParts, 'html'> & {
  readonly html: (pages?: PageNumbers) => string
  readonly properties: () => PdfProperties
}

/**
 * Prints in a hidden, sandboxed window without scripts and without network, and gives the bytes of a PDF/UA-1 file.
 *
 * Chromium cannot say in the contents on which page a heading will fall (no `target-counter`), so the document is printed
 * twice: untagged to learn it, then for good. Electron must be ready, and the scheme registered (lockDownApp).
 */
export async function printPdf({ html, properties, font, media }: Printout): Promise<Uint8Array> {
  const own = printSession()
  // The page is written when Chromium asks for it, while its process has been starting.
  let pages: PageNumbers | undefined
  const answers = (request: { readonly url: string }) =>
    answerPrintRequest(request.url, {
      html: () => (pages === undefined ? invisible(html()) : html(pages)),
      font,
      media,
    })
  own.protocol.handle(scheme, answers)
  const window = hiddenWindow(own)
  try {
    await window.loadURL(printPage)
    pages = pageNumbersOf(await window.webContents.printToPDF(geometry))
    await window.loadURL(printPage)
    const printed = await window.webContents.printToPDF({
      ...geometry,
      generateTaggedPDF: true,
      generateDocumentOutline: true,
    })
    return accessiblePdf(printed, properties())
  } finally {
    own.protocol.unhandle(scheme)
    window.destroy()
  }
}

/** Where the headings fall is the same when nothing is drawn, and that takes half the time. */
const invisible = (html: string): string => html.replace('</style>', 'body { visibility: hidden }</style>')

/** The style sheet says how large the pages are and what stands on them. */
const geometry = { preferCSSPageSize: true, printBackground: true } as const

/** Printing at the same time must not mix two documents: each has a session of its own, and they are used again. */
const idle: Session[] = []
let made = 0

function printSession(): Session {
  return idle.pop() ?? restricted(session.fromPartition(`print-${++made}`, { cache: false }))
}

function restricted(own: Session): Session {
  own.webRequest.onBeforeRequest(({ url }, callback) =>
    callback({ cancel: !url.startsWith(`${printOrigin}/`) }),
  )
  own.setPermissionRequestHandler((_, _permission, callback) => callback(false))
  own.setPermissionCheckHandler(() => false)
  own.setDevicePermissionHandler(() => false)
  own.on('will-download', (event) => event.preventDefault())
  own.setSpellCheckerEnabled(false)
  return own
}

function hiddenWindow(own: Session): BrowserWindow {
  const window = new BrowserWindow({
    show: false,
    webPreferences: {
      session: own,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      javascript: false,
      webgl: false,
      spellcheck: false,
      // `@page` margin boxes, which carry the page numbers; on by default from Chromium 131.
      enableBlinkFeatures: 'PageMarginBoxes',
    },
  })
  window.on('closed', () => idle.push(own))
  return window
}
