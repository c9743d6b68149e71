import type { FigureKind, GridLayout } from '../framework/part.ts'
import type { InlineText } from '../framework/richText.ts'
import type { Voice } from '../framework/structure.ts'
import type { LineId } from './source.ts'

/**
 * What a source is taken to be: the framework's pieces, each with the lines it was made of and how sure that is. Every line of
 * the source is in exactly one place: a piece, or the tray.
 */
export type Guess = {
  readonly title: Piece | null
  readonly subtitle: Piece | null
  /** The line of its own that some of our covers carry. */
  readonly motto?: Piece | null
  /** The municipality's name as it stands somewhere in the text, "Holstebro Kommune"; empty where it does not. */
  readonly organisation: string
  /** The year it says it is from; null where it does not. */
  readonly year: number | null
  readonly roles: readonly GuessedRole[]
  readonly themes: readonly GuessedTheme[]
  readonly competencies: readonly GuessedCompetency[]
  /** In reading order within their cell. */
  readonly statements: readonly GuessedStatement[]
  readonly prose: readonly GuessedProse[]
  /** The parts of the document in order, where the file itself says so; otherwise they are made from what there is. */
  readonly parts?: readonly KnownPart[]
  /** What was used nowhere: page numbers, ornaments, and what nobody could place. Shown, never dropped unseen. */
  readonly tray: readonly LineId[]
}

/**
 * A text with the lines it comes from. `id` is that of its first line, so it stays while the same lines make it; a role, theme,
 * competency or dimension is known by its name, since its line may be shared ("Chef Sikrer …") or missing.
 */
export type Piece = {
  readonly id: string
  /** Line ends mended. */
  readonly text: InlineText
  readonly lines: readonly LineId[]
  /** From 0 to 1; below `unsure` it is shown as a guess to look at. */
  readonly sure: number
}

export const unsure = 0.7

/** `lines` are all the places where the name stands as a heading. A role nobody wrote ("Alle ledere") has none. */
export type GuessedRole = Piece & {
  readonly voice: Voice
  readonly leadIn: Piece | null
  readonly prompt: Piece | null
}
/** `short` is the name where room is scarce; the lines that print it are among the theme's. */
export type GuessedTheme = Piece & { readonly description: Piece | null; readonly short?: string }
export type GuessedCompetency = Piece & {
  /** The id of a theme of the guess. */
  readonly theme: string | null
  readonly keyword: Piece | null
  readonly tagline: Piece | null
  readonly definition: Piece | null
  readonly leadIn: Piece | null
  /** At least one; a single one without a name where the source has none. Its `id` is unique in the guess. */
  readonly dimensions: readonly Piece[]
}
export type GuessedStatement = Piece & {
  /** The bold opening; empty for none. */
  readonly lead: string
  readonly dimension: string
  readonly role: string
  /** Lines that print the same statement once more. */
  readonly again: readonly LineId[]
}
/** A part of the document: its heading, and under it what a reader reads. */
export type GuessedProse = {
  readonly id: string
  readonly title: Piece | null
  readonly blocks: readonly GuessedBlock[]
}
export type GuessedBlock = Piece & {
  readonly kind: 'paragraph' | 'heading' | 'bullet' | 'number' | 'quote'
}

/**
 * A part as one of our own exports tells it. Its texts are pieces of the guess: `prose` is the id of the `GuessedProse` with its title
 * and blocks, null for a part without any; `subtitle` and `caption` are the ids of blocks in it.
 */
export type KnownPart = {
  readonly prose: string | null
  readonly subtitle: string | null
  readonly caption: string | null
  readonly newPage: boolean
} & (
  | { readonly kind: 'prose' }
  | { readonly kind: 'grid'; readonly layout: GridLayout; readonly label: string }
  | {
      readonly kind: 'figure'
      readonly figure: FigureKind
      readonly points: readonly string[]
      readonly centre: readonly string[]
    }
)

/** What a person says that some lines are. */
export type Meaning =
  | 'title'
  | 'subtitle'
  | 'role'
  | 'theme'
  | 'competency'
  | 'dimension'
  | 'statement'
  | 'leadIn'
  | 'tagline'
  | 'definition'
  | 'heading'
  | 'paragraph'
  | 'bullet'
  /** Goes to the tray. */
  | 'unused'

/**
 * What the user said about the guess. A guess is a function of the source and all corrections in order, so taking the last one back
 * is leaving it out, and what one correction teaches (all headings that look like this one are roles) holds everywhere.
 */
export type Correction =
  /** These lines are one piece of this meaning, in this order. */
  | { readonly kind: 'meaning'; readonly lines: readonly LineId[]; readonly meaning: Meaning }
  /** A new piece begins with this line. */
  | { readonly kind: 'split'; readonly line: LineId }
  /** The statement that holds this line belongs in this cell; null leaves that side as it was guessed. */
  | {
      readonly kind: 'place'
      readonly line: LineId
      readonly role: string | null
      readonly dimension: string | null
    }
  /** What was taken for roles are the competencies, and the other way round; of one table, or of everything. */
  | { readonly kind: 'swap'; readonly table: string | null }
