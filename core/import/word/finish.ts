import type { Anchor } from '../../framework/anchors.ts'
import { type InlineText, type Mark, withoutForbidden } from '../../framework/richText.ts'
import { dashBullets, withoutFront } from '../bullets.ts'
import type { LineId, SourceBlock, SourceLine } from '../source.ts'
import type { BlockDraft, LineDraft } from './drafts.ts'
import type { Piece } from './pieces.ts'
import type { Reading } from './reading.ts'

/** What one of our own exports says of a line. */
export type OwnLine = {
  readonly passage: Anchor | null
  readonly names: Anchor | null
  /** What its style is called, in lower case. */
  readonly style: string
}

/** Drafts as blocks of a source, numbered in reading order; lines of our own go into `own`. */
export function finished(
  drafts: readonly BlockDraft[],
  reading: Reading,
  own: Map<LineId, OwnLine>,
): readonly SourceBlock[] {
  const blocks: SourceBlock[] = []
  let between: LineDraft[] = []
  for (const draft of drafts)
    if (draft.kind === 'line') between.push(draft)
    else {
      for (const line of lines(between, reading, own)) blocks.push(line)
      between = []
      blocks.push({
        kind: 'table',
        id: reading.nextTable(),
        name: draft.name.replace(/\s+/g, ' ').trim(),
        page: null,
        rows: draft.rows.map((row) =>
          row.map((cell) => cell && { ...cell, lines: lines(cell.lines, reading, own) }),
        ),
        headerRows: draft.headerRows,
      })
    }
  for (const line of lines(between, reading, own)) blocks.push(line)
  return blocks
}

function lines(
  drafts: readonly LineDraft[],
  reading: Reading,
  own: Map<LineId, OwnLine>,
): readonly SourceLine[] {
  const texts = drafts.map((draft) => inline(draft.pieces))
  const dashes = dashBullets(texts.map(plain))
  return drafts.flatMap((draft, index) => {
    const passage = draft.pieces.find((piece) => piece.passage !== null)?.passage ?? null
    const names = draft.pieces.find((piece) => piece.names !== null)?.names ?? null
    const fronted =
      passage !== null || names !== null
        ? { text: texts[index] ?? [], list: null }
        : withoutSign(texts[index] ?? [], dashes.has(index), isCoded(draft.pieces))
    if (plain(fronted.text) === '') return []
    const id = reading.nextLine(plain(fronted.text).length)
    if (reading.own) own.set(id, { passage, names, style: draft.style })
    return [
      {
        kind: 'line',
        id,
        text: fronted.text,
        heading: draft.heading,
        list: draft.list ?? (draft.heading === null ? fronted.list : null),
        lineEnd: null,
        gap: draft.gap,
        size: commonSize(draft.pieces),
        page: null,
        box: null,
        passage: passage?.id ?? null,
      },
    ]
  })
}

const plain = (text: InlineText): string => text.map((run) => run.text).join('')

/** A bullet or number that was typed in front of the text. */
function withoutSign(text: InlineText, dash: boolean, coded: boolean) {
  const whole = plain(text)
  const fronted = coded
    ? { text: whole.replace(code, ''), list: { kind: 'number', level: 1 } as const }
    : dash
      ? { text: whole.replace(/^[-–—]\s+/, ''), list: { kind: 'bullet', level: 1 } as const }
      : withoutFront(whole, new Set())
  return { text: withoutFirst(text, whole.length - fronted.text.length), list: fronted.list }
}

/** "2.1", "3.2.C": a number of several steps. */
const code = /^\d{1,2}(?:\.(?:\d{1,2}|\p{Lu}{1,2}))*\.?\s+/u

/** A number with more than a space behind it, or one of several steps before a capital: "1.5 millioner" is read, not counted. */
const isCoded = (pieces: readonly Piece[]): boolean =>
  /^\s*\d{1,2}(?:\.(?:\d{1,2}|\p{Lu}{1,2}))*\.?(?:[\t\u2002\u2003]\s*[”"»(]?\p{L}|(?<=\..+)\s+[”"»(]?\p{Lu})/u.test(
    pieces
      .slice(0, 6)
      .map(({ text }) => text.slice(0, 40))
      .join(''),
  )

function withoutFirst(text: InlineText, letters: number): InlineText {
  let left = letters
  return text.flatMap((run) => {
    const rest = run.text.slice(left)
    left = Math.max(0, left - run.text.length)
    return rest === '' ? [] : [{ ...run, text: rest }]
  })
}

/** Pieces as runs: neighbours that look alike are one, spaces are single, and nothing stands at the ends. */
function inline(pieces: readonly Piece[]): InlineText {
  const runs: InlineText = []
  let space = true
  for (const piece of pieces) {
    // What we wrote ourselves comes back as it was.
    let text = piece.passage === null ? visible(piece.text) : withoutForbidden(piece.text)
    if (space) text = text.trimStart()
    if (text === '') continue
    space = piece.passage === null && text.endsWith(' ')
    const marks = marksOf(piece)
    const last = runs.at(-1)
    if (last && last.text.length + text.length <= longestRun && sameMarks(last.marks, marks))
      last.text += text
    else
      for (let at = 0; at < text.length; at += longestRun)
        runs.push({
          type: 'text',
          text: text.slice(at, at + longestRun),
          ...(marks.length > 0 ? { marks } : {}),
        })
  }
  for (let last = runs.at(-1); last !== undefined; last = runs.at(-1)) {
    last.text = last.text.trimEnd()
    if (last.text !== '') break
    runs.pop()
  }
  return runs
}

/** The most that one run of a framework holds. */
const longestRun = 20_000

/**
 * Without marks of direction and width, soft hyphens and controls; bullets of symbol fonts as bullets. The joiner stays where it
 * joins two pictures into one.
 */
const visible = (text: string): string =>
  withoutForbidden(text)
    .replace(/\p{Co}/gu, '•')
    .replace(/(?<!\p{Extended_Pictographic}|\ufe0f)\u200d|(?!\u200d)\p{Cf}/gu, '')
    .replace(/\s+/g, ' ')

const marksOf = ({ bold, italic, href }: Piece): Mark[] => [
  ...(bold ? [{ type: 'bold' } as const] : []),
  ...(italic ? [{ type: 'italic' } as const] : []),
  ...(href === null ? [] : [{ type: 'link', attrs: { href } } as const]),
]

const sameMarks = (a: readonly Mark[] | undefined, b: readonly Mark[]): boolean =>
  JSON.stringify(a ?? []) === JSON.stringify(b)

/** The size that most of the letters have. */
function commonSize(pieces: readonly Piece[]): number | null {
  const letters = new Map<number, number>()
  for (const { size, text } of pieces)
    if (size !== null) letters.set(size, (letters.get(size) ?? 0) + text.trim().length)
  const [most] = [...letters].sort((a, b) => b[1] - a[1])
  return most?.[0] ?? null
}
