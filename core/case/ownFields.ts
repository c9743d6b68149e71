import { z } from 'zod'
import { About } from '../framework/about.ts'
import { sourceLimit } from '../framework/framework.ts'
import { Id } from '../framework/id.ts'
import { Part } from '../framework/part.ts'
import { InlineText, Text } from '../framework/richText.ts'
import { Source } from '../framework/source.ts'
import { Borrowed, Dimension, Role } from '../framework/structure.ts'

/**
 * What CASE has no field for, in the `extensions` that CASE 1.1 gives each class, under one name. A field that is there too (a
 * title, a statement) counts as the package has it now: what is kept beside it only tells how it was written, marks and line breaks
 * and all, for as long as nobody has changed it.
 */
export const ownName = 'grundlag'

/** A text as it is here, and as it is shown in the package. */
export const Kept = z.object({ text: z.string().max(20_000), shown: z.string().max(20_000) })
export type Kept = z.infer<typeof Kept>

/** The text of a field: as it was written here, if the field still says the same. */
export const toldBy = (shown: string, kept: Kept | undefined): string =>
  kept !== undefined && kept.shown === shown ? kept.text : shown

/** A text as a field of a package: one line, and never empty. `kept` where that is not the text itself. */
export function shownAs(text: string, instead: string): { readonly shown: string; readonly kept?: Kept } {
  const shown = text.replace(/\s+/g, ' ').trim() || instead
  return shown === text ? { shown } : { shown, kept: { text, shown } }
}

export const DocumentFields = z.object({
  id: Id,
  about: About,
  parts: z.array(Part).max(500),
  sources: z.array(Source).max(sourceLimit),
  origin: Id.nullable(),
  title: Kept.optional(),
  organisation: Kept.optional(),
})
export const RoleFields = Role.omit({ name: true }).extend({ name: Kept.optional() })
export const ThemeFields = z.object({ id: Id, name: Kept.optional() })
export const CompetencyFields = z.object({
  id: Id,
  name: Kept.optional(),
  tagline: Text(500),
  leadIn: Text(500),
  /** A dimension without a name is no item of its own, where it is the only one. */
  dimension: Dimension.shape.id.optional(),
})
export const DimensionFields = z.object({ id: Id, name: Kept.optional() })
export const StatementFields = z.object({
  id: Id,
  lead: Text(500),
  text: InlineText,
  borrowed: Borrowed.nullable(),
  shown: z.string().max(200_000),
})
