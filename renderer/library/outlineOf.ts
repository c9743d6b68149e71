import { inReadingOrder, rowName, statementsIn } from '../../core/framework/framework.ts'
import type { Part } from '../../core/framework/part.ts'
import { plainText, textBlocks } from '../../core/framework/richText.ts'
import { statementText } from '../../core/framework/structure.ts'
import { fillIn } from '../../core/template/placeholders.ts'
import type { Template } from '../../core/template/template.ts'
import { screenText } from '../../core/text/screen.ts'

/** What one reads of a template before beginning from it; placeholders by the names of where it is from. */
export type TemplateOutline = {
  readonly roles: readonly string[]
  readonly groups: readonly {
    readonly id: string
    readonly theme: string
    readonly rows: readonly {
      readonly id: string
      readonly name: string
      readonly statements: readonly { readonly id: string; readonly role: string; readonly words: string }[]
      /** How many statements are not among them. */
      readonly more: number
    }[]
  }[]
  readonly pages: readonly { readonly id: string; readonly title: string; readonly headings: string }[]
}

/** Of each row, so many statements are shown. */
const most = 2

export function outlineOf({ framework, origin, defaults }: Template): TemplateOutline {
  const words = (text: string): string =>
    origin.municipality === ''
      ? text
      : fillIn(text, {
          kommune: origin.municipality,
          forvaltning: origin.unit,
          udsteder: defaults.issuer,
          år: origin.year === null ? '' : `${origin.year}`,
        })
  const several = framework.roles.length > 1
  return {
    roles: framework.roles.map(({ name }) => words(name)).filter((name) => name !== ''),
    groups: inReadingOrder(framework).map(({ theme, competencies }) => ({
      id: theme?.id ?? '',
      theme: words(theme?.name ?? ''),
      rows: competencies.map((row) => {
        const statements = row.dimensions.flatMap(({ id }) =>
          framework.roles.flatMap((role) =>
            statementsIn(framework, id, role.id).map((statement) => ({
              id: statement.id,
              role: several ? words(role.name) : '',
              words: words(statementText(statement)),
            })),
          ),
        )
        const name = row.name === '' && theme !== null ? '' : rowName(framework, row)
        return {
          id: row.id,
          name: words(name),
          statements: statements.slice(0, most),
          more: Math.max(0, statements.length - most),
        }
      }),
    })),
    pages: framework.parts.map((part) => ({
      id: part.id,
      title: words(part.title) || words(headings(part)[0] ?? '') || screenText.library.lookDialog.untitled,
      headings: words(
        headings(part)
          .slice(part.title === '' ? 1 : 0)
          .join(', '),
      ),
    })),
  }
}

const headings = (part: Part): readonly string[] =>
  part.kind === 'prose'
    ? textBlocks(part.body.content).flatMap((block) =>
        block.type === 'heading' ? [plainText(block.content)] : [],
      )
    : []
