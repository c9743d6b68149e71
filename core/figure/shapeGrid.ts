import { type Framework, inReadingOrder, statementsIn } from '../framework/framework.ts'
import { plainText } from '../framework/richText.ts'
import type { Competency, Role } from '../framework/structure.ts'
import { rect } from './svg.ts'

/** The frame of a shape picture, and the shape of a grid in it. */

export const pictureWidth = 120
export const pictureHeight = 80
export const margin = 5
export const inside = { width: pictureWidth - 2 * margin, height: pictureHeight - 2 * margin }

const headHeight = 6
const nameWidth = 10
const themeGap = 2.4
/** More rows or columns would be finer than a pixel; the picture then shows the first of them. */
const mostRows = 24
const mostColumns = 12

/** Bands for the themes, columns for the roles; lines in a cell as many and as long as what stands there. */
export function shapeOfGrid(framework: Framework, colour: string): string[] {
  const rows = inReadingOrder(framework)
    .flatMap(({ theme, competencies }) => competencies.map((row) => ({ row, band: theme?.id ?? row.id })))
    .slice(0, mostRows)
  const columns = framework.roles.slice(0, mostColumns)
  const columnGap = columns.length > 6 ? 1 : 2
  const columnWidth = (inside.width - nameWidth) / columns.length
  const bands = [...new Set(rows.map(({ band }) => band))]
  const gap = bands.length === rows.length || bands.length > 8 ? 0 : themeGap
  const height = (inside.height - headHeight - gap * (bands.length - 1)) / rows.length
  const cut = Math.min(gap === 0 ? themeGap : 1.2, height * 0.2)

  const left = (column: number) => margin + nameWidth + column * columnWidth + columnGap / 2
  const top = (row: number) => margin + headHeight + row * height + gap * bands.indexOf(rows[row]?.band ?? '')
  const lengths = rows.map(({ row }) => columns.map((role) => lengthsIn(framework, row, role)))
  const look: CellLook = {
    most: Math.max(1, ...lengths.flat().map((cell) => cell.length)),
    longest: Math.max(1, ...lengths.flat(2)),
    colour,
  }

  const head = columns.map((_, c) => bar(left(c), margin, columnWidth - columnGap, 3.2, colour, 1))
  const names = bands.map((band) => {
    const of = rows.flatMap((one, r) => (one.band === band ? [r] : []))
    const from = top(of[0] ?? 0)
    return bar(margin, from, nameWidth - 4, top(of.at(-1) ?? 0) + height - cut - from, colour, 1)
  })
  const cells = rows.flatMap((_, r) =>
    columns.flatMap((role, c) => {
      const area = { x: left(c), y: top(r), width: columnWidth - columnGap, height: height - cut }
      return role.prompt === null ? written(area, lengths[r]?.[c] ?? [], look) : [toWrite(area, colour)]
    }),
  )
  return [...head, ...names, ...cells]
}

type Area = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
type CellLook = { readonly most: number; readonly longest: number; readonly colour: string }

/** A column that each leader fills in. */
const toWrite = ({ x, y, width, height }: Area, colour: string): string =>
  rect(x + 0.4, y + 0.4, width - 0.8, height - 0.8, 1, { stroke: colour, strokeWidth: 0.8, dashes: [2, 1.6] })

const written = (
  { x, y, width, height }: Area,
  lengths: readonly number[],
  { most, longest, colour }: CellLook,
): string[] => {
  const pad = Math.min(0.5, height * 0.1)
  const step = (height - 2 * pad) / most
  const thick = Math.min(1.5, step * 0.5)
  const lines = lengths.map((length, i) => {
    const share = 0.4 + 0.6 * (length / longest)
    return bar(
      x + 1.2,
      y + pad + (i + 0.5) * step - thick / 2,
      Math.max(1, (width - 2.4) * share),
      thick,
      colour,
      0.75,
    )
  })
  return [rect(x, y, width, height, Math.min(1, height / 4), { fill: colour, opacity: 0.16 }), ...lines]
}

export const bar = (x: number, y: number, width: number, height: number, colour: string, opacity: number) =>
  rect(x, y, width, height, Math.min(1, height / 2), { fill: colour, opacity })

/** How long each statement of a field is, in letters. */
export const lengthsIn = (framework: Framework, row: Competency, role: Role): number[] =>
  row.dimensions.flatMap((dimension) =>
    statementsIn(framework, dimension.id, role.id).map(
      ({ lead, text }) => lead.length + plainText(text).length,
    ),
  )
