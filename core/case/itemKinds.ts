/** What items of a CASE framework are in ours, by what they call themselves or by how deep they stand. */
export type ItemKind = 'theme' | 'competency' | 'dimension' | 'statement'

export const itemKinds = [
  'theme',
  'competency',
  'dimension',
  'statement',
] as const satisfies readonly ItemKind[]

const words: Readonly<Record<ItemKind, RegExp>> = {
  statement: /^(udsagn|adfærd|indikator|statement|indicator|behavio|performance|standard|learning)/i,
  dimension: /^(dimension|delkomp|underkomp|element|component|sub)/i,
  competency: /^(kompetence|ledelseskompetence|princip|competenc|principle|skill|cluster)/i,
  theme: /^(tema|kategori|område|theme|domain|strand|category|group|topic)/i,
}

/** By the type that an item names, in Danish or English; null for a type that says nothing here. */
export const kindNamed = (type: string): ItemKind | null =>
  (Object.keys(words) as ItemKind[]).find((kind) => words[kind].test(type.trim())) ?? null

export type TreeItem = {
  readonly kind: ItemKind | null
  readonly parent: TreeItem | null
  readonly children: readonly { readonly children: { readonly length: number } }[]
}

/**
 * What each item is on the way from the top down to one of them. Without a type, the depth of the whole tree tells: an item
 * without anything below it is a statement, unless it stands beside items that have something below them.
 */
export function kindsOf(chain: readonly TreeItem[], depth: number): readonly ItemKind[] {
  const steps: readonly ItemKind[] =
    depth >= 4 ? ['theme', 'competency', 'dimension'] : depth === 3 ? ['theme', 'competency'] : ['competency']
  return chain.map((item, at) => {
    // "Standard" is what every item of some frameworks is called; with something below it, it is no statement.
    if (item.kind !== null && (item.kind !== 'statement' || item.children.length === 0)) return item.kind
    const beside = item.parent?.children.some(({ children }) => children.length > 0) ?? depth > 1
    if (item.children.length === 0 && !beside) return 'statement'
    return steps[Math.min(at, steps.length - 1)] ?? 'competency'
  })
}
