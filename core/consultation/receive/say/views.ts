import type { Fragment } from '../place/fragments.ts'
import type { Done, Span } from '../read/returned.ts'

/** A returned text as somebody would read it: with all changes rejected, or with those of one person accepted. */
export type View = (done: Done) => boolean

export const rejected: View = ({ inserted }) => inserted === null

/** What the others did is rejected. Nobody deletes for another what that one inserted. */
export const acceptedFor =
  (author: string): View =>
  ({ inserted, deleted }) =>
    (inserted === null || inserted.author === author) && deleted?.author !== author

/** A stretch of text with how it is set. */
export type Piece = Pick<Span, 'text' | 'bold' | 'italic' | 'href'>

/** What fragments of one text say together; who presses Enter in one has written it in two lines. */
export function piecesIn(fragments: readonly Fragment[], view: View): readonly Piece[] {
  const pieces: Piece[] = []
  let open: Fragment | null = null
  for (const fragment of fragments) {
    const own = fragment.spans.filter((span) => span.text !== '' && view(span))
    if (own.every(({ text }) => text.trim() === '')) continue
    const between = open === null ? '' : joint(open, fragment, view)
    if (between !== '')
      pieces.push({
        text: between,
        bold: false,
        italic: false,
        href: null,
      })
    pieces.push(...own)
    open = fragment
  }
  return trimmed(pieces)
}

/** Where the end of a paragraph was inserted or deleted, its text goes on in the next one letter for letter. */
function joint(before: Fragment, after: Fragment, view: View): string {
  if (before.paragraph === after.paragraph) return ' '
  return view(before.paragraph.end) ? '\n' : ''
}

export const saidIn = (pieces: readonly Piece[]): string => pieces.map(({ text }) => text).join('')

function trimmed(pieces: readonly Piece[]): readonly Piece[] {
  const first = pieces.findIndex(({ text }) => text.trim() !== '')
  const last = pieces.findLastIndex(({ text }) => text.trim() !== '')
  return pieces.slice(Math.max(first, 0), last + 1).map((piece, at) => {
    const begun = at === 0 ? piece.text.trimStart() : piece.text
    return { ...piece, text: at === last - Math.max(first, 0) ? begun.trimEnd() : begun }
  })
}

/** Everybody who changed something in these, in the order their first changes stand, with the hour of the first. */
export function authorsIn(fragments: readonly Fragment[]): ReadonlyMap<string, string | null> {
  const authors = new Map<string, string | null>()
  const meet = ({ inserted, deleted }: Done) => {
    for (const mark of [inserted, deleted])
      if (mark !== null && (authors.get(mark.author) ?? null) === null) authors.set(mark.author, mark.date)
  }
  fragments.forEach((fragment, at) => {
    for (const span of fragment.spans) meet(span)
    const next = fragments[at + 1]
    if (next !== undefined && next.paragraph !== fragment.paragraph) meet(fragment.paragraph.end)
  })
  return authors
}
