import mammoth from 'mammoth'
import { describe, expect, it } from 'vitest'
import { blocksOf, printedTemplate, statementsOf, templateIds } from '../../tests/support/printedTemplate.ts'
import { testResources } from '../../tests/support/writtenWord.ts'
import { plainText } from '../framework/richText.ts'
import type { PrintedDocument } from '../layout/blocks.ts'
import { writeWord } from './writeWord.ts'

/** The five built-in frameworks, re-opened by a reader that takes headings, tables and text out of Word files. */
const asHtml = async (document: PrintedDocument): Promise<string> => {
  const { value, messages } = await mammoth.convertToHtml({
    buffer: Buffer.from(await writeWord(document, testResources)),
  })
  expect(messages.filter(({ type }) => type === 'error')).toEqual([])
  return value
}

const plain = (html: string): string =>
  html
    .replace(/<[^>]*>/g, '')
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')

describe.each(templateIds)('%s, read by mammoth', (id) => {
  const document = printedTemplate(id)

  it('has every statement', async () => {
    const text = plain(await asHtml(document))
    for (const statement of statementsOf(document))
      expect(text).toContain(plainText(statement.text).replace(/\s+/g, ' '))
  })

  it('has every heading at its level, in order', async () => {
    const html = await asHtml(document)
    const found = [...html.matchAll(/<h([1-4])>(.*?)<\/h\1>/g)].map(([, level, inside]) => [
      Number(level),
      plain(inside ?? '').trim(),
    ])
    const expected = blocksOf(document).flatMap((block) =>
      block.type === 'heading'
        ? [[block.level, [block.ordinal, plainText(block.inline)].filter(Boolean).join(' ').trim()]]
        : [],
    )
    expect(found).toEqual(expected)
  })

  it('has every table with all its rows', async () => {
    const html = await asHtml(document)
    const rows = [...html.matchAll(/<table>.*?<\/table>/g)].map(([table]) => table.split('<tr>').length - 1)
    const expected = blocksOf(document).flatMap((block) =>
      block.type === 'table' ? [block.rows.length + (block.head === null ? 0 : 1)] : [],
    )
    expect(rows).toEqual(expected)
  })
})
