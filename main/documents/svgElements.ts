/** An element of an SVG file, with its attributes' values and its own text as they are meant. */
export type SvgElement = {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: SvgElement[]
  text: string
}

const deepest = 100

/**
 * The elements of well-formed XML; null where it is not, or where it nests deeper than any drawing does. Only character
 * references and XML's own five entities are known.
 */
export function readElements(text: string): SvgElement | null {
  const top = element('', new Map())
  const open = [top]
  let at = 0
  for (let next = text.indexOf('<'); next >= 0; next = text.indexOf('<', at)) {
    // Tried at this one place: looking further for a token that is not there would take for ever in a made-up file.
    token.lastIndex = next
    const found = token.exec(text)
    const inside = open.at(-1)
    if (!found || !inside) return null
    inside.text += decoded(text.slice(at, next)) + (found.groups?.['data'] ?? '')
    at = token.lastIndex
    const { end, name, attributes, alone } = found.groups ?? {}
    if (end !== undefined) {
      if (inside.name !== end || open.length === 1) return null
      open.pop()
    } else if (name !== undefined) {
      const made = element(name, attributesOf(attributes ?? ''))
      inside.children.push(made)
      if (alone !== '/') open.push(made)
      if (open.length > deepest) return null
    }
  }
  const [root, second] = top.children
  return open.length === 1 && second === undefined ? (root ?? null) : null
}

/** The element and everything inside it. */
export function withInside(root: SvgElement): SvgElement[] {
  const all = [root]
  for (let i = 0; i < all.length; i++) for (const child of all[i]?.children ?? []) all.push(child)
  return all
}

const element = (name: string, attributes: ReadonlyMap<string, string>): SvgElement => ({
  name,
  attributes,
  children: [],
  text: '',
})

const token =
  /<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<!\[CDATA\[(?<data>[\s\S]*?)\]\]>|<!DOCTYPE[^>]*>|<\/(?<end>[\w:.-]+)\s*>|<(?<name>[\w:.-]+)(?<attributes>(?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(?<alone>\/?)>/y

const attributesOf = (text: string): ReadonlyMap<string, string> =>
  new Map(
    [...text.matchAll(/([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map(([, name = '', double, single]) => [
      name,
      decoded(double ?? single ?? ''),
    ]),
  )

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

const decoded = (text: string): string =>
  text.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi,
    (_, hex?: string, number?: string, name?: string) =>
      name === undefined
        ? letter(hex === undefined ? Number(number) : Number.parseInt(hex, 16))
        : (entities[name] ?? ''),
  )

const letter = (code: number): string => (code <= 0x10ffff ? String.fromCodePoint(code) : '')
