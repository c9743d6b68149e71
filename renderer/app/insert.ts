import type { AppCommandId } from '../../core/bridge/appCommands.ts'
import type { Command } from '../../core/edit/apply.ts'
import type { Framework } from '../../core/framework/framework.ts'
import { assertNever } from '../../core/framework/result.ts'
import { change, currentFramework } from '../store/open.ts'
import { rename, reveal, type Selected, view } from '../store/view.ts'
import { holdKeysForField } from './keysAhead.ts'

/** Adding things: after what is selected, shown at once, with the new name ready to be written over. */

export type Insertable = Extract<AppCommandId, `insert.${string}`>

export const insert = (what: Insertable): void =>
  addAndName(commandFor(what, currentFramework(), view.get().selected))

/** Carries out a command that adds something, and opens its name. */
export function addAndName(command: Command, where: 'outline' | 'page' = 'page'): void {
  const place = change(command)
  if (place === null || place.id === null) return
  holdKeysForField()
  reveal(currentFramework(), place)
  rename({ where, id: place.id })
}

function commandFor(what: Insertable, framework: Framework, selected: Selected): Command {
  switch (what) {
    case 'insert.role':
      return { type: 'role.add' }
    case 'insert.theme':
      return { type: 'theme.add' }
    case 'insert.competency':
      return { type: 'competency.add', theme: framework.themes.at(-1)?.id ?? null }
    case 'insert.prose':
      return { type: 'part.add', part: { kind: 'prose' }, at: afterSelected(framework, selected) }
    case 'insert.grid':
      return {
        type: 'part.add',
        part: { kind: 'grid', layout: 'matrix' },
        at: afterSelected(framework, selected),
      }
    case 'insert.figure':
      return {
        type: 'part.add',
        part: { kind: 'figure', figure: 'overview' },
        at: afterSelected(framework, selected),
      }
    default:
      return assertNever(what)
  }
}

/** Before everything where the cover is selected. */
const afterSelected = (framework: Framework, selected: Selected): number =>
  selected.kind === 'about' ? 0 : framework.parts.findIndex((part) => part.id === selected.id) + 1
