import type { CellPlace } from '../../../framework/round.ts'
import type { Spot } from '../read/returned.ts'
import { cellsOfStatements } from '../sent/printedParagraphs.ts'
import { add, type Region, type SentParagraph } from '../sent/sentText.ts'
import type { Fragment } from './fragments.ts'
import type { Placing } from './placing.ts'
import { rowsOf } from './rows.ts'
import { outOfOrder } from './strays.ts'
import { nameWeight, type Votes, vote, winners } from './votes.ts'

/** Where in what was sent a place of the returned document lies: told by the names and passages around it. */
export type Whereabouts = {
  /** Running text that stands elsewhere among its neighbours than it did. */
  readonly strays: ReadonlySet<Fragment>
  /** Null for a place that was not there, such as a new row. */
  readonly region: (fragment: Fragment) => Region | null
  /** The number of the table it stands in, as they were sent; null for running text, or a table that was not there. */
  readonly table: (fragment: Fragment) => number | null
  /** The cell of the grid; of a new row the one beside it. */
  readonly cell: (fragment: Fragment) => CellPlace | null
}

export function whereabouts(placed: Placing): Whereabouts {
  const columns: Votes = new Map()
  const tables: Votes = new Map()
  for (const [sent, [first]] of placed.stands) {
    const { spot } = sent.region
    if (spot === null || first === undefined || first.paragraph.spot === null) continue
    const here = first.paragraph.spot
    vote(tables, `${here.table}`, `${spot.table}`, 1)
    if (sent.kind === 'passage' || spot.row === -1 || spot.column === 0)
      vote(
        columns,
        `${here.table} ${here.column}`,
        `${spot.table} ${spot.column}`,
        sent.kind === 'passage' ? 1 : nameWeight,
      )
  }
  const [columnOf, tableOf] = [winners(columns), winners(tables)]
  const rowOf = rowsOf(placed, tableOf)
  const strays = straysIn(placed)
  const flow = flowRegions(placed, strays)
  const inTable = ({ table, row, column }: Spot, exactly: boolean): Region | null => {
    const above = exactly ? rowOf.get(`${table} ${row}`) : nearestRow(rowOf, table, row)
    const across = columnOf.get(`${table} ${column}`)
    if (above === undefined || across === undefined) return null
    const [sentTable, sentRow] = above.split(' ')
    const [, sentColumn] = across.split(' ')
    return placed.sent.regions.get(`${sentTable} ${sentRow} ${sentColumn}`) ?? null
  }
  const nearestStatement = statementsAround(placed)
  const region = (fragment: Fragment): Region | null => {
    const { spot } = fragment.paragraph
    return spot === null ? (flow.get(fragment) ?? null) : inTable(spot, true)
  }
  return {
    strays,
    region,
    table: ({ paragraph: { spot } }) => {
      const found = spot === null ? undefined : tableOf.get(`${spot.table}`)
      return found === undefined ? null : Number(found)
    },
    cell: (fragment) => {
      const { spot } = fragment.paragraph
      const here = region(fragment)
      if (here?.cell) return here.cell
      if (spot === null) return here === null ? null : nearestStatement(fragment, here)
      return here === null ? (inTable(spot, false)?.cell ?? null) : nearestStatement(fragment, here)
    },
  }
}

/** The row above one that was not there, or the first below it. The head is no row. */
function nearestRow(rowOf: ReadonlyMap<string, string>, table: number, row: number): string | undefined {
  const isRow = (found: string | undefined) => found !== undefined && !found.endsWith(' -1')
  for (let away = 0; away < 50; away++)
    for (const at of [row - away, row + away]) {
      const found = rowOf.get(`${table} ${at}`)
      if (isRow(found)) return found
    }
  return undefined
}

/** Running text goes on in the region of what stands before it; at the very beginning, of what comes after. */
function flowRegions(placed: Placing, strays: ReadonlySet<Fragment>): ReadonlyMap<Fragment, Region> {
  const found = new Map<Fragment, Region>()
  let current: Region | null = null
  for (const fragment of placed.fragments) {
    if (fragment.paragraph.spot !== null) continue
    const sent = standsAs(placed, fragment)
    if (sent !== null && sent.region.spot === null && !strays.has(fragment)) current = sent.region
    if (current !== null) found.set(fragment, current)
  }
  return found
}

/** Running text, and what stands in one cell, goes on as it did but for what was taken out of its order. */
function straysIn(placed: Placing): ReadonlySet<Fragment> {
  const rows = new Map<string, { fragment: Fragment; index: number }[]>()
  for (const fragment of placed.fragments) {
    const sent = standsAs(placed, fragment)
    if (sent === null || sent.kind === 'fixed' || placed.stands.get(sent)?.[0] !== fragment) continue
    const here = fragment.paragraph.spot
    if ((here === null) !== (sent.region.spot === null)) continue
    const row = here === null ? '' : `${here.table} ${here.row} ${here.column} ${sent.region.index}`
    add(rows, row, { fragment, index: sent.index })
  }
  return new Set(
    [...rows.values()].flatMap((row) =>
      [...outOfOrder(row.map(({ index }) => index))].flatMap((at) => row[at]?.fragment ?? []),
    ),
  )
}

export const standsAs = (placed: Placing, fragment: Fragment): SentParagraph | null => {
  const sent = placed.of.get(fragment)
  return sent !== undefined && placed.stands.get(sent)?.includes(fragment) ? sent : null
}

/** Where several cells are printed in one place: the cell of the statement before it, or of the first one after. */
function statementsAround(placed: Placing): (fragment: Fragment, region: Region) => CellPlace | null {
  const places = new Map(placed.fragments.map((fragment, at) => [fragment, at]))
  const cells = cellsOfStatements(placed.sent.framework)
  return (fragment, region) => {
    const at = places.get(fragment) ?? 0
    const inRegion = (index: number): CellPlace | null => {
      const other = placed.fragments[index]
      const sent = other === undefined ? null : standsAs(placed, other)
      return sent?.region === region && sent.passage?.kind === 'statement'
        ? (cells.get(sent.id) ?? null)
        : null
    }
    for (let away = 1; away < 60; away++) {
      const cell = inRegion(at - away)
      if (cell !== null) return cell
    }
    for (let away = 1; away < 60; away++) {
      const cell = inRegion(at + away)
      if (cell !== null) return cell
    }
    return null
  }
}
