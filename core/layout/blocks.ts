import type { Anchor } from '../framework/anchors.ts'
import type { Id } from '../framework/id.ts'
import type { GridLayout } from '../framework/part.ts'
import type { Inline, TextRun } from '../framework/richText.ts'
import type { Skeleton } from '../framework/skeleton.ts'

/**
 * The printed document, once, for every writer: Word, PDF and the preview walk this same tree, so they cannot
 * drift apart. It says what stands where and what it means, never how a writer draws it.
 *
 * Lengths are millimetres and carry `Mm` in their names.
 */

export type PrintedDocument = {
  readonly properties: Properties
  readonly sections: readonly Section[]
  /** What the framework is made of; a writer may put it into the file, so that the file can be read back. */
  readonly skeleton?: Skeleton
  /** The consultation it goes out in, so that a writer can mark the file with it. */
  readonly sent?: Sent
}

/** `party` names whom this copy is for; empty where all get the same. */
export type Sent = { readonly round: Id; readonly party: string }

export type Properties = {
  readonly title: string
  readonly subtitle: string
  readonly author: string
  readonly organisation: string
  readonly language: 'da-DK'
  /** `#rrggbb`, as the user chose it. */
  readonly accent: string
  /** The same hue, dark enough for text on white (4.5:1); writers use it wherever the accent carries text. */
  readonly accentText: string
  /** A very light tint of the accent for header cells; text in `accentText` holds 4.5:1 on it. */
  readonly accentTint: string
  /** "Kladde", "Høring", "Vedtaget": printed on the cover, and in the header while it is not adopted. */
  readonly status: string
  readonly adopted: boolean
}

/** Pages of one format. A4 throughout: portrait for prose, landscape for matrices. */
export type Section = {
  readonly page: 'cover' | 'portrait' | 'landscape'
  readonly blocks: readonly Block[]
  /** Every line of running text has its number in the margin, page by page; only Word draws them, and none in tables. */
  readonly numberedLines?: true
}

export type Block =
  | Cover
  | Contents
  | HeadingBlock
  | ParagraphBlock
  | ListBlock
  | QuoteBlock
  | StatementsBlock
  | TableBlock
  | FigureBlock
  | PageBreak

export type Cover = {
  readonly type: 'cover'
  readonly title: AnchoredText
  readonly subtitle: AnchoredText | null
  readonly motto: AnchoredText | null
  readonly organisation: string
  readonly unit: string
  readonly issuer: string
  readonly date: string
  readonly status: string
  /** What is said of a draft below its status: until when it can be answered, and by whom. */
  readonly notes: readonly string[]
  /** What it builds on, in one line; empty where it does not say. */
  readonly origin: string
  readonly logo: { readonly file: string; readonly alt: string } | null
}

export type AnchoredText = { readonly text: string; readonly anchor: Anchor }

/** The table of contents: Word fills it in from the headings, HTML lists `entries`. Levels 1 and 2. */
export type Contents = {
  readonly type: 'contents'
  readonly title: string
  readonly entries: readonly { readonly level: number; readonly text: string; readonly target: string }[]
}

export type HeadingBlock = {
  readonly type: 'heading'
  /** Never skips a level going down. */
  readonly level: 1 | 2 | 3 | 4
  /** Unique in the document: where the contents and the outline lead. */
  readonly target: string
  readonly inline: readonly Inline[]
  readonly anchor: Anchor | null
  /** A number set before it in the accent colour: "3". */
  readonly ordinal: string | null
  readonly startsPage: boolean
  readonly names?: Named
}

/** The role, theme, competency or dimension whose name a text is, where the text is no passage. */
export type Named = Id

export type ParagraphBlock = {
  readonly type: 'paragraph'
  /** `intro` opens a page, `tagline` follows a heading, `leadIn` announces what follows, `caption` explains a figure. */
  readonly look: 'body' | 'intro' | 'tagline' | 'leadIn' | 'caption'
  readonly inline: readonly Inline[]
  readonly anchor: Anchor | null
  readonly names?: Named
  /** Where it is held against another text: the words of `inline` once more, with what only this one of the two says. */
  readonly marked?: readonly MarkedWords[]
}

/** Struck out (`gone`) or underlined (`added`): seen without colour, and the whole text is heard all the same. */
export type MarkedWords = { readonly text: string; readonly mark: 'added' | 'gone' | null }

export type ListBlock = {
  readonly type: 'list'
  readonly ordered: boolean
  readonly start: number
  /** An item begins with a paragraph; further paragraphs and nested lists may follow. */
  readonly items: readonly (readonly (ParagraphBlock | ListBlock)[])[]
}

export type QuoteBlock = { readonly type: 'quote'; readonly paragraphs: readonly ParagraphBlock[] }

export type PrintedStatement = {
  readonly anchor: Anchor
  /** As it is cited in letters: "3.2.C". Empty where the heading just above already shows it as its ordinal. */
  readonly number: string
  /** The bold opening; empty for none. Writers set " – " after it. */
  readonly lead: string
  readonly text: readonly TextRun[]
}

/** Statements one below the other, each behind its number. */
export type StatementsBlock = {
  readonly type: 'statements'
  readonly items: readonly PrintedStatement[]
}

/** A data table with real header cells; the first row repeats on every page, and no row is cut by a page. */
export type TableBlock = {
  readonly type: 'table'
  readonly layout: GridLayout | 'memo'
  /** What the table holds, for a reader who cannot see it. */
  readonly summary: string
  /** Share of the width for each column; they add up to 1. */
  readonly widths: readonly number[]
  /** The repeated first row; null where the rows name themselves. */
  readonly head: readonly HeadCell[] | null
  readonly rows: readonly TableRow[]
}

export type HeadCell = { readonly text: string; readonly names?: Named }

export type TableRow = {
  /** The row's name, its first cell; null where the table has no such column. */
  readonly header: (HeadCell & { readonly blocks: readonly ParagraphBlock[] }) | null
  readonly cells: readonly TableCell[]
}

export type TableCell = {
  readonly blocks: readonly (ParagraphBlock | StatementsBlock)[]
  /** Room for handwriting below the blocks; 0 for none. */
  readonly spaceMm: number
  /** A field to write into, below the blocks; only a Word file can be filled in. */
  readonly fill?: Fill
}

/** A field of a form. `name` is how it is found again; `label` says what it is for, `prompt` what to write as long as it is empty. */
export type Fill = { readonly name: string; readonly label: string; readonly prompt: string }

export type FigureBlock = {
  readonly type: 'figure'
  /** A complete, self-contained SVG document; text in it uses the document's font. */
  readonly svg: string
  /** Everything the picture says, in words. */
  readonly alt: string
  /** The passages whose words stand in the picture, where no anchor can. */
  readonly shows: readonly string[]
  readonly widthMm: number
  readonly heightMm: number
}

export type PageBreak = { readonly type: 'pageBreak' }
