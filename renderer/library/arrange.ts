import type { LibraryTemplate } from '../../core/bridge/templates.ts'

export const sortings = ['name', 'municipality', 'year', 'size', 'newest'] as const
export type Sorting = (typeof sortings)[number]

/** `all`, `builtIn`, `mine`, or a folder's path. */
export type Filter = string

const danish = new Intl.Collator('da', { numeric: true, sensitivity: 'base' })
const byName = (one: LibraryTemplate, other: LibraryTemplate) => danish.compare(one.name, other.name)

/** What a template has nothing to be sorted by stands last. */
const last = '\uffff'

const order: Readonly<Record<Sorting, (one: LibraryTemplate, other: LibraryTemplate) => number>> = {
  name: byName,
  municipality: (one, other) => danish.compare(one.municipality || last, other.municipality || last),
  year: (one, other) => (other.year ?? 0) - (one.year ?? 0),
  size: (one, other) => other.statements - one.statements,
  newest: (one, other) => (other.modified ?? '').localeCompare(one.modified ?? ''),
}

/** The templates to show, in order; `found` are those a search has found, null for no search. */
export const arrange = (
  templates: readonly LibraryTemplate[],
  filter: Filter,
  sorting: Sorting,
  found: ReadonlySet<string> | null,
): readonly LibraryTemplate[] =>
  templates
    .filter(({ id, from, folder }) => {
      if (found !== null && !found.has(id)) return false
      return filter === 'all' || filter === from || (from === 'folder' && filter === folder)
    })
    .sort((one, other) => order[sorting](one, other) || byName(one, other))
