import { cliText } from '../../core/text/cli.ts'
import { summaryOf } from '../templateLibrary.ts'
import type { Host } from './host.ts'

/** The templates as a table, or as a JSON array for scripts. */
export async function listTemplates(json: boolean, { templates }: Pick<Host, 'templates'>): Promise<string> {
  const rows = (await templates.all()).map((template) => {
    const { id, name, municipality, unit, year, competencies, roles, statements, title } = summaryOf(template)
    return { id, name, municipality, unit, year, competencies, roles, statements, title }
  })
  return json ? `${JSON.stringify(rows, null, 2)}\n` : table(rows)
}

type Row = Readonly<Record<keyof typeof cliText.columns, string | number | null>>

function table(rows: readonly Row[]): string {
  const keys = Object.keys(cliText.columns) as (keyof typeof cliText.columns)[]
  const lines = [
    keys.map((key) => cliText.columns[key] as string),
    ...rows.map((row) => keys.map((key) => `${row[key] || cliText.noValue}`)),
  ]
  const widths = keys.map((_, column) => Math.max(...lines.map((line) => (line[column] ?? '').length)))
  const isNumber = keys.map((key) => rows.every((row) => typeof row[key] !== 'string'))
  return lines
    .map((line) =>
      line
        .map((text, i) => (isNumber[i] ? text.padStart(widths[i] ?? 0) : text.padEnd(widths[i] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
    .map((line) => `${line}\n`)
    .join('')
}
