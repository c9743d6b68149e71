import type { InlineText } from '../framework/richText.ts'
import type { LineId } from './source.ts'

/** What a draft of a guess is made of: written into until every reading has been. */

/** A text that belongs to something larger, with all lines that print it. */
export type Slot = { readonly text: InlineText; lines: LineId[]; sure: number }

export type DraftRole = {
  readonly key: string
  readonly name: InlineText
  lines: LineId[]
  sure: number
  leadIn: Slot | null
  prompt: Slot | null
}
export type DraftTheme = {
  readonly key: string
  readonly name: InlineText
  lines: LineId[]
  sure: number
  description: Slot | null
}
export type DraftDimension = {
  readonly key: string
  readonly name: InlineText
  lines: LineId[]
  sure: number
}
export type DraftCompetency = {
  readonly key: string
  readonly name: InlineText
  theme: DraftTheme | null
  lines: LineId[]
  sure: number
  keyword: Slot | null
  tagline: Slot | null
  definition: Slot | null
  leadIn: Slot | null
  dimensions: Map<string, DraftDimension>
}
export type Cell = {
  readonly role: DraftRole
  readonly competency: DraftCompetency
  readonly dimension: DraftDimension
}
export type DraftStatement = Cell & {
  readonly at: number
  readonly text: InlineText
  readonly lead: string
  readonly lines: readonly LineId[]
  sure: number
  again: LineId[]
}
