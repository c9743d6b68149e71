import { assertNever } from '../framework/result.ts'
import type { Block, PrintedDocument, Section } from '../layout/blocks.ts'
import { textWidthMm } from '../layout/pages.ts'
import { contents, type PageNumbers } from './contents.ts'
import { cover } from './cover.ts'
import { figure } from './figures.ts'
import { element, type Markup } from './markup.ts'
import { heading, list, paragraph, quote } from './prose.ts'
import { statements } from './statements.ts'
import { table } from './tables.ts'

/** What a document needs from outside its text. */
export type RunResources = {
  /** The address of a picture in the framework's media. */
  readonly mediaUrl: (file: string) => string
  /** The contents' page numbers, once a first print has shown where the headings fall. */
  readonly pages?: PageNumbers
}

/** What stands on pages of one format from where a page is asked for to where the next one is: as long as it takes. */
export type PageRun = { readonly page: Section['page']; readonly markup: Markup }

/**
 * The printed document run by run, written one at a time as they are asked for. Joined section by section they are the
 * body of `writeHtml`, so a preview that shows them shows what will be printed.
 */
export function* pageRuns(document: PrintedDocument, resources: RunResources): Iterable<PageRun> {
  for (const section of document.sections)
    for (const markup of runsOf(section, resources)) yield { page: section.page, markup }
}

/** The runs of one section; none is empty. */
export function* runsOf(section: Section, resources: RunResources): Iterable<Markup> {
  let run: Markup[] = []
  let breakBefore = false
  for (const block of section.blocks) {
    if (block.type === 'pageBreak') {
      breakBefore = true
      continue
    }
    // A section begins on a new page by itself; a second break would leave that page empty.
    const breaks = run.length > 0 && (breakBefore || (block.type === 'heading' && block.startsPage))
    if (breaks) {
      yield run.join('')
      run = []
    }
    const made = markup(block, breaks, section, resources)
    run.push(breaks && block.type !== 'heading' ? element('div', { class: 'new-page' }, made) : made)
    breakBefore = false
  }
  if (run.length > 0) yield run.join('')
}

function markup(
  block: Exclude<Block, { type: 'pageBreak' }>,
  breaks: boolean,
  { page }: Section,
  resources: RunResources,
): Markup {
  switch (block.type) {
    case 'cover':
      return cover(block, resources.mediaUrl)
    case 'contents':
      return contents(block, resources.pages ?? null)
    case 'heading':
      return heading(block, breaks)
    case 'paragraph':
      return paragraph(block)
    case 'list':
      return list(block)
    case 'quote':
      return quote(block)
    case 'statements':
      return statements(block)
    case 'table':
      return table(block, textWidthMm(page))
    case 'figure':
      return figure(block)
    default:
      return assertNever(block)
  }
}
