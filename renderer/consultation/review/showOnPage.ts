import type { Place } from '../../../core/edit/command.ts'
import type { Framework } from '../../../core/framework/framework.ts'
import { textBlocks } from '../../../core/framework/richText.ts'
import type { PassageId } from '../../../core/framework/round.ts'
import { focusPage } from '../../app/focusPage.ts'
import { currentFramework } from '../../store/open.ts'
import { cellOfStatement } from '../../store/places.ts'
import { reveal } from '../../store/view.ts'

/** Leaves the review for the page the passage stands on. */
export function showOnPage(passage: PassageId): void {
  const framework = currentFramework()
  reveal(framework, placeOf(framework, passage))
  setTimeout(focusPage)
}

function placeOf(framework: Framework, passage: PassageId): Place {
  const [owner = ''] = passage.split('_')
  if (cellOfStatement(framework, passage) !== null) return { kind: 'statement', id: passage }
  const has = (things: readonly { readonly id: string }[]) => things.some(({ id }) => id === owner)
  if (has(framework.roles)) return { kind: 'role', id: owner }
  if (has(framework.themes)) return { kind: 'theme', id: owner }
  if (has(framework.competencies)) return { kind: 'competency', id: owner }
  const part = framework.parts.find(
    (each) =>
      each.id === owner ||
      (each.kind === 'prose' && textBlocks(each.body.content).some(({ attrs }) => attrs.id === owner)) ||
      (each.kind === 'figure' && [...each.points, ...each.centre].some(({ id }) => id === owner)),
  )
  return part ? { kind: 'part', id: part.id } : { kind: 'about', id: null }
}
