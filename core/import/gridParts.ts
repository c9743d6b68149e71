import type { IdSource } from '../framework/id.ts'
import type { GridLayout, GridPart } from '../framework/part.ts'
import type { Guess } from './guess.ts'

/** The grid of a guess in the layout that its shape asks for; nothing where there is no grid. */
export function gridPartsOf(guess: Guess, ids: IdSource): readonly GridPart[] {
  const layout = layoutOf(guess)
  const part = (kind: GridLayout, newPage: boolean): GridPart => ({
    id: ids(),
    kind: 'grid',
    title: '',
    subtitle: '',
    newPage,
    layout: kind,
    label: '',
  })
  if (layout === null) return []
  const defines = guess.competencies.some(({ definition }) => definition !== null)
  // These do not print definitions, so they get a list of their own first.
  const apart = defines && (layout === 'principles' || layout === 'matrix' || layout === 'worksheet')
  return apart ? [part('definitions', true), part(layout, true)] : [part(layout, true)]
}

export function layoutOf({ roles, competencies, statements }: Guess): GridLayout | null {
  if (competencies.length === 0) return null
  if (statements.length === 0)
    return competencies.some(({ definition }) => definition !== null)
      ? 'definitions'
      : roles.length > 1
        ? 'matrix'
        : 'principles'
  if (roles.some(({ prompt }) => prompt !== null)) return 'worksheet'
  const opened = competencies.some(({ dimensions }) => dimensions.length > 1)
  if (roles.length > 1) return opened ? 'tables' : 'matrix'
  const rows = new Map<string, number>()
  for (const { dimension } of statements) rows.set(dimension, (rows.get(dimension) ?? 0) + 1)
  const told = competencies.some(({ tagline, definition }) => tagline !== null || definition !== null)
  const single = [...rows.values()].every((count) => count === 1)
  return single && !told ? 'principles' : 'relations'
}
