import { percentDecoded } from './encodings.ts'

/** The head of a mail, or of a part of it (RFC 5322, 2.2), and where its body begins. */

/** A larger head is none. */
const mostHeader = 256 * 1024

/** Where the head ends; the body begins after the empty line. */
const headEnd = (part: string): { readonly end: number; readonly body: number } => {
  const gap = /\r?\n\r?\n/.exec(part.slice(0, mostHeader))
  if (/^\r?\n/.test(part)) return { end: 0, body: part.startsWith('\r') ? 2 : 1 }
  return gap ? { end: gap.index, body: gap.index + gap[0].length } : { end: part.length, body: part.length }
}

export const bodyOf = (part: string): string => part.slice(headEnd(part).body)

/** Header fields by their names in lower case, unfolded; null where the head is larger than any. */
export function headersOf(part: string): ReadonlyMap<string, string> | null {
  const { end } = headEnd(part)
  if (end > mostHeader) return null
  const headers = new Map<string, string>()
  const lines = part
    .slice(0, end)
    .replace(/\r?\n[ \t]+/g, ' ')
    .split(/\r?\n/)
  for (const line of lines) {
    const colon = line.indexOf(':')
    const name = line.slice(0, colon).toLowerCase()
    if (colon > 0 && /^[\w-]+$/.test(name) && !headers.has(name))
      headers.set(name, line.slice(colon + 1).trim())
  }
  return headers
}

/** `text/plain; charset="utf-8"` as its value in lower case and its parameters. */
export function parametersOf(field: string): {
  readonly value: string
  readonly parameters: ReadonlyMap<string, string>
} {
  const [value = ''] = field.split(';', 1)
  const parameters = new Map<string, string>()
  for (const [, name = '', quoted, plain = ''] of field.matchAll(
    /;\s*([\w*-]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s;"]*))/g,
  )) {
    const given = (quoted ?? plain).replace(/\\(.)/g, '$1')
    const key = name.toLowerCase()
    // RFC 2231: in pieces, and with its alphabet in front.
    const base = key.replace(/\*.*$/, '')
    const known = /\*[1-9]\d*\*?$/.test(key) ? (parameters.get(base) ?? '') : ''
    parameters.set(base, known + (key.endsWith('*') ? percentDecoded(given) : given))
  }
  return { value: value.trim().toLowerCase(), parameters }
}

/** The parts between the lines that name the boundary. */
export function partsOf(body: string, boundary: string): readonly string[] {
  const pieces = `\n${body}`.split(`\n--${boundary}`)
  const parts: string[] = []
  for (const piece of pieces.slice(1)) {
    if (piece.startsWith('--')) break
    parts.push(piece.replace(/^[ \t]*\r?\n/, '').replace(/\r$/, ''))
  }
  return parts
}
