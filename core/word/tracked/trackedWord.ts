import { align } from '../../compare/align.ts'
import { matchFrameworks } from '../../compare/match.ts'
import type { Framework } from '../../framework/framework.ts'
import { layOut } from '../../layout/layOut.ts'
import type { WordResources } from '../resources.ts'
import { writeWord } from '../writeWord.ts'
import { mergeDocuments } from './mergeDocuments.ts'

export type TrackedBy = {
  /** Who has made the changes, as Word shows it. */
  readonly author: string
  readonly date: Date
  /**
   * What a comment says to a changed passage, by the later framework's id for it (the former's for what is gone and was
   * nothing else there); null for none.
   */
  readonly commentOf?: (passage: string) => string | null
}

/**
 * `after` as it is printed, as a Word file in which every difference from `before` is a tracked change: accepting all gives
 * the text of `after`, rejecting all that of `before`. The two need not come from one another.
 */
export function trackedWord(
  before: Framework,
  after: Framework,
  { author, date, commentOf = () => null }: TrackedBy,
  resources: WordResources,
): Promise<Uint8Array> {
  const match = matchFrameworks(before, after)
  const { framework, formerIds } = align(before, after, match)
  const { document, changes, formers } = mergeDocuments(layOut(framework), layOut(after))
  /** What only the former has may have been renamed to stand beside the later. */
  const known = (passage: string) => {
    const [owner = passage, ...field] = passage.split('_')
    return match.ofLater.has(owner) ? passage : [formerIds.get(owner) ?? owner, ...field].join('_')
  }
  return writeWord(document, resources, {
    change: (part) => changes.get(part) ?? null,
    former: <T extends object>(part: T) => (formers.get(part) as T | undefined) ?? null,
    author,
    date,
    commentOf: (passage) => commentOf(known(passage)),
  })
}
