import { SaxesParser } from 'saxes'

/** An element of the HTML that core/html writes. */
export type HtmlElement = {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly HtmlElement[]
  /** Everything it says, also further inside, without the places where words may be broken. */
  readonly text: string
  readonly parent: HtmlElement | null
}

type Open = { -readonly [key in keyof HtmlElement]: HtmlElement[key] } & {
  children: Open[]
  parent: Open | null
}

/**
 * All elements in the order in which they open, read by an XML parser: stricter than a browser, which forgives
 * everything.
 */
export function readHtml(html: string): readonly HtmlElement[] {
  const all: Open[] = []
  let inside: Open | null = null
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    const element: Open = { name, attributes, children: [], text: '', parent: inside }
    inside?.children.push(element)
    all.push(element)
    inside = element
  })
  parser.on('text', (text) => {
    for (let element = inside; element !== null; element = element.parent)
      element.text += text.replaceAll('\u00ad', '')
  })
  parser.on('closetag', () => {
    inside = inside?.parent ?? null
  })
  // Elements without content have no closing tag in HTML; an attribute value of ours holds no raw `>`.
  const closed = html.replace(/<(meta|link|br|col|img)\b([^<>]*)>/g, '<$1$2/>')
  parser.write(closed.replace(/^<!doctype html>\n/, '')).close()
  return all
}

/** The elements of these names, in order. */
export const named = (html: string, ...names: readonly string[]): readonly HtmlElement[] =>
  readHtml(html).filter(({ name }) => names.includes(name))

/** The elements that carry this attribute, in order. */
export const having = (html: string, attribute: string): readonly HtmlElement[] =>
  readHtml(html).filter(({ attributes }) => attribute in attributes)
