/** So long a sheet's name may be, in UTF-16 units. */
const longest = 31

/**
 * Names that Excel takes for the sheets of one workbook, in their order: at most 31 signs, none of `[ ] : * ? / \`, no apostrophe at
 * either end, none twice whatever its capitals, and not the one Excel keeps for itself.
 */
export function sheetNames(wanted: readonly string[], nameless: string): readonly string[] {
  const taken = new Set<string>(['history'])
  return wanted.map((name) => {
    const legal = shortened(cleaned(name) || cleaned(nameless), longest)
    for (let count = 1; ; count++) {
      const suffix = count === 1 ? '' : ` (${count})`
      const tried = `${shortened(legal, longest - suffix.length)}${suffix}`
      if (taken.has(key(tried))) continue
      taken.add(key(tried))
      return tried
    }
  })
}

const key = (name: string): string => name.normalize('NFC').toLocaleLowerCase('da')

const cleaned = (name: string): string =>
  name
    .replace(/[[\]:*?/\\\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[' ]+|[' ]+$/g, '')

/** Cut between words where there is one to cut behind, with dots that say so. */
function shortened(name: string, most: number): string {
  if (name.length <= most) return name
  const cut = name.slice(0, most - 1).replace(/[\ud800-\udbff]$/, '')
  const word = /^.{12,}(?=\s)/.exec(cut)?.[0] ?? cut
  return `${word.replace(/[\s',;.–-]+$/, '')}…`
}
