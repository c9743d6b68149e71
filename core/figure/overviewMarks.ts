import { figureText } from '../text/figure.ts'
import type { Palette } from './colour.ts'
import { fitText } from './fit.ts'
import type { OverviewColumn, OverviewRow } from './overviewRows.ts'
import { circle, type Point, quietInk, rect, textAround } from './svg.ts'

/** What stands in the fields of the overview, and the key to it. */

const dot = 0.95
const dotStep = 2.7

/** One dot for each statement; a number where they would not fit; an open box where the leader writes. */
export const mark = (
  row: OverviewRow,
  column: OverviewColumn,
  count: number,
  centre: Point,
  width: number,
  height: number,
  palette: Palette,
): string => {
  const scale = Math.min(1, width / 4, height / 4)
  if (column.fillIn)
    return row.writable ? openBox(centre, Math.min(7, width - 1.5), Math.min(3, height - 1), palette) : ''
  if (count === 0) return ''
  const room = Math.min(6, Math.floor((width - 2) / dotStep))
  if (count <= room || width < 5)
    return Array.from({ length: width < 5 ? 1 : count }, (_, i, all = width < 5 ? 1 : count) =>
      circle({ x: centre.x + (i - (all - 1) / 2) * dotStep * scale, y: centre.y }, dot * scale, {
        fill: palette.accentText,
      }),
    ).join('')
  const number = fitText([`${count}`], {
    width: width - 1,
    height: height * 0.92,
    size: Math.min(3.5, height * 0.58),
    smallest: 1.6,
    weight: 'bold',
  })
  return textAround(number, centre, 'middle', palette.accentText)
}

const openBox = ({ x, y }: Point, width: number, height: number, { accentText }: Palette) =>
  rect(x - width / 2, y - height / 2, width, height, Math.min(0.6, height / 4), {
    stroke: accentText,
    strokeWidth: 0.25,
  })

export const legend = (columns: readonly OverviewColumn[], y: number, palette: Palette): string[] => {
  const small = { width: 60, height: 4, size: 2.9, smallest: 2.9, weight: 'regular' } as const
  const entries: string[] = []
  let x = 1
  if (columns.some((column) => !column.fillIn)) {
    entries.push(
      circle({ x: x + dot, y }, dot, { fill: palette.accentText }),
      textAround(fitText([figureText.legendStatement], small), { x: x + 4, y }, 'start', quietInk),
    )
    x += 24
  }
  if (columns.some((column) => column.fillIn))
    entries.push(
      openBox({ x: x + 2.5, y }, 5, 2.6, palette),
      textAround(fitText([figureText.legendFillIn], small), { x: x + 7, y }, 'start', quietInk),
    )
  return entries
}
