import type { Framework } from '../../core/framework/framework.ts'
import type { Id } from '../../core/framework/id.ts'

/** The lines of the structure that a role's, theme's, competency's or dimension's own line stands below, by their values. */
export function branchesOver({ roles, themes, competencies }: Framework, id: Id): readonly string[] {
  if (roles.some((role) => role.id === id)) return ['roles']
  if (themes.some((theme) => theme.id === id)) return ['rows']
  const row = competencies.find(
    (each) => each.id === id || each.dimensions.some((inside) => inside.id === id),
  )
  if (row === undefined) return []
  return ['rows', row.theme, row.id === id ? null : row.id].filter((branch) => branch !== null)
}

/** What is folded or unfolded against `openAtFirst` once these branches are unfolded. */
export function unfoldedFor<Value>(
  branches: readonly Value[],
  openAtFirst: readonly Value[],
  toggled: ReadonlySet<Value>,
): ReadonlySet<Value> {
  const next = new Set(toggled)
  for (const branch of branches)
    if (openAtFirst.includes(branch)) next.delete(branch)
    else next.add(branch)
  return next
}
