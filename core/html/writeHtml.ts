import { assertNever } from '../framework/result.ts'
import type { Block, PrintedDocument, Section } from '../layout/blocks.ts'
import { textWidthMm } from '../layout/pages.ts'
import { contents, type PageNumbers } from './contents.ts'
import { cover } from './cover.ts'
import { contentsCss } from './css/contents.ts'
import { coverCss } from './css/cover.ts'
import { measuresCss } from './css/measures.ts'
import { pagesCss } from './css/pages.ts'
import { tablesCss } from './css/tables.ts'
import { type FontStyle, fontCss, typographyCss } from './css/typography.ts'
import { figure } from './figures.ts'
import { element, escaped, type Markup } from './markup.ts'
import { heading, list, paragraph, quote } from './prose.ts'
import { statements } from './statements.ts'
import { table } from './tables.ts'

/** What a document needs from outside its text. */
export type HtmlResources = {
  /** The address of Carlito in one of its styles. */
  readonly fontUrl: (style: FontStyle) => string
  /** The address of a picture in the framework's media. */
  readonly mediaUrl: (file: string) => string
  /** The contents' page numbers, once a first print has shown where the headings fall. */
  readonly pages?: PageNumbers
}

/**
 * The printed document as one HTML document with its print style sheet: semantic elements in reading order, no script,
 * no `style` attribute, nothing loaded but the font and the pictures. Every passage carries `data-passage` and
 * `data-print`.
 */
export function writeHtml(document: PrintedDocument, resources: HtmlResources): string {
  const { properties } = document
  const css = [
    fontCss(resources.fontUrl),
    typographyCss(properties),
    pagesCss(properties),
    coverCss(properties),
    contentsCss,
    tablesCss(properties),
    measuresCss(document),
  ].join('\n')
  const body = document.sections.map((section) => sectionMarkup(section, resources)).join('')
  return `<!doctype html>\n${element(
    'html',
    { lang: properties.language },
    element(
      'head',
      {},
      element('meta', { charset: 'utf-8' }),
      element('title', {}, escaped(properties.title)),
      element('meta', { name: 'author', content: properties.author }),
      ...stylesIn(body).map((style) =>
        element('link', {
          rel: 'preload',
          as: 'font',
          type: 'font/ttf',
          crossorigin: 'anonymous',
          href: resources.fontUrl(style),
        }),
      ),
      `<style>${css}</style>`,
    ),
    element('body', {}, body),
  )}\n`
}

/** The styles that are set, asked for in advance: a page is loaded when they are there, and may then be printed. */
const stylesIn = (body: Markup): readonly FontStyle[] => [
  'regular',
  'bold',
  ...(/<em>|<blockquote>|class="(?:tagline|motto)"/.test(body) ? ['italic' as const] : []),
  ...(body.includes('<em><strong>') ? ['boldItalic' as const] : []),
]

function sectionMarkup(section: Section, resources: HtmlResources): Markup {
  const written: Markup[] = []
  let breakBefore = false
  for (const block of section.blocks) {
    if (block.type === 'pageBreak') {
      breakBefore = true
      continue
    }
    // A section begins on a new page by itself; a second break would leave that page empty.
    const breaks = written.length > 0 && (breakBefore || (block.type === 'heading' && block.startsPage))
    const made = markup(block, breaks, section, resources)
    written.push(breaks && block.type !== 'heading' ? element('div', { class: 'new-page' }, made) : made)
    breakBefore = false
  }
  return written.length === 0 ? '' : `\n${element('section', { class: section.page }, ...written)}`
}

function markup(
  block: Exclude<Block, { type: 'pageBreak' }>,
  breaks: boolean,
  { page }: Section,
  resources: HtmlResources,
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
