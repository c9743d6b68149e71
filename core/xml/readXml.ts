import {
  type Prefixes,
  walkXml,
  type XmlAttributes,
  type XmlLimits,
  type XmlProblem,
  xmlLimits,
} from './walkXml.ts'

/** An element with everything in it, in order. Text stands as plain strings between the elements. */
export type XmlElement = {
  readonly name: string
  readonly attributes: XmlAttributes
  readonly children: readonly (XmlElement | string)[]
}

/** A report of 500 pages has some 500,000 nodes. A tree of as many as may be walked through takes ten seconds to grow. */
export const treeLimits: XmlLimits = { ...xmlLimits, nodes: 1_000_000 }

/** A whole part as a tree; for parts of ordinary size. What is larger is walked (`walkXml`). */
export function readXml(
  bytes: Uint8Array,
  prefixes: Prefixes,
  limits: XmlLimits = treeLimits,
): XmlElement | XmlProblem {
  const top: Growing = { name: '', attributes: {}, children: [] }
  const open = [top]
  const problem = walkXml(
    bytes,
    prefixes,
    {
      open: (name, attributes) => {
        const element: Growing = { name, attributes, children: [] }
        open.at(-1)?.children.push(element)
        open.push(element)
      },
      text: (text) => open.length > 1 && open.at(-1)?.children.push(text),
      close: () => open.pop(),
    },
    limits,
  )
  if (problem !== null) return problem
  const [root] = elementsIn(top)
  return root ?? 'malformed'
}

type Growing = XmlElement & { children: (XmlElement | string)[] }

export const elementsIn = (element: XmlElement): readonly XmlElement[] =>
  element.children.filter((child) => typeof child !== 'string')

/** The first element of this name directly inside; undefined where there is none. */
export const childNamed = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element?.children.find((child): child is XmlElement => typeof child !== 'string' && child.name === name)

export const childrenNamed = (element: XmlElement, name: string): readonly XmlElement[] =>
  elementsIn(element).filter((child) => child.name === name)

/** All character data inside, however deep. */
export const textIn = (element: XmlElement): string =>
  element.children.map((child) => (typeof child === 'string' ? child : textIn(child))).join('')
