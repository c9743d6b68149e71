import type { Framework } from '../framework/framework.ts'
import { figureText } from '../text/figure.ts'
import { mix, type Palette } from './colour.ts'
import { fitAlike, fitText } from './fit.ts'
import { widthOf } from './measure.ts'
import { legend, mark } from './overviewMarks.ts'
import { type OverviewRow, overviewOf } from './overviewRows.ts'
import {
  type Drawing,
  drawing,
  figureWidthMm,
  hairlineMm,
  ink,
  line,
  paper,
  rect,
  tallestMm,
  textAround,
  textUpwards,
} from './svg.ts'

/** The whole grid at a glance: themes as bands, competencies as rows, roles across, a dot for each statement. */
export function drawOverview(framework: Framework, palette: Palette): Drawing {
  const { columns, rows, words } = overviewOf(framework, mostRows)
  if (rows.length === 0) {
    const quiet = { fill: mix(palette.accent, paper, 0.12) }
    const bars = [0, 1, 2].map((i) => rect(0, 2 + i * 9, figureWidthMm, 6, 1, quiet))
    return drawing(figureText.noOverview, 28, ...bars)
  }

  const longestName = Math.max(...rows.map((row) => widthOf(row.name, sizeOf(row), weightOf(row))))
  const names = Math.min(columns.length > 4 ? 50 : 62, Math.max(30, longestName * 1.03 + 8))
  const width = columns.length === 0 ? 0 : Math.min(30, (figureWidthMm - names) / columns.length)
  const left = figureWidthMm - width * columns.length
  const upwards = width < 13
  const head = columns.length === 0 ? 1 : upwards ? 34 : 12
  const nameWidth = (row: OverviewRow) => (row.band && !row.writable ? figureWidthMm : left) - 5 - indent(row)
  const heights = heightsOf(rows, nameWidth, tallestMm - head - legendHeight)
  const tops = heights.map((_, i) => heights.slice(0, i).reduce((sum, height) => sum + height, head))
  const bottom = heights.reduce((sum, height) => sum + height, head)

  const centreOf = (i: number) => left + (i + 0.5) * width
  const headingSets = fitAlike(
    columns.map((column) => column.name),
    upwards
      ? { width: head - 3, height: width, size: Math.min(3.5, width * 0.8), smallest: 1.6, weight: 'bold' }
      : { width: width - 1.5, height: head - 2.5, size: 3.5, smallest: 2.1, weight: 'bold' },
  )
  const headings = headingSets.map((set, i) =>
    upwards
      ? textUpwards(set, { x: centreOf(i), y: head - 2 }, palette.accentText)
      : textAround(set, { x: centreOf(i), y: head / 2 - 0.7 }, 'middle', palette.accentText),
  )
  const rule = (y: number, stroke: string, strokeWidth = hairlineMm) =>
    line({ x: 0, y }, { x: figureWidthMm, y }, { stroke, strokeWidth })

  const drawn = rows.map((row, i) => {
    const top = tops[i] ?? 0
    const height = heights[i] ?? 0
    const middle = top + height / 2
    const name = fitText([row.name], {
      width: nameWidth(row),
      height: height * 0.92,
      size: Math.min(sizeOf(row), height * 0.58),
      smallest: 1.6,
      weight: weightOf(row),
    })
    const cells = columns.map((column, at) =>
      mark(row, column, row.cells[at] ?? 0, { x: centreOf(at), y: middle }, width, height, palette),
    )
    return (
      (row.band
        ? rect(0, top + 0.4, figureWidthMm, height - 0.8, 1, { fill: palette.accentTint })
        : rows[i + 1]?.band || i === rows.length - 1
          ? ''
          : rule(top + height, mix(palette.accent, paper, 0.2), 0.2)) +
      textAround(name, { x: 2.5 + indent(row), y: middle }, 'start', row.band ? palette.accentText : ink) +
      cells.join('')
    )
  })
  return drawing(
    figureText.overview(words),
    columns.length === 0 ? bottom + 1 : bottom + legendHeight,
    ...headings,
    ...(columns.length === 0 ? [] : [rule(head, palette.accentText)]),
    ...drawn,
    rule(bottom, palette.accentText),
    ...legend(columns, bottom + legendHeight / 2 + 0.6, palette),
  )
}

/** Below this height a row can no longer be read; what is more is counted in a last row. */
const mostRows = 46
const legendHeight = 8

const indent = (row: OverviewRow) => (row.inBand ? 2.5 : 0)
const sizeOf = (row: OverviewRow) => (row.band ? 3.9 : 3.7)
const weightOf = (row: OverviewRow) => (row.band ? 'bold' : 'regular')

/** A row is one line high, or two where its name needs them; all are lower where the page would be too short. */
const heightsOf = (
  rows: readonly OverviewRow[],
  nameWidth: (row: OverviewRow) => number,
  room: number,
): number[] => {
  const wanted = rows.map((row) =>
    widthOf(row.name, sizeOf(row), weightOf(row)) * 1.03 > nameWidth(row) ? twoLines : oneLine,
  )
  const total = wanted.reduce((sum, height) => sum + height, 0)
  return total <= room ? wanted : rows.map(() => Math.min(oneLine, room / rows.length))
}

const oneLine = 7.2
const twoLines = 11.4
