import type { Id } from '../../framework/id.ts'
import { type InlineText, plainText } from '../../framework/richText.ts'
import type { Skeleton } from '../../framework/skeleton.ts'
import { documentText } from '../../text/document.ts'
import type { GuessedStatement } from '../guess.ts'
import { joinedText, type OwnLines, type PlacedLine, push, surePiece, unsureOfPrints } from './ownLines.ts'

/** A statement with the ids of the framework it was exported from. */
export type OwnStatement = Omit<GuessedStatement, 'dimension' | 'role'> & Cell
export type Cell = { readonly dimension: Id; readonly role: Id }

/**
 * The statements of a skeleton as they stand in the document now, and those that were written into its cells since. In reading order
 * within their cells.
 */
export function ownStatements(skeleton: Skeleton, lines: OwnLines): readonly OwnStatement[] {
  const cells = new Map<string, Cell>()
  const found: OwnStatement[] = []
  for (const [dimension, row] of Object.entries(skeleton.cells))
    for (const [role, statements] of Object.entries(row))
      for (const { id, lead } of statements) {
        cells.set(id, { dimension, role })
        for (const statement of statementsOf(lines, id, lead)) found.push({ ...statement, dimension, role })
      }
  return inReadingOrder([...found, ...addedStatements(skeleton, lines, cells)], lines)
}

function inReadingOrder(statements: readonly OwnStatement[], lines: OwnLines): readonly OwnStatement[] {
  const places = new Map(lines.all.map(({ line }, index) => [line.id, index]))
  const place = ({ id }: OwnStatement) => places.get(id) ?? 0
  const cells = new Map<string, OwnStatement[]>()
  for (const each of statements) push(cells, `${each.dimension} ${each.role}`, each)
  return [...cells.values()].flatMap((cell) => cell.sort((a, b) => place(a) - place(b)))
}

/** One statement; more where somebody has pressed Enter in it and gone on. */
function statementsOf(lines: OwnLines, id: Id, lead: boolean): readonly Omit<OwnStatement, keyof Cell>[] {
  const [print, ...others] = lines.prints(id)
  const [first, ...more] = print ?? []
  if (print === undefined || first === undefined) return []
  const text = plainText(joinedText(print))
  const again = others.filter((other) => plainText(joinedText(other)) === text).flat()
  lines.use([...print, ...again])
  const split = lead ? withoutLead(first.line.text) : { lead: '', text: first.line.text }
  return [
    {
      ...surePiece(split.text, [first], id),
      lead: split.lead,
      again: again.map(({ line }) => line.id),
      sure: others.flat().length === again.length ? 1 : unsureOfPrints,
    },
    ...more.map((each) => ({ ...surePiece(each.line.text, [each], id), lead: '', again: [] })),
  ]
}

/** The bold opening and what follows the dash after it. */
function withoutLead(text: InlineText): { readonly lead: string; readonly text: InlineText } {
  const plain = text.findIndex(({ marks }) => !marks?.some(({ type }) => type === 'bold'))
  const lead = plainText(plain === -1 ? text : text.slice(0, plain)).trim()
  if (lead === '') return { lead: '', text }
  const [first, ...rest] = plain === -1 ? [] : text.slice(plain)
  if (first === undefined) return { lead, text: [] }
  const dash = documentText.afterLead.trim()
  const opening = first.text.trimStart()
  const after = opening.startsWith(dash) ? opening.slice(dash.length).trimStart() : opening
  return { lead, text: after === '' ? rest : [{ ...first, text: after }, ...rest] }
}

/** What was typed into a cell of a table, or below a statement in running text. */
function addedStatements(
  skeleton: Skeleton,
  lines: OwnLines,
  cells: ReadonlyMap<string, Cell>,
): readonly OwnStatement[] {
  const inTables = cellsOfTables(skeleton, lines, cells)
  const added: OwnStatement[] = []
  let above: Cell | null = null
  for (const each of lines.all) {
    const { line, passage, names, table } = each
    if (passage !== null || names !== null || line.heading !== null) {
      above = table === null && passage !== null ? (cells.get(passage.id) ?? null) : null
      continue
    }
    if (!lines.isFree(line.id)) continue
    const cell: Cell | null = table === null ? above : (inTables.get(placeOf(table)) ?? null)
    if (cell === null || table?.head) continue
    lines.use([each])
    added.push({ ...surePiece(line.text, [each], line.id), lead: '', again: [], ...cell })
  }
  return added
}

const placeOf = ({ id, row, column }: NonNullable<PlacedLine['table']>): string => `${id} ${row} ${column}`

/** What each cell of the document's tables is a cell of: by the statements in it, or by the names of its row and column. */
function cellsOfTables(
  skeleton: Skeleton,
  lines: OwnLines,
  cells: ReadonlyMap<string, Cell>,
): ReadonlyMap<string, Cell> {
  const roles = new Set(skeleton.roles.filter(({ fillIn }) => !fillIn).map(({ id }) => id))
  const dimensions = new Map<Id, Id>(
    skeleton.competencies.flatMap((competency) => [
      ...competency.dimensions.map(({ id }) => [id, id] as const),
      // A row of one dimension is named by its competency, or by the theme that is the row.
      ...(competency.dimensions.length === 1
        ? [
            [
              competency.name === '' && competency.theme ? competency.theme : competency.id,
              competency.dimensions[0]?.id ?? '',
            ] as const,
          ]
        : []),
    ]),
  )
  const found = new Map<string, Cell>()
  const rowNames = new Map<string, Id[]>()
  const columnNames = new Map<string, Id[]>()
  for (const { table, names, passage } of lines.all) {
    if (table === null) continue
    const cell = passage && cells.get(passage.id)
    if (cell) found.set(placeOf(table), cell)
    if (names === null) continue
    if (table.head) push(columnNames, `${table.id} ${table.column}`, names.id)
    else if (table.column === 0) push(rowNames, `${table.id} ${table.row}`, names.id)
  }
  for (const { table } of lines.all) {
    if (table === null || found.has(placeOf(table))) continue
    const names = [
      ...(rowNames.get(`${table.id} ${table.row}`) ?? []),
      ...(columnNames.get(`${table.id} ${table.column}`) ?? []),
    ]
    const role = names.find((name) => roles.has(name))
    const dimension = names.findLast((name) => dimensions.has(name))
    if (role !== undefined && dimension !== undefined && table.column > 0)
      found.set(placeOf(table), { role, dimension: dimensions.get(dimension) ?? dimension })
  }
  return found
}
