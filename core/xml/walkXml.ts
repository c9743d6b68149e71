import { type SaxesAttributeNS, SaxesParser } from 'saxes'

/**
 * Elements of a foreign XML part as they open and close, read without trust: no document type (so no entities but XML's own
 * five, nothing fetched, nothing that grows), and limits on depth and number.
 */

/** The prefix that a name is given for each namespace, whatever prefix the file uses. */
export type Prefixes = ReadonlyMap<string, string>

export type XmlVisitor = {
  /** `w:p`, with the prefix of `prefixes`; a namespace that is not in it gives `?:p`, none gives `p`. */
  readonly open: (name: string, attributes: XmlAttributes) => void
  /** Character data directly inside the element that opened last; it may come in pieces. */
  readonly text: (text: string) => void
  readonly close: (name: string) => void
}

export type XmlAttributes = Readonly<Record<string, string | undefined>>

/** `doctype`: it brings a document type, which no office document has. */
export type XmlProblem = 'malformed' | 'doctype' | 'tooDeep' | 'tooMuch'

export type XmlLimits = {
  readonly depth: number
  /** Elements and attributes together. */
  readonly nodes: number
}

/** Word nests a table in a table some hundred times at most; a sheet of 10,000 rows with 50 columns has a million nodes. */
export const xmlLimits: XmlLimits = { depth: 256, nodes: 3_000_000 }

/**
 * Walks through a part in UTF-8 or, with its mark, UTF-16. Null when the end was reached; what the visitor was given before a
 * problem is worth nothing. What the visitor throws goes through.
 */
export function walkXml(
  bytes: Uint8Array,
  prefixes: Prefixes,
  visitor: XmlVisitor,
  limits: XmlLimits = xmlLimits,
): XmlProblem | null {
  const text = decoded(bytes)
  if (text === null) return 'malformed'
  const parser = new SaxesParser({ xmlns: true, position: false })
  let depth = 0
  let nodes = 0
  const count = () => {
    nodes += 1
    if (nodes > limits.nodes) throw new Stop('tooMuch')
  }
  const named = (uri: string, local: string) => (uri === '' ? local : `${prefixes.get(uri) ?? '?'}:${local}`)

  parser.on('error', () => {
    throw new Stop('malformed')
  })
  parser.on('doctype', () => {
    throw new Stop('doctype')
  })
  parser.on('attribute', count)
  parser.on('opentag', ({ uri, local, attributes }) => {
    count()
    depth += 1
    if (depth > limits.depth) throw new Stop('tooDeep')
    visitor.open(named(uri, local), plain(attributes, named))
  })
  parser.on('text', visitor.text)
  parser.on('cdata', visitor.text)
  parser.on('closetag', ({ uri, local }) => {
    depth -= 1
    visitor.close(named(uri, local))
  })
  try {
    parser.write(text).close()
    return null
  } catch (error) {
    if (error instanceof Stop) return error.problem
    throw error
  }
}

class Stop extends Error {
  readonly problem: XmlProblem
  constructor(problem: XmlProblem) {
    super(problem)
    this.problem = problem
  }
}

function plain(
  given: Readonly<Record<string, SaxesAttributeNS>>,
  named: (uri: string, local: string) => string,
): XmlAttributes {
  // Without a prototype, so that no name of a file's choosing means anything.
  const attributes: Record<string, string> = Object.create(null)
  for (const key in given) {
    const attribute = given[key]
    if (attribute !== undefined && attribute.uri !== namespaces)
      attributes[named(attribute.uri, attribute.local)] = attribute.value
  }
  return attributes
}

/** Of the declarations themselves. */
const namespaces = 'http://www.w3.org/2000/xmlns/'

/** Null where the bytes are no text. */
function decoded(bytes: Uint8Array): string | null {
  const [first, second] = bytes
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}
