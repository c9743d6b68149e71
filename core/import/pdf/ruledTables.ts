import { type Box, clustered, type FoundTable, textBox } from './boxes.ts'
import type { PdfRule } from './page.ts'
import { type Level, near, ruledGrid } from './ruledGrid.ts'
import type { Segment } from './segments.ts'

/** The tables that lines are drawn around or between, and what of the page is in none of them. */
export function ruledTables(segments: readonly Segment[], rules: readonly PdfRule[]): readonly Box[] {
  const tables: FoundTable[] = []
  const taken = new Set<Segment>()
  const uprights = rules.filter(({ x0, x1, y0, y1 }) => y1 - y0 > x1 - x0)
  for (const levels of stacksOf(levelsOf(rules)))
    for (const stack of partedStacks(levels, uprights, segments)) {
      const table = ruledGrid(
        stack,
        uprights,
        segments.filter((segment) => !taken.has(segment)),
      )
      if (table === null) continue
      tables.push(table)
      for (const row of table.rows)
        for (const cell of row) for (const each of cell?.segments ?? []) taken.add(each)
    }
  return [...tables, ...segments.filter((segment) => !taken.has(segment)).map(textBox)]
}

function levelsOf(rules: readonly PdfRule[]): readonly Level[] {
  const across = rules
    .filter(({ x0, x1, y0, y1 }) => x1 - x0 >= y1 - y0)
    .sort((a, b) => a.y0 + a.y1 - b.y0 - b.y1)
  const rows: PdfRule[][] = []
  for (const rule of across) {
    const row = rows.at(-1)
    const last = row?.[0]
    if (row && last && middle(rule) - middle(last) <= near) row.push(rule)
    else rows.push([rule])
  }
  return rows.flatMap((row) => {
    const sorted = [...row].sort((a, b) => a.x0 - b.x0)
    const spans: PdfRule[][] = []
    let reach = Number.NEGATIVE_INFINITY
    for (const rule of sorted) {
      const span = spans.at(-1)
      if (span && rule.x0 <= reach + near) span.push(rule)
      else spans.push([rule])
      reach = spans.at(-1)?.length === 1 ? rule.x1 : Math.max(reach, rule.x1)
    }
    return spans.map((pieces) => ({
      y: middle(pieces[0] ?? { y0: 0, y1: 0 }),
      x0: Math.min(...pieces.map(({ x0 }) => x0)),
      x1: Math.max(...pieces.map(({ x1 }) => x1)),
      pieces,
    }))
  })
}

const middle = ({ y0, y1 }: Pick<PdfRule, 'y0' | 'y1'>): number => (y0 + y1) / 2

/** Lines below each other that belong together: as wide as the widest, or within it. */
function stacksOf(levels: readonly Level[]): readonly (readonly Level[])[] {
  const stacks: Level[][] = []
  for (const level of [...levels].sort((a, b) => a.y - b.y)) {
    const stack = stacks.find((each) => {
      const widest = each.reduce((one, other) => (other.x1 - other.x0 > one.x1 - one.x0 ? other : one))
      const inside = level.x0 >= widest.x0 - 6 && level.x1 <= widest.x1 + 6
      const around = level.x0 <= widest.x0 + 6 && level.x1 >= widest.x1 - 6
      return inside || (around && each.length === 1 && widest.x1 - widest.x0 > 0.5 * (level.x1 - level.x0))
    })
    if (stack) stack.push(level)
    else stacks.push([level])
  }
  return stacks
}

/** Tables below each other have the same width: where no border goes on, or nothing is written, one ends. */
function partedStacks(
  levels: readonly Level[],
  uprights: readonly PdfRule[],
  segments: readonly Segment[],
): readonly (readonly Level[])[] {
  const ys = clustered(
    levels.map(({ y }) => y),
    near,
  ).map(({ at }) => at)
  const [x0, x1] = [Math.min(...levels.map((each) => each.x0)), Math.max(...levels.map((each) => each.x1))]
  const within = uprights.filter((rule) => rule.x0 >= x0 - near && rule.x1 <= x1 + near)
  const goesOn = (above: number, below: number) => {
    const crossing = within.filter(
      ({ y0, y1 }) => Math.min(y1, below) - Math.max(y0, above) > (below - above) * 0.5,
    )
    if (within.length > 0) return crossing.length > 0
    return segments.some(
      ({ base, x0: left, x1: right }) => base > above && base - 2 < below && left < x1 && right > x0,
    )
  }
  const stacks: number[][] = []
  ys.forEach((y, at) => {
    const above = ys[at - 1]
    const last = stacks.at(-1)
    if (last && above !== undefined && goesOn(above, y)) last.push(y)
    else stacks.push([y])
  })
  return stacks
    .filter((stack) => stack.length > 1)
    .map((stack) => levels.filter(({ y }) => stack.some((each) => Math.abs(each - y) <= near)))
}
