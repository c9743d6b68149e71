import { childNamed, childrenNamed, type XmlElement } from '../../xml/readXml.ts'
import type { SourceLine } from '../source.ts'
import { type ListPlace, numberIn, type Styles } from './styles.ts'

/** Whether a place in a list is a bullet or a number; null for one that shows nothing. Level counts from 1. */
export type Numbering = (place: ListPlace | null) => SourceLine['list']

/** numbering.xml (ECMA-376 17.9): a list has a definition, which may be a numbering style's, whose list has the definition. */
export function readNumbering(root: XmlElement | null, styles: Styles): Numbering {
  const lists = byId(root, 'w:num', 'w:numId')
  const definitions = byId(root, 'w:abstractNum', 'w:abstractNumId')
  const definitionOf = (list: string, steps = 3): XmlElement | undefined => {
    const id = childNamed(lists.get(list), 'w:abstractNumId')?.attributes['w:val']
    const definition = definitions.get(id ?? '')
    const style = childNamed(definition, 'w:numStyleLink')?.attributes['w:val']
    const linked = style === undefined || steps === 0 ? null : styles.list(style)
    return linked === null ? definition : definitionOf(linked, steps - 1)
  }
  const signOf = (list: string, level: number): SourceLine['list'] => {
    const override = levelOf(lists.get(list), 'w:lvlOverride', level)
    const definition = childNamed(override, 'w:lvl') ?? levelOf(definitionOf(list), 'w:lvl', level)
    const format = childNamed(definition, 'w:numFmt')?.attributes['w:val']
    if (definition === undefined || format === 'none') return null
    // A number format that prints no number is a bullet by other means: "–" with decimal.
    const sign = childNamed(definition, 'w:lvlText')?.attributes['w:val'] ?? ''
    const bullet = format === 'bullet' || (sign !== '' && !sign.includes('%'))
    return { kind: bullet ? 'bullet' : 'number', level: level + 1 }
  }
  // Worked out once for each level of a list, however many paragraphs stand in it and however long its definition is.
  const known = new Map<string, SourceLine['list']>()
  return (place) => {
    if (place === null || place.list === null || place.list === '0') return null
    const level = Math.min(place.level ?? 0, 8)
    const key = `${level} ${place.list}`
    const sign = known.has(key) ? (known.get(key) ?? null) : signOf(place.list, level)
    known.set(key, sign)
    return sign
  }
}

const byId = (root: XmlElement | null, name: string, id: string): ReadonlyMap<string, XmlElement> =>
  new Map((root ? childrenNamed(root, name) : []).map((each) => [each.attributes[id] ?? '', each]))

const levelOf = (list: XmlElement | undefined, name: string, level: number): XmlElement | undefined =>
  list && childrenNamed(list, name).find((each) => levelNumber(each) === level)

const levelNumber = (element: XmlElement): number | null =>
  numberIn({ ...element, attributes: { 'w:val': element.attributes['w:ilvl'] } })
