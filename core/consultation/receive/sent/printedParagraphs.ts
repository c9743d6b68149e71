import type { Anchor } from '../../../framework/anchors.ts'
import type { Framework } from '../../../framework/framework.ts'
import type { Passage } from '../../../framework/passages.ts'
import { assertNever } from '../../../framework/result.ts'
import { plainText } from '../../../framework/richText.ts'
import type { CellPlace } from '../../../framework/round.ts'
import { statementText } from '../../../framework/structure.ts'
import type {
  Block,
  Named,
  ParagraphBlock,
  PrintedDocument,
  PrintedStatement,
  TableBlock,
} from '../../../layout/blocks.ts'
import { keyOf } from '../keyOf.ts'
import { cellByNames } from './cellByNames.ts'
import type { Region, SentParagraph } from './sentText.ts'

type Growing = { -readonly [K in keyof Region]: Region[K] }
type Printed = Pick<SentParagraph, 'kind' | 'id' | 'print' | 'text' | 'prefix'>

/** The printed document paragraph by paragraph, as its Word file has them. */
export function printedParagraphs(
  document: PrintedDocument,
  sent: Framework,
  passages: ReadonlyMap<string, Passage>,
): { readonly paragraphs: readonly SentParagraph[]; readonly regions: readonly Region[] } {
  const paragraphs: SentParagraph[] = []
  const regions: Growing[] = []
  const cells = cellsOfStatements(sent)
  const names = new Map<string, number>()
  let tables = 0
  const region = (spot: Region['spot'], cell: CellPlace | null = null): Growing => {
    const made = { index: regions.length, spot, cell }
    regions.push(made)
    return made
  }
  const put = (printed: Printed | null, where: Growing): void => {
    if (printed === null || keyOf(printed.text) === '') return
    const passage = printed.kind === 'passage' ? (passages.get(printed.id) ?? null) : null
    paragraphs.push({
      ...printed,
      index: paragraphs.length,
      key: keyOf(printed.text),
      around: around(printed, passage),
      passage,
      region: where,
    })
  }
  const anchored = (anchor: Anchor | null, names_: Named | undefined, text: string, prefix = ''): Printed => {
    if (anchor !== null) return { kind: 'passage', ...anchor, text, prefix }
    if (names_ === undefined) return { kind: 'fixed', id: '', print: 1, text, prefix }
    const print = (names.get(names_) ?? 0) + 1
    names.set(names_, print)
    return { kind: 'name', id: names_, print, text, prefix }
  }
  const paragraph = (block: ParagraphBlock) => anchored(block.anchor, block.names, plainText(block.inline))
  const statement = ({ anchor, number, lead, text }: PrintedStatement) =>
    anchored(anchor, undefined, statementText({ lead, text: [...text] }), number)
  const fixed = (text: string) => anchored(null, undefined, text)

  let flow = region(null)
  /** The statements in each stretch of running text: of several cells it is none. */
  const inFlow = new Map<Growing, readonly string[]>()
  const table = (block: TableBlock) => {
    const number = tables++
    const rowNames = (row: TableBlock['rows'][number]) =>
      row.header === null
        ? []
        : [row.header.names ?? '', ...row.header.blocks.map((each) => each.names ?? '')]
    const shift = block.rows.some(({ header }) => header !== null) ? 1 : 0
    block.head?.forEach((cell, column) => {
      put(anchored(null, cell.names, cell.text), region({ table: number, row: -1, column }))
    })
    block.rows.forEach((row, at) => {
      if (row.header !== null) {
        const where = region({ table: number, row: at, column: 0 })
        put(anchored(null, row.header.names, row.header.text), where)
        for (const each of row.header.blocks) put(paragraph(each), where)
      }
      row.cells.forEach((cell, column) => {
        const spot = { table: number, row: at, column: column + shift }
        const ids = cell.blocks.flatMap((each) =>
          each.type === 'statements' ? each.items.map(({ anchor }) => anchor.id) : [],
        )
        const head = block.head?.[column + shift]?.names ?? ''
        const where = region(spot, oneCell(ids, cells) ?? cellByNames(sent, [...rowNames(row), head]))
        for (const each of cell.blocks)
          if (each.type === 'paragraph') put(paragraph(each), where)
          else for (const item of each.items) put(statement(item), where)
      })
    })
    flow = region(null)
  }
  const visit = (block: Block): void => {
    switch (block.type) {
      case 'cover':
        for (const line of [block.title, block.subtitle, block.motto])
          if (line !== null) put(anchored(line.anchor, undefined, line.text), flow)
        for (const text of [
          block.status,
          ...block.notes,
          block.organisation,
          block.unit,
          block.issuer,
          block.date,
          block.origin,
        ])
          put(fixed(text), flow)
        return
      case 'heading':
        flow = region(null)
        return put(anchored(block.anchor, block.names, plainText(block.inline), block.ordinal ?? ''), flow)
      case 'paragraph':
        return put(paragraph(block), flow)
      case 'list':
        for (const each of block.items.flat()) {
          if (each.type === 'list') visit(each)
          else put(paragraph(each), flow)
        }
        return
      case 'quote':
        for (const each of block.paragraphs) put(paragraph(each), flow)
        return
      case 'statements':
        for (const item of block.items) {
          put(statement(item), flow)
          const ids = [...(inFlow.get(flow) ?? []), item.anchor.id]
          inFlow.set(flow, ids)
          flow.cell = oneCell(ids, cells)
        }
        return
      case 'table':
        return table(block)
      case 'contents':
      case 'figure':
      case 'pageBreak':
        return
      default:
        return assertNever(block)
    }
  }
  for (const section of document.sections) for (const block of section.blocks) visit(block)
  return { paragraphs, regions }
}

/** The texts of blocks without tables, one after another. */
export const saidInBlocks = (blocks: readonly Block[]): readonly string[] =>
  blocks.flatMap((block): readonly string[] => {
    if (block.type === 'heading' || block.type === 'paragraph') return [plainText(block.inline)]
    return block.type === 'list' ? block.items.flatMap((item) => saidInBlocks(item)) : []
  })

function around({ text, kind }: Printed, passage: Passage | null): SentParagraph['around'] {
  const own = kind === 'passage' && passage?.kind === 'prose' ? passage.text : text
  const at = own === text ? 0 : text.indexOf(own)
  return at < 0 || own === text
    ? { before: '', after: '' }
    : { before: text.slice(0, at), after: text.slice(at + own.length) }
}

export const cellsOfStatements = ({ cells }: Framework): ReadonlyMap<string, CellPlace> =>
  new Map(
    Object.entries(cells).flatMap(([dimension, row]) =>
      Object.entries(row).flatMap(([role, statements]) =>
        statements.map(({ id }) => [id, { dimension, role }] as const),
      ),
    ),
  )

/** The cell that all of these statements stand in; null where there are none, or it is not one. */
function oneCell(ids: readonly string[], cells: ReadonlyMap<string, CellPlace>): CellPlace | null {
  const [first, ...others] = ids.flatMap((id) => cells.get(id) ?? [])
  return first !== undefined &&
    others.every(({ dimension, role }) => dimension === first.dimension && role === first.role)
    ? first
    : null
}
