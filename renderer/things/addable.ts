import type { Command } from '../../core/edit/apply.ts'
import type { Framework } from '../../core/framework/framework.ts'
import { assertNever } from '../../core/framework/result.ts'
import { screenText } from '../../core/text/screen.ts'
import { addAndName } from '../app/insert.ts'
import type { Renaming } from '../store/view.ts'
import { dimensionOf, type Thing } from './thing.ts'

type Addable = { readonly label: string; readonly add: (where: Renaming['where']) => void }

const text = screenText.outline.add

const adding = (label: string, command: Command): Addable => ({
  label,
  add: (where) => addAndName(command, where),
})

/** What can be added right after a thing, or inside it. */
export function addable(framework: Framework, { kind, id }: Thing): readonly Addable[] {
  const after = (list: readonly { readonly id: string }[]) => list.findIndex((item) => item.id === id) + 1
  switch (kind) {
    case 'role': {
      const at = after(framework.roles)
      return [
        adding(text.role, { type: 'role.add', at }),
        adding(text.fillIn, { type: 'role.add', at, prompt: screenText.details.role.newPrompt }),
      ]
    }
    case 'theme':
      return [
        adding(text.competency, { type: 'competency.add', theme: id }),
        adding(text.theme, { type: 'theme.add', at: after(framework.themes) }),
      ]
    case 'competency': {
      const row = framework.competencies.find((competency) => competency.id === id)
      return [
        adding(text.dimension, { type: 'dimension.add', competency: id }),
        adding(text.competency, {
          type: 'competency.add',
          theme: row?.theme ?? null,
          at: after(framework.competencies),
        }),
      ]
    }
    case 'dimension': {
      const owner = dimensionOf(framework, id)?.competency
      return owner
        ? [
            adding(text.dimension, {
              type: 'dimension.add',
              competency: owner.id,
              at: after(owner.dimensions),
            }),
          ]
        : []
    }
    case 'part':
      return [adding(text.prose, { type: 'part.add', at: after(framework.parts), part: { kind: 'prose' } })]
    default:
      return assertNever(kind)
  }
}
