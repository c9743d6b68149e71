import type { Anchor } from '../../../framework/anchors.ts'

/** A returned Word file as it was read: its text with who did what to it, before anything is compared with what was sent. */
export type ReturnedDocument = {
  /** In the order of the document; those of a cell one after another. */
  readonly paragraphs: readonly ReturnedParagraph[]
  /** In the order of the document, those that stand nowhere at the end. */
  readonly comments: readonly ReturnedComment[]
  /** Those of headers and footers. */
  readonly edges: readonly ReturnedParagraph[]
}

export type ReturnedParagraph = {
  readonly spans: readonly Span[]
  /** What was done to its end. */
  readonly end: Done
  readonly spot: Spot | null
  /** A text box or note that hangs on the paragraph before it is no part of the text. */
  readonly aside: boolean
}

/** Where in which table; a table in a table stands where the outer cell does. */
export type Spot = {
  readonly table: number
  readonly row: number
  readonly column: number
}

/** Who inserted or deleted something; null for nobody. A move is a deletion in one place and an insertion in another. */
export type Done = { readonly inserted: Mark | null; readonly deleted: Mark | null }

export type Mark = {
  readonly author: string
  /** ISO 8601; null where the file does not say. */
  readonly date: string | null
  /** What ties the two ends of a move together. */
  readonly move: string | null
}

/**
 * A stretch of text that is alike in everything. Line breaks and tabs stand in it as such. One without letters is an anchor that
 * was emptied: a control or bookmark with nothing in it.
 */
export type Span = Done & {
  readonly text: string
  readonly bold: boolean
  readonly italic: boolean
  readonly href: string | null
  /** The passage whose control or bookmark it stands in. */
  readonly passage: Anchor | null
  /** The thing whose name it is, by its bookmark. */
  readonly names: Anchor | null
  /** It is set as the number before a statement or heading. */
  readonly number: boolean
  /** The program makes it itself: a table of contents, the number of a page. */
  readonly auto: boolean
  /** The comments it lies in, by their ids. */
  readonly comments: readonly string[]
  /** Its place in the document, counting up. */
  readonly at: number
}

export type ReturnedComment = {
  readonly id: string
  readonly author: string
  readonly date: string | null
  readonly text: string
  readonly resolved: boolean
  /** The id of the comment it replies to. */
  readonly parent: string | null
  /** Where its mark stands; null where it stands nowhere. */
  readonly mark: CommentMark | null
}

export type CommentMark = {
  readonly paragraph: number
  readonly at: number
  /** The passage whose control or bookmark it stands in, whether that holds anything else or not. */
  readonly passage: Anchor | null
}
