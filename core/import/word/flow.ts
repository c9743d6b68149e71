import type { Anchor } from '../../framework/anchors.ts'
import { childNamed, elementsIn, type XmlElement } from '../../xml/readXml.ts'
import type { SourceLine } from '../source.ts'
import type { BlockDraft } from './drafts.ts'
import { bookmark, chosen, type Piece, passageOfControl, piecesOf } from './pieces.ts'
import type { Reading } from './reading.ts'
import { listPlace, outlineLevel } from './styles.ts'
import { readTable } from './table.ts'

/** What stands in a body, a cell, a text box or a note, one below the other. `passage` is the control around all of it. */
export function flow(
  container: XmlElement,
  reading: Reading,
  passage: Anchor | null = null,
): readonly BlockDraft[] {
  const page: Page = { reading, blocks: [], gap: 0, joined: [] }
  blocksIn(container, page, passage)
  if (page.joined.length > 0) add(page, { ...plainLine, pieces: page.joined })
  return page.blocks
}

type Page = {
  readonly reading: Reading
  readonly blocks: BlockDraft[]
  gap: number
  /** The text of paragraphs whose end was deleted: it goes on in the next one. */
  joined: Piece[]
}

const plainLine = { kind: 'line', heading: null, list: null, gap: 0, style: '' } as const

function blocksIn(container: XmlElement, page: Page, passage: Anchor | null): void {
  for (const element of elementsIn(container))
    switch (element.name) {
      case 'w:p':
        paragraph(element, page, passage)
        break
      case 'w:tbl':
        table(element, page)
        break
      case 'w:sdt':
        control(element, page, passage)
        break
      case 'mc:AlternateContent':
        blocksIn(chosen(element), page, passage)
        break
      case 'w:bookmarkStart':
      case 'w:bookmarkEnd':
        bookmark(element, page.reading)
        break
      case 'w:del':
      case 'w:moveFrom':
      case 'w:sectPr':
        break
      default:
        blocksIn(element, page, passage)
    }
}

function control(element: XmlElement, page: Page, passage: Anchor | null): void {
  const properties = childNamed(element, 'w:sdtPr')
  const gallery = childNamed(childNamed(properties, 'w:docPartObj'), 'w:docPartGallery')?.attributes['w:val']
  const content = childNamed(element, 'w:sdtContent')
  // A table of contents repeats the headings. What numbers pages repeats nothing.
  if (content === undefined || gallery === 'Table of Contents' || gallery?.startsWith('Page Numbers')) return
  blocksIn(content, page, passageOfControl(properties, page.reading) ?? passage)
}

function table(element: XmlElement, page: Page): void {
  const read = readTable(element, (cell) => flow(cell, page.reading))
  // A table of one cell is a box around a text.
  if (read.kind === 'box') for (const block of read.blocks) add(page, block)
  else if (read.rows.length > 0) {
    const above = page.blocks.at(-1)
    const caption =
      above?.kind === 'line' && captions.test(above.style)
        ? above.pieces.map(({ text }) => text).join('')
        : ''
    add(page, { ...read, name: read.name || caption })
  }
}

function add(page: Page, block: BlockDraft): void {
  page.blocks.push(block.kind === 'line' ? { ...block, gap: Math.max(block.gap, page.gap) } : block)
  page.gap = 0
}

function paragraph(element: XmlElement, page: Page, passage: Anchor | null): void {
  const { reading } = page
  const properties = childNamed(element, 'w:pPr')
  const style = reading.styles.paragraph(childNamed(properties, 'w:pStyle')?.attributes['w:val'])
  const outline = outlineLevel(properties)
  const heading = outline === undefined ? style.heading : outline
  // The look of a heading's style is the heading itself.
  const plain = { ...style.look, bold: null, italic: null }
  const read = piecesOf(element, heading === null ? style : { ...style, look: plain }, reading, passage)

  const numbered = read.numbered ? ({ kind: 'number', level: 1 } as const) : null
  const list =
    heading === null
      ? deeper(reading.numbering(listPlace(properties, style.numbering)) ?? numbered, style.name)
      : null

  const pieces = page.joined
  for (const piece of read.pieces) pieces.push(piece)
  const mark = childNamed(properties, 'w:rPr')
  const endsDeleted = childNamed(mark, 'w:del') !== undefined || childNamed(mark, 'w:moveFrom') !== undefined
  page.joined = endsDeleted ? pieces : []
  if (!endsDeleted && !isContents(style.name)) {
    const lines = byPassage(pieces).flatMap((each) => (heading === null ? byBreak(each) : [each]))
    for (const [index, each] of lines.filter(hasText).entries())
      add(page, {
        ...plainLine,
        pieces: each,
        heading,
        // What follows a break inside an item goes on without a sign.
        list: index === 0 ? list : null,
        style: style.name,
      })
    if (!lines.some(hasText) && read.boxes.length === 0) page.gap += 1
  }
  for (const box of read.boxes) for (const block of inBox(box, reading)) add(page, block)
}

/** Word's own styles for lists in lists are lists of their own: "List Bullet 2". */
const deeper = (list: SourceLine['list'], style: string): SourceLine['list'] => {
  const [, level] = /^(?:list (?:bullet|number)|opstilling\b.*) ([2-5])$/.exec(style) ?? []
  return list === null || list.level > 1 || level === undefined ? list : { ...list, level: Number(level) }
}

const captions = /^(caption|billedtekst)$/

/** The entries of a table of contents, which repeat the headings. */
const isContents = (style: string): boolean => /^(toc|indholdsfortegnelse|indhold) ?[1-9]$/.test(style)

const hasText = (pieces: readonly Piece[]): boolean =>
  pieces.some(({ text }) => /[^\s\p{Cc}\p{Cf}]/u.test(text))

/** Two passages in one paragraph are two lines; what stands beside a passage belongs to the one before it. */
function byPassage(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const lines: Piece[][] = [[]]
  let current: Anchor | null = null
  for (const piece of pieces) {
    const { passage } = piece
    if (passage !== null && current !== null && !same(passage, current)) lines.push([])
    if (passage !== null) current = passage
    lines.at(-1)?.push(piece)
  }
  return lines
}

export const same = (a: Anchor, b: Anchor): boolean => a.id === b.id && a.print === b.print

/** A break begins a new line where what follows looks like one: a sign in front, a capital, or a colon above it. */
function byBreak(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  if (pieces.some(({ passage }) => passage !== null)) return [pieces]
  const lines: Piece[][] = [[]]
  for (const piece of pieces)
    for (const part of piece.text.split(/(\n)/)) {
      if (part === '') continue
      if (part === '\n') lines.push([])
      else lines.at(-1)?.push({ ...piece, text: part })
    }
  return lines.filter(hasText).reduce<Piece[][]>((joined, line) => {
    const before = joined.at(-1)
    const space = { ...(line[0] as Piece), text: ' ', names: null }
    if (before === undefined || beginsAnew(textOf(before.slice(-1)), textOf(line))) joined.push(line)
    else for (const piece of [space, ...line]) before.push(piece)
    return joined
  }, [])
}

const textOf = (pieces: readonly Piece[]): string => pieces.map(({ text }) => text).join('')

const beginsAnew = (before: string, after: string): boolean =>
  /^\s*([^\p{L}\p{N}\s("”»'’]|\d{1,2}[.)]\s)/u.test(after) ||
  /:\s*$/.test(before) ||
  (/^\s*["”»(]?[\p{Lu}\d]/u.test(after) && !/[,\-–]\s*$/.test(before))

/** A text box, or the texts of a diagram (20.1.2.2.22, 21.4.3.5), which stand in a part of their own. */
function inBox(box: XmlElement, reading: Reading): readonly BlockDraft[] {
  if (box.name === 'w:txbxContent') return flow(box, reading)
  const data = reading.related(box.attributes['r:dm'] ?? '')
  return data === null
    ? []
    : diagramLines(data).map((text) => ({ ...plainLine, pieces: [{ ...plainPiece, text }] }))
}

const plainPiece = { bold: false, italic: false, size: null, href: null, passage: null, names: null } as const

/** Every paragraph of a diagram: its a:t elements in order. */
function diagramLines(element: XmlElement): readonly string[] {
  if (element.name !== 'a:p') return elementsIn(element).flatMap(diagramLines)
  const text = (inside: XmlElement): string =>
    inside.children
      .map((child) => (typeof child === 'string' ? (inside.name === 'a:t' ? child : '') : text(child)))
      .join('')
  const found = text(element)
  return found.trim() === '' ? [] : [found]
}
