import { nameBookmark } from '../framework/anchors.ts'
import type { Named, Properties, Sent } from '../layout/blocks.ts'
import { type Embedded, embedding } from './embed.ts'
import type { Tracking } from './tracked/tracking.ts'

/**
 * What one writing of a Word file keeps count of. All ids are counted, none is drawn, so that the same document
 * gives the same file.
 */
export type Session = Embedded & {
  readonly properties: Properties
  /** The consultation it goes out in; null for any other export. */
  readonly sent: Sent | null
  /** Among pages whose lines are numbered, these are not: LibreOffice numbers all of a file or none. */
  readonly uncounted: boolean
  /** Unique over all bookmarks and tracked changes (ECMA-376 17.13.6.2 id). */
  readonly nextBookmark: () => number
  /** Unique over all content controls (17.5.2.18 id). */
  readonly nextControl: () => number
  /** Unique over all drawings (20.4.2.5 docPr). */
  readonly nextDrawing: () => number
  /** The relationship to an address outside the file (ECMA-376 17.16.22 r:id): one for each address. */
  readonly linkTo: (href: string) => string
  readonly links: ReadonlyMap<string, string>
  /** Each ordered list counts for itself, and so has a numbering definition of its own. */
  readonly orderedLists: { readonly reference: string; readonly start: number }[]
  /** The bookmark of each heading that the table of contents leads to. */
  readonly headings: ReadonlyMap<string, string>
  /** On which page each heading will probably stand, by its target. */
  readonly pages: ReadonlyMap<string, number>
  /** Every name given to a bookmark, since Word silently drops the second of two alike. */
  readonly claim: (bookmark: string) => string
  /** The bookmark of the next text that is this thing's name. */
  readonly nameOf: (named: Named) => string
  /** The pictures of figures and of the cover. */
  readonly pictures: ReadonlyMap<object, Picture>
  /** What the document has changed from; null where it is written as it is. */
  readonly tracking: Tracking | null
  /** The comments on changed passages, in the order they stand in. */
  readonly comments: { readonly passage: string; readonly text: string }[]
}

/** A picture for the file; a drawing has a bitmap beside it for readers that know no SVG, or what keeps its place. */
export type Picture =
  | { readonly type: 'svg'; readonly svg: string; readonly fallback: Uint8Array }
  /** Someone else's SVG goes in as a bitmap alone: what it fetches or runs must not come along. */
  | { readonly type: 'drawn'; readonly svg: string; readonly data: Uint8Array }
  | { readonly type: 'png' | 'jpg'; readonly data: Uint8Array }

export function session(
  properties: Properties,
  headings: ReadonlyMap<string, string>,
  pages: ReadonlyMap<string, number>,
  pictures: ReadonlyMap<object, Picture>,
  tracking: Tracking | null = null,
  sent: Sent | null = null,
): Session {
  const claimed = new Set<string>()
  const named = new Map<string, number>()
  const links = new Map<string, string>()
  return {
    ...embedding(),
    properties,
    sent,
    uncounted: false,
    headings,
    pages,
    pictures,
    tracking,
    comments: [],
    nextBookmark: counter(),
    nextControl: counter(firstControl),
    nextDrawing: counter(),
    linkTo: (href) => {
      const known = links.get(href) ?? `${relationshipPrefix}link${links.size + 1}`
      links.set(href, known)
      return known
    },
    links,
    orderedLists: [],
    claim: (bookmark) => {
      if (claimed.has(bookmark))
        throw new Error(`Bookmark "${bookmark}" stands twice in the printed document`)
      claimed.add(bookmark)
      return bookmark
    },
    nameOf: (id) => {
      const print = (named.get(id) ?? 0) + 1
      named.set(id, print)
      return nameBookmark({ id, print })
    },
  }
}

/** Well clear of the small numbers that other programs begin with when they add controls of their own. */
const firstControl = 100_000

const counter = (before = 0) => {
  let count = before
  return () => ++count
}

/** What docx sets before the names of relationships. */
export const relationshipPrefix = 'rId'
