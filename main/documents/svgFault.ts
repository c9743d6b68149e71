import { readElements, type SvgElement, withInside } from './svgElements.ts'

/**
 * Whether an SVG may stand in a document. It is read without entities, and everything is refused that runs, loads, moves
 * or could grow while it is drawn; what is left is drawing.
 */
export type SvgFault = 'not-svg' | 'unsafe' | 'too-complex'

const svgNamespace = 'http://www.w3.org/2000/svg'
const mostElements = 20_000

/** Null for a drawing that is harmless. `text` is the whole file. */
export function svgFault(text: string): SvgFault | null {
  if (/<!ENTITY|<!DOCTYPE[^>]*\[/i.test(text)) return 'unsafe'
  const root = readElements(text)
  if (root === null || root.name !== 'svg' || root.attributes.get('xmlns') !== svgNamespace) return 'not-svg'
  const all = withInside(root)
  if (all.some(isUnsafe)) return 'unsafe'
  return drawnElements(root, all) > mostElements ? 'too-complex' : null
}

/** What SVG 2 draws with, and the descriptions around it. Names with a prefix are other programs' notes. */
const drawing = new Set(
  `svg g defs symbol use path rect circle ellipse line polyline polygon text tspan title desc metadata style
   linearGradient radialGradient stop clipPath mask pattern switch`.split(/\s+/),
)

const isUnsafe = ({ name, attributes, text }: SvgElement): boolean =>
  (!name.includes(':') && !drawing.has(name)) ||
  [...attributes].some(([attribute, value]) => isUnsafeAttribute(attribute, value)) ||
  (name === 'style' && reachesOut(text))

function isUnsafeAttribute(name: string, value: string): boolean {
  // Under a prefix of its own the same element would pass by another name.
  if (name.startsWith('xmlns:')) return value === svgNamespace || /xhtml/i.test(value)
  if (/^on/i.test(name)) return true
  if (/^(xlink:)?href$/i.test(name)) return !/^\s*#/.test(value)
  return !name.includes(':') && reachesOut(value)
}

/** Styles that fetch something, or that are written so that one cannot see whether they do. */
const reachesOut = (style: string): boolean =>
  /@import|expression\s*\(|\\/i.test(style) ||
  [...style.matchAll(/url\(\s*["']?\s*(.?)/gi)].some(([, first]) => first !== '#')

/** How many elements are drawn when every copy (`use`) is counted: ten copies of ten copies of … grow without end. */
function drawnElements(root: SvgElement, all: readonly SvgElement[]): number {
  const byId = new Map(all.map((element) => [element.attributes.get('id'), element]))
  const counts = new Map<SvgElement, number>()
  const count = (element: SvgElement): number => {
    const known = counts.get(element)
    if (known !== undefined) return known
    // Met again while it is being counted, an element holds itself.
    counts.set(element, Number.POSITIVE_INFINITY)
    const { name, attributes, children } = element
    const copied = name === 'use' ? (attributes.get('href') ?? attributes.get('xlink:href')) : undefined
    const target = copied === undefined ? undefined : byId.get(copied.trim().slice(1))
    const total = 1 + children.reduce((sum, child) => sum + count(child), 0) + (target ? count(target) : 0)
    counts.set(element, total)
    return total
  }
  return count(root)
}
