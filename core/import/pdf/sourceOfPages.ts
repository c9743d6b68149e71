import { bulletLetters, withoutFront } from '../bullets.ts'
import { cleanLine } from '../cleanLine.ts'
import type { Source, SourceBlock, SourceCell, SourceLine } from '../source.ts'
import { type Box, median } from './boxes.ts'
import type { PdfPage } from './page.ts'
import { readingOrder } from './readingOrder.ts'
import { ruledTables } from './ruledTables.ts'
import { withoutRunningHeads } from './runningHeads.ts'
import { inlineOf, type Segment, segmentsOf } from './segments.ts'

/**
 * Pages of a PDF as a source: in reading order, columns after each other, tables as tables, without what runs along the
 * edge of every page. Line ends are judged afterwards, see `mendLineEnds`.
 */
export function sourceOfPages(name: string, pages: readonly PdfPage[]): Source {
  const parted = withoutRunningHeads(pages.map((page) => ({ page, segments: segmentsOf(page) })))
  const ordered = parted.map(({ page, segments }) => {
    const level = segments.filter(({ turned }) => !turned)
    const boxes = ruledTables(segments, page.rules)
    const turned = boxes.filter((box) => box.kind === 'text' && box.segment.turned)
    const order = readingOrder(boxes.filter((box) => !turned.includes(box)))
    return { page, level, boxes: [...order, ...turned] }
  })
  const looks = looksOf(ordered.flatMap(({ level }) => level))
  const pitch = pitchOf(ordered.map(({ boxes }) => boxes))
  const letters = bulletLetters(ordered.flatMap(({ level }) => level.map(({ text }) => text)))
  const numberedHeads =
    ordered
      .flatMap(({ level }) => level)
      .filter((each) => looks.headingOf(each, none) !== null && headNumber.test(each.text)).length > 1
  let before = none
  let count = 0
  const lineOf = (segment: Segment, gap: number, page: number): SourceLine[] => {
    const clean = cleanLine(segment.text)
    if (clean.trim() === '' || /^[_.…\s]+$/.test(clean)) return []
    const label = statementNumber.exec(clean) ?? smallNumber(segment, clean)
    const fronted =
      label !== null
        ? { text: clean.slice(label[0].length), list: { kind: 'number', level: 1 } as const, heading: null }
        : withoutFront(clean, letters)
    const large = fronted.list === null ? looks.headingOf(segment, before) : null
    const heading = large ?? (fronted.list === null ? fronted.heading : null)
    before = { heading: large, size: segment.size }
    const numbered = large !== null && numberedHeads ? headNumber.exec(fronted.text) : null
    const skipped = segment.text.length - fronted.text.length + (numbered?.[0].length ?? 0)
    const inline = inlineOf(segment, skipped)
    const text = inline
      .map((run) => ({ ...run, text: run.text.replace(/\u00ad$/, '-') }))
      .filter((run) => run.text !== '')
    if (text.length === 0) return []
    count += 1
    return [
      {
        kind: 'line',
        id: `l${count}`,
        text,
        heading,
        list: fronted.list,
        lineEnd: null,
        gap,
        size: Math.round(segment.size * 10) / 10,
        page,
        box: {
          x: segment.x0,
          y: segment.base - segment.size * 0.8,
          width: Math.max(0, segment.x1 - segment.x0),
          height: segment.size,
        },
        passage: null,
      },
    ]
  }
  const gapBelow = (above: Segment | undefined, segment: Segment): number => {
    if (above === undefined) return 0
    const size = Math.max(above.size, segment.size)
    const empty = (segment.base - above.base) / (size * pitch) - 1
    // A step up is another column, where a sentence may go on.
    return empty < 0.22 ? 0 : Math.max(1, Math.round(empty))
  }
  const blocks: SourceBlock[] = []
  for (const { page, boxes } of ordered) {
    let above: Segment | undefined
    let first = true
    for (const box of boxes) {
      if (box.kind === 'text') {
        const gap = first && blocks.length > 0 ? pageGap(box.segment) : gapBelow(above, box.segment)
        blocks.push(...lineOf(box.segment, gap, page.number))
        above = box.segment
      } else {
        count += 1
        const id = `t${count}`
        const rows = box.rows.map((row) =>
          row.map((cell): SourceCell | null => {
            if (cell === null) return null
            const sorted = [...cell.segments].sort((a, b) =>
              Math.abs(a.base - b.base) < 3 ? a.x0 - b.x0 : a.base - b.base,
            )
            return {
              lines: sorted.flatMap((segment, at) =>
                lineOf(segment, gapBelow(sorted[at - 1], segment), page.number),
              ),
              rowSpan: cell.rowSpan,
              columnSpan: cell.columnSpan,
            }
          }),
        )
        blocks.push({ kind: 'table', id, name: '', page: page.number, rows, headerRows: 0 })
        above = undefined
      }
      first = false
    }
  }
  return { name, format: 'pdf', blocks }
}

/** "5.1.C" or "1.A.2", as our own exports number statements. */
const statementNumber =
  /^\d{1,3}(?:\.(?:\d{1,3}|\p{Lu}))*\.\p{Lu}(?:\.\d{1,3})?\s+(?=\S)|^\d{1,3}\.\p{Lu}(?:\.\d{1,3})?\s+(?=\S)/u

/** "1.1" in smaller letters than its text counts a point, not a chapter. */
const smallNumber = ({ pieces, size }: Segment, text: string): RegExpExecArray | null => {
  const [first] = pieces
  return first !== undefined && pieces.length > 1 && first.size < size * 0.92
    ? /^\d{1,3}(?:\.\d{1,3})+\s+(?=\S)/.exec(text)
    : null
}

/** What begins a page with a small letter goes on with a sentence of the page before. */
const pageGap = ({ text }: Segment): number => (/^\p{Ll}/u.test(text) ? 0 : 3)

type LineLook = { readonly heading: number | null; readonly size: number }
const none: LineLook = { heading: null, size: 0 }

/** "1 Helhed": a number that only counts the headings. */
const headNumber = /^\d{1,2}\s+(?=\p{Lu})/u

/** How large text is, and which larger sizes are headings. */
function looksOf(segments: readonly Segment[]) {
  const letters = new Map<number, number>()
  for (const { size, text } of segments) letters.set(half(size), (letters.get(half(size)) ?? 0) + text.length)
  const body = [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0
  const larger = [...letters.keys()].filter((size) => size >= body * 1.15).sort((a, b) => b - a)
  return {
    /** `before` is the line before it: a heading's second line may begin with a small letter. */
    headingOf: ({ size, text }: Segment, before: LineLook): number | null => {
      const at = larger.indexOf(half(size))
      if (at < 0 || text.length > 100 || !/\p{L}/u.test(text) || /[.,;]$/.test(text)) return null
      if (/^\p{Ll}/u.test(text) && (before.heading === null || half(before.size) !== half(size))) return null
      return Math.min(6, at + 1)
    },
  }
}

const half = (size: number): number => Math.round(size * 2) / 2

/** From one line to the next within a paragraph, in heights of its letters. */
function pitchOf(pages: readonly (readonly Box[])[]): number {
  const steps = pages.flatMap((boxes) => {
    const runs = boxes.flatMap((box) =>
      box.kind === 'text'
        ? [[box.segment]]
        : box.rows.flatMap((row) => row.flatMap((cell) => (cell === null ? [] : [cell.segments]))),
    )
    const lines = runs.flat()
    return lines.slice(1).flatMap((segment, at) => {
      const above = lines[at]
      if (above === undefined || Math.abs(above.size - segment.size) > 0.6) return []
      const step = (segment.base - above.base) / segment.size
      return step > 0.9 && step < 2 ? [step] : []
    })
  })
  return median(steps) || 1.3
}
