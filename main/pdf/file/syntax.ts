/**
 * PDF objects (ISO 32000-1, 7.3), as far as a printed PDF has to be read to be added to. Only arrays and dictionaries are
 * taken apart; everything else stays the text it was, so that what is not changed is written back as it came: numbers, strings
 * with their brackets, names with their slash, references as `12 0 R`.
 */
export type PdfValue = string | readonly PdfValue[] | PdfDictionary
/** By name, with its slash. */
export type PdfDictionary = ReadonlyMap<string, PdfValue>

export const isDictionary = (value: PdfValue | undefined): value is PdfDictionary => value instanceof Map
export const isArray = (value: PdfValue | undefined): value is readonly PdfValue[] => Array.isArray(value)

export type Parsed = { readonly value: PdfValue; readonly end: number }

/** The object at `from` in the file (Latin-1, so that places are bytes), and where it ends. */
export function parseValue(text: string, from: number): Parsed {
  const at = afterSpace(text, from)
  if (text.startsWith('<<', at)) return parseDictionary(text, at + 2)
  if (text[at] === '[') return parseArray(text, at + 1)
  const end = endOfAtom(text, at)
  const whole = isDigit(text, at) ? endOfReference(text, end) : end
  return whole === end
    ? { value: text.slice(at, end), end }
    : { value: `${text.slice(at, end)} 0 R`, end: whole }
}

const isDigit = (text: string, at: number): boolean => {
  const byte = text.charCodeAt(at)
  return byte >= 0x30 && byte <= 0x39
}

/** Where "12 0 R" ends whose first number ends at `from`; that place itself where it is a mere number. */
function endOfReference(text: string, from: number): number {
  const generation = afterSpace(text, from)
  // Objects of a file that was never updated are all of generation 0 (7.3.10).
  if (text[generation] !== '0' || generation === from) return from
  const letter = afterSpace(text, generation + 1)
  return text[letter] === 'R' && letter > generation + 1 ? letter + 1 : from
}

function parseDictionary(text: string, from: number): Parsed {
  const entries = new Map<string, PdfValue>()
  let at = afterSpace(text, from)
  while (!text.startsWith('>>', at)) {
    const end = endOfAtom(text, at)
    const parsed = parseValue(text, end)
    entries.set(text.slice(at, end), parsed.value)
    at = afterSpace(text, parsed.end)
  }
  return { value: entries, end: at + 2 }
}

function parseArray(text: string, from: number): Parsed {
  const items: PdfValue[] = []
  let at = afterSpace(text, from)
  while (text[at] !== ']') {
    const parsed = parseValue(text, at)
    items.push(parsed.value)
    at = afterSpace(text, parsed.end)
  }
  return { value: items, end: at + 1 }
}

/** White space and comments (7.2.2, 7.2.3). */
export function afterSpace(text: string, from: number): number {
  let at = from
  for (; at < text.length; at++) {
    if (text[at] === '%')
      while (at + 1 < text.length && text[at + 1] !== '\n' && text[at + 1] !== '\r') at += 1
    else if (text.charCodeAt(at) > 0x20) break
  }
  return at
}

/** Where a name, number, keyword or string ends that begins at `from`. */
function endOfAtom(text: string, from: number): number {
  if (text[from] === '(') return endOfString(text, from)
  if (text[from] === '<') return text.indexOf('>', from) + 1 || fail(from)
  let at = text[from] === '/' ? from + 1 : from
  while (at < text.length && !isDelimiter(text.charCodeAt(at))) at += 1
  return at > from ? at : fail(from)
}

/** White space and ( ) < > [ ] { } / % (7.2.2). */
const isDelimiter = (byte: number): boolean =>
  byte <= 0x20 ||
  byte === 0x28 ||
  byte === 0x29 ||
  byte === 0x3c ||
  byte === 0x3e ||
  byte === 0x5b ||
  byte === 0x5d ||
  byte === 0x7b ||
  byte === 0x7d ||
  byte === 0x2f ||
  byte === 0x25

/** A literal string nests parentheses and escapes with a backslash (7.3.4.2). */
function endOfString(text: string, from: number): number {
  let depth = 0
  for (let at = from; at < text.length; at++) {
    if (text[at] === '\\') at += 1
    else if (text[at] === '(') depth += 1
    else if (text[at] === ')' && --depth === 0) return at + 1
  }
  return fail(from)
}

const fail = (at: number): never => {
  throw new Error(`The PDF cannot be read at byte ${at}`)
}

export function writeValue(value: PdfValue): string {
  if (isDictionary(value))
    return `<<${[...value].map(([name, entry]) => `${name} ${writeValue(entry)}`).join('\n')}>>`
  if (isArray(value)) return `[${value.map(writeValue).join(' ')}]`
  return value as string
}

/** A text string (7.9.2.2): UTF-16, big end first, behind its byte order mark, in hexadecimal. */
export const textString = (text: string): string =>
  `<FEFF${Array.from({ length: text.length }, (_, i) => text.charCodeAt(i).toString(16).padStart(4, '0'))
    .join('')
    .toUpperCase()}>`
