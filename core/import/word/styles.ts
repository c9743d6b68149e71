import { childNamed, childrenNamed, type XmlElement } from '../../xml/readXml.ts'

/** What styles.xml says of a paragraph or a run, worked out through what each style is based on (ECMA-376 17.7). */
export type WordStyle = {
  /** As the file calls it, in lower case: Word writes `heading 1` in every language, other programs what they like. */
  readonly name: string
  /** 1–6; null for body text. */
  readonly heading: number | null
  readonly numbering: ListPlace | null
  readonly look: Look
}

/** Null: says nothing about it. Size in points. */
export type Look = {
  readonly bold: boolean | null
  readonly italic: boolean | null
  readonly hidden: boolean | null
  readonly size: number | null
}

/** Null: says nothing about it. */
export type ListPlace = { readonly list: string | null; readonly level: number | null }

export type Styles = {
  /** A paragraph's or a run's style; the document's own where it names none. */
  readonly paragraph: (id: string | undefined) => WordStyle
  readonly run: (id: string | undefined) => WordStyle
  /** The list that a numbering style stands for (17.9.21). */
  readonly list: (id: string) => string | null
}

export function readStyles(root: XmlElement | null): Styles {
  const elements = new Map<string, XmlElement>()
  for (const style of root ? childrenNamed(root, 'w:style') : [])
    elements.set(style.attributes['w:styleId'] ?? '', style)
  const defaults = lookOf(
    childNamed(childNamed(childNamed(root ?? undefined, 'w:docDefaults'), 'w:rPrDefault'), 'w:rPr'),
  )
  const standard = [...elements].find(
    ([, { attributes }]) => attributes['w:type'] === 'paragraph' && isOn(attributes['w:default']),
  )?.[0]

  const known = new Map<string, WordStyle>()
  const styleOf = (id: string): WordStyle => {
    const before = known.get(id)
    if (before) return before
    const style = combined(chain(elements, id))
    known.set(id, style)
    return style
  }
  const plain = { ...noStyle, look: { ...noLook, size: null } }
  return {
    paragraph: (id) => {
      const style = styleOf(id !== undefined && elements.has(id) ? id : (standard ?? ''))
      return { ...style, look: over(defaults, style.look) }
    },
    run: (id) => (id === undefined ? plain : styleOf(id)),
    list: (id) => styleOf(id).numbering?.list ?? null,
  }
}

const noLook: Look = { bold: null, italic: null, hidden: null, size: null }
const noStyle: WordStyle = { name: '', heading: null, numbering: null, look: noLook }

/** Word itself makes hardly ten; each style of a chain is worked out anew from its end. */
const longestChain = 50

/** The style and what it is based on, nearest first; a circle ends where it closes. */
function chain(elements: ReadonlyMap<string, XmlElement>, id: string): readonly XmlElement[] {
  const found: XmlElement[] = []
  const seen = new Set<string>()
  for (let at: string | undefined = id; at !== undefined && !seen.has(at) && seen.size < longestChain; ) {
    seen.add(at)
    const style = elements.get(at)
    if (style === undefined) break
    found.push(style)
    at = childNamed(style, 'w:basedOn')?.attributes['w:val']
  }
  return found
}

const combined = (styles: readonly XmlElement[]): WordStyle => ({
  name: nameOf(styles[0]),
  heading: headingOf(styles),
  numbering: styles.reduceRight<ListPlace | null>(
    (base, style) => listPlace(childNamed(style, 'w:pPr'), base),
    null,
  ),
  look: styles.reduceRight((base, style) => over(base, lookOf(childNamed(style, 'w:rPr'))), noLook),
})

const nameOf = (style: XmlElement | undefined): string =>
  (childNamed(style, 'w:name')?.attributes['w:val'] ?? '').toLowerCase()

/** The nearest style that has a say: by its outline level (17.3.1.20), or by what it is called. */
function headingOf(styles: readonly XmlElement[]): number | null {
  for (const style of styles) {
    const outline = outlineLevel(childNamed(style, 'w:pPr'))
    if (outline !== undefined) return outline
    const name = nameOf(style)
    if (/^(title|titel)$/.test(name)) return 1
    const [, level] = /^(?:heading|overskrift|rubrik|überschrift|titre) ?([1-9])$/.exec(name) ?? []
    if (level !== undefined) return Math.min(6, Number(level))
  }
  return null
}

/** 1–6, null for what is said to be body text, undefined where nothing is said. */
export function outlineLevel(properties: XmlElement | undefined): number | null | undefined {
  const level = numberIn(childNamed(properties, 'w:outlineLvl'))
  if (level === null) return undefined
  return level > 8 ? null : Math.min(6, level + 1)
}

/** The list and level that paragraph properties name, on top of what their style says. */
export function listPlace(properties: XmlElement | undefined, base: ListPlace | null): ListPlace | null {
  const numbering = childNamed(properties, 'w:numPr')
  if (numbering === undefined) return base
  return {
    list: childNamed(numbering, 'w:numId')?.attributes['w:val'] ?? base?.list ?? null,
    level: numberIn(childNamed(numbering, 'w:ilvl')) ?? base?.level ?? null,
  }
}

export const lookOf = (properties: XmlElement | undefined): Look => {
  if (properties === undefined) return noLook
  const halfPoints = numberIn(childNamed(properties, 'w:sz'))
  return {
    bold: toggle(properties, 'w:b'),
    italic: toggle(properties, 'w:i'),
    hidden: toggle(properties, 'w:vanish'),
    size: halfPoints === null || halfPoints === 0 ? null : halfPoints / 2,
  }
}

/** What is said last counts. */
export const over = (base: Look, more: Look): Look => ({
  bold: more.bold ?? base.bold,
  italic: more.italic ?? base.italic,
  hidden: more.hidden ?? base.hidden,
  size: more.size ?? base.size,
})

const toggle = (properties: XmlElement, name: string): boolean | null => {
  const element = childNamed(properties, name)
  return element === undefined
    ? null
    : element.attributes['w:val'] === undefined || isOn(element.attributes['w:val'])
}

/** ECMA-376 22.9.2.7 ST_OnOff. */
export const isOn = (value: string | undefined): boolean =>
  value === '1' || value === 'true' || value === 'on'

/** A whole number of reasonable size in `w:val`; null otherwise. */
export const numberIn = (element: XmlElement | undefined): number | null => {
  const value = element?.attributes['w:val']
  return value !== undefined && /^\d{1,6}$/.test(value) ? Number(value) : null
}
