import type { CellPlace } from '../../../framework/round.ts'
import { keyOf } from '../keyOf.ts'
import type { Fragment } from '../place/fragments.ts'
import type { Placed } from '../place/place.ts'
import type { SentParagraph } from '../sent/sentText.ts'
import { type Change, kindOf, type Signed, unsigned } from './change.ts'
import { goneWith } from './goneWith.ts'
import { acceptedFor, authorsIn, type Piece, piecesIn, rejected, saidIn } from './views.ts'
import { type Said, saidAs, sentAs } from './wording.ts'

/** What all changes of one file are told by. */
export type Ground = Placed & {
  /** The cell each statement was sent in. */
  readonly cells: ReadonlyMap<string, CellPlace>
  readonly inOrder: (fragments: readonly Fragment[]) => readonly Fragment[]
}

/** What was done to one paragraph that was sent: silently, and by each person. */
export function changesOf(sent: SentParagraph, ground: Ground): readonly Change[] {
  const { placing } = ground
  const stands = ground.inOrder(placing.stands.get(sent) ?? [])
  const base = baseOf(sent, stands)
  const { said } = base
  const [first] = stands
  const all = ground.inOrder([...stands, ...(placing.landed.get(sent) ?? [])])
  const isLost = (other: SentParagraph) => !placing.stands.has(other)
  const isNoise =
    said === null && (sent.kind === 'fixed' || (sent.kind === 'name' && goneWith(sent, placing.sent, isLost)))
  return [
    ...(isNoise || base.key === sent.key ? [] : reworded(sent, sentAs(sent), said, unsigned)),
    ...(said !== null && first !== undefined && hasMoved(sent, first, ground)
      ? [moved(sent, said, unsigned, first, ground)]
      : []),
    // Who writes where all was taken away without a trace has written what it says.
    ...[...authorsIn(all)].flatMap(([author, date]) =>
      changesBy({ author, date, silent: false }, sent, base, { stands, all }, ground),
    ),
  ]
}

const common = (sent: SentParagraph) =>
  ({ target: sent.kind === 'passage' ? sent.id : null, lies: 'tray', at: sent.index }) as const

const reworded = (
  sent: SentParagraph,
  before: string,
  after: Said | null,
  signed: Signed,
): readonly Change[] =>
  before === (after?.text ?? '')
    ? []
    : [
        {
          ...common(sent),
          ...signed,
          kind: kindOf(before, after?.text ?? ''),
          before,
          after: after?.text ?? '',
          wording: after === null || after.text === '' ? null : after.wording,
          cell: null,
        },
      ]

const moved = (
  sent: SentParagraph,
  { text, wording }: Said,
  signed: Signed,
  to: Fragment,
  { where, cells }: Ground,
): Change => ({
  ...common(sent),
  ...signed,
  kind: 'move',
  before: text,
  after: text,
  wording,
  cell: sent.passage?.kind === 'statement' ? (where.cell(to) ?? cells.get(sent.id) ?? null) : null,
})

function changesBy(
  signed: Signed & { readonly author: string },
  sent: SentParagraph,
  base: Base,
  { stands, all }: { readonly stands: readonly Fragment[]; readonly all: readonly Fragment[] },
  ground: Ground,
): readonly Change[] {
  const { placing } = ground
  const view = acceptedFor(signed.author)
  const pieces = piecesIn(all, view)
  if (pieces.length === 0) {
    const isGone = (other: SentParagraph) => {
      const there = placing.stands.get(other)
      // What was emptied without a trace was nobody's to delete.
      return there?.some(({ key }) => key !== '') === true && piecesIn(there, view).length === 0
    }
    if (sent.kind !== 'passage' && goneWith(sent, placing.sent, isGone)) return []
    const gone = reworded(sent, base.text, null, signed)
    return sent.kind === 'fixed' ? gone.map((each) => ({ ...each, lies: 'aside' })) : gone
  }
  const after = saidAs(pieces, sent)
  const landing = (placing.landed.get(sent) ?? []).find(({ spans }) =>
    spans.some((span) => span.text.trim() !== '' && view(span)),
  )
  // What somebody else deleted was not taken along, and is not left behind.
  const isLeft = saidIn(piecesIn(stands, (done) => view(done) && done.deleted === null)) === ''
  const move =
    landing !== undefined && base.said !== null && isLeft && sent.kind !== 'fixed'
      ? [moved(sent, { text: base.text, wording: base.said.wording }, signed, landing, ground)]
      : []
  const isSame =
    saidIn(pieces) === saidIn(base.pieces) || (move.length > 0 && keyOf(after.text) === keyOf(base.text))
  return [...move, ...(isSame ? [] : reworded(sent, base.text, after, signed))]
}

/** Whether it stands somewhere else than it did, and nobody tracked it. */
function hasMoved(sent: SentParagraph, first: Fragment, { placing, where, cells }: Ground): boolean {
  if (sent.kind === 'fixed') return false
  // Of the same words in several passages, only an anchor tells one from the other.
  if (where.strays.has(first))
    return (
      first.claim === sent || placing.sent.byKey.get(sent.key)?.every(({ id }) => id === sent.id) === true
    )
  if (sent.passage?.kind !== 'statement') return false
  const here = where.region(first)
  if (here === sent.region || here === null) return false
  const [cell, before] = [where.cell(first), cells.get(sent.id)]
  return cell?.dimension !== before?.dimension || cell?.role !== before?.role || cell === null
}

type Base = {
  readonly said: Said | null
  readonly text: string
  readonly key: string
  readonly pieces: readonly Piece[]
}

/** What it says with all changes rejected; as it was sent where only programs have touched it. */
function baseOf(sent: SentParagraph, stands: readonly Fragment[]): Base {
  const pieces = piecesIn(stands, rejected)
  if (pieces.length === 0) return { said: null, text: '', key: '', pieces }
  const [only, ...others] = stands
  const key = only !== undefined && others.length === 0 ? only.key : keyOf(saidIn(pieces))
  const said = saidAs(pieces, sent)
  return { said, text: key === sent.key ? sentAs(sent) : said.text, key, pieces }
}
