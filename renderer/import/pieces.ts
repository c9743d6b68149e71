import type { Guess, GuessedStatement, Meaning, Piece } from '../../core/import/guess.ts'
import type { LineId } from '../../core/import/source.ts'

/** A guess as a flat list of pieces, and what each line of the source has become. */

export type PieceKind =
  | 'title'
  | 'subtitle'
  | 'role'
  | 'roleLeadIn'
  | 'prompt'
  | 'theme'
  | 'description'
  | 'competency'
  | 'keyword'
  | 'tagline'
  | 'definition'
  | 'leadIn'
  | 'dimension'
  | 'statement'
  | 'partTitle'
  | 'paragraph'
  | 'heading'
  | 'bullet'
  | 'number'
  | 'quote'

export type PlacedPiece = {
  /** Unique among the pieces of a guess, and the same in the next guess where the same first line makes the same kind. */
  readonly key: string
  readonly kind: PieceKind
  readonly piece: Piece
  /** Where a statement stands; null for everything else. */
  readonly cell: { readonly role: string; readonly dimension: string } | null
  /** Lines that say it once more. */
  readonly again: readonly LineId[]
}

export const pieceKey = (kind: PieceKind, { id }: Pick<Piece, 'id'>): string => `${kind}:${id}`

/** Everything a guess has made, first what stands on the cover, then the grid, then the prose. */
export function piecesOf(guess: Guess): readonly PlacedPiece[] {
  const one = (kind: PieceKind, piece: Piece | null): PlacedPiece[] =>
    piece === null ? [] : [{ key: pieceKey(kind, piece), kind, piece, cell: null, again: [] }]
  const statement = (piece: GuessedStatement): PlacedPiece => ({
    key: pieceKey('statement', piece),
    kind: 'statement',
    piece,
    cell: { role: piece.role, dimension: piece.dimension },
    again: piece.again,
  })
  return [
    ...one('title', guess.title),
    ...one('subtitle', guess.subtitle),
    ...guess.roles.flatMap((role) => [
      ...one('role', role),
      ...one('roleLeadIn', role.leadIn),
      ...one('prompt', role.prompt),
    ]),
    ...guess.themes.flatMap((theme) => [...one('theme', theme), ...one('description', theme.description)]),
    ...guess.competencies.flatMap((competency) => [
      ...one('competency', competency),
      ...one('keyword', competency.keyword),
      ...one('tagline', competency.tagline),
      ...one('definition', competency.definition),
      ...one('leadIn', competency.leadIn),
      ...competency.dimensions.flatMap((dimension) => one('dimension', dimension)),
    ]),
    ...guess.statements.map(statement),
    ...guess.prose.flatMap((part) => [
      ...one('partTitle', part.title),
      ...part.blocks.flatMap((block) => one(block.kind, block)),
    ]),
  ]
}

/** What a line has become. */
export type Mark = {
  /** The key of its piece; null where it is used nowhere. */
  readonly key: string | null
  readonly kind: PieceKind | 'unused'
  /** It repeats what stands elsewhere. */
  readonly again: boolean
  readonly sure: number
  /** The line above it belongs to something else. */
  readonly starts: boolean
  /** The line below it belongs to something else. */
  readonly ends: boolean
}

/**
 * A mark for every line, in the order of the source. A line that no piece names is unused, whatever the guess's own tray
 * says: so nothing of the source can be missing on the screen. `goesOn` tells of a line whether it goes on with the one
 * above it, which unused lines are told apart by.
 */
export function marksOf(
  order: readonly LineId[],
  pieces: readonly PlacedPiece[],
  goesOn: (line: LineId) => boolean = () => false,
): ReadonlyMap<LineId, Mark> {
  const owners = new Map<LineId, { readonly placed: PlacedPiece; readonly again: boolean }>()
  for (const placed of pieces) {
    for (const line of placed.piece.lines) owners.set(line, { placed, again: false })
    for (const line of placed.again) if (!owners.has(line)) owners.set(line, { placed, again: true })
  }
  const keyAt = (i: number): string | null | undefined => {
    const line = order[i]
    return line === undefined ? undefined : (owners.get(line)?.placed.key ?? null)
  }
  return new Map(
    order.map((line, i) => {
      const owner = owners.get(line)
      const key = keyAt(i) ?? null
      const below = order[i + 1]
      return [
        line,
        {
          key,
          kind: owner?.placed.kind ?? 'unused',
          again: owner?.again ?? false,
          sure: owner?.placed.piece.sure ?? 1,
          starts: keyAt(i - 1) !== key || (key === null && !goesOn(line)),
          ends: keyAt(i + 1) !== key || (key === null && below !== undefined && !goesOn(below)),
        },
      ]
    }),
  )
}

/** Unused lines, those that go on with each other together. */
export function unusedRuns(
  order: readonly LineId[],
  marks: ReadonlyMap<LineId, Mark>,
): readonly (readonly LineId[])[] {
  const runs: LineId[][] = []
  for (const line of order) {
    const mark = marks.get(line)
    if (mark?.key !== null) continue
    const open = runs.at(-1)
    if (mark.starts || open === undefined) runs.push([line])
    else open.push(line)
  }
  return runs
}

/** The lines around this one that belong to the same piece without a break. */
export function runAt(
  order: readonly LineId[],
  marks: ReadonlyMap<LineId, Mark>,
  line: LineId,
): readonly LineId[] {
  const at = order.indexOf(line)
  if (at < 0) return []
  const isStart = (i: number) => marks.get(order[i] ?? '')?.starts ?? true
  const isEnd = (i: number) => marks.get(order[i] ?? '')?.ends ?? true
  let from = at
  while (from > 0 && !isStart(from)) from -= 1
  let to = at
  while (to < order.length - 1 && !isEnd(to)) to += 1
  return order.slice(from, to + 1)
}

/** Pieces are marked in few colours: what belongs to roles, to themes, to competencies, and what is said. */
export type PieceGroup = 'role' | 'theme' | 'competency' | 'dimension' | 'statement' | 'prose' | 'unused'

export const groupOf: Readonly<Record<PieceKind | 'unused', PieceGroup>> = {
  title: 'prose',
  subtitle: 'prose',
  role: 'role',
  roleLeadIn: 'role',
  prompt: 'role',
  theme: 'theme',
  description: 'theme',
  competency: 'competency',
  keyword: 'competency',
  tagline: 'competency',
  definition: 'competency',
  leadIn: 'competency',
  dimension: 'dimension',
  statement: 'statement',
  partTitle: 'prose',
  paragraph: 'prose',
  heading: 'prose',
  bullet: 'prose',
  number: 'prose',
  quote: 'prose',
  unused: 'unused',
}

/** What a person would say that it is; null for what only the layout of a source tells. */
export const meaningOf: Readonly<Record<PieceKind | 'unused', Meaning | null>> = {
  title: 'title',
  subtitle: 'subtitle',
  role: 'role',
  roleLeadIn: 'leadIn',
  prompt: null,
  theme: 'theme',
  description: null,
  competency: 'competency',
  keyword: null,
  tagline: 'tagline',
  definition: 'definition',
  leadIn: 'leadIn',
  dimension: 'dimension',
  statement: 'statement',
  partTitle: 'heading',
  paragraph: 'paragraph',
  heading: 'heading',
  bullet: 'bullet',
  number: 'bullet',
  quote: 'paragraph',
  unused: 'unused',
}
