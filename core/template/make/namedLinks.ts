import type { Range } from '../../find/occurrences.ts'
import type { Inline } from '../../framework/richText.ts'
import { placeName } from '../placeholders.ts'

/** A link whose address tells the name, with the words that carry it. */
export type NamedLink = Range & { readonly address: string }

/** The links of a text that lead to the municipality's own pages or post: a template would lead its readers there. */
export function namedLinks(inline: readonly Inline[], kommune: string): readonly NamedLink[] {
  const pattern = inAddresses(placeName(kommune))
  if (pattern === null) return []
  const found: NamedLink[] = []
  let at = 0
  for (const node of inline) {
    const end = at + (node.type === 'text' ? node.text.length : 1)
    const link = node.type === 'text' ? node.marks?.find((mark) => mark.type === 'link') : undefined
    const last = found.at(-1)
    if (link !== undefined && last?.end === at && last.address === link.attrs.href)
      // Bold in the middle of it parts a link into several runs.
      found[found.length - 1] = { ...last, end }
    else if (link !== undefined && pattern.test(decoded(link.attrs.href)))
      found.push({ start: at, end, address: link.attrs.href })
    at = end
  }
  return found
}

/** A place's name as addresses write it: "koege", "koge" or "køge", with or without hyphens. Null where there is none. */
function inAddresses(place: string): RegExp | null {
  const letters = [...place.normalize('NFC').toLowerCase()].filter((letter) => /[\p{L}\d]/u.test(letter))
  if (letters.length < 2) return null
  const written = letters.map((letter) => spellings[letter] ?? letter).join('[-_ ]?')
  // A short name stands inside many a word: "ribe" in "beskribe".
  const bounded = letters.length < 5 ? `(?<!\\p{L})${written}(?=kommune|kom\\b|(?!\\p{L}))` : written
  return new RegExp(bounded, 'iu')
}

const spellings: Readonly<Record<string, string>> = { æ: '(?:æ|ae)', ø: '(?:ø|oe|o)', å: '(?:å|aa|a)' }

function decoded(address: string): string {
  try {
    return decodeURIComponent(address).normalize('NFC')
  } catch {
    // A percent sign that is none: then it is taken as it is.
    return address
  }
}
