import type { PrintedDocument } from '../../core/layout/blocks.ts'
import { everything } from '../builders/everything.ts'
import { below, type Element, named } from './docxPackage.ts'
import { written } from './writtenWord.ts'

/** The elements of the main part of a document's Word file. */
export const documentOf = async (document: PrintedDocument = everything) =>
  (await written(document)).elements('word/document.xml')
/** The style a paragraph names. */
export const style = (paragraph: Element): string | undefined =>
  named(below(paragraph), 'w:pStyle')[0]?.attributes['w:val']
export const styled = (elements: readonly Element[], id: string) =>
  named(elements, 'w:p').filter((paragraph) => style(paragraph) === id)
