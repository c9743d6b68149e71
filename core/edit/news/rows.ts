import type { Id } from '../../framework/id.ts'
import { freshId, here, isChosen, type Taking } from './taking.ts'

/** The chosen roles, each where it stands in the template. */
export function addRoles(taking: Taking): void {
  const { draft, now } = taking
  now.roles.forEach((role, i) => {
    if (!isChosen(taking, role.id)) return
    const made = { ...role, id: freshId(taking, role.id) }
    draft.roles.splice(placeAfter(taking, now.roles.slice(0, i), draft.roles), 0, made)
  })
}

/** Right behind the nearest one before it that is here too; first where none is. */
function placeAfter(
  taking: Taking,
  before: readonly { readonly id: Id }[],
  list: readonly { readonly id: Id }[],
): number {
  for (const { id } of before.toReversed()) {
    const own = here(taking, id)
    const at = list.findIndex((candidate) => candidate.id === own)
    if (at >= 0) return at + 1
  }
  return 0
}

/** The chosen themes, competencies and dimensions, each where it stands in the template. */
export function addRows(taking: Taking): void {
  const { draft, now } = taking
  for (const theme of now.themes) if (isChosen(taking, theme.id)) addTheme(taking, theme.id)
  now.competencies.forEach((competency, i) => {
    if (isChosen(taking, competency.id)) {
      const theme = competency.theme === null ? null : addTheme(taking, competency.theme)
      const at = placeAfter(taking, now.competencies.slice(0, i), draft.competencies)
      const dimensions = competency.dimensions.map(({ id, name }) => ({ id: freshId(taking, id), name }))
      draft.competencies.splice(at, 0, {
        ...competency,
        id: freshId(taking, competency.id),
        theme,
        dimensions,
      })
      return
    }
    const own = draft.competencies.find(({ id }) => id === here(taking, competency.id))
    competency.dimensions.forEach((dimension, j) => {
      if (!own || !isChosen(taking, dimension.id)) return
      const at = placeAfter(taking, competency.dimensions.slice(0, j), own.dimensions)
      own.dimensions.splice(at, 0, { ...dimension, id: freshId(taking, dimension.id) })
    })
  })
}

/** The theme as it is called here; added where it is not here yet, since a row of it is. */
function addTheme(taking: Taking, id: Id): Id | null {
  const { draft, now } = taking
  const known = here(taking, id)
  const at = now.themes.findIndex((theme) => theme.id === id)
  const theme = now.themes[at]
  if (known !== undefined || theme === undefined) return known ?? null
  const made = freshId(taking, id)
  draft.themes.splice(placeAfter(taking, now.themes.slice(0, at), draft.themes), 0, { ...theme, id: made })
  return made
}
