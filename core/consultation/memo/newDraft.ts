import type { Framework } from '../../framework/framework.ts'
import { compareText } from '../../text/compare.ts'
import type { TrackedBy } from '../../word/tracked/trackedWord.ts'
import type { MemoSource } from './entries.ts'
import { memoComments } from './memoComments.ts'

/**
 * What a new draft with tracked changes is made of: the framework as it was sent, signed by the administration, with the memo's
 * numbers as comments. Whether it is a draft is no change of the text, so both have the same status.
 */
export function newDraft(source: MemoSource): {
  readonly before: Framework
  readonly after: Framework
  readonly by: Omit<TrackedBy, 'date'>
} {
  const { sent, now } = source
  const { about } = now
  return {
    before: { ...sent, about: { ...sent.about, status: about.status } },
    after: now,
    by: {
      author: [about.organisation, about.unit].filter((name) => name !== '').join(', ') || compareText.author,
      commentOf: memoComments(source),
    },
  }
}
