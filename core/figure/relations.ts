import { type Framework, inReadingOrder, rowName } from '../framework/framework.ts'
import { figureText } from '../text/figure.ts'
import { arrow } from './arrow.ts'
import { mix, type Palette } from './colour.ts'
import { placesFor } from './directions.ts'
import { fitAlike, fitText } from './fit.ts'
import { type Spread, spread } from './spread.ts'
import {
  circle,
  type Drawing,
  drawing,
  ellipse,
  figureWidthMm,
  type Point,
  paper,
  rect,
  textAround,
} from './svg.ts'

/** The leader in the middle, and the competencies around by their keyword, in the direction the word says. */
export function drawRelations(framework: Framework, palette: Palette): Drawing {
  const names = inReadingOrder(framework)
    .flatMap((group) => group.competencies)
    .map((competency) => competency.keyword || rowName(framework, competency) || figureText.unnamed)
  if (names.length === 0) {
    const quiet = { stroke: mix(palette.accent, paper, 0.35), dashes: [1.5, 1.5] }
    const middle = { x: figureWidthMm / 2, y: 18 }
    return drawing(figureText.noRelations, 36, circle(middle, 8, quiet), circle(middle, 16, quiet))
  }

  const shown =
    names.length > most
      ? [...names.slice(0, most - 1).map(capitalised), figureText.more(names.length - most + 1)]
      : names.map(capitalised)
  const places = placesFor(shown)
  const outside = places.flatMap((place) => (place.kind === 'inner' ? [] : [place]))
  const inner = shown.filter((_, i) => places[i]?.kind === 'inner')
  const around = spread(
    outside.map((place) => place.turn),
    inner.length > 0,
  )
  const middle: Point = { x: figureWidthMm / 2, y: margin - around.top }
  const ends = around.at.map(({ x, y }) => ({ x: middle.x + x, y: middle.y + y }))

  return drawing(
    figureText.relations(names),
    around.bottom - around.top + 2 * margin,
    outside.length > 1
      ? ellipse(middle, around.across, around.down, { stroke: mix(palette.accent, paper, 0.28) })
      : '',
    ...ends.map((end, i) =>
      arrow(middle, end, around.core + 1.6, around.box, outside[i]?.kind ?? 'none', palette.accentText),
    ),
    leader(middle, around.core, inner, palette),
    ...boxes(
      ends,
      shown.filter((_, i) => places[i]?.kind !== 'inner'),
      around,
      palette,
    ),
  )
}

/** More than these cannot be told apart around one leader. */
const most = 16
const margin = 1

const boxes = (
  ends: readonly Point[],
  names: readonly string[],
  { box }: Spread,
  palette: Palette,
): string[] => {
  const sets = fitAlike(names, {
    width: box.width - 5,
    height: box.height - 1.6,
    size: 4.2,
    smallest: 2.1,
    weight: 'bold',
  })
  return ends.map(({ x, y }, i) => {
    const set = sets[i]
    const shape = rect(x - box.width / 2, y - box.height / 2, box.width, box.height, box.height / 2, {
      fill: palette.accentTint,
      stroke: palette.accentText,
    })
    return set ? shape + textAround(set, { x, y }, 'middle', palette.accentText) : shape
  })
}

/** The leader's disc; what is led inwards stands in a ring around it. */
const leader = (
  middle: Point,
  core: number,
  inner: readonly string[],
  { accent, accentText }: Palette,
): string => {
  const disc = inner.length === 0 ? core : core * 0.5
  const name = fitText([figureText.leader], {
    width: disc * 1.7,
    height: disc,
    size: inner.length === 0 ? 5 : 4.4,
    smallest: 2.1,
    weight: 'bold',
  })
  const centre = circle(middle, disc, { fill: accentText }) + textAround(name, middle, 'middle', paper)
  if (inner.length === 0) return centre

  const ring = core - disc
  const led = fitText(inner, { width: core, height: ring * 0.75, size: 3.9, smallest: 2.1, weight: 'bold' })
  return (
    circle(middle, core, { fill: mix(accent, paper, 0.18), stroke: accentText }) +
    centre +
    textAround(led, { x: middle.x, y: middle.y + disc + ring * 0.46 }, 'middle', accentText)
  )
}

const capitalised = (text: string): string => text.charAt(0).toLocaleUpperCase('da-DK') + text.slice(1)
