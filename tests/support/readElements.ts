import { SaxesParser } from 'saxes'

export type Element = {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly Element[]
  /** The character data directly inside. */
  readonly text: string
  readonly parent: Element | null
}

type Open = {
  name: string
  attributes: Record<string, string>
  children: Element[]
  text: string
  parent: Element | null
}

/** All elements in the order in which they open. Undeclared prefixes are errors. */
export function readElements(part: string): readonly Element[] {
  const all: Element[] = []
  const open: Open[] = []
  const parser = new SaxesParser({ xmlns: true })
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', (tag) => {
    const parent = open.at(-1) ?? null
    const attributes = Object.fromEntries(
      Object.entries(tag.attributes).map(([name, { value }]) => [name, value]),
    )
    const element: Open = { name: tag.name, attributes, children: [], text: '', parent }
    parent?.children.push(element)
    all.push(element)
    open.push(element)
  })
  parser.on('text', (text) => {
    const element = open.at(-1)
    if (element) element.text += text
  })
  parser.on('closetag', () => open.pop())
  parser.write(part).close()
  return all
}
