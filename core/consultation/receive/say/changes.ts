import type { CellPlace, Wording } from '../../../framework/round.ts'
import { keyOf } from '../keyOf.ts'
import type { Fragment } from '../place/fragments.ts'
import type { Placed } from '../place/place.ts'
import { isOpen } from '../place/placing.ts'
import { standsAs } from '../place/whereabouts.ts'
import { cellsOfStatements } from '../sent/printedParagraphs.ts'
import type { SentParagraph } from '../sent/sentText.ts'
import { type Change, kindOf } from './change.ts'
import { joinedIn } from './joined.ts'
import { changesOf } from './ofSent.ts'
import { undated } from './undated.ts'
import { acceptedFor, authorsIn, piecesIn, rejected } from './views.ts'
import { saidAs } from './wording.ts'

/** Everything that was changed: one for each passage, person, and tracked or not, in the order of the document. */
export function changesIn(placed: Placed): readonly Change[] {
  const { placing, where } = placed
  const order = new Map(placing.fragments.map((fragment, at) => [fragment, at]))
  const ground = {
    ...placed,
    cells: cellsOfStatements(placing.sent.framework),
    inOrder: (fragments: readonly Fragment[]) =>
      fragments.toSorted((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0)),
  }
  let last = -1
  const unplaced = placing.fragments.flatMap((fragment): readonly Change[] => {
    const sent = standsAs(placing, fragment)
    if (sent !== null) last = sent.index
    return isOpen(placing, fragment) ? newIn(fragment, where.cell(fragment), last + 0.5) : []
  })
  const onSent = placing.sent.paragraphs.flatMap((sent) =>
    changesOf(sent, ground).filter((change) => !isDatedAnew(change, sent)),
  )
  return once([...onSent, ...unplaced, ...joinedIn(placing)]).toSorted((a, b) => a.at - b.at)
}

/** A line of the program's own that was printed for another deadline, which was put off since. */
const isDatedAnew = ({ silent, before, after }: Change, { kind }: SentParagraph): boolean =>
  kind === 'fixed' && silent && undated(before) === undated(after)

/** Text that is no part of what was sent: a proposal, by whoever wrote it. */
function newIn(fragment: Fragment, cell: CellPlace | null, at: number): readonly Change[] {
  const common = { target: null, lies: 'tray', cell, at } as const
  const before = saidAs(piecesIn([fragment], rejected), null)
  const silent: readonly Change[] =
    before.text === ''
      ? []
      : [
          {
            ...common,
            kind: 'new',
            before: '',
            after: before.text,
            wording: before.wording,
            author: null,
            date: null,
            silent: true,
          },
        ]
  const tracked = [...authorsIn([fragment])].flatMap(([author, date]): readonly Change[] => {
    const after = saidAs(piecesIn([fragment], acceptedFor(author)), null)
    if (after.text === before.text) return []
    const wording: Wording | null = after.text === '' ? null : after.wording
    const kind = before.text === '' ? 'new' : kindOf(before.text, after.text)
    return [{ ...common, kind, before: before.text, after: after.text, wording, author, date, silent: false }]
  })
  return [...silent, ...tracked]
}

/** The same done in every print of a passage is one change. */
function once(changes: readonly Change[]): readonly Change[] {
  const seen = new Set<string>()
  return changes.filter((change) => {
    if (change.target === null) return true
    const { target, kind, author, silent, after, cell } = change
    const key = JSON.stringify([target, kind, author, silent, keyOf(after), cell?.dimension, cell?.role])
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}
