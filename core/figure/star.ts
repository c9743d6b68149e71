import type { FigurePart } from '../framework/part.ts'
import { figureText } from '../text/figure.ts'
import { mix, type Palette } from './colour.ts'
import { fitText, type SetText } from './fit.ts'
import {
  type Anchor,
  circle,
  type Drawing,
  drawing,
  figureWidthMm,
  type Point,
  paper,
  polygon,
  textAround,
} from './svg.ts'

/** A guiding star (ledestjerne): a ray for each point, clockwise from the top, and a list in the middle. */
export function drawStar(part: FigurePart, palette: Palette): Drawing {
  const points = part.points.map((point) => point.text.trim()).filter((text) => text !== '')
  const centre = part.centre.map((point) => point.text.trim()).filter((text) => text !== '')
  if (points.length === 0 && centre.length === 0) {
    const quiet = mix(palette.accent, paper, 0.35)
    const outline = polygon(outlineOf({ x: figureWidthMm / 2, y: 16 }, 14, 5), {
      stroke: quiet,
      dashes: [1.5, 1.5],
    })
    return drawing(figureText.noStar, 32, outline)
  }

  const outer = points.length > 8 ? 38 : 33
  const labels = labelsFor(points, outer)
  const top = Math.min(-outer, ...labels.map(({ set, y }) => y - set.height / 2))
  const bottom = Math.max(outer, ...labels.map(({ set, y }) => y + set.height / 2))
  const middle: Point = { x: figureWidthMm / 2, y: margin - top }

  return drawing(
    figureText.star(points, centre),
    bottom - top + 2 * margin,
    ...rays(middle, outer, raysFor(points.length), palette),
    disc(middle, Math.min(18, innerOf(outer, raysFor(points.length)) - 1.5), centre, palette),
    ...labels.map(({ set, x, y, anchor }) =>
      textAround(set, { x: middle.x + x, y: middle.y + y }, anchor, palette.accentText),
    ),
  )
}

const margin = 1.5
/** Between a tip and its text. */
const reach = 3

/** Two rays make no star: one or two points stand at a star of four. */
const raysFor = (points: number) => (points < 3 ? 4 : points)
const innerOf = (outer: number, rays: number) =>
  outer * (rays === 3 ? 0.38 : rays === 4 ? 0.46 : rays < 7 ? 0.54 : rays < 9 ? 0.6 : 0.62)

const around = (middle: Point, radius: number, turn: number): Point => ({
  x: middle.x + radius * Math.sin(turn * 2 * Math.PI),
  y: middle.y - radius * Math.cos(turn * 2 * Math.PI),
})

const outlineOf = (middle: Point, outer: number, rays: number): Point[] =>
  Array.from({ length: 2 * rays }, (_, i) =>
    around(middle, i % 2 === 0 ? outer : innerOf(outer, rays), i / (2 * rays)),
  )

/** Each ray in two tones, like a compass rose, so that it is a star and no cogwheel. */
const rays = (middle: Point, outer: number, count: number, { accent }: Palette): string[] =>
  Array.from({ length: count }, (_, i) => {
    const tip = around(middle, outer, i / count)
    const valley = (side: number) => around(middle, innerOf(outer, count), (i + side / 2) / count)
    return (
      polygon([middle, valley(-1), tip], { fill: mix(accent, paper, 0.22) }) +
      polygon([middle, valley(1), tip], { fill: mix(accent, paper, 0.42) })
    )
  })

const disc = (middle: Point, radius: number, centre: readonly string[], { accentText }: Palette): string => {
  const set = fitText(centre, {
    width: radius * 1.6,
    height: radius * 1.2,
    size: 4.2,
    smallest: 1.8,
    weight: 'bold',
  })
  return (
    circle(middle, radius, { fill: accentText, stroke: paper, strokeWidth: 1 }) +
    textAround(set, middle, 'middle', paper)
  )
}

type Label = { readonly set: SetText; readonly x: number; readonly y: number; readonly anchor: Anchor }

/** The text of each point beside its tip, as seen from the middle; those of one side share its height. */
const labelsFor = (points: readonly string[], outer: number): Label[] => {
  const count = raysFor(points.length)
  const tips = points.map((_, i) => around({ x: 0, y: 0 }, outer, i / count))
  return points.map((text, i): Label => {
    const tip = tips[i] ?? { x: 0, y: 0 }
    const upright = Math.abs(tip.x) < 0.01
    if (upright) {
      const set = fitText([text], { width: 64, height: 15, size: 3.9, smallest: 2.1, weight: 'bold' })
      return { set, x: 0, y: tip.y + Math.sign(tip.y) * (reach + set.height / 2), anchor: 'middle' }
    }
    const right = tip.x > 0
    const nextTo = tips.filter((other) => other !== tip && Math.abs(other.x) > 0.01 && other.x > 0 === right)
    const free = Math.min(outer * 0.42, ...nextTo.map((other) => Math.abs(other.y - tip.y) - 1.5))
    const set = fitText([text], {
      width: Math.min(46, figureWidthMm / 2 - margin - Math.abs(tip.x) - reach),
      height: free,
      size: 3.9,
      smallest: 2.1,
      weight: 'bold',
    })
    return { set, x: tip.x + (right ? reach : -reach), y: tip.y, anchor: right ? 'start' : 'end' }
  })
}
