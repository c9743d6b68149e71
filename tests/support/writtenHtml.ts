import { type HtmlResources, writeHtml } from '../../core/html/writeHtml.ts'
import type { PrintedDocument } from '../../core/layout/blocks.ts'

/** A document as HTML with addresses that lead nowhere. */
export const writtenHtml = (document: PrintedDocument, more: Partial<HtmlResources> = {}): string =>
  writeHtml(document, {
    fontUrl: (style) => `/font/${style}.ttf`,
    mediaUrl: (file) => `/media/${file}`,
    ...more,
  })
