/**
 * Marks as artifacts what a page draws outside its tagged content: running heads, page numbers, rules and tints.
 *
 * PDF/UA-1 (7.1) wants every mark on a page to be either tagged or an artifact, and Chromium leaves these as neither.
 * Takes and gives the operators of one content stream (ISO 32000-1, 7.8.2), in Latin-1 so that no byte changes.
 */
export function markArtifacts(content: string): string {
  let marked = ''
  let done = 0
  for (const { start, end } of findArtifacts(content)) {
    marked += `${content.slice(done, start)}/Artifact BMC\n${content.slice(start, end)}\nEMC`
    done = end
  }
  return marked + content.slice(done)
}

type Stretch = { readonly start: number; readonly end: number }

/** Path construction (8.5.2): what follows must be its painting, so both are marked together. */
const construct = new Set(['m', 'l', 'c', 'v', 'y', 'h', 're'])
/** Path painting, text showing, external objects and shadings (8.5.3, 9.4.3, 8.8, 8.7.4.2). */
const paint = new Set(['S', 's', 'f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'Tj', 'TJ', "'", '"', 'Do', 'sh'])
/** What a marked stretch must not reach over: it nests within text objects and the graphics state (14.6.1). */
const divide = new Set(['BT', 'ET', 'q', 'Q', 'BMC', 'BDC', 'EMC'])

function findArtifacts(content: string): Stretch[] {
  const found: { start: number; end: number }[] = []
  let depth = 0
  /** The last artifact, while nothing keeps the next mark from being part of it. */
  let open: { start: number; end: number } | null = null
  /** Where the operands of the next operator begin, and where the path under construction began. */
  let operands = 0
  let path: number | null = null
  for (let at = afterSpace(content, 0); at < content.length; ) {
    const end = endOfToken(content, at)
    if (!isOperator(content.charCodeAt(at))) {
      at = afterSpace(content, end)
      continue
    }
    const name = content.slice(at, end)
    if (name === 'BMC' || name === 'BDC') depth += 1
    else if (name === 'EMC') depth -= 1
    else if (construct.has(name)) path ??= operands
    else if (name === 'n') path = null
    else if (paint.has(name)) {
      if (depth === 0 && open !== null) open.end = end
      else if (depth === 0) {
        open = { start: path ?? operands, end }
        found.push(open)
      }
      path = null
    }
    if (divide.has(name)) open = null
    at = afterSpace(content, name === 'BDC' ? tagged(content, end) : end)
    operands = at
  }
  return found
}

/** Most of a page is tagged text: unless something in it could be mistaken, all of it up to its EMC is stepped over. */
function tagged(content: string, from: number): number {
  const end = content.indexOf('EMC', from)
  return end === -1 || /[(%]|B[DM]C/.test(content.slice(from, end)) ? from : end
}

const code = (letter: string): number => letter.charCodeAt(0)
const [opening, closing, less, more, percent, slash] = ['(', ')', '<', '>', '%', '/'].map(code)
const delimiters = new Set(Array.from('()<>[]{}/%', code))

/** Operators begin with a letter or a quotation mark; names with a slash, numbers with a digit, a sign or a point. */
const isOperator = (first: number): boolean =>
  (first >= 0x41 && first <= 0x5a) || (first >= 0x61 && first <= 0x7a) || first === 0x27 || first === 0x22

const isSpace = (byte: number): boolean => byte <= 0x20

const afterSpace = (content: string, from: number): number => {
  let at = from
  while (at < content.length && isSpace(content.charCodeAt(at))) at += 1
  return at
}

/** Strings, hexadecimal strings and comments may hold anything, so they are one token each (7.2.2, 7.3.4). */
function endOfToken(content: string, at: number): number {
  const first = content.charCodeAt(at)
  if (first === opening) return endOfString(content, at)
  if (first === less && content.charCodeAt(at + 1) !== less) return endBefore(content, at, more) + 1
  if (first === percent) return Math.min(endBefore(content, at, 0x0a), endBefore(content, at, 0x0d))
  if (delimiters.has(first) && first !== slash) return at + 1
  let end = at + 1
  while (
    end < content.length &&
    !isSpace(content.charCodeAt(end)) &&
    !delimiters.has(content.charCodeAt(end))
  )
    end += 1
  return end
}

const endBefore = (content: string, from: number, byte: number | undefined): number => {
  const end = content.indexOf(String.fromCharCode(byte ?? 0), from)
  return end === -1 ? content.length : end
}

/** A string nests parentheses and escapes with a backslash (7.3.4.2). */
function endOfString(content: string, from: number): number {
  let depth = 0
  for (let at = from; at < content.length; at++) {
    const byte = content.charCodeAt(at)
    if (byte === 0x5c) at += 1
    else if (byte === opening) depth += 1
    else if (byte === closing) {
      depth -= 1
      if (depth === 0) return at + 1
    }
  }
  return content.length
}
