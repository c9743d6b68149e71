import type { Id } from '../../framework/id.ts'
import { type InlineText, inlineText, plainText } from '../../framework/richText.ts'
import type { Piece } from '../guess.ts'
import type { LineId, Source, SourceLine } from '../source.ts'
import type { OwnLine } from './finish.ts'

/** The lines of one of our own exports, by what they are; each can be used once. */
export type OwnLines = {
  /** Every line in reading order, with where it stands. */
  readonly all: readonly PlacedLine[]
  /** The lines of each print of a passage that are still to be had. */
  readonly prints: (passage: string) => readonly (readonly PlacedLine[])[]
  /** The lines in which a role, theme, competency or dimension is named. */
  readonly named: (id: Id) => readonly PlacedLine[]
  readonly use: (lines: readonly PlacedLine[]) => void
  readonly isFree: (line: LineId) => boolean
}

export type PlacedLine = OwnLine & {
  readonly line: SourceLine
  readonly table: {
    readonly id: string
    readonly row: number
    readonly column: number
    readonly head: boolean
  } | null
}

export function ownLines(source: Source, own: ReadonlyMap<LineId, OwnLine>): OwnLines {
  const all = placedLines(source, own)
  const used = new Set<LineId>()
  const passages = new Map<string, Map<number, PlacedLine[]>>()
  const names = new Map<Id, PlacedLine[]>()
  for (const each of all) {
    if (each.passage !== null) {
      const prints = passages.get(each.passage.id) ?? new Map<number, PlacedLine[]>()
      passages.set(each.passage.id, prints)
      push(prints, each.passage.print, each)
    } else if (each.names !== null) push(names, each.names.id, each)
  }
  const isFree = (line: LineId) => !used.has(line)
  return {
    all,
    isFree,
    prints: (passage) =>
      [...(passages.get(passage)?.values() ?? [])].filter((lines) =>
        lines.every(({ line }) => isFree(line.id)),
      ),
    named: (id) => (names.get(id) ?? []).filter(({ line }) => isFree(line.id)),
    use: (lines) => {
      for (const { line } of lines) used.add(line.id)
    },
  }
}

/** Puts a value at the end of the list under a key. */
export function push<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [value])
  else list.push(value)
}

const nowhere: OwnLine = { passage: null, names: null, style: '' }

const placedLines = (source: Source, own: ReadonlyMap<LineId, OwnLine>): readonly PlacedLine[] =>
  source.blocks.flatMap((block): readonly PlacedLine[] =>
    block.kind === 'line'
      ? [{ ...(own.get(block.id) ?? nowhere), line: block, table: null }]
      : block.rows.flatMap((cells, row) =>
          cells.flatMap((cell, column) =>
            (cell?.lines ?? []).map((line) => ({
              ...(own.get(line.id) ?? nowhere),
              line,
              table: { id: block.id, row, column, head: row < block.headerRows },
            })),
          ),
        ),
  )

/** The text of lines that make one passage: who presses Enter in one has written it in two. */
export const joinedText = (lines: readonly PlacedLine[]): InlineText =>
  lines.flatMap(({ line }, index) => (index === 0 ? line.text : [...inlineText(' '), ...line.text]))

/** A piece that is written in the file as what it is. `spare` is its id where no line shows it. */
export const surePiece = (text: InlineText, lines: readonly PlacedLine[], spare: string): Piece => ({
  id: lines[0]?.line.id ?? spare,
  text,
  lines: lines.map(({ line }) => line.id),
  sure: 1,
})

/** What stands in a field of something, `k3_definition`; null where it is printed nowhere. */
export function fieldPiece(
  lines: OwnLines,
  passage: string,
  asWritten: (text: InlineText) => InlineText = (text) => text,
): Piece | null {
  const [first, ...others] = lines.prints(passage)
  if (first === undefined) return null
  const text = asWritten(joinedText(first))
  // A print that says something else was changed by somebody: it stays to be seen.
  const same = others.filter((print) => plainText(asWritten(joinedText(print))) === plainText(text))
  const all = [...first, ...same.flat()]
  lines.use(all)
  return { ...surePiece(text, all, passage), sure: same.length === others.length ? 1 : unsureOfPrints }
}

/** Two prints that differ: one of them is right, and only a person knows which. */
export const unsureOfPrints = 0.6
