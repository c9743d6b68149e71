import { type Framework, statementsIn } from '../framework/framework.ts'
import { type InlineText, inlineText } from '../framework/richText.ts'
import type { Competency, Statement, Theme } from '../framework/structure.ts'
import { documentText } from '../text/document.ts'
import { bold, marked, type Sheet, type SheetCell, type SheetRow, sheetCell } from './workbook/sheet.ts'

/**
 * One theme as a sheet to be looked at and printed: roles across, competencies and dimensions down. Statements stand one to a
 * row: a spreadsheet makes no row higher than 27 lines, and hides the rest.
 */
export function gridSheet(
  framework: Framework,
  { theme, competencies }: { readonly theme: Theme | null; readonly competencies: readonly Competency[] },
): Sheet {
  const named = competencies.some((competency) => describe(competency).length > 0)
  const opened = competencies.some(({ dimensions }) => dimensions.some(({ name }) => name !== ''))
  const leading = (named ? 1 : 0) + (opened ? 1 : 0)
  const names = [...(named ? [widths.name] : []), ...(opened ? [widths.part] : [])]
  const columns = [...names, ...framework.roles.map(() => roleWidth(names, framework.roles.length))]
  const across = Math.max(1, columns.length)
  const wide = (cell: SheetCell, height: number | null): SheetRow => ({
    height,
    cells: [cell, ...Array.from({ length: across - 1 }, () => null)],
  })
  const title = theme?.name || framework.about.title || documentText.untitled
  const head: readonly SheetCell[] = [
    ...(named ? [sheetCell('head', [bold(documentText.competency)])] : []),
    ...(opened ? [sheetCell('head', [bold(documentText.dimension)])] : []),
    ...framework.roles.map(({ name, leadIn, prompt }) =>
      sheetCell('head', lines(bold(name), inlineText(leadIn), marked(prompt ?? '', 'italic'))),
    ),
  ]
  const body = competencies.flatMap((competency) => competencyRows(framework, competency, { named, opened }))
  const description = theme?.description ?? ''
  return {
    name: theme === null ? '' : theme.short || theme.name,
    columns: columns.length > 0 ? columns : [widths.name],
    rows: [
      wide(sheetCell('title', [inlineText(title)]), 27),
      wide(sheetCell('about', [inlineText(aboutLine(framework, theme))]), 20),
      { height: null, cells: head },
      ...body,
      { height: 9, cells: columns.map(() => sheetCell('end', [])) },
      ...(description === ''
        ? []
        : [wide(sheetCell('note', [inlineText(description)], { columnSpan: across }), null)]),
    ],
    frozen: { rows: 3, columns: leading },
    filter: null,
  }
}

/** In characters; together they fill a page on its side, until the columns of many roles would become too narrow. */
const widths = { name: 26, part: 18, page: 165 } as const
const roleWidth = (names: readonly number[], roles: number): number => {
  const room = names.reduce((left, width) => left - width, widths.page)
  return Math.min(80, Math.max(26, Math.floor(room / roles)))
}

/** "Vejen til fremtidens velfærd · Social og Sundhed, Holstebro Kommune · december 2021". */
const aboutLine = ({ about }: Framework, theme: Theme | null): string =>
  [
    theme === null ? about.subtitle : about.title,
    [about.unit, about.organisation].filter((name) => name !== '').join(', '),
    about.date,
    about.status === 'vedtaget' ? '' : documentText.status[about.status],
  ]
    .filter((piece) => piece !== '')
    .join(' · ')

type Shape = { readonly named: boolean; readonly opened: boolean }

function competencyRows(
  framework: Framework,
  competency: Competency,
  { named, opened }: Shape,
): readonly SheetRow[] {
  const cells = competency.dimensions.map((dimension) =>
    framework.roles.map((role) => statementsIn(framework, dimension.id, role.id)),
  )
  const counts = cells.map((row) => Math.max(1, ...row.map((statements) => statements.length)))
  const total = counts.reduce((sum, count) => sum + count, 0)
  const rows: SheetRow[] = []
  competency.dimensions.forEach((dimension, d) => {
    const count = counts[d] ?? 1
    for (let at = 0; at < count; at++) {
      const name = d === 0 && at === 0 ? sheetCell('name', describe(competency), { rowSpan: total }) : null
      const part = at === 0 ? sheetCell('part', lines(bold(dimension.name)), { rowSpan: count }) : null
      rows.push({
        height: null,
        cells: [
          ...(named ? [name] : []),
          ...(opened ? [part] : []),
          ...(cells[d] ?? []).map((statements) => statementCell(statements, at, count)),
        ],
      })
    }
  })
  return rows
}

/** The statement at a place of a cell that is `count` rows high; a cell in which nothing is written is one to write in. */
function statementCell(statements: readonly Statement[], at: number, count: number): SheetCell | null {
  if (statements.length === 0) return at === 0 ? sheetCell('text', [], { rowSpan: count }) : null
  const look = count === 1 ? 'text' : at === 0 ? 'first' : 'more'
  return sheetCell(look, statementLines(statements[at]))
}

/** The name in bold, its tagline in italics, then what it means, and what its statements continue. */
const describe = ({ name, tagline, definition, leadIn }: Competency): readonly InlineText[] =>
  lines(bold(name), marked(tagline, 'italic'), inlineText(definition), inlineText(leadIn))

const statementLines = (statement: Statement | undefined): readonly InlineText[] => {
  if (statement === undefined) return []
  const { lead, text } = statement
  return [lead === '' ? text : [...bold(lead), ...inlineText(documentText.afterLead), ...text]]
}

const lines = (...all: readonly InlineText[]): readonly InlineText[] => all.filter((line) => line.length > 0)
