import type { Framework } from '../../framework/framework.ts'
import { GridLayout, type GridPart, type Part } from '../../framework/part.ts'
import type { RoundLayout } from '../../framework/round.ts'

/** The layouts that a round can ask for: all but the one that prints no statement. */
export const sendLayouts: readonly RoundLayout[] = [
  'document',
  ...GridLayout.options.filter((layout) => layout !== 'definitions'),
]

/**
 * The framework with its grid in the one layout that a round asks for: where its own parts print the statements several times,
 * the first place prints them and the others go, so that nobody is asked twice. Prose, figures and definitions stay.
 */
export function printedAs(framework: Framework, layout: RoundLayout): Framework {
  if (layout === 'document') return framework
  const first = framework.parts.find(hasStatements)
  const own = layout === 'definitions' ? [] : [gridPart(first?.id ?? 'grid', layout, first)]
  const parts = framework.parts.flatMap((part): readonly Part[] =>
    part === first ? own : hasStatements(part) ? [] : [part],
  )
  return { ...framework, parts: first === undefined ? [...parts, ...own] : parts }
}

const hasStatements = (part: Part): part is GridPart => part.kind === 'grid' && part.layout !== 'definitions'

/** What an item is called ("Rollebeskrivelse") belongs to the layout it was written for. */
const gridPart = (id: string, layout: GridPart['layout'], former: GridPart | undefined): GridPart => ({
  ...(former ?? { id, kind: 'grid', title: '', subtitle: '', newPage: true }),
  layout,
  label: former?.layout === layout ? former.label : '',
})
