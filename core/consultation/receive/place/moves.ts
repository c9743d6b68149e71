import { keyOf } from '../keyOf.ts'
import type { SentParagraph } from '../sent/sentText.ts'
import type { Fragment } from './fragments.ts'
import { isOpen, land, type Placing } from './placing.ts'

/**
 * Text that was inserted where no anchor came along: it is the other end of a move by the move's name, or by saying word for word
 * what the same person deleted elsewhere, as programs write it that know no moves.
 */
export function placeMoves(placed: Placing, wasDeleted: (sent: SentParagraph) => boolean): void {
  const gone = [...placed.stands.keys()].filter((sent) => sent.kind !== 'fixed' && wasDeleted(sent))
  if (gone.length === 0) return
  const taken = new Set(placed.landed.keys())
  for (const fragment of placed.fragments) {
    if (fragment.key !== '' || !isOpen(placed, fragment)) continue
    const said = keyOf(fragment.spans.map(({ text }) => text).join(''))
    const found = gone.find(
      (sent) =>
        !taken.has(sent) &&
        (said === sent.key
          ? sharesAuthor(fragment, placed.stands.get(sent) ?? [])
          : sharesMove(fragment, sent, placed)),
    )
    if (found === undefined) continue
    taken.add(found)
    land(placed, found, fragment)
  }
}

const authorsOf = (fragments: readonly Fragment[], which: 'inserted' | 'deleted'): ReadonlySet<string> =>
  new Set(fragments.flatMap(({ spans }) => spans.flatMap((span) => span[which]?.author ?? [])))

function sharesAuthor(fragment: Fragment, stands: readonly Fragment[]): boolean {
  const deleted = authorsOf(stands, 'deleted')
  return [...authorsOf([fragment], 'inserted')].some((author) => deleted.has(author))
}

/** A move of one paragraph has its name for itself; one of several says which by its words. */
function sharesMove(fragment: Fragment, sent: SentParagraph, placed: Placing): boolean {
  const names = movesOf([fragment], 'inserted')
  if (names.size === 0) return false
  const from = [...placed.stands].filter(([, stands]) =>
    [...movesOf(stands, 'deleted')].some((name) => names.has(name)),
  )
  return from.length === 1 && from[0]?.[0] === sent
}

const movesOf = (fragments: readonly Fragment[], which: 'inserted' | 'deleted'): ReadonlySet<string> =>
  new Set(
    fragments.flatMap(({ spans }) =>
      spans.flatMap((span) => {
        const move = span[which]?.move ?? ''
        return move === '' ? [] : [move]
      }),
    ),
  )
