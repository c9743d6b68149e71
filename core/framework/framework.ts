import { z } from 'zod'
import { About } from './about.ts'
import { Id } from './id.ts'
import { Part } from './part.ts'
import { textBlocks } from './richText.ts'
import { idsOfRound, Round, strayReplies } from './round.ts'
import { Source } from './source.ts'
import { Cells, Competency, Role, type Statement, Theme } from './structure.ts'

/** A leadership framework (ledelsesgrundlag): rows × columns with statements in the cells, and prose around them. */

/** How many frameworks one can be put together from. */
export const sourceLimit = 50

const shape = z.object({
  id: Id,
  about: About,
  roles: z.array(Role).max(40),
  themes: z.array(Theme).max(100),
  competencies: z.array(Competency).max(500),
  cells: Cells,
  parts: z.array(Part).max(500),
  /** Every framework that text was taken over from. */
  sources: z.array(Source).max(sourceLimit),
  /** The source it was begun from; null for one begun from nothing. */
  origin: Id.nullable(),
  /** The consultations it has been through, the oldest first. */
  rounds: z.array(Round).max(50),
})

/** The parsed shape with what no type can say: ids are unique, and every reference has its target. */
export const Framework = shape.superRefine((framework, context) => {
  const problem = (message: string, ...path: (string | number)[]) =>
    context.addIssue({ code: 'custom', message, path })

  const seen = new Set<Id>()
  const claim = (id: Id, ...path: (string | number)[]) => {
    if (seen.has(id)) problem(`id "${id}" is used twice`, ...path)
    seen.add(id)
  }
  framework.roles.forEach((role, i) => claim(role.id, 'roles', i, 'id'))
  framework.themes.forEach((theme, i) => claim(theme.id, 'themes', i, 'id'))
  const themes = new Set(framework.themes.map((theme) => theme.id))
  framework.competencies.forEach((competency, i) => {
    claim(competency.id, 'competencies', i, 'id')
    competency.dimensions.forEach((dimension, j) =>
      claim(dimension.id, 'competencies', i, 'dimensions', j, 'id'),
    )
    if (competency.theme !== null && !themes.has(competency.theme))
      problem(`theme "${competency.theme}" does not exist`, 'competencies', i, 'theme')
  })
  framework.parts.forEach((part, i) => {
    claim(part.id, 'parts', i, 'id')
    if (part.kind === 'prose')
      for (const block of textBlocks(part.body.content)) claim(block.attrs.id, 'parts', i, 'body')
    if (part.kind === 'figure')
      for (const point of [...part.points, ...part.centre]) claim(point.id, 'parts', i, 'points')
  })

  framework.sources.forEach((source, i) => claim(source.id, 'sources', i, 'id'))
  const sources = new Set(framework.sources.map((source) => source.id))
  if (framework.origin !== null && !sources.has(framework.origin))
    problem(`source "${framework.origin}" does not exist`, 'origin')

  framework.rounds.forEach((round, i) => {
    for (const { id, path } of idsOfRound(round)) claim(id, 'rounds', i, ...path)
    for (const path of strayReplies(round))
      problem('the comment it replies to does not exist', 'rounds', i, ...path)
  })

  const roles = new Set(framework.roles.map((role) => role.id))
  const dimensions = new Set(framework.competencies.flatMap((c) => c.dimensions.map((d) => d.id)))
  for (const [dimension, row] of Object.entries(framework.cells)) {
    if (!dimensions.has(dimension)) problem(`dimension "${dimension}" does not exist`, 'cells', dimension)
    for (const [role, statements] of Object.entries(row)) {
      if (!roles.has(role)) problem(`role "${role}" does not exist`, 'cells', dimension, role)
      statements.forEach(({ id, borrowed }, i) => {
        claim(id, 'cells', dimension, role, i, 'id')
        if (borrowed !== null && !sources.has(borrowed.source))
          problem(`source "${borrowed.source}" does not exist`, 'cells', dimension, role, i, 'borrowed')
      })
    }
  }
})
export type Framework = z.infer<typeof shape>

/** The framework it was begun from; null for one begun from nothing. */
export const beginningOf = ({ sources, origin }: Pick<Framework, 'sources' | 'origin'>): Source | null =>
  sources.find(({ id }) => id === origin) ?? null

const none: readonly Statement[] = []

/** The statements of one cell in order; none where nothing was written. The same array as long as the cell is unchanged. */
export const statementsIn = (framework: Framework, dimension: Id, role: Id): readonly Statement[] =>
  framework.cells[dimension]?.[role] ?? none

/**
 * The competencies in reading order: theme by theme in the order of the themes, those without a theme first.
 * Within a theme they keep their order in the list.
 */
export const inReadingOrder = (
  framework: Pick<Framework, 'themes' | 'competencies'>,
): { theme: Theme | null; competencies: Competency[] }[] =>
  [null, ...framework.themes]
    .map((theme) => ({
      theme,
      competencies: framework.competencies.filter((competency) => competency.theme === (theme?.id ?? null)),
    }))
    .filter((group) => group.theme !== null || group.competencies.length > 0)

/** What a row is called: the competency's own name, or its theme's where the theme itself is the row. */
export const rowName = (framework: Framework, competency: Competency): string =>
  competency.name || (framework.themes.find((theme) => theme.id === competency.theme)?.name ?? '')

/** The columns in which statements stand; the others are for each leader to fill in. */
export const statementRoles = (framework: Pick<Framework, 'roles'>): Role[] =>
  framework.roles.filter((role) => role.prompt === null)
