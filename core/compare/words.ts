import { diffWordsWithSpace } from 'diff'

/** A stretch of two texts: in both, only in the former, or only in the latter. */
export type Stretch = { readonly kind: 'same' | 'gone' | 'added'; readonly text: string }

/** So many words may differ before two texts count as wholly different: nobody reads such a patchwork. */
const mostChanges = 2000

/**
 * What happened between two texts, word by word. The stretches that are not `added` make up `before`, those that are not
 * `gone` make up `after`, letter for letter.
 */
export function wordDifferences(before: string, after: string): readonly Stretch[] {
  if (before === after) return before === '' ? [] : [{ kind: 'same', text: before }]
  const changes = diffWordsWithSpace(before, after, { maxEditLength: mostChanges })
  if (changes === undefined) return whole(before, after)
  return changes.map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'gone' : 'same',
    text: value,
  }))
}

const whole = (before: string, after: string): readonly Stretch[] =>
  [{ kind: 'gone', text: before } as const, { kind: 'added', text: after } as const].filter(
    ({ text }) => text !== '',
  )
