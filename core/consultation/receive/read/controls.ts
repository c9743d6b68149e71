import { isSet } from '../../../import/word/pieces.ts'
import { childNamed, type XmlElement } from '../../../xml/readXml.ts'
import { markOf } from './marks.ts'
import { openMove, passageOfTag, type Reader, type Site } from './reader.ts'
import type { Mark } from './returned.ts'

/** What stands around texts at every level: content controls and the two ends of a move. */

const nothing: XmlElement = { name: '', attributes: {}, children: [] }

/** What a control holds; nothing where that is only the invitation to write. */
export const contentOf = (control: XmlElement): XmlElement =>
  isSet(childNamed(childNamed(control, 'w:sdtPr'), 'w:showingPlcHdr'))
    ? nothing
    : (childNamed(control, 'w:sdtContent') ?? nothing)

export function inControl(control: XmlElement, reader: Reader, site: Site): Site {
  const properties = childNamed(control, 'w:sdtPr')
  const gallery = childNamed(childNamed(properties, 'w:docPartObj'), 'w:docPartGallery')?.attributes['w:val']
  const auto = gallery === 'Table of Contents' || gallery?.startsWith('Page Numbers') === true
  return { ...site, passage: passageOfTag(properties, reader) ?? site.passage, auto: site.auto || auto }
}

/** A stretch that was moved: gone here, come there. */
export const movedFrom = (element: XmlElement, reader: Reader): Mark =>
  markOf(element, openMove(reader, 'moveFrom'))
export const movedTo = (element: XmlElement, reader: Reader): Mark =>
  markOf(element, openMove(reader, 'moveTo'))
