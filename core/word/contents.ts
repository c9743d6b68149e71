import type { Contents, PrintedDocument } from '../layout/blocks.ts'
import { field, fieldCharacter, fieldCode, run } from './passages.ts'
import type { Session } from './session.ts'
import { value, type Xml, xml } from './xml.ts'

/**
 * The table of contents: Word's own kind (its gallery's content control around a TOC field, ECMA-376 17.16.5.68),
 * with its entries already in it, so that it can be read where fields are not worked out. `pages` by target.
 */
export function contents(block: Contents, session: Session, pages: ReadonlyMap<string, number>): Xml {
  const entries = block.entries.map(({ level, target, text }) => {
    const bookmark = session.headings.get(target)
    const content =
      bookmark === undefined
        ? run(text)
        : xml(
            'w:hyperlink',
            { 'w:anchor': bookmark, 'w:history': 1 },
            run(text),
            run('\t'),
            field(`PAGEREF ${bookmark} \\h`, `${pages.get(target) ?? ''}`),
          )
    return { style: contentsStyle(level), content }
  })
  // The field begins in the first entry and ends in the last, or stands alone where there is nothing to list.
  const paragraphs = entries.length === 0 ? [{ style: 'TOC1', content: '' }] : entries
  const last = paragraphs.length - 1
  return xml(
    'w:sdt',
    null,
    xml(
      'w:sdtPr',
      null,
      value('w:id', session.nextControl()),
      xml('w:docPartObj', null, value('w:docPartGallery', 'Table of Contents'), xml('w:docPartUnique', null)),
    ),
    xml(
      'w:sdtContent',
      null,
      paragraph('TOCHeading', run(block.title)),
      ...paragraphs.map(({ style, content }, index) =>
        paragraph(
          style,
          (index === 0 ? begin : '') + content + (index === last ? fieldCharacter('end') : ''),
        ),
      ),
    ),
  )
}

export const contentsStyle = (level: number): string => (level === 1 ? 'TOC1' : 'TOC2')

const paragraph = (style: string, content: Xml): Xml =>
  xml('w:p', null, xml('w:pPr', null, value('w:pStyle', style)), content)

/**
 * `dirty` has Word work the field out when it opens the file (17.16.18). Word asks first, once, as it does for every
 * file whose fields it did not write itself; the alternative is page numbers that stay wrong without a word.
 */
const begin: Xml = [
  fieldCharacter('begin', { 'w:dirty': 'true' }),
  fieldCode('TOC \\o "1-2" \\h \\z'),
  fieldCharacter('separate'),
].join('')

/**
 * A bookmark for each heading, by its target. The names are of the kind Word gives when it fills in a table of
 * contents, so Word replaces them when it does.
 */
export const headingBookmarks = (document: PrintedDocument): ReadonlyMap<string, string> => {
  const targets = document.sections.flatMap((section) =>
    section.blocks.flatMap((block) => (block.type === 'heading' ? [block.target] : [])),
  )
  return new Map(targets.map((target, index) => [target, `_Toc${100_000_001 + index}`]))
}
