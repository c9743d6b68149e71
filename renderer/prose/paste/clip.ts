/**
 * What was copied in another program, as plain data. It is hostile until read: only names, four attributes and text are
 * taken from the document, which was parsed without running or loading anything.
 */
export type ClipElement = {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly ClipNode[]
}
export type ClipNode = string | ClipElement

/** The attributes that say something about structure. */
export const keptAttributes = [
  'href',
  'style',
  'class',
  'start',
  'role',
  'aria-level',
  'data-aria-level',
] as const

/** How many elements and texts one paste may have. */
const mostNodes = 100_000

/** The document below `root`; null where it is larger than any text that people copy. */
export function clipOf(root: Element): ClipElement | null {
  let left = mostNodes
  const read = (element: Element): ClipElement => {
    const children: ClipNode[] = []
    for (const child of element.childNodes) {
      left -= 1
      if (left < 0) break
      if (child.nodeType === textNode) children.push(child.nodeValue ?? '')
      else if (child.nodeType === elementNode) children.push(read(child as Element))
    }
    const given = keptAttributes.flatMap((name) => {
      const value = element.getAttribute(name)
      return value === null ? [] : [[name, value] as const]
    })
    return { name: element.localName.toLowerCase(), attributes: Object.fromEntries(given), children }
  }
  const clip = read(root)
  return left < 0 ? null : clip
}

const elementNode = 1
const textNode = 3

/** The declarations of an element's `style`, also those that only Office knows, in lower case. */
export function styleOf({ attributes }: ClipElement): ReadonlyMap<string, string> {
  const { style } = attributes
  if (!style) return none
  return new Map(
    style.split(';').flatMap((declaration) => {
      const colon = declaration.indexOf(':')
      return colon < 0
        ? []
        : [
            [
              declaration.slice(0, colon).trim().toLowerCase(),
              declaration
                .slice(colon + 1)
                .trim()
                .toLowerCase(),
            ],
          ]
    }),
  )
}

const none: ReadonlyMap<string, string> = new Map()

export const textOf = (node: ClipNode): string =>
  typeof node === 'string' ? node : node.children.map(textOf).join('')
