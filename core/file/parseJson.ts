/** JSON from bytes: the value, or why there is none. */
export type ParsedJson = { readonly value: unknown } | 'not-json' | 'too-deep'

/** Parses UTF-8 JSON (RFC 8259) that nests no deeper than `depth`; never throws. */
export function parseJson(bytes: Uint8Array, depth: number): ParsedJson {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    const value: unknown = JSON.parse(text)
    return isDeeper(value, depth) ? 'too-deep' : { value }
  } catch {
    return 'not-json'
  }
}

/** Whether arrays and objects nest deeper than that. JSON.parse itself has no limit, and does not recurse. */
const isDeeper = (value: unknown, depth: number): boolean =>
  typeof value === 'object' &&
  value !== null &&
  (depth === 0 || Object.values(value).some((inside) => isDeeper(inside, depth - 1)))
