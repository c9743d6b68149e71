import { z } from 'zod'
import { Id } from './id.ts'
import { InlineText, plainText, Text } from './richText.ts'

/** The grid: roles across, competencies (grouped by theme, opened into dimensions) down, statements in the cells. */

/** The person a column speaks in. `handling` is the bare verb: "Sikrer overholdelse af …". */
export const Voice = z.enum(['jeg', 'vi', 'du', 'handling'])
export type Voice = z.infer<typeof Voice>

export const Role = z.object({
  id: Id,
  name: Text(200),
  plural: Text(200),
  voice: Voice,
  /** What every statement of the column continues: "Du skal:". Empty for most. */
  leadIn: Text(500),
  /** Not null makes it a column that each leader fills in; the text stands above the writing space. */
  prompt: Text(500).nullable(),
})
export type Role = z.infer<typeof Role>

export const Theme = z.object({
  id: Id,
  name: Text(300),
  /** The name where room is scarce, e.g. in a role profile; empty where the full name serves. */
  short: Text(100),
  description: Text(5000),
})
export type Theme = z.infer<typeof Theme>

export const Dimension = z.object({ id: Id, name: Text(300) })
export type Dimension = z.infer<typeof Dimension>

export const Competency = z.object({
  id: Id,
  theme: Id.nullable(),
  /** Empty where the theme itself is the row. */
  name: Text(300),
  /** One word for figures: "opad". Empty where the name serves. */
  keyword: Text(100),
  tagline: Text(500),
  /** Begins in lower case where it continues the name: "handler om at …". */
  definition: Text(5000),
  /** What the statements continue: "Vi har fokus på at:". */
  leadIn: Text(500),
  /** At least one; a single one without a name where the framework has no dimensions. */
  dimensions: z.array(Dimension).min(1).max(50),
})
export type Competency = z.infer<typeof Competency>

/** A statement as it stood where it was taken over from. */
export const Borrowed = z.object({
  /** As one line of plain text, see `statementText`. */
  text: Text(20_000),
  /** One of the framework's sources. */
  source: Id,
})
export type Borrowed = z.infer<typeof Borrowed>

export const Statement = z.object({
  id: Id,
  /** The bold opening that some frameworks give a statement; empty for none. */
  lead: Text(500),
  text: InlineText,
  /** What was taken over here from another framework; null for one's own. It stays, whatever is written over it. */
  borrowed: Borrowed.nullable(),
})
export type Statement = z.infer<typeof Statement>

/** A statement as one line of plain text, its bold opening first: what `borrowed` keeps and comparisons are made on. */
export const statementText = (statement: Pick<Statement, 'lead' | 'text'>): string =>
  statement.lead === '' ? plainText(statement.text) : `${statement.lead} – ${plainText(statement.text)}`

/** Statements by dimension, then by role. A cell that is missing is an empty one. */
export const Cells = z.record(Id, z.record(Id, z.array(Statement).max(100)))
export type Cells = z.infer<typeof Cells>
