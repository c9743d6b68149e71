import { SaxesParser } from 'saxes'

/** The XML of a Word file as a tree that can be changed in place: what a builder of returned files works on. */
export type Node = {
  readonly name: string
  readonly attributes: Record<string, string>
  children: (Node | string)[]
  parent: Node | null
}

/** `make('w:tag', { 'w:val': 'k1' }, …children)`. */
export function make(
  name: string,
  attributes: Readonly<Record<string, string | number>> = {},
  ...children: readonly (Node | string)[]
): Node {
  const values = Object.entries(attributes).map(([key, value]) => [key, `${value}`] as const)
  const node: Node = { name, attributes: Object.fromEntries(values), children: [], parent: null }
  append(node, ...children)
  return node
}

/** Puts nodes at the end; those that stand somewhere are taken from there. */
export const append = (parent: Node, ...children: readonly (Node | string)[]): void =>
  insertAt(parent, parent.children.length, children)

export const prepend = (parent: Node, ...children: readonly (Node | string)[]): void =>
  insertAt(parent, 0, children)

function insertAt(parent: Node, place: number, children: readonly (Node | string)[]): void {
  parent.children.splice(place, 0, ...children)
  for (const child of children)
    if (typeof child !== 'string') {
      if (child.parent !== null && child.parent !== parent) without(child.parent, child)
      child.parent = parent
    }
}

const without = (parent: Node, child: Node): void => {
  parent.children = parent.children.filter((each) => each !== child)
}

export const remove = (node: Node): void => {
  if (node.parent !== null) without(node.parent, node)
  node.parent = null
}

export const before = (node: Node, ...added: readonly Node[]): void => beside(node, 0, added)
export const after = (node: Node, ...added: readonly Node[]): void => beside(node, 1, added)

function beside(node: Node, offset: 0 | 1, added: readonly Node[]): void {
  const { parent } = node
  if (parent === null) throw new Error(`${node.name} stands nowhere`)
  for (const each of added) remove(each)
  insertAt(parent, parent.children.indexOf(node) + offset, added)
}

/** What stands inside takes the node's place. */
export function unwrap(node: Node, inside: Node = node): void {
  const children = inside.children.filter((child): child is Node => typeof child !== 'string')
  before(node, ...children)
  remove(node)
}

/** The node inside a new one that takes its place. */
export function wrap(node: Node, around: Node): Node {
  before(node, around)
  append(around, node)
  return around
}

export const elements = (node: Node): Node[] =>
  node.children.filter((child): child is Node => typeof child !== 'string')

/** Every node below of this name, in document order. */
export const all = (node: Node, name: string): Node[] =>
  elements(node).flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)])

export const child = (node: Node, name: string): Node | undefined =>
  elements(node).find((each) => each.name === name)

/** The node itself or the nearest around it of this name. */
export function around(node: Node, name: string): Node {
  for (let each: Node | null = node; each !== null; each = each.parent) if (each.name === name) return each
  throw new Error(`${node.name} is in no ${name}`)
}

export const isInside = (node: Node, ...names: readonly string[]): boolean =>
  node.parent !== null && (names.includes(node.parent.name) || isInside(node.parent, ...names))

export const text = (node: Node): string =>
  node.children.map((each) => (typeof each === 'string' ? each : text(each))).join('')

export function copy(node: Node): Node {
  return make(
    node.name,
    node.attributes,
    ...node.children.map((each) => (typeof each === 'string' ? each : copy(each))),
  )
}

export function readTree(xml: string): Node {
  const top = make('')
  let open = top
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    const node = make(name, attributes as Record<string, string>)
    append(open, node)
    open = node
  })
  parser.on('text', (words) => open !== top && open.children.push(words))
  parser.on('closetag', () => {
    open = open.parent ?? top
  })
  parser.write(xml).close()
  const [root] = elements(top)
  if (root === undefined) throw new Error('no root')
  root.parent = null
  return root
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\t': '&#9;',
  '\r': '&#13;',
}
const escaped = (words: string) => words.replace(/[&<>"\n\t\r]/g, (sign) => escapes[sign] ?? '')

export function writeTree(node: Node): string {
  const attributes = Object.entries(node.attributes)
    .map(([name, value]) => ` ${name}="${escaped(value)}"`)
    .join('')
  const inside = node.children.map((each) => (typeof each === 'string' ? escaped(each) : writeTree(each)))
  return inside.length === 0
    ? `<${node.name}${attributes}/>`
    : `<${node.name}${attributes}>${inside.join('')}</${node.name}>`
}
