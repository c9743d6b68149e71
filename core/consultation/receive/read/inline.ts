import {
  addressOf,
  fieldCharacter,
  fieldHref,
  hrefIn,
  isPlaceInDocument,
} from '../../../import/word/fields.ts'
import { chosen, symbol, textOf } from '../../../import/word/pieces.ts'
import { lookOf } from '../../../import/word/styles.ts'
import { wordText } from '../../../text/word.ts'
import { childNamed, elementsIn, type XmlElement } from '../../../xml/readXml.ts'
import { contentOf, inControl, movedFrom, movedTo } from './controls.ts'
import { markOf } from './marks.ts'
import { addEmptied, addSpan, boundary, deletedBy, insertedBy, type Reader, type Site } from './reader.ts'
import type { Span } from './returned.ts'

/** A paragraph's text with everything that was done to it, and what hangs on it: text boxes and notes. */
export type Read = { readonly spans: Span[]; readonly boxes: XmlElement[] }

export function inlineOf(paragraph: XmlElement, reader: Reader, site: Site): Read {
  const read: Read = { spans: [], boxes: [] }
  walk(paragraph, read, reader, site)
  return read
}

function walk(parent: XmlElement, read: Read, reader: Reader, site: Site): void {
  for (const element of elementsIn(parent)) inline(element, read, reader, site)
}

function inline(element: XmlElement, read: Read, reader: Reader, site: Site): void {
  const inside = (other: Site) => walk(element, read, reader, other)
  switch (element.name) {
    case 'w:r':
      return run(element, read, reader, site)
    case 'w:ins':
      return inside(insertedBy(site, markOf(element)))
    case 'w:del':
      return inside(deletedBy(site, markOf(element)))
    case 'w:moveTo':
      return inside(insertedBy(site, movedTo(element, reader)))
    case 'w:moveFrom':
      return inside(deletedBy(site, movedFrom(element, reader)))
    case 'w:hyperlink':
      return inside({ ...site, href: addressOf(element, reader) ?? site.href })
    case 'w:sdt': {
      const within = inControl(element, reader, site)
      const before = reader.at
      walk(contentOf(element), read, reader, within)
      if (reader.at === before && within.passage !== site.passage) addEmptied(reader, read.spans, within)
      return
    }
    case 'w:fldSimple': {
      const code = element.attributes['w:instr'] ?? ''
      return inside({ ...site, href: site.href ?? hrefIn(code), auto: site.auto || isPlaceInDocument(code) })
    }
    case 'mc:AlternateContent':
      return walk(chosen(element), read, reader, site)
    case 'm:t':
      return addSpan(reader, read.spans, textOf(element), plain, site)
    case 'w:ruby': {
      const base = childNamed(element, 'w:rubyBase')
      return base === undefined ? undefined : walk(base, read, reader, site)
    }
    case 'w:pPr':
    case 'w:rPr':
    case 'w:sdtPr':
      return
    default:
      if (!boundary(element, reader, site, read.spans)) inside(site)
  }
}

const plain = { bold: false, italic: false, number: false, auto: false }

/** Styles of the numbers we print, under the ids that Word and LibreOffice give them. */
const numberStyles = new Set([
  'StatementNumber',
  'Ordinal',
  wordText.styles.statementNumber.replace(/ /g, ''),
  wordText.styles.ordinal.replace(/ /g, ''),
])

function run(element: XmlElement, read: Read, reader: Reader, site: Site): void {
  const properties = childNamed(element, 'w:rPr')
  const look = lookOf(properties)
  const style = childNamed(properties, 'w:rStyle')?.attributes['w:val'] ?? ''
  const hidden = look.hidden === true
  // Hidden text is no text; what it holds of fields and comments is.
  runContent(
    element,
    hidden
      ? null
      : { ...plain, bold: look.bold === true, italic: look.italic === true, number: numberStyles.has(style) },
    read,
    reader,
    site,
  )
}

type Look = typeof plain

function runContent(element: XmlElement, look: Look | null, read: Read, reader: Reader, site: Site): void {
  const say = (text: string) => {
    if (look === null || reader.fields.some(({ result }) => !result)) return
    const auto = reader.fields.some(({ code }) => isPlaceInDocument(code))
    addSpan(reader, read.spans, text, { ...look, auto }, { ...site, href: site.href ?? fieldHref(reader) })
  }
  for (const child of elementsIn(element))
    switch (child.name) {
      case 'w:t':
      case 'w:delText':
        say(textOf(child))
        break
      case 'w:tab':
      case 'w:ptab':
        say('\t')
        break
      case 'w:br':
      case 'w:cr':
        // A page or column ends here, not a line.
        if (child.attributes['w:type'] === undefined || child.attributes['w:type'] === 'textWrapping')
          say('\n')
        break
      case 'w:noBreakHyphen':
        say('-')
        break
      case 'w:sym':
        say(symbol(child))
        break
      case 'w:fldChar':
        fieldCharacter(child, reader)
        break
      case 'w:instrText': {
        const field = reader.fields.at(-1)
        if (field && field.code.length < 4000) field.code += textOf(child).slice(0, 4000)
        break
      }
      case 'w:footnoteReference':
      case 'w:endnoteReference': {
        const note = reader.note(
          child.name === 'w:footnoteReference' ? 'footnote' : 'endnote',
          child.attributes['w:id'],
        )
        if (note !== null) read.boxes.push(note)
        break
      }
      case 'w:drawing':
      case 'w:pict':
      case 'w:object':
        boxesIn(child, read.boxes)
        break
      case 'mc:AlternateContent':
        runContent(chosen(child), look, read, reader, site)
        break
      case 'w:ruby': {
        const base = childNamed(child, 'w:rubyBase')
        if (base !== undefined) walk(base, read, reader, site)
        break
      }
      default:
        boundary(child, reader, site, read.spans)
    }
}

function boxesIn(element: XmlElement, boxes: XmlElement[]): void {
  for (const child of elementsIn(element))
    if (child.name === 'w:txbxContent') boxes.push(child)
    else boxesIn(child.name === 'mc:AlternateContent' ? chosen(child) : child, boxes)
}
