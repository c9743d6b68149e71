import { withoutForbidden } from '../framework/richText.ts'
import { capHeight } from './carlito.ts'
import type { SetText } from './fit.ts'

/**
 * The few SVG elements that figures are made of. They take millimetres. Word, LibreOffice, resvg and browsers must all draw
 * the same: attributes only, no style sheet, no marker, no reference, every line of text placed by its baseline.
 */

/** A drawing for a page, with what it says in words. */
export type Drawing = {
  /** A complete SVG document. It holds no ids, so several can stand in one page of HTML. */
  readonly svg: string
  readonly alt: string
  readonly widthMm: number
  readonly heightMm: number
}

export type Point = { readonly x: number; readonly y: number }
export type Paint = {
  readonly fill?: string
  readonly opacity?: number
  readonly strokeOpacity?: number
  readonly stroke?: string
  readonly strokeWidth?: number
  readonly dashes?: readonly number[]
}

/** The width of the text area of an A4 page in portrait; every figure fits into it. */
export const figureWidthMm = 160
/** The height that leaves room for a heading and a caption on the page. */
export const tallestMm = 225

export const hairlineMm = 0.35
/** Neutral text, beside the accent. */
export const ink = '#262626'
export const quietInk = '#595959'
export const paper = '#ffffff'

const fontFamily = 'Calibri, Carlito, sans-serif'

export const drawing = (alt: string, heightMm: number, ...elements: readonly string[]): Drawing => {
  const height = Math.ceil(heightMm * 10 - 1e-6) / 10
  return {
    svg:
      `<svg xmlns="http://www.w3.org/2000/svg" width="${figureWidthMm}mm" height="${decimal(height)}mm" ` +
      `viewBox="0 0 ${units(figureWidthMm)} ${units(height)}">${elements.join('')}</svg>`,
    alt,
    widthMm: figureWidthMm,
    heightMm: height,
  }
}

export const rect = (x: number, y: number, width: number, height: number, radius: number, paint: Paint) =>
  `<rect x="${units(x)}" y="${units(y)}" width="${units(width)}" height="${units(height)}"` +
  `${radius > 0 ? ` rx="${units(radius)}" ry="${units(radius)}"` : ''}${painted(paint)}/>`

export const circle = ({ x, y }: Point, radius: number, paint: Paint) =>
  `<circle cx="${units(x)}" cy="${units(y)}" r="${units(radius)}"${painted(paint)}/>`

export const ellipse = ({ x, y }: Point, rx: number, ry: number, paint: Paint) =>
  `<ellipse cx="${units(x)}" cy="${units(y)}" rx="${units(rx)}" ry="${units(ry)}"${painted(paint)}/>`

export const line = (from: Point, to: Point, paint: Paint) =>
  `<line x1="${units(from.x)}" y1="${units(from.y)}" x2="${units(to.x)}" y2="${units(to.y)}"` +
  `${painted({ ...paint, fill: 'none' })} stroke-linecap="round"/>`

/** `steps` is path data; `at` writes its points. */
export const path = (steps: readonly string[], paint: Paint) =>
  `<path d="${steps.join('')}"${painted(paint)} stroke-linejoin="round"/>`

export const at = (...points: readonly Point[]): string =>
  points.map(({ x, y }) => `${units(x)} ${units(y)}`).join(' ')

export const polygon = (points: readonly Point[], paint: Paint) =>
  path([`M${at(...points.slice(0, 1))}`, ...points.slice(1).map((point) => `L${at(point)}`), 'Z'], paint)

export type Anchor = 'start' | 'middle' | 'end'

/** A set text whose block is centred on `y`, by the height of its capitals. */
export const textAround = (set: SetText, { x, y }: Point, anchor: Anchor, fill: string): string => {
  const first = y - ((set.lines.length - 1) * set.leading) / 2 + (capHeight * set.size) / 2
  return set.lines
    .map((words, i) => textLine(words, { x, y: first + i * set.leading }, set, anchor, fill))
    .join('')
}

/** A set text read upwards, whose block is centred on `x` and whose lines begin on `y`. */
export const textUpwards = (set: SetText, { x, y }: Point, fill: string): string => {
  const first = x - ((set.lines.length - 1) * set.leading) / 2 + (capHeight * set.size) / 2
  return set.lines
    .map((words, i) => textLine(words, { x: first + i * set.leading, y }, set, 'start', fill, true))
    .join('')
}

const textLine = (
  words: string,
  { x, y }: Point,
  { size, weight }: Pick<SetText, 'size' | 'weight'>,
  anchor: Anchor,
  fill: string,
  upwards = false,
) =>
  `<text x="${units(x)}" y="${units(y)}" font-family="${fontFamily}" font-size="${units(size)}"` +
  `${weight === 'bold' ? ' font-weight="bold"' : ''}${anchor === 'start' ? '' : ` text-anchor="${anchor}"`}` +
  `${upwards ? ` transform="rotate(-90 ${units(x)} ${units(y)})"` : ''} fill="${fill}">${escapeXml(words)}</text>`

const painted = ({
  fill = 'none',
  opacity,
  stroke,
  strokeWidth = hairlineMm,
  strokeOpacity,
  dashes,
}: Paint): string =>
  ` fill="${fill}"${opacity === undefined ? '' : ` fill-opacity="${decimal(opacity)}"`}` +
  `${stroke === undefined ? '' : ` stroke="${stroke}" stroke-width="${units(strokeWidth)}"`}` +
  `${strokeOpacity === undefined ? '' : ` stroke-opacity="${decimal(strokeOpacity)}"`}` +
  `${dashes === undefined ? '' : ` stroke-dasharray="${dashes.map(units).join(' ')}"`}`

/**
 * A length as it is written: in tenths of a millimetre, since LibreOffice rounds the widths of letters to whole units
 * and sets text of four units' height askew. One decimal of that is finer than any printer.
 */
export const units = (millimetres: number): string => decimal(Math.round(millimetres * 100) / 10)

const decimal = (value: number): string => `${value === 0 ? 0 : value}`

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

const escapeXml = (text: string): string =>
  withoutForbidden(text).replace(/[&<>"]/g, (letter) => entities[letter] ?? '')
