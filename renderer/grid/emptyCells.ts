import { type From, filledCounts, nextEmpty } from '../../core/check/filled.ts'
import type { Framework } from '../../core/framework/framework.ts'
import { screenText } from '../../core/text/screen.ts'
import { notify, spoken } from '../store/notices.ts'
import { currentFramework } from '../store/open.ts'
import type { CellPlace } from '../store/places.ts'
import { nameOf, type Thing } from '../things/thing.ts'
import { cursor } from './cursor.ts'
import { goToCell } from './goToCell.ts'
import { currentShowing } from './gridView.ts'
import { cellOf, thingOf } from './keys.ts'

const text = screenText.status

/**
 * Goes to the next cell without a statement, after the cursor and round again. In a row or column, given or stood at the
 * head of, its own come first.
 */
export function goToNextEmpty(thing: Thing | null = null): void {
  const framework = currentFramework()
  const { all } = filledCounts(framework)
  const { active } = cursor.get()
  const at = active === null ? null : cellOf(active)
  const around = thing ?? (active === null ? null : thingOf(active))
  const byRole = currentShowing().swapped
  const from = at ?? (around && beginningOf(framework, around))
  const found =
    (around && nextEmpty(framework, from, { byRole, within: around.id })) ??
    nextEmpty(framework, from, { byRole })
  if (found === null)
    return void notify({ kind: 'done', message: all.total === 0 ? text.noCells : text.allFilled })
  if (!goToCell(found, 'stand')) return void notify({ kind: 'refusal', message: text.noGrid })
  spoken.set(text.emptyAt(whereIs(framework, found), all.total - all.filled))
}

/** Where a row or column begins; null where it has no cells. */
function beginningOf(framework: Framework, { kind, id }: Thing): From | null {
  if (kind === 'role') return { dimension: null, role: id }
  if (kind === 'dimension') return { dimension: id, role: null }
  const row = framework.competencies.find((competency) =>
    kind === 'theme' ? competency.theme === id : competency.id === id,
  )
  return row ? { dimension: row.dimensions[0]?.id ?? null, role: null } : null
}

export function whereIs(framework: Framework, { dimension, role }: CellPlace): string {
  const row = framework.competencies.find(({ dimensions }) => dimensions.some(({ id }) => id === dimension))
  const named = row?.dimensions.find(({ id }) => id === dimension)?.name
  return [
    nameOf(framework, { kind: 'role', id: role }),
    row ? nameOf(framework, { kind: 'competency', id: row.id }) : '',
    named ?? '',
  ]
    .filter((words) => words !== '')
    .join(', ')
}
