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
  /** What was used nowhere: page numbers, ornaments, and what nobody could place. Shown, never dropped unseen. */
  readonly tray: readonly LineId[]
}

/** A text with the lines it comes from. `id` is that of its first line, so it stays while the same lines make it. */
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
export type GuessedTheme = Piece & { readonly description: Piece | null }
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
