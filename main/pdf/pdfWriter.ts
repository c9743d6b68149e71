import { readFile } from 'node:fs/promises'
import type { Media } from '../../core/file/packFramework.ts'
import { writeHtml } from '../../core/html/writeHtml.ts'
import type { PrintedDocument } from '../../core/layout/blocks.ts'
import { layOut } from '../../core/layout/layOut.ts'
import type { PrintedWriter, Writer } from '../documents/writers.ts'
import { pdfProperties } from './pdfProperties.ts'
import { fontUrl, mediaUrl } from './printAddress.ts'
import { fontFiles } from './printFiles.ts'
import { printPdf } from './printPdf.ts'

/** A framework as an accessible PDF. Electron must be ready. */
export const pdfWriter =
  (now: () => Date): Writer =>
  (framework, media) => {
    let laidOut: PrintedDocument | null = null
    return printed(() => (laidOut ??= layOut(framework)), media, now)
  }

/** The same of a document that is laid out already and has no pictures of its own. */
export const printedWriter =
  (now: () => Date): PrintedWriter =>
  (document) =>
    printed(() => document, new Map(), now)

/** Laid out when Chromium asks for it, while its process is starting. */
const printed = (document: () => PrintedDocument, media: Media, now: () => Date): Promise<Uint8Array> =>
  printPdf({
    html: (pages) => writeHtml(document(), { fontUrl, mediaUrl, ...(pages === undefined ? {} : { pages }) }),
    properties: () => pdfProperties(document(), now()),
    font: (style) => readFile(fontFiles[style]),
    media,
  })
