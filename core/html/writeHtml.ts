import type { PrintedDocument, Section } from '../layout/blocks.ts'
import { type FontStyle, fontCss } from './css/typography.ts'
import { element, escaped, type Markup } from './markup.ts'
import { type RunResources, runsOf } from './pageRuns.ts'
import { styleSheet } from './styleSheet.ts'

/** What a document needs from outside its text. */
export type HtmlResources = RunResources & {
  /** The address of Carlito in one of its styles. */
  readonly fontUrl: (style: FontStyle) => string
}

/**
 * The printed document as one HTML document with its print style sheet: semantic elements in reading order, no script,
 * no `style` attribute, nothing loaded but the font and the pictures. Every passage carries `data-passage` and
 * `data-print`.
 */
export function writeHtml(document: PrintedDocument, resources: HtmlResources): string {
  const { properties } = document
  const css = [fontCss(resources.fontUrl), styleSheet(document)].join('\n')
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
  const runs = [...runsOf(section, resources)]
  return runs.length === 0 ? '' : `\n${element('section', { class: section.page }, ...runs)}`
}
