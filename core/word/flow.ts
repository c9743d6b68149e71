import { Paragraph, type XmlComponent } from 'docx'
import { assertNever } from '../framework/result.ts'
import { plainText } from '../framework/richText.ts'
import type { Block, Section } from '../layout/blocks.ts'
import { type Page, textWidthMm } from '../layout/pages.ts'
import { contents } from './contents.ts'
import { cover } from './cover.ts'
import { figure } from './figures.ts'
import { heading, list, lookStyle, type Placement, prose, quote, statement } from './paragraphs.ts'
import type { Session } from './session.ts'
import { table } from './tables.ts'
import { twipsFromPt } from './units.ts'

/** The blocks of a section one below the other, with what stands between them. */
export function flow(section: Section, session: Session): XmlComponent[] {
  const children: XmlComponent[] = []
  let breakBefore = false
  let title = ''
  let afterTable = false
  for (const block of section.blocks) {
    if (block.type === 'pageBreak') {
      breakBefore = true
      continue
    }
    // A section begins on a new page by itself; a second break would leave that page empty.
    const opensPage = (breakBefore || startsPage(block)) && children.length > 0
    if (block.type === 'table' && (afterTable || opensPage)) children.push(joint(opensPage))
    const placement: Placement = {
      ...(opensPage ? { pageBreakBefore: true } : {}),
      ...spaceBefore(block, opensPage || children.length === 0, afterTable),
    }
    if (block.type === 'heading') title = plainText(block.inline)
    children.push(...written(block, { page: section.page, title }, session, placement))
    breakBefore = false
    afterTable = block.type === 'table'
  }
  // Word needs a paragraph after a table to end a section with; an ordinary one could open a page of its own.
  if (!(children.at(-1) instanceof Paragraph)) children.push(joint(false))
  return children
}

/** A heading at the head of a page needs no room above it; what follows a table does. */
const spaceBefore = (block: Block, atHead: boolean, afterTable: boolean): Placement => {
  if (block.type === 'heading') return atHead ? { spacing: { before: 0 } } : {}
  return afterTable && !atHead ? { spacing: { before: twipsFromPt(10) } } : {}
}

const startsPage = (block: Block): boolean => block.type === 'heading' && block.startsPage

const joint = (pageBreakBefore: boolean): Paragraph => new Paragraph({ style: 'Joint', pageBreakBefore })

function written(
  block: Exclude<Block, { type: 'pageBreak' }>,
  { page, title }: { readonly page: Page; readonly title: string },
  session: Session,
  placement: Placement,
): XmlComponent[] {
  switch (block.type) {
    case 'cover':
      return cover(block, session)
    case 'contents':
      return [session.embed(contents(block, session, session.pages))]
    case 'heading':
      return [heading(block, session, placement)]
    case 'paragraph':
      return [prose(block, session, { ...placement, style: lookStyle(block.look) })]
    case 'list':
      return list(block, session, placement)
    case 'quote':
      return quote(block, session, placement)
    case 'statements':
      return block.items.map((item, index) => statement(item, session, index === 0 ? placement : {}))
    case 'table':
      return [session.embed(table(block, { widthMm: textWidthMm(page), title }, session))]
    case 'figure':
      return [figure(block, textWidthMm(page), session, placement)]
    default:
      return assertNever(block)
  }
}
