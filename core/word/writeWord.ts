import { Document, DocumentAttributes, type FileChild, type ISectionOptions, Packer } from 'docx'
import { strToU8, type ZipOptions, zipSync } from 'fflate'
import { sentProperties } from '../framework/anchors.ts'
import type { PrintedDocument, Sent } from '../layout/blocks.ts'
import { headingBookmarks } from './contents.ts'
import { coreProperties } from './coreProperties.ts'
import { flow } from './flow.ts'
import { numberingConfig } from './numbering.ts'
import { pageNumbers } from './pageNumbers.ts'
import { palette } from './palette.ts'
import { picturesOf, placeBitmaps } from './pictures.ts'
import type { WordResources } from './resources.ts'
import { footer, header, pageProperties } from './sections.ts'
import { relationshipPrefix, type Session, session } from './session.ts'
import { placeSkeleton } from './skeletonPart.ts'
import { textStyles } from './styles.ts'
import { tableStyles } from './tableStyle.ts'
import { commentOptions } from './tracked/comments.ts'
import type { Tracking } from './tracked/tracking.ts'

/**
 * The printed document as a Word file (ECMA-376 transitional, .docx). The same document and the same `now` give the
 * same bytes. Throws only where the document itself is wrong, such as one passage printed twice under one name. With
 * `tracking`, what has changed is written as tracked changes; without, the file carries the document's skeleton.
 */
export async function writeWord(
  document: PrintedDocument,
  resources: WordResources,
  tracking: Tracking | null = null,
): Promise<Uint8Array> {
  const { properties } = document
  const pictures = picturesOf(document, resources)
  const current = session(
    properties,
    headingBookmarks(document),
    pageNumbers(document),
    pictures.pictures,
    tracking,
    document.sent ?? null,
  )
  const sections = sectionsOf(document, current)
  const colours = palette(properties)
  const styles = [...textStyles(colours), ...tableStyles(colours)]
  const file = new Document({
    sections,
    numbering: { config: numberingConfig(current.orderedLists) },
    styles: {
      initialStyles: new DocumentAttributes(['mc', 'r', 'w', 'w14', 'w15'], 'w14 w15'),
      importedStyles: [current.embed(styles.join(''))],
    },
    ...(document.sent === undefined ? {} : { customProperties: sentAs(document.sent) }),
    ...(current.comments.length === 0 ? {} : { comments: { children: commentOptions(current) } }),
    hyphenation: { autoHyphenation: true, consecutiveHyphenLimit: 2, doNotHyphenateCaps: true },
  })
  for (const [href, id] of current.links)
    file.Document.Relationships.addRelationship(
      id.slice(relationshipPrefix.length),
      hyperlinkType,
      href,
      'External',
    )

  const parts = partsOf(file)
  for (const [path, part] of parts) if (typeof part === 'string') parts.set(path, current.complete(part))
  await placeBitmaps(parts, pictures)
  if (document.skeleton !== undefined && tracking === null) placeSkeleton(parts, document.skeleton)
  parts.set('docProps/core.xml', coreProperties(properties, resources.now))
  return packed(parts, resources.now)
}

const sentAs = ({ round, party }: Sent) => [
  { name: sentProperties.round, value: round },
  ...(party === '' ? [] : [{ name: sentProperties.party, value: party }]),
]

/**
 * The package's parts by path, as docx's packer compiles them before it zips them. docx keeps its compiler to itself
 * and offers the zipped file only, dated by the machine's clock, so that no two files would be alike.
 */
function partsOf(file: Document): Map<string, string | Uint8Array> {
  const compiler = Packer['compiler'] as { compile(file: Document): Map<string, string | Uint8Array> }
  return compiler.compile(file)
}

/** Zip knows the years 1980 to 2099 (APPNOTE 4.4.6); a clock that is off must not cost anyone their file. */
const firstZipTime = Date.UTC(1980, 0, 2)
const lastZipTime = Date.UTC(2099, 11, 30)

/** The content types come first, as the type detectors of mail servers expect. */
const byPlace = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number =>
  Number(b === contentTypes) - Number(a === contentTypes)
const contentTypes = '[Content_Types].xml'

/** Bitmaps are deflated already. */
const packed = (parts: ReadonlyMap<string, string | Uint8Array>, now: Date): Uint8Array =>
  zipSync(
    Object.fromEntries(
      [...parts]
        .sort(byPlace)
        .map(([path, part]): [string, [Uint8Array, ZipOptions]] => [
          path,
          [typeof part === 'string' ? strToU8(part) : part, { level: /\.(png|jpg)$/.test(path) ? 0 : 6 }],
        ]),
    ),
    { mtime: new Date(Math.min(Math.max(now.getTime(), firstZipTime), lastZipTime)) },
  )

const hyperlinkType = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink'

/** A section inherits the header and footer before it, so they are written where the width of the page changes. */
const sectionsOf = (document: PrintedDocument, current: Session): ISectionOptions[] => {
  const counted = document.sections.some(({ numberedLines }) => numberedLines)
  return document.sections.map((section, index) => {
    const previous = document.sections[index - 1]?.page
    const own = section.page !== 'cover' && section.page !== previous
    return {
      properties: pageProperties(section),
      // docx types what may stand in a body as its own paragraphs and tables; it writes any component.
      children: flow(section, { ...current, uncounted: counted && !section.numberedLines }) as FileChild[],
      ...(own
        ? {
            headers: { default: header(current, section.page) },
            footers: { default: footer(current, section.page) },
          }
        : {}),
    }
  })
}
