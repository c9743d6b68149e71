import type { PrintedDocument } from '../layout/blocks.ts'
import { contentsCss } from './css/contents.ts'
import { coverCss } from './css/cover.ts'
import { measuresCss } from './css/measures.ts'
import { pagesCss } from './css/pages.ts'
import { tablesCss } from './css/tables.ts'
import { typographyCss } from './css/typography.ts'

/** The style sheet of a printed document, without the faces of its font. */
export const styleSheet = (document: PrintedDocument): string =>
  [
    typographyCss(document.properties),
    pagesCss(document.properties),
    coverCss(document.properties),
    contentsCss,
    tablesCss(document.properties),
    measuresCss(document),
  ].join('\n')
