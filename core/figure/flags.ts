import type { Framework } from '../framework/framework.ts'
import type { Theme } from '../framework/structure.ts'
import { figureText } from '../text/figure.ts'
import { mix, type Palette } from './colour.ts'
import { fitAlike, fitText, type SetText } from './fit.ts'
import {
  at,
  circle,
  type Drawing,
  drawing,
  figureWidthMm,
  hairlineMm,
  line,
  type Paint,
  type Point,
  paper,
  path,
  tallestMm,
  textAround,
} from './svg.ts'

/** The themes as corner flags (hjørneflag): four as two by two, others in rows. */
export function drawFlags({ themes }: Framework, palette: Palette): Drawing {
  if (themes.length === 0)
    return drawing(
      figureText.noFlags,
      natural.height + 2 * margin,
      flag({ x: figureWidthMm / 2 - 30, y: margin }, { ...natural, width: 60 }, null, emptyPaint(palette)),
    )

  const columns = columnsFor(themes.length)
  const rows = Math.ceil(themes.length / columns)
  const width = Math.min(widest, (figureWidthMm - 2 * margin - gap * (columns - 1)) / columns)
  const shrink = Math.min(1, tallestMm / (rows * (natural.height + rowGap)))
  const size: Size = { width, cloth: natural.cloth * shrink, height: natural.height * shrink }

  const names = namesOn(themes, size)
  const flags = themes.map((_, i) => {
    const row = Math.floor(i / columns)
    const inRow = Math.min(columns, themes.length - row * columns)
    const left = (figureWidthMm - inRow * width - (inRow - 1) * gap) / 2
    const foot: Point = {
      x: left + (i % columns) * (width + gap),
      y: margin + row * (size.height + rowGap * shrink),
    }
    return flag(foot, size, names[i] ?? null, {
      pole: palette.accentText,
      cloth: { fill: palette.accentTint, stroke: palette.accentText },
      text: palette.accentText,
    })
  })
  const alt = figureText.flags(themes.map((theme) => theme.name || theme.short || figureText.unnamed))
  return drawing(alt, rows * size.height + (rows - 1) * rowGap * shrink + 2 * margin, ...flags)
}

type Size = { readonly width: number; readonly cloth: number; readonly height: number }
type Colours = { readonly pole: string; readonly cloth: Paint; readonly text: string }

const natural = { cloth: 24, height: 35 }
const widest = 74
const margin = 1.5
const gap = 8
const rowGap = 6
const knob = 1.1
const poleWidth = 0.9
/** How far the edges of the cloth swing up and down. */
const wave = 1.5

/** Two rows of two for four; otherwise rows as even as they can be. */
const columnsFor = (count: number): number =>
  count === 4 ? 2 : Math.ceil(count / Math.ceil(count / (count > 6 ? 4 : 3)))

const emptyPaint = ({ accent }: Palette): Colours => {
  const quiet = mix(accent, paper, 0.35)
  return { pole: quiet, cloth: { stroke: quiet, dashes: [1.5, 1.5] }, text: quiet }
}

/** The full names; the short ones where a full one would have to become too small. */
const namesOn = (themes: readonly Theme[], { width, cloth }: Size): SetText[] => {
  const box = {
    width: width - 9,
    height: cloth - 2 * wave - 3,
    size: width > 60 ? 4.9 : width > 40 ? 4.2 : 3.6,
    smallest: 2.1,
    weight: 'bold',
  } as const
  const names = themes.map((theme) => {
    const full = theme.name || theme.short || figureText.unnamed
    return theme.short !== '' && fitText([full], box).size < box.size * 0.75 ? theme.short : full
  })
  return fitAlike(names, box)
}

/** A pole with a knob, and the cloth flying to its right; `corner` is the upper left of the whole. */
const flag = (
  corner: Point,
  { width, cloth, height }: Size,
  name: SetText | null,
  colours: Colours,
): string => {
  const pole = corner.x + knob
  const top = corner.y + 2 * knob + 0.6
  const right = corner.x + width
  const third = (right - pole) / 3
  const edge = (y: number, from: number, to: number) => {
    const swing = from < to ? wave * 1.8 : -wave * 1.8
    return `C${at({ x: from + (to - from) / 3, y: y - swing }, { x: from + ((to - from) * 2) / 3, y: y + swing }, { x: to, y })}`
  }
  const outline = path(
    [
      `M${at({ x: pole, y: top })}`,
      edge(top, pole, right),
      `L${at({ x: right, y: top + cloth })}`,
      edge(top + cloth, right, pole),
      'Z',
    ],
    { ...colours.cloth, strokeWidth: hairlineMm },
  )
  return (
    outline +
    line(
      { x: pole, y: corner.y + knob },
      { x: pole, y: corner.y + height - poleWidth / 2 },
      { stroke: colours.pole, strokeWidth: poleWidth },
    ) +
    circle({ x: pole, y: corner.y + knob }, knob, { fill: colours.pole }) +
    (name ? textAround(name, { x: pole + third * 1.5, y: top + cloth / 2 }, 'middle', colours.text) : '')
  )
}
