import { type Framework, rowName } from '../../core/framework/framework.ts'
import { assertNever } from '../../core/framework/result.ts'
import { screenText } from '../../core/text/screen.ts'
import { dimensionOf, nameOf, type Thing } from './thing.ts'

const text = screenText.outline.moved

/** Where a thing stands now, as a screen reader is told after it was moved: "Chef: nummer 2 af 4". */
export function movedText(framework: Framework, thing: Thing): string {
  const { list, under } = neighbours(framework, thing)
  const at = list.findIndex(({ id }) => id === thing.id) + 1
  return text.to(nameOf(framework, thing), at, list.length, under)
}

type Neighbours = { readonly list: readonly { readonly id: string }[]; readonly under: string | null }

function neighbours(framework: Framework, { kind, id }: Thing): Neighbours {
  switch (kind) {
    case 'role':
      return { list: framework.roles, under: null }
    case 'theme':
      return { list: framework.themes, under: null }
    case 'part':
      return { list: framework.parts, under: null }
    case 'dimension': {
      const owner = dimensionOf(framework, id)?.competency
      return { list: owner?.dimensions ?? [], under: owner ? text.under(rowName(framework, owner)) : null }
    }
    case 'competency': {
      const row = framework.competencies.find((candidate) => candidate.id === id)
      // A theme that is itself the row was moved as what it is.
      if (row && row.name === '' && row.theme !== null)
        return {
          list: framework.themes.map((theme) => (theme.id === row.theme ? { id } : theme)),
          under: null,
        }
      const theme = framework.themes.find((candidate) => candidate.id === row?.theme)
      return {
        list: framework.competencies.filter((candidate) => candidate.theme === row?.theme),
        under: theme ? text.under(theme.name) : framework.themes.length > 0 ? text.noTheme : null,
      }
    }
    default:
      return assertNever(kind)
  }
}
