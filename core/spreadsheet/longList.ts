import { type Framework, inReadingOrder, statementsIn } from '../framework/framework.ts'
import { type InlineText, inlineText } from '../framework/richText.ts'
import type { Role, Statement } from '../framework/structure.ts'
import { originOf } from '../origin/origin.ts'
import { nameOfSource } from '../origin/originLine.ts'
import { spreadsheetText } from '../text/spreadsheet.ts'

/**
 * The framework as one list: a row for each statement, in reading order, with what it belongs to beside it. A dimension in which
 * nothing is written has one row without a role, so that the list tells the whole structure.
 */
export type ListRow = Readonly<Record<ListColumn, InlineText>>
export type ListColumn = (typeof listColumns)[number]

export const listColumns = [
  'id',
  'theme',
  'competency',
  'dimension',
  'role',
  'lead',
  'statement',
  'origin',
] as const satisfies readonly (keyof typeof spreadsheetText.columns)[]

export function longList(framework: Framework): readonly ListRow[] {
  return inReadingOrder(framework).flatMap(({ theme, competencies }) =>
    competencies.flatMap((competency) =>
      competency.dimensions.flatMap((dimension) => {
        const row = (of: { readonly role: Role; readonly statement: Statement } | null): ListRow => ({
          id: inlineText(of?.statement.id ?? ''),
          theme: inlineText(theme?.name ?? ''),
          competency: inlineText(competency.name),
          dimension: inlineText(dimension.name),
          role: inlineText(of?.role.name ?? ''),
          lead: inlineText(of?.statement.lead ?? ''),
          statement: of?.statement.text ?? [],
          origin: inlineText(of === null ? '' : originSentence(framework, of.statement)),
        })
        const rows = framework.roles.flatMap((role) =>
          statementsIn(framework, dimension.id, role.id).map((statement) => row({ role, statement })),
        )
        return rows.length > 0 ? rows : [row(null)]
      }),
    ),
  )
}

/** "Lånt uændret fra Holstebro Kommunes ledelsesgrundlag for Social og Sundhed, 2021". */
function originSentence(framework: Framework, statement: Statement): string {
  const origin = originOf(framework, statement)
  if (origin.state === 'own') return spreadsheetText.origin.own
  const name = nameOfSource(origin.source)
  const { year } = origin.source
  const from = name === null ? null : year === null ? name : `${name}, ${year}`
  return spreadsheetText.origin[origin.state](from)
}
