import { plainText } from '../framework/richText.ts'
import { continues, type Surroundings } from './continues.ts'
import { joinLines } from './joinLines.ts'
import { startsSmall } from './letters.ts'
import { type Paragraph, paragraphOf } from './paragraph.ts'
import type { Said } from './said.ts'
import type { Source, SourceLine, SourceTable } from './source.ts'

/** The source in reading order, as paragraphs and tables. */
export type Passage =
  | { readonly kind: 'paragraph'; readonly paragraph: Paragraph }
  | { readonly kind: 'table'; readonly table: SourceTable; readonly cells: readonly TableRow[] }
/** Null where a cell reaches that began elsewhere. */
export type TableRow = readonly (TableCell | null)[]
export type TableCell = {
  readonly paragraphs: readonly Paragraph[]
  readonly rowSpan: number
  readonly columnSpan: number
}

/** Lines put together to paragraphs; what a person said belongs together, or begins anew, does. */
export function paragraphsOf(source: Source, said: Said): readonly Passage[] {
  const whole = source.format === 'word' || source.format === 'excel' || source.format === 'csv'
  let at = 0
  const group = (lines: readonly SourceLine[], table: string | null): Paragraph[] => {
    const around = surroundings(lines)
    const groups: Group[] = []
    lines.forEach((line, i) => {
      const piece = said.pieceOf(line.id)
      if (piece !== null) {
        // A piece stands where its first line does; the others are taken along, see below.
        if (said.firstOf(piece) === line.id)
          groups.push({ lines: said.linesOf(piece), gap: gapOf(line, around), piece, list: line.list })
        return
      }
      const last = groups.at(-1)
      const above = last?.lines.at(-1)
      const joins =
        !whole &&
        last !== undefined &&
        above !== undefined &&
        last.lines[0] !== undefined &&
        above === lines[i - 1] &&
        last.piece === null &&
        continues(last.lines[0], above, line, i - 1, around)
      // What is parted from a point of a list is a point too.
      const list = joins ? last.list : line.list
      if (joins && !said.splitsAt(line.id)) last.lines.push(line)
      else groups.push({ lines: [line], gap: gapOf(line, around), piece: null, list })
    })
    return groups.map(({ lines: own, gap, piece, list }) => {
      const text = joinLines(own)
      const meant = piece !== null
      const meaning = meant ? said.meaningOf(piece) : null
      at += 1
      return paragraphOf(own, text, { gap, list, at: at - 1, said: meaning, meant, table })
    })
  }
  const passages: Passage[] = []
  let run: SourceLine[] = []
  const flush = () => {
    for (const paragraph of group(run, null)) passages.push({ kind: 'paragraph', paragraph })
    run = []
  }
  for (const block of source.blocks) {
    if (block.kind === 'line') {
      run.push(block)
      continue
    }
    flush()
    passages.push({
      kind: 'table',
      table: block,
      cells: block.rows.map((row) =>
        row.map((cell) => cell && { ...cell, paragraphs: group(cell.lines, block.id) }),
      ),
    })
  }
  flush()
  return passages
}

type Group = {
  readonly lines: SourceLine[]
  readonly gap: number
  readonly piece: number | null
  readonly list: SourceLine['list']
}

const gapOf = (line: SourceLine, { baseGap }: Surroundings): number => Math.max(0, line.gap - baseGap)

/** How many lines around one tell how wide its column is. */
const reach = 6

function surroundings(lines: readonly SourceLine[]): Surroundings {
  const baseGap = baseGapOf(lines)
  const lengths = lines.map(({ text }) => plainText(text).length)
  const names = namesIn(lines)
  return {
    baseGap,
    widthAt: (at) => {
      let width = 0
      for (let i = at; i > at - reach && i >= 0; i--) {
        width = Math.max(width, lengths[i] ?? 0)
        if ((lines[i]?.gap ?? 0) > baseGap) break
      }
      for (let i = at + 1; i < at + reach && i < lines.length && (lines[i]?.gap ?? 0) <= baseGap; i++)
        width = Math.max(width, lengths[i] ?? 0)
      return width
    },
    isName: (word) => names.has(word),
  }
}

/**
 * Room that every line has, as in text copied with an empty line after each: it is only that where sentences run on across it.
 */
function baseGapOf(lines: readonly SourceLine[]): number {
  const gaps = new Map<number, { all: number; running: number }>()
  for (const line of lines.slice(1)) {
    const gap = Math.round(line.gap)
    const count = gaps.get(gap) ?? { all: 0, running: 0 }
    const running = line.list === null && startsSmall(plainText(line.text)) ? 1 : 0
    gaps.set(gap, { all: count.all + 1, running: count.running + running })
  }
  const [commonest] = [...gaps].sort(([a, x], [b, y]) => y.all - x.all || a - b)
  return commonest !== undefined && commonest[0] > 0 && commonest[1].running >= commonest[1].all * 0.2 ? 1 : 0
}

/** Words with a capital after a small word of the same line. */
function namesIn(lines: readonly SourceLine[]): ReadonlySet<string> {
  const names = new Set<string>()
  for (const line of lines)
    for (const found of plainText(line.text).matchAll(/(?<!\p{L})\p{Ll}+,? (\p{Lu}[\p{L}\p{N}]+)/gu))
      if (found[1] !== undefined) names.add(found[1])
  return names
}
