import { markArtifacts } from './artifacts.ts'
import { PdfFile } from './file/pdfFile.ts'
import { isArray, textString } from './file/syntax.ts'
import { completeLinks } from './links.ts'
import { nameBookmarks } from './outline.ts'
import { pagesOf } from './pageNumbers.ts'
import { improveStructure } from './structure.ts'
import { type PdfMetadata, xmpPacket } from './xmp.ts'

/** What the PDF says about the document beyond what Chromium printed of it. */
export type PdfProperties = PdfMetadata & {
  /** Every heading in the order of the document, as the bookmarks shall name it. */
  readonly headings: readonly { readonly target: string; readonly text: string }[]
  /** For every table in order; empty for none. */
  readonly tableSummaries: readonly string[]
}

/**
 * A tagged PDF of Chromium's as PDF/UA-1 (ISO 14289-1): identification and title in the metadata (5, 7.1), every mark either
 * tagged or an artifact (7.1), lists with labels and bodies (7.2), described links (7.18). What Chromium printed keeps
 * its bytes; the rest is appended.
 */
export function accessiblePdf(printed: Uint8Array, properties: PdfProperties): Uint8Array {
  const file = new PdfFile(printed)
  const pages = pagesOf(file)
  const holders = improveStructure(file, properties.tableSummaries)
  const texts = properties.headings.map(({ target, text }) => [target, text] as const)
  completeLinks(file, pages, holders, new Map(texts))
  nameBookmarks(
    file,
    properties.headings.map(({ text }) => text),
  )
  for (const page of pages) markPage(file, page)
  describe(file, properties)
  return file.save()
}

function markPage(file: PdfFile, page: string): void {
  const contents = file.dictionary(page).get('/Contents')
  for (const reference of isArray(contents) ? contents : [contents]) {
    if (typeof reference !== 'string') continue
    const content = file.stream(reference)
    const operators = Buffer.from(content.buffer, content.byteOffset, content.byteLength).toString('latin1')
    file.setStream(reference, Buffer.from(markArtifacts(operators), 'latin1'))
  }
}

function describe(file: PdfFile, properties: PdfProperties): void {
  const metadata = file.fresh()
  // Not deflated, so that programs that know no PDF can read it (ISO 16684-1).
  const packet = new TextEncoder().encode(xmpPacket(properties))
  file.setStream(
    metadata,
    packet,
    [
      ['/Type', '/Metadata'],
      ['/Subtype', '/XML'],
    ],
    false,
  )
  file.extend(file.catalog, [
    ['/Metadata', metadata],
    ['/Lang', textString(properties.language)],
    ['/MarkInfo', new Map([['/Marked', 'true']])],
    ['/ViewerPreferences', new Map([['/DisplayDocTitle', 'true']])],
    ['/PageMode', '/UseOutlines'],
  ])
  // A date (7.9.4): D:20251201093000Z
  const date = `(D:${properties.created.toISOString().replace(/[-:T]|\.\d+/g, '')})`
  file.extend(file.info, [
    ['/Title', textString(properties.title)],
    ['/Author', textString(properties.author)],
    ...(properties.subtitle === '' ? [] : [['/Subject', textString(properties.subtitle)] as const]),
    ['/Creator', textString('Grundlag')],
    ['/CreationDate', date],
    ['/ModDate', date],
  ])
}
