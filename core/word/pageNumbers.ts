import type { Block, PrintedDocument, TableBlock } from '../layout/blocks.ts'
import { type Page, textHeightMm } from '../layout/pages.ts'
import { firstLines, heightOf, heightsOf, pt, rowHeights } from './blockHeights.ts'
import type { Height } from './textHeight.ts'

/**
 * On which page each heading will stand, by its target: what the table of contents shows until Word has worked it out
 * itself, and what it shows for good where fields are never worked out. Near, not certain: see `paragraphHeight`.
 */
export function pageNumbers(document: PrintedDocument): ReadonlyMap<string, number> {
  const pages = new Map<string, number>()
  let first = 1
  for (const { page, blocks } of document.sections) {
    const sheet = new Sheet(first, pt(textHeightMm(page)))
    blocks.forEach((block, index) => {
      const next = blocks[index + 1]
      if (block.type === 'heading') {
        if (block.startsPage) sheet.turn()
        sheet.keep(opening(blocks.slice(index), page))
        pages.set(block.target, sheet.page)
      }
      if (block.type === 'figure') sheet.keep(heightOf(block, page) + (next ? firstLines(next, page) : 0))
      place(block, page, sheet)
    })
    first = sheet.page + 1
  }
  return pages
}

/** How far down the text has come, and on which page. */
class Sheet {
  #used = 0

  constructor(
    private current: number,
    private readonly height: number,
  ) {}

  get page(): number {
    return this.current
  }

  turn(): void {
    if (this.#used === 0) return
    this.current++
    this.#used = 0
  }

  /** Turns the page unless so much still fits on this one. */
  keep(height: number): void {
    if (this.#used + height > this.height) this.turn()
  }

  /** What may not be cut. */
  whole(height: number): void {
    this.keep(height)
    this.#used += height
  }

  /** Lines, of which at least two stay together at either end (widow control); no room above at the head of a page. */
  lines({ before, lines, line, after }: Height): void {
    this.keep(before + Math.min(lines, 2) * line)
    this.#used += this.#used === 0 ? 0 : before
    for (let left = lines; left > 0; left--) {
      if (this.#used + line > this.height) this.turn()
      this.#used += line
    }
    this.#used += after
  }
}

/** A heading stays with what it announces: the headings and lead-ins below it, and the beginning of what they announce. */
const opening = (blocks: readonly Block[], page: Page): number => {
  const end = blocks.findIndex((block) => !announces(block))
  const kept = end === -1 ? blocks : blocks.slice(0, end)
  const next = end === -1 ? undefined : blocks[end]
  return kept.reduce((sum, block) => sum + heightOf(block, page), 0) + (next ? firstLines(next, page) : 0)
}

const announces = (block: Block): boolean =>
  block.type === 'heading' ||
  (block.type === 'paragraph' && (block.look === 'leadIn' || block.look === 'tagline'))

function place(block: Block, page: Page, sheet: Sheet): void {
  if (block.type === 'pageBreak') sheet.turn()
  else if (block.type === 'figure') sheet.whole(heightOf(block, page))
  else if (block.type === 'table') placeTable(block, page, sheet)
  else for (const height of heightsOf(block, page)) sheet.lines(height)
}

function placeTable(block: TableBlock, page: Page, sheet: Sheet): void {
  const [head = 0, ...body] = block.head === null ? [0, ...rowHeights(block, page)] : rowHeights(block, page)
  sheet.whole(head)
  for (const row of body) {
    const before = sheet.page
    sheet.keep(row)
    if (sheet.page !== before) sheet.whole(head)
    sheet.whole(row)
  }
}
