import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRef,
  PDFString,
} from '@cantoo/pdf-lib'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** A PDF read back by two libraries that had no part in making it: what it says of itself, its tags, and its text. */
export type ReadPdf = {
  readonly title: string
  readonly author: string
  readonly language: string
  readonly displaysTitle: boolean
  /** Which part of PDF/UA it claims to follow; null for none. */
  readonly pdfuaPart: string | null
  readonly tags: readonly Tag[]
  /** Bookmarks in order, those inside others after them. */
  readonly bookmarks: readonly string[]
  readonly links: readonly LinkAnnotation[]
  readonly pages: readonly PdfPage[]
}

/** An element of the structure tree; all of them, in reading order. */
export type Tag = {
  readonly kind: string
  readonly parent: Tag | null
  readonly alt: string | null
  readonly scope: string | null
  readonly summary: string | null
}

export type LinkAnnotation = {
  readonly contents: string
  /** Whether the structure tree knows it. */
  readonly tagged: boolean
}

export type PdfPage = {
  readonly widthMm: number
  readonly heightMm: number
  /** In the order in which it is drawn; line ends are spaces. */
  readonly text: string
}

const mmPerPt = 25.4 / 72

export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false })
  const { catalog, context } = document
  const reader = await getDocument({ data: Uint8Array.from(bytes), useSystemFonts: true, verbosity: 0 })
    .promise
  const bookmarks = (items: readonly Bookmark[]): readonly string[] =>
    items.flatMap(({ title, items: inside }) => [title, ...bookmarks(inside)])
  const pages: PdfPage[] = []
  for (let number = 1; number <= reader.numPages; number++) {
    const page = await reader.getPage(number)
    const { width, height } = page.getViewport({ scale: 1 })
    const { items } = await page.getTextContent()
    const text = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : '')).join('')
    pages.push({
      widthMm: width * mmPerPt,
      heightMm: height * mmPerPt,
      text: text.replace(/\s+/g, ' ').trim(),
    })
  }
  const outline = (await reader.getOutline()) ?? []
  await reader.loadingTask.destroy()
  const metadata = catalog.lookup(PDFName.of('Metadata'))
  const xmp =
    metadata !== undefined && 'contents' in metadata
      ? Buffer.from(metadata.contents as Uint8Array).toString('utf8')
      : ''
  const root = catalog.lookupMaybe(PDFName.of('StructTreeRoot'), PDFDict)
  return {
    title: document.getTitle() ?? '',
    author: document.getAuthor() ?? '',
    language: said(catalog.lookup(PDFName.of('Lang'))),
    displaysTitle: document.catalog.getViewerPreferences()?.getDisplayDocTitle() ?? false,
    pdfuaPart: /<pdfuaid:part>(\d+)<\/pdfuaid:part>/.exec(xmp)?.[1] ?? null,
    tags: root === undefined ? [] : tagsBelow(root, null),
    bookmarks: bookmarks(outline),
    links: document.getPages().flatMap((page) =>
      (page.node.Annots()?.asArray() ?? []).map((each) => {
        const annotation = context.lookup(each, PDFDict)
        return {
          contents: said(annotation.lookup(PDFName.of('Contents'))),
          tagged: annotation.lookup(PDFName.of('StructParent')) instanceof PDFNumber,
        }
      }),
    ),
    pages,
  }
}

type Bookmark = { readonly title: string; readonly items: readonly Bookmark[] }

/** Of this kind, or one of these kinds. */
export const tagsOf = (pdf: ReadPdf, ...kinds: readonly string[]): readonly Tag[] =>
  pdf.tags.filter(({ kind }) => kinds.includes(kind))

/** Every letter of the document, without the spaces and hyphens that line breaks put in or took away. */
export const lettersOf = (pdf: ReadPdf): string => letters(pdf.pages.map(({ text }) => text).join(''))
export const letters = (text: string): string => text.normalize('NFC').replace(/[\s\u00ad\u200b‐-]/gu, '')

function tagsBelow(element: PDFDict, parent: Tag | null): Tag[] {
  const kids = element.lookup(PDFName.of('K'))
  const each: readonly PDFObject[] =
    kids instanceof PDFArray ? kids.asArray() : kids === undefined ? [] : [kids]
  return each.flatMap((kid) => {
    const found = kid instanceof PDFRef ? element.context.lookup(kid) : kid
    if (!(found instanceof PDFDict)) return []
    const kind = found.lookupMaybe(PDFName.of('S'), PDFName)?.decodeText()
    if (kind === undefined) return []
    const tag: Tag = {
      kind,
      parent,
      alt: found.has(PDFName.of('Alt')) ? said(found.lookup(PDFName.of('Alt'))) : null,
      scope: attribute(found, 'Scope'),
      summary: attribute(found, 'Summary'),
    }
    return [tag, ...tagsBelow(found, tag)]
  })
}

function attribute(element: PDFDict, name: string): string | null {
  const attributes = element.lookup(PDFName.of('A'))
  const each = attributes instanceof PDFArray ? attributes.asArray() : [attributes]
  for (const one of each) {
    const found = one instanceof PDFRef ? element.context.lookup(one) : one
    if (found instanceof PDFDict && found.has(PDFName.of(name))) return said(found.lookup(PDFName.of(name)))
  }
  return null
}

const said = (value: PDFObject | undefined): string =>
  value instanceof PDFString || value instanceof PDFHexString || value instanceof PDFName
    ? value.decodeText()
    : ''
