import { z } from 'zod'
import { Id } from './id.ts'
import { Prose, Text } from './richText.ts'

/** The document in order: prose, the grid in one of its layouts, or a figure drawn from the structure. */

const base = {
  id: Id,
  /** Printed as a heading of the first level; empty for none. */
  title: Text(300),
  subtitle: Text(500),
  /** Whether the part begins a page of its own. */
  newPage: z.boolean(),
}

export const ProsePart = z.object({ ...base, kind: z.literal('prose'), body: Prose })
export type ProsePart = z.infer<typeof ProsePart>

/**
 * - `principles`: the rows one after another, numbered, with their keyword (one column)
 * - `matrix`: a table for each theme, roles across
 * - `profiles`: a page for each role
 * - `tables`: a table for each competency, dimensions across, roles down
 * - `worksheet`: rows down, with writing space for the columns that a leader fills in
 * - `relations`: each row with its tagline and points, for frameworks drawn around the leader
 * - `definitions`: each competency with its definition
 */
export const GridLayout = z.enum([
  'principles',
  'matrix',
  'profiles',
  'tables',
  'worksheet',
  'relations',
  'definitions',
])
export type GridLayout = z.infer<typeof GridLayout>

export const GridPart = z.object({
  ...base,
  kind: z.literal('grid'),
  layout: GridLayout,
  /** What one item of the layout is called: "Rollebeskrivelse" before a role, "Ambitionen" above the rows. */
  label: Text(200),
})
export type GridPart = z.infer<typeof GridPart>

export const FigureKind = z.enum(['flags', 'star', 'relations', 'overview'])
export type FigureKind = z.infer<typeof FigureKind>

export const FigurePoint = z.object({ id: Id, text: Text(200) })
export type FigurePoint = z.infer<typeof FigurePoint>

export const FigurePart = z.object({
  ...base,
  kind: z.literal('figure'),
  figure: FigureKind,
  caption: Text(2000),
  /** The rays of a star, clockwise from the top. The other figures draw the structure and need none. */
  points: z.array(FigurePoint).max(12),
  /** What stands in the middle of a star. */
  centre: z.array(FigurePoint).max(6),
})
export type FigurePart = z.infer<typeof FigurePart>

export const Part = z.discriminatedUnion('kind', [ProsePart, GridPart, FigurePart])
export type Part = z.infer<typeof Part>
