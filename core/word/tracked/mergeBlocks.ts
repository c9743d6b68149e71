import { assertNever } from '../../framework/result.ts'
import type { Block, ListBlock, ParagraphBlock, PrintedStatement } from '../../layout/blocks.ts'
import { marksOfItem, marksOfStatement, marksOfText } from './marksOf.ts'
import { mergedTable } from './mergeTables.ts'
import { became, marked, type Notes } from './notes.ts'
import { merge } from './sequence.ts'

/** A block that both documents have, with what is gone from it; where no mixture of the two makes sense, the one after the other. */
export function mergedBlock(former: Block, later: Block, notes: Notes): readonly Block[] {
  switch (later.type) {
    case 'cover':
    case 'heading':
    case 'paragraph':
    case 'figure':
      return [became<Block>(former, later, notes)]
    case 'list':
      return [former.type === 'list' ? mergedList(former, later, notes) : later]
    case 'quote':
      return former.type === 'quote'
        ? [{ ...later, paragraphs: mergedParts(former.paragraphs, later.paragraphs, notes) }]
        : [later]
    case 'statements':
      return former.type === 'statements'
        ? [{ ...later, items: mergedStatements(former.items, later.items, notes) }]
        : [later]
    case 'table':
      if (former.type !== 'table') return [later]
      return (
        mergedTable(former, later, notes) ?? [marked(former, 'gone', notes), marked(later, 'added', notes)]
      )
    case 'contents':
    case 'pageBreak':
      return [later]
    default:
      return assertNever(later)
  }
}

type Part = ParagraphBlock | ListBlock

/** Paragraphs, and the lists between them. */
export const mergedParts = <P extends Part>(former: readonly P[], later: readonly P[], notes: Notes): P[] =>
  merge<P>(former, later, marksOfText).map((part) => {
    if (part.change === 'gone') return marked(part.former, 'gone', notes)
    if (part.change === 'added') return marked(part.later, 'added', notes)
    const [was, is]: readonly [Part, Part] = [part.former, part.later]
    // Parts of different kinds are never paired.
    return (
      is.type === 'list' && was.type === 'list' ? mergedList(was, is, notes) : became(was, is, notes)
    ) as P
  })

const mergedList = (former: ListBlock, later: ListBlock, notes: Notes): ListBlock => ({
  ...later,
  items: merge(former.items, later.items, marksOfItem).map((part) => {
    if (part.change === 'gone') return marked(part.former, 'gone', notes)
    if (part.change === 'added') return marked(part.later, 'added', notes)
    return mergedParts(part.former, part.later, notes)
  }),
})

export const mergedStatements = (
  former: readonly PrintedStatement[],
  later: readonly PrintedStatement[],
  notes: Notes,
): PrintedStatement[] =>
  merge(former, later, marksOfStatement).map((part) => {
    if (part.change === 'gone') return marked(part.former, 'gone', notes)
    if (part.change === 'added') return marked(part.later, 'added', notes)
    return became(part.former, part.later, notes)
  })
