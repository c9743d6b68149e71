/** JSON from bytes: the value, or why there is none. */
export type ParsedJson = { readonly value: unknown } | 'not-json' | 'too-deep'

/** Parses UTF-8 JSON (RFC 8259) that nests no deeper than `depth`; never throws. */
export function parseJson(bytes: Uint8Array, depth: number): ParsedJson {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    if (nesting(text) > depth) return 'too-deep'
    return { value: JSON.parse(text) as unknown }
  } catch {
    return 'not-json'
  }
}

/** How deep brackets nest outside strings. */
function nesting(text: string): number {
  let deepest = 0
  let open = 0
  let inString = false
  for (let i = 0; i < text.length; i++) {
    const char = text[i]
    if (inString) {
      if (char === '\\') i++
      else if (char === '"') inString = false
    } else if (char === '"') inString = true
    else if (char === '[' || char === '{') deepest = Math.max(deepest, ++open)
    else if (char === ']' || char === '}') open--
  }
  return deepest
}
