import { type Anchor, anchorOfBookmark, anchorOfTag, bookmarkName } from '../../framework/anchors.ts'
import { elementsIn, type XmlElement } from '../../xml/readXml.ts'
import type { Numbering } from './numbering.ts'
import type { Styles } from './styles.ts'

/** What is known and kept while one document is read from its beginning to its end. */
export type Reading = {
  readonly styles: Styles
  readonly numbering: Numbering
  /** The address of a relationship; null for none. */
  readonly address: (id: string) => string | null
  /** A part of a relationship: a diagram's data. */
  readonly related: (id: string) => XmlElement | null
  /** Whether it is one of our own exports, so that tags and bookmarks name passages. */
  readonly own: boolean
  readonly openBookmarks: Map<string, { readonly passage: Anchor | null; readonly names: Anchor | null }>
  /** Complex fields that are open, outermost first. */
  readonly fields: { code: string; result: boolean }[]
  /** Whether every field that begins ends; otherwise one could swallow the rest of the document. */
  readonly soundFields: boolean
  /** Notes in the order in which they are first referred to: `footnote 2`. */
  readonly notes: Set<string>
  /** `l1`, `l2` …; `t1`, `t2` …; throws `TooMuch` beyond the limits of a source. */
  readonly nextLine: (characters: number) => string
  readonly nextTable: () => string
}

/** Beyond what is taken in; caught where the reading began. */
export class TooMuch extends Error {}

/** What has to be known of the whole document before its first paragraph is read. */
export function survey(document: XmlElement): Pick<Reading, 'own' | 'soundFields'> {
  const tags = new Set<string>()
  const bookmarks = new Set<string>()
  let open = 0
  let sound = true
  const visit = (element: XmlElement): void => {
    if (element.name === 'w:del' || element.name === 'w:moveFrom') return
    if (element.name === 'w:tag') tags.add(element.attributes['w:val'] ?? '')
    if (element.name === 'w:bookmarkStart') bookmarks.add(element.attributes['w:name'] ?? '')
    if (element.name === 'w:fldChar') {
      if (element.attributes['w:fldCharType'] === 'begin') open += 1
      if (element.attributes['w:fldCharType'] === 'end') open -= 1
      if (open < 0 || open > deepestField) sound = false
    }
    for (const child of elementsIn(element)) visit(child)
  }
  visit(document)
  return {
    own: bookmarks.has(titleBookmark) || [...tags].some((tag) => isOurs(tag, bookmarks)),
    soundFields: sound && open === 0,
  }
}

/** Fields stand in fields in fields (a condition, a number, a page), hardly deeper. */
const deepestField = 20

/** Every export has a title, and LibreOffice keeps bookmarks but no tags. */
const titleBookmark = bookmarkName({ id: 'about_title', print: 1 })

/** Tag and bookmark name the same passage: nobody else writes both. */
const isOurs = (tag: string, bookmarks: ReadonlySet<string>): boolean =>
  anchorOfTag(tag) !== null && anchorOfBookmark(`c_${tag}`) !== null && bookmarks.has(`c_${tag}`)
