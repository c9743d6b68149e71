import type { Block, PrintedDocument, Section } from '../../layout/blocks.ts'
import { marksOfBlock } from './marksOf.ts'
import { mergedBlock } from './mergeBlocks.ts'
import { marked, type Notes } from './notes.ts'
import { merge } from './sequence.ts'
import type { Change } from './tracking.ts'

export type MergedDocument = {
  readonly document: PrintedDocument
  readonly changes: ReadonlyMap<object, Change>
  readonly formers: ReadonlyMap<object, object>
}

/**
 * The later document with everything in it that is gone, each at its place. Both must call the same passage by one id. The
 * table of contents goes: what it lists stands below it, and its pages are true of neither document.
 */
export function mergeDocuments(former: PrintedDocument, later: PrintedDocument): MergedDocument {
  const notes: Notes = { changes: new Map(), formers: new Map() }
  const sections: { readonly page: Section['page']; readonly blocks: Block[] }[] = []
  /** Gone from before the first page that is no cover: on the cover nothing else stands. */
  const waiting: Block[] = []
  let current: number | null = null
  const open = (page: Section['page']) => {
    sections.push({ page, blocks: page === 'cover' ? [] : waiting.splice(0) })
  }
  const putGone = (block: Block) => {
    const last = sections.at(-1)
    if (last === undefined || last.page === 'cover') waiting.push(block)
    else last.blocks.push(block)
  }
  for (const part of merge(placed(former), placed(later), ({ block }) => marksOfBlock(block))) {
    if (part.change === 'gone') {
      if (part.former.block.type !== 'pageBreak') putGone(asGone(part.former.block, notes))
      continue
    }
    const { block, section, page } = part.later
    if (section !== current) open(page)
    current = section
    const blocks =
      part.change === 'added' ? [marked(block, 'added', notes)] : mergedBlock(part.former.block, block, notes)
    sections.at(-1)?.blocks.push(...blocks)
  }
  if (waiting.length > 0) open('portrait')
  return { document: { properties: later.properties, sections }, ...notes }
}

type Placed = { readonly block: Block; readonly section: number; readonly page: Section['page'] }

const placed = ({ sections }: PrintedDocument): readonly Placed[] =>
  sections.flatMap(({ blocks, page }, section) =>
    blocks
      .flatMap(inPieces)
      .flatMap((block) => (block.type === 'contents' ? [] : [{ block, section, page }])),
  )

/** Statements one by one: they change one by one. */
const inPieces = (block: Block): readonly Block[] =>
  block.type === 'statements' ? block.items.map((item) => ({ type: 'statements', items: [item] })) : [block]

/** What is gone begins no page: it stands among what is there. */
const asGone = (block: Block, notes: Notes): Block =>
  marked(block.type === 'heading' ? { ...block, startsPage: false } : block, 'gone', notes)
