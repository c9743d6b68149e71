import { type Framework, rowName } from '../../core/framework/framework.ts'
import { screenText } from '../../core/text/screen.ts'
import type { Showing } from './showing.ts'

const text = screenText.grid.view
const most = 4

/** What is hidden, or shown alone, in one line: "Viser kun Chef"; empty where everything is shown. */
export function shownNames(framework: Framework, { onlyRole, onlyRow, hidden }: Showing): string {
  if (onlyRole === null && onlyRow === null && hidden.size === 0) return ''
  const { roles, themes, competencies } = framework
  const rows = competencies.map((row) => ({ id: row.id, name: rowName(framework, row) }))
  const dimensions = competencies.flatMap((row) => row.dimensions)
  const alone = [...roles, ...themes, ...rows].filter(({ id }) => id === onlyRole || id === onlyRow)
  const isRole = (id: string) => roles.some((role) => role.id === id)
  // What stands alone hides all others of its kind, whether they were hidden before or not.
  const stillHidden = [...roles, ...themes, ...rows, ...dimensions].filter(
    ({ id }) => hidden.has(id) && !alone.some((thing) => isRole(thing.id) === isRole(id)),
  )
  return [
    alone.length > 0 ? text.only(list(alone)) : '',
    stillHidden.length > 0 ? text.hidden(list(stillHidden)) : '',
  ]
    .filter((words) => words !== '')
    .join(' · ')
}

const list = (things: readonly { readonly name: string }[]): string => {
  const names = things.slice(0, most).map(({ name }) => name || screenText.outline.unnamed)
  const more = things.length - names.length
  return more > 0 ? text.andMore(names.join(', '), more) : names.join(', ')
}
