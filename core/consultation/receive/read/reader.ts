import { type Anchor, anchorOfBookmark, anchorOfName, anchorOfTag } from '../../../framework/anchors.ts'
import { sourceLimits } from '../../../import/source.ts'
import { type Reading, TooMuch } from '../../../import/word/reading.ts'
import { childNamed, elementsIn, type XmlElement } from '../../../xml/readXml.ts'
import type { CommentMark, Done, Mark, ReturnedParagraph, Span, Spot } from './returned.ts'

/** What is kept while one document is read from its beginning to its end. */
export type Reader = Pick<Reading, 'fields' | 'soundFields' | 'address'> & {
  /** Whether something was sent under this id. */
  readonly isPassage: (id: string) => boolean
  readonly isNamed: (id: string) => boolean
  readonly note: (kind: string, id: string | undefined) => XmlElement | null
  readonly openBookmarks: Map<string, OpenBookmark>
  /** Names of the moves that are open, by the ids of their ranges. */
  readonly openMoves: Map<string, string>
  /** Ids of the comments that are open; a new list at each change, since spans keep it. */
  comments: readonly string[]
  readonly endless: ReadonlySet<string>
  /** Where each comment's range begins or its mark stands. */
  readonly marks: Map<string, CommentMark>
  readonly paragraphs: ReturnedParagraph[]
  tables: number
  at: number
  letters: number
}

type OpenBookmark = {
  readonly passage: Anchor | null
  readonly names: Anchor | null
  /** The stretch before it. */
  readonly at: number
}

/** Where in the document's tree something stands. */
export type Site = Done & {
  readonly spot: Spot | null
  readonly aside: boolean
  /** By a control around it; bookmarks are asked where text stands. */
  readonly passage: Anchor | null
  readonly href: string | null
  readonly auto: boolean
}

export const top: Site = {
  inserted: null,
  deleted: null,
  spot: null,
  aside: false,
  passage: null,
  href: null,
  auto: false,
}

/** The innermost mark counts: a deletion inside what another inserted. */
export const insertedBy = (site: Site, mark: Mark | null): Site =>
  mark === null ? site : { ...site, inserted: mark }
export const deletedBy = (site: Site, mark: Mark | null): Site =>
  mark === null ? site : { ...site, deleted: mark }

/** So many stretches one document may have; the longest of a real one has some thousands. */
const mostSpans = 400_000

export function addSpan(
  reader: Reader,
  spans: Span[],
  text: string,
  look: Pick<Span, 'bold' | 'italic' | 'number' | 'auto'>,
  site: Site,
): void {
  if (text === '') return
  put(reader, spans, text, look, site)
}

/** What stands in an anchor that holds nothing: without it nobody could tell that the anchor is there. */
export const addEmptied = (reader: Reader, spans: Span[], site: Site): void =>
  put(reader, spans, '', { bold: false, italic: false, number: false, auto: false }, site)

/** The innermost of the anchors around this place. */
function anchorsAt({ openBookmarks }: Reader, site: Site): Pick<Span, 'passage' | 'names'> {
  const open = [...openBookmarks.values()]
  return {
    passage: site.passage ?? open.findLast(({ passage }) => passage !== null)?.passage ?? null,
    names: open.findLast(({ names }) => names !== null)?.names ?? null,
  }
}

/** Whether a bookmark is open in which nothing has stood so far. */
export const isAnyEmpty = ({ openBookmarks, at }: Reader): boolean =>
  [...openBookmarks.values()].some((open) => open.at === at)

function put(
  reader: Reader,
  spans: Span[],
  text: string,
  look: Pick<Span, 'bold' | 'italic' | 'number' | 'auto'>,
  site: Site,
): void {
  reader.letters += text.length
  reader.at += 1
  if (reader.letters > sourceLimits.characters || reader.at > mostSpans) throw new TooMuch()
  spans.push({
    text,
    ...look,
    auto: look.auto || site.auto,
    href: site.href,
    inserted: site.inserted,
    deleted: site.deleted,
    ...anchorsAt(reader, site),
    comments: reader.comments,
    at: reader.at,
  })
}

/** The passage that a control stands for; null for a control of somebody else. */
export function passageOfTag(properties: XmlElement | undefined, reader: Reader): Anchor | null {
  const anchor = anchorOfTag(childNamed(properties, 'w:tag')?.attributes['w:val'] ?? '')
  return anchor !== null && reader.isPassage(anchor.id) ? anchor : null
}

/**
 * Marks that stand between texts and say where something begins or ends; false for any other element. `spans` are those of the
 * paragraph it stands in; null between paragraphs.
 */
export function boundary(
  element: XmlElement,
  reader: Reader,
  site: Site,
  spans: Span[] | null = null,
): boolean {
  const id = element.attributes['w:id'] ?? ''
  switch (element.name) {
    case 'w:bookmarkStart': {
      const name = element.attributes['w:name'] ?? ''
      const [passage, names] = [anchorOfBookmark(name), anchorOfName(name)]
      const known = {
        passage: passage !== null && reader.isPassage(passage.id) ? passage : null,
        names: names !== null && reader.isNamed(names.id) ? names : null,
        at: reader.at,
      }
      // Ours open and close around one text; a file that opens more at a time is no work of ours.
      if ((known.passage ?? known.names) !== null && reader.openBookmarks.size < 50)
        reader.openBookmarks.set(id, known)
      return true
    }
    case 'w:bookmarkEnd':
      if (spans !== null && reader.openBookmarks.get(id)?.at === reader.at) addEmptied(reader, spans, site)
      reader.openBookmarks.delete(id)
      return true
    case 'w:commentRangeStart':
      if (reader.comments.length < 200 && !reader.comments.includes(id))
        reader.comments = [...reader.comments, id]
      markAt(reader, id, site)
      return true
    case 'w:commentRangeEnd':
      closeComment(reader, id)
      return true
    case 'w:commentReference':
      markAt(reader, id, site)
      if (reader.endless.has(id)) closeComment(reader, id)
      return true
    case 'w:moveFromRangeStart':
    case 'w:moveToRangeStart':
      if (reader.openMoves.size < 1000)
        reader.openMoves.set(`${element.name.slice(2, -5)} ${id}`, element.attributes['w:name'] ?? '')
      return true
    case 'w:moveFromRangeEnd':
    case 'w:moveToRangeEnd':
      reader.openMoves.delete(`${element.name.slice(2, -3)} ${id}`)
      return true
    default:
      return false
  }
}

const closeComment = (reader: Reader, id: string): void => {
  if (reader.comments.includes(id)) reader.comments = reader.comments.filter((each) => each !== id)
}

function markAt(reader: Reader, id: string, site: Site): void {
  if (reader.marks.has(id)) return
  const { passage } = anchorsAt(reader, site)
  reader.marks.set(id, { paragraph: reader.paragraphs.length, at: reader.at, passage })
}

/** Comments whose range has no end go as far as their paragraph does. */
export function closeEndless(reader: Reader): void {
  if (reader.comments.some((id) => reader.endless.has(id)))
    reader.comments = reader.comments.filter((id) => !reader.endless.has(id))
}

/** The name of the move that a stretch in `w:moveFrom` or `w:moveTo` belongs to: the one that began last. */
export const openMove = (reader: Reader, kind: 'moveFrom' | 'moveTo'): string => {
  let name = ''
  for (const [key, each] of reader.openMoves) if (key.startsWith(`${kind}Range `)) name = each
  return name
}

/** Ids of comments whose range begins and never ends. */
export function endlessComments(document: XmlElement): ReadonlySet<string> {
  const begun = new Set<string>()
  const ended = new Set<string>()
  const visit = (element: XmlElement): void => {
    if (element.name === 'w:commentRangeStart') begun.add(element.attributes['w:id'] ?? '')
    else if (element.name === 'w:commentRangeEnd') ended.add(element.attributes['w:id'] ?? '')
    else for (const child of elementsIn(element)) visit(child)
  }
  visit(document)
  return new Set([...begun].filter((id) => !ended.has(id)))
}
