import { readFile } from 'node:fs/promises'
import { writeHtml } from '../../core/html/writeHtml.ts'
import type { PrintedDocument } from '../../core/layout/blocks.ts'
import { layOut } from '../../core/layout/layOut.ts'
import type { Writer } from '../documents/writers.ts'
import { pdfProperties } from './pdfProperties.ts'
import { fontUrl, mediaUrl } from './printAddress.ts'
import { fontFiles } from './printFiles.ts'
import { printPdf } from './printPdf.ts'

/** A framework as an accessible PDF. Electron must be ready. */
export const pdfWriter =
  (now: () => Date): Writer =>
  (framework, media) => {
    let laidOut: PrintedDocument | null = null
    const document = () => (laidOut ??= layOut(framework))
    return printPdf({
      html: (pages) =>
        writeHtml(document(), { fontUrl, mediaUrl, ...(pages === undefined ? {} : { pages }) }),
      properties: () => pdfProperties(document(), now()),
      font: (style) => readFile(fontFiles[style]),
      media,
    })
  }
