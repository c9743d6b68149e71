import { line, type Point, polygon } from './svg.ts'

/**
 * From the circle of radius `from` around `start` to the box centred on `end`: an arrow, one with two heads where it
 * goes `both` ways, or a plain line. Heads are shapes: Word knows no SVG markers. Nothing where the two are too close.
 */
export function arrow(
  start: Point,
  end: Point,
  from: number,
  box: { readonly width: number; readonly height: number },
  heads: 'one' | 'both' | 'none',
  colour: string,
): string {
  const length = Math.hypot(end.x - start.x, end.y - start.y)
  const x = (end.x - start.x) / length
  const y = (end.y - start.y) / length
  const toEdge = Math.min(
    box.width / 2 / Math.max(Math.abs(x), 1e-6),
    box.height / 2 / Math.max(Math.abs(y), 1e-6),
  )
  const to = length - toEdge - (heads === 'none' ? 0 : clearance)
  if (to - from < 2 * head.length) return ''
  const along = (distance: number, aside = 0): Point => ({
    x: start.x + x * distance - y * aside,
    y: start.y + y * distance + x * aside,
  })
  if (heads === 'none') return line(along(from - clearance), along(to), { stroke: colour })

  const headAt = (tip: number, base: number) =>
    polygon([along(tip), along(base, head.halfWidth), along(base, -head.halfWidth)], { fill: colour })
  const begin = heads === 'both' ? from + head.length : from
  return (
    line(along(begin), along(to - head.length), { stroke: colour, strokeWidth: shaft }) +
    headAt(to, to - head.length) +
    (heads === 'both' ? headAt(from, from + head.length) : '')
  )
}

const shaft = 0.5
const clearance = 1.6
const head = { length: 2.6, halfWidth: 1.3 }
