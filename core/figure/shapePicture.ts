import { type Framework, inReadingOrder } from '../framework/framework.ts'
import { midtoneOf, type Palette } from './colour.ts'
import { placesFor } from './directions.ts'
import {
  bar,
  pictureHeight as height,
  inside,
  lengthsIn,
  margin,
  shapeOfGrid,
  pictureWidth as width,
} from './shapeGrid.ts'
import { circle, ellipse, line, units } from './svg.ts'

/**
 * A small picture of a framework's shape, 120 × 80, drawn from its structure: no text, no background, in one hue
 * that stands out on a light card and on a dark one. It says nothing to a screen reader that the card does not say.
 */
export function shapePicture(framework: Framework, palette: Palette): string {
  const colour = midtoneOf(palette.accent)
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" ` +
    `viewBox="0 0 ${units(width)} ${units(height)}">${shapeOf(framework)(framework, colour).join('')}</svg>`
  )
}

type Shape = (framework: Framework, colour: string) => string[]

const shapeOf = (framework: Framework): Shape => {
  const printedAs = (layout: string) =>
    framework.parts.some((part) => part.kind === 'grid' && part.layout === layout)
  if (framework.competencies.length === 0 || framework.roles.length === 0) return emptyPage
  if (printedAs('relations')) return satellites
  if (framework.roles.length === 1 && framework.themes.length === 0) return numberedBars
  return shapeOfGrid
}

/** Lines of a page that is still to be written. */
const emptyPage: Shape = (_, colour) =>
  [0, 1, 2, 3].map((i) =>
    line(
      { x: margin + 10, y: 22 + i * 12 },
      { x: margin + (i === 3 ? 60 : 100), y: 22 + i * 12 },
      { stroke: colour, strokeWidth: 1, dashes: [3, 3] },
    ),
  )

/** The leader and a ring of relations, each where its word says. */
const satellites: Shape = (framework, colour) => {
  const names = framework.competencies.map((competency) => competency.keyword || competency.name).slice(0, 12)
  const middle = { x: width / 2, y: height / 2 }
  const places = placesFor(names)
  const outside = places.flatMap((place) => (place.kind === 'inner' ? [] : [place]))
  const radius = outside.length > 8 ? 5 : 7.5
  const ring = places.length > outside.length
  const around = outside.map(({ turn }) => ({
    x: middle.x + 44 * Math.sin(turn * 2 * Math.PI),
    y: middle.y - 30 * Math.cos(turn * 2 * Math.PI),
  }))
  return [
    ellipse(middle, 44, 30, { stroke: colour, strokeWidth: 0.8, strokeOpacity: 0.5 }),
    ...around.map((point) => line(middle, point, { stroke: colour, strokeWidth: 0.8 })),
    ...(ring ? [circle(middle, 16, { fill: colour, opacity: 0.25, stroke: colour, strokeWidth: 0.8 })] : []),
    circle(middle, 10, { fill: colour }),
    ...around.map((point) => circle(point, radius, { fill: colour })),
  ]
}

/** A disc for the number, and lines as long as the principle. */
const numberedBars: Shape = (framework, colour) => {
  const rows = inReadingOrder(framework)
    .flatMap((group) => group.competencies)
    .slice(0, 10)
  const step = inside.height / Math.max(rows.length, 4)
  const lengths = rows.map((row) =>
    framework.roles
      .flatMap((role) => lengthsIn(framework, row, role))
      .reduce((sum, length) => sum + length, 0),
  )
  const longest = Math.max(1, ...lengths)
  return rows.flatMap((_, i) => {
    const y = margin + (i + 0.5) * step
    const share = 0.45 + 0.55 * ((lengths[i] ?? 0) / longest)
    const from = margin + 14
    return [
      circle({ x: margin + 5, y }, Math.min(3.6, step * 0.36), { fill: colour }),
      bar(from, y - step * 0.26, 34, step * 0.2, colour, 1),
      bar(from, y + step * 0.1, (inside.width - 14) * share, step * 0.2, colour, 0.35),
    ]
  })
}
