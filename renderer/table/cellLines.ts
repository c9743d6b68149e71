import { type Mark, type TextRun, withoutForbidden } from '../../core/framework/richText.ts'
import { leadClass } from '../../core/table/markup.ts'
import { type Line, type TableCell, withoutBullet } from '../../core/table/table.ts'
import { type ClassStyles, isUnread, type Look, lookOf, plain } from './lookOf.ts'

/** The lines of one pasted cell: each paragraph, item of a list and line break begins one. */

type Piece = Look & { readonly text: string; readonly lead: boolean }

/** `own`: copied from a grid of this program, so every space and every mark is meant. */
export function cellLines(cell: Element, styles: ClassStyles, own: boolean): TableCell {
  const lines = read(cell, styles, own).map((pieces) => (own ? pieces : tidy(pieces)))
  const words = lines.flat().filter(({ text }) => text.trim() !== '')
  // A cell that is bold all through is a cell with a style, not one with a word to be stressed.
  const look = own
    ? { bold: true, italic: true }
    : { bold: !words.every(({ bold }) => bold), italic: !words.every(({ italic }) => italic) }
  return lines
    .filter((pieces) => pieces.some(({ text }) => text.trim() !== ''))
    .map((pieces) =>
      lineOf(
        pieces.map((piece) => ({
          ...piece,
          bold: piece.bold && look.bold,
          italic: piece.italic && look.italic,
        })),
        own,
      ),
    )
}

const blocks = new Set(
  'p div li ul ol table tbody thead tfoot tr td th h1 h2 h3 h4 h5 h6 blockquote pre section article dl dt dd'.split(
    ' ',
  ),
)
const unread = new Set(
  'script style template head noscript object svg math select textarea del xml'.split(' '),
)

function read(cell: Element, styles: ClassStyles, own: boolean): Piece[][] {
  const lines: Piece[][] = [[]]
  const breakLine = () => lines.push([])
  const walk = (node: Node, around: Look, lead: boolean) => {
    if (node.nodeType === Node.TEXT_NODE) {
      const text = withoutForbidden(node.textContent ?? '')
      if (text !== '') lines.at(-1)?.push({ ...around, text, lead })
      return
    }
    if (!(node.nodeType === Node.ELEMENT_NODE)) return
    const element = node as Element
    const name = element.localName
    if (name === 'br') return breakLine()
    if (unread.has(name) || isUnread(element) || element.classList.contains('MsoCommentReference')) return
    const isBlock = element !== cell && blocks.has(name)
    if (isBlock) breakLine()
    const look = lookOf(element, around, styles)
    const isLead = lead || (own && element.classList.contains(leadClass))
    for (const child of element.childNodes) walk(child, look, isLead)
    if (isBlock) breakLine()
  }
  walk(cell, plain, false)
  return lines
}

/** Spaces as HTML shows them: one for many, none at the ends; and without the bullet that stands as text. */
function tidy(pieces: readonly Piece[]): Piece[] {
  let before = ' '
  const single = pieces.map((piece) => {
    const text = piece.text.replace(/[\s\u00a0]+/g, ' ')
    const joined = before.endsWith(' ') && text.startsWith(' ') ? text.slice(1) : text
    if (joined !== '') before = joined
    return { ...piece, text: joined }
  })
  const whole = single.map(({ text }) => text).join('')
  let cut = whole.length - withoutBullet(whole).length
  const left = single
    .map((piece) => {
      const text = piece.text.slice(cut)
      cut = Math.max(0, cut - piece.text.length)
      return { ...piece, text }
    })
    .filter(({ text }) => text !== '')
  const end = left.at(-1)
  if (end === undefined) return left
  return [...left.slice(0, -1), { ...end, text: end.text.trimEnd() }].filter(({ text }) => text !== '')
}

function lineOf(pieces: readonly Piece[], own: boolean): Line {
  const lead = pieces
    .filter((piece) => piece.lead)
    .map(({ text }) => text)
    .join('')
  const text = runs(pieces.filter((piece) => !piece.lead))
  if (lead !== '') return { lead, text: withoutDash(text) ?? text }
  return own ? { lead, text } : withLead(text)
}

/** Bold words before a dash are what a statement begins with. */
function withLead(text: readonly TextRun[]): Line {
  const [first, ...rest] = text
  const bold = first?.marks?.length === 1 && first.marks[0]?.type === 'bold'
  const after = bold && first.text.length <= 200 ? withoutDash(rest) : null
  return after && first ? { lead: first.text.trim(), text: after } : { lead: '', text: [...text] }
}

/** The text behind a dash at its beginning; null where there is none. */
function withoutDash([first, ...rest]: readonly TextRun[]): TextRun[] | null {
  const dash = first?.text.match(/^ ?[–—-] /)?.[0]
  if (first === undefined || dash === undefined) return null
  const text = first.text.slice(dash.length)
  return text === '' ? rest : [{ ...first, text }, ...rest]
}

/** Pieces that look alike become one run. */
function runs(pieces: readonly Piece[]): TextRun[] {
  const made: TextRun[] = []
  for (const piece of pieces) {
    const marks = marksOf(piece)
    const before = made.at(-1)
    if (before && JSON.stringify(before.marks ?? []) === JSON.stringify(marks))
      made[made.length - 1] = { ...before, text: before.text + piece.text }
    else made.push({ type: 'text', text: piece.text, ...(marks.length > 0 ? { marks } : {}) })
  }
  return made
}

const marksOf = ({ bold, italic, href }: Look): Mark[] => [
  ...(href === null ? [] : [{ type: 'link' as const, attrs: { href } }]),
  ...(bold ? [{ type: 'bold' as const }] : []),
  ...(italic ? [{ type: 'italic' as const }] : []),
]
