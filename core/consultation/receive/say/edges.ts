import { nameLikeness } from '../../../compare/likeness.ts'
import { fragmentOf } from '../place/fragments.ts'
import type { ReturnedParagraph } from '../read/returned.ts'
import type { SentText } from '../sent/sentText.ts'
import { type Change, kindOf, unsigned } from './change.ts'
import { undated } from './undated.ts'
import { acceptedFor, authorsIn, piecesIn, rejected } from './views.ts'
import { type Said, saidAs } from './wording.ts'

/** So alike a line has to be to one of ours to be that, changed. */
const leastAlike = 0.5

/**
 * What was written above or below the text of the pages: about no passage, so it lies in the tray. Each once, however many pages
 * and sections have it. What is only gone there, or differs in a number or date alone, is no answer unless it was tracked.
 */
export function changesAtEdges(
  paragraphs: readonly ReturnedParagraph[],
  { edges, paragraphs: sent }: Pick<SentText, 'edges' | 'paragraphs'>,
): readonly Change[] {
  const seen = new Set<string>()
  return paragraphs.flatMap((paragraph, index) => {
    const spans = paragraph.spans.filter(({ auto }) => !auto)
    const fragment = fragmentOf(paragraph, index, spans, '', null)
    const common = { target: null, lies: 'tray', cell: null, at: sent.length + index } as const
    const before = saidAs(piecesIn([fragment], rejected), null)
    const silent = silentAt(before, edges).map((each) => ({ ...common, ...unsigned, ...each }))
    const tracked = [...authorsIn([fragment])].flatMap(([author, date]): readonly Change[] => {
      const after = saidAs(piecesIn([fragment], acceptedFor(author)), null)
      if (after.text === before.text) return []
      const isGone = after.text === ''
      return [
        {
          ...common,
          lies: isGone ? 'aside' : 'tray',
          kind: before.text === '' ? 'new' : kindOf(before.text, after.text),
          before: before.text,
          after: after.text,
          wording: isGone ? null : after.wording,
          author,
          date,
          silent: false,
        },
      ]
    })
    return [...silent, ...tracked].filter(({ kind, author, before: was, after }) => {
      const key = JSON.stringify([kind, author, undated(was), undated(after)])
      const isNew = !seen.has(key)
      seen.add(key)
      return isNew
    })
  })
}

function silentAt(
  { text, wording }: Said,
  edges: SentText['edges'],
): readonly Pick<Change, 'kind' | 'before' | 'after' | 'wording'>[] {
  const key = undated(text)
  if (key === '' || edges.some((edge) => undated(edge) === key)) return []
  const own = edges
    .filter((edge) => undated(edge) !== '')
    .map((edge) => ({ edge, alike: key.includes(undated(edge)) ? 1 : nameLikeness(undated(edge), key) }))
    .toSorted((a, b) => b.alike - a.alike || b.edge.length - a.edge.length)
    .find(({ alike }) => alike >= leastAlike)
  const kind = own === undefined ? 'new' : kindOf(own.edge, text)
  return kind === 'delete' ? [] : [{ kind, before: own?.edge ?? '', after: text, wording }]
}
