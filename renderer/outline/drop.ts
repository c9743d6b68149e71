import type { Command } from '../../core/edit/apply.ts'
import type { Framework } from '../../core/framework/framework.ts'
import type { Id } from '../../core/framework/id.ts'
import { dimensionOf, type Thing } from '../things/thing.ts'

/** Where a thing that is dragged in the outline may be let go, and what that does. */

/** A line of the outline; `noTheme` is the line above all rows, for competencies without a theme. */
export type DropLine = Thing | { readonly kind: 'noTheme' }
export type DropPlace = 'before' | 'after' | 'inside'

/**
 * Which side of a line the pointer means; null where the thing cannot be let go there. `share` is how far down the line
 * the pointer is: 0 at its upper edge, 1 at its lower, more over what is folded out below it.
 */
export function dropPlace(
  framework: Framework,
  dragged: Thing,
  line: DropLine,
  share: number,
): DropPlace | null {
  if (dragged.kind === 'competency' && (line.kind === 'theme' || line.kind === 'noTheme')) return 'inside'
  if (line.kind !== dragged.kind) return null
  if (dragged.kind === 'dimension' && ownerOf(framework, dragged.id) !== ownerOf(framework, line.id))
    return null
  return share < 0.5 ? 'before' : 'after'
}

/** The command that puts the thing there; null where it stands there already. */
export function dropCommand(
  framework: Framework,
  { kind, id }: Thing,
  line: DropLine,
  place: DropPlace,
): Command | null {
  if (kind === 'competency') return dropCompetency(framework, id, line, place)
  if (line.kind !== kind || place === 'inside') return null
  const list = listOf(framework, { kind, id })
  const to = placeIn(list, id, line.id, place)
  if (to === null || to === list.findIndex((item) => item.id === id)) return null
  switch (kind) {
    case 'role':
      return { type: 'role.move', id, to }
    case 'theme':
      return { type: 'theme.move', id, to }
    case 'part':
      return { type: 'part.move', id, to }
    case 'dimension':
      return { type: 'dimension.move', id, to }
  }
}

function dropCompetency(framework: Framework, id: Id, line: DropLine, place: DropPlace): Command | null {
  const dragged = framework.competencies.find((row) => row.id === id)
  if (!dragged) return null
  if (line.kind === 'theme' || line.kind === 'noTheme') {
    const theme = line.kind === 'theme' ? line.id : null
    const under = framework.competencies.filter((row) => row.theme === theme)
    return dragged.theme === theme && under.at(-1)?.id === id
      ? null
      : { type: 'competency.move', id, theme, to: under.length }
  }
  const target = framework.competencies.find((row) => row.id === line.id)
  if (line.kind !== 'competency' || place === 'inside' || !target) return null
  const under = framework.competencies.filter((row) => row.theme === target.theme)
  const to = placeIn(under, id, target.id, place)
  const stays = dragged.theme === target.theme && under.findIndex((row) => row.id === id) === to
  return to === null || stays ? null : { type: 'competency.move', id, theme: target.theme, to }
}

type Listed = readonly { readonly id: Id }[]

const listOf = (framework: Framework, { kind, id }: Thing): Listed => {
  if (kind === 'role') return framework.roles
  if (kind === 'theme') return framework.themes
  if (kind === 'part') return framework.parts
  return dimensionOf(framework, id)?.competency.dimensions ?? []
}

/** The place of the dragged one in the list without it, as `moveItem` counts; null where the target is not listed. */
function placeIn(list: Listed, dragged: Id, target: Id, place: 'before' | 'after'): number | null {
  if (dragged === target) return null
  const at = list.filter((item) => item.id !== dragged).findIndex((item) => item.id === target)
  return at < 0 ? null : place === 'before' ? at : at + 1
}

const ownerOf = (framework: Framework, dimension: Id): Id | null =>
  dimensionOf(framework, dimension)?.competency.id ?? null
