import type { Framework } from '../framework/framework.ts'
import { allPassages, type Passage } from '../framework/passages.ts'
import type { Block, PrintedDocument } from './blocks.ts'
import { layOut } from './layOut.ts'

/**
 * Every passage once, in the order it first stands in the printed document. What no part prints follows at the end, in
 * the order of the structure: nothing that was written is left out.
 */
export function passages(framework: Framework): Passage[] {
  const all = allPassages(framework)
  const order = new Set([...printedIds(layOut(framework)), ...all.keys()])
  return [...order].flatMap((id) => all.get(id) ?? [])
}

/** The ids of every passage printed, in reading order; an id comes again for every print. */
export const printedIds = (document: PrintedDocument): string[] =>
  document.sections.flatMap((section) => section.blocks.flatMap(idsIn))

function idsIn(block: Block): string[] {
  switch (block.type) {
    case 'cover':
      return [block.title, block.subtitle, block.motto].flatMap((line) => line?.anchor.id ?? [])
    case 'heading':
    case 'paragraph':
      return block.anchor ? [block.anchor.id] : []
    case 'list':
      return block.items.flatMap((item) => item.flatMap(idsIn))
    case 'quote':
      return block.paragraphs.flatMap(idsIn)
    case 'statements':
      return block.items.map((item) => item.anchor.id)
    case 'table':
      return block.rows.flatMap((row) => [
        ...(row.header?.blocks ?? []).flatMap(idsIn),
        ...row.cells.flatMap((cell) => cell.blocks.flatMap(idsIn)),
      ])
    case 'figure':
      return [...block.shows]
    case 'contents':
    case 'pageBreak':
      return []
  }
}
