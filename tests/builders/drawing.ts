import { SaxesParser } from 'saxes'
import { widthOf } from '../../core/figure/measure.ts'

/** A drawing read back from its SVG, independently of how it was made. Lengths in the units of its viewBox. */

export type Extent = {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}
export type DrawnText = Extent & { readonly text: string; readonly size: number }
export type ReadDrawing = {
  readonly width: number
  readonly height: number
  readonly elements: ReadonlySet<string>
  readonly attributes: ReadonlySet<string>
  readonly texts: readonly DrawnText[]
  /** What texts may stand in: rects, circles and paths. */
  readonly shapes: readonly Extent[]
}

/** Throws where the SVG is not well-formed XML. */
export function readDrawing(svg: string): ReadDrawing {
  const elements = new Set<string>()
  const attributes = new Set<string>()
  const texts: DrawnText[] = []
  const shapes: Extent[] = []
  let box: readonly number[] = []
  let open: Record<string, string> | null = null
  let content = ''
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes: given }) => {
    elements.add(name)
    for (const key of Object.keys(given)) attributes.add(key)
    if (name === 'svg') box = numbersIn(given.viewBox)
    if (name === 'text') [open, content] = [given, '']
    const shape = extentOf(name, given)
    if (shape) shapes.push(shape)
  })
  parser.on('text', (text) => {
    content += text
  })
  parser.on('closetag', ({ name }) => {
    if (name === 'text' && open) texts.push(textExtent(open, content))
    if (name === 'text') open = null
  })
  parser.write(svg).close()
  return { width: box[2] ?? 0, height: box[3] ?? 0, elements, attributes, texts, shapes }
}

const numbersIn = (text = ''): number[] => (text.match(/-?\d+(\.\d+)?/g) ?? []).map(Number)

const textExtent = (given: Record<string, string>, text: string): DrawnText => {
  const x = Number(given.x)
  const y = Number(given.y)
  const size = Number(given['font-size'])
  const width = widthOf(text, size, given['font-weight'] === 'bold' ? 'bold' : 'regular')
  const before = given['text-anchor'] === 'middle' ? width / 2 : given['text-anchor'] === 'end' ? width : 0
  const above = size * 0.72
  const below = size * 0.2
  const extent = given.transform
    ? { left: x - above, right: x + below, top: y - width + before, bottom: y + before }
    : { left: x - before, right: x - before + width, top: y - above, bottom: y + below }
  return { ...extent, text, size }
}

const extentOf = (name: string, given: Record<string, string>): Extent | null => {
  if (name === 'rect')
    return {
      left: Number(given.x),
      right: Number(given.x) + Number(given.width),
      top: Number(given.y),
      bottom: Number(given.y) + Number(given.height),
    }
  if (name === 'circle') {
    const [x, y, r] = [Number(given.cx), Number(given.cy), Number(given.r)]
    return { left: x - r, right: x + r, top: y - r, bottom: y + r }
  }
  if (name !== 'path') return null
  const numbers = numbersIn(given.d)
  const xs = numbers.filter((_, i) => i % 2 === 0)
  const ys = numbers.filter((_, i) => i % 2 === 1)
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) }
}

export const contains = (outer: Extent, inner: Extent): boolean =>
  inner.left >= outer.left &&
  inner.right <= outer.right &&
  inner.top >= outer.top &&
  inner.bottom <= outer.bottom

export const overlap = (a: Extent, b: Extent): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
