import { plainText } from '../../core/framework/richText.ts'
import type { PrintedDocument } from '../../core/layout/blocks.ts'
import type { PdfProperties } from './accessiblePdf.ts'

/** What the PDF of a document says about it; `created` is stamped on the file. */
export function pdfProperties({ properties, sections }: PrintedDocument, created: Date): PdfProperties {
  const blocks = sections.flatMap((section) => section.blocks)
  return {
    title: properties.title,
    subtitle: properties.subtitle,
    author: properties.author,
    language: properties.language,
    created,
    headings: blocks.flatMap((block) => {
      if (block.type === 'contents') return [{ target: '', text: block.title }]
      if (block.type !== 'heading') return []
      const text = plainText(block.inline).replaceAll('\n', ' ')
      return [{ target: block.target, text: [block.ordinal, text].filter(Boolean).join(' ') }]
    }),
    tableSummaries: blocks.flatMap((block) => (block.type === 'table' ? [block.summary] : [])),
  }
}
