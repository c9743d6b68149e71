import type { Xml } from '../xml.ts'
import type { Change } from './tracking.ts'

/** A paragraph of a table cell, before its mark is known. */
export type CellLine = {
  readonly style: string
  readonly content: readonly Xml[]
  readonly change: Change | null
}

export type MarkedLine = Omit<CellLine, 'change'> & { readonly mark: Change | null }

/**
 * Which paragraph marks of a cell are new or gone. The last mark of a cell can be neither (ECMA-376 17.4.65), so where a cell
 * ends with what was changed, the mark before that is the one that came or went, as it is when one types there; and the last
 * line that is gone shares its paragraph with the first that is new.
 */
export function withMarks(lines: readonly CellLine[]): readonly MarkedLine[] {
  const end = lines.findLastIndex(({ change }) => change === null) + 1
  const tail = lines.slice(end)
  const asTheyAre = lines.slice(0, end).map(({ change, ...line }): MarkedLine => ({ ...line, mark: change }))
  const gone = tail.filter(({ change }) => change === 'gone')
  const added = tail.filter(({ change }) => change === 'added')
  const lastKept = asTheyAre.at(-1)
  const [lastGone, firstAdded] = [gone.at(-1), added[0]]
  if (lastGone && firstAdded) {
    const shared = { ...firstAdded, content: [...lastGone.content, ...firstAdded.content] }
    return [
      ...asTheyAre,
      ...marked(gone.slice(0, -1), 'gone', 'gone'),
      ...marked([shared, ...added.slice(1)], 'added'),
    ]
  }
  const only = lastGone ? 'gone' : 'added'
  if (tail.length === 0 || !lastKept) return [...asTheyAre, ...marked(tail, only)]
  return [...asTheyAre.slice(0, -1), { ...lastKept, mark: only }, ...marked(tail, only)]
}

const marked = (
  lines: readonly CellLine[],
  mark: Change,
  last: Change | null = null,
): readonly MarkedLine[] =>
  lines.map(({ change: _, ...line }, i) => ({ ...line, mark: i === lines.length - 1 ? last : mark }))
