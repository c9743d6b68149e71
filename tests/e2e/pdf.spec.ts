import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { plainText } from '../../core/framework/richText.ts'
import { letters, lettersOf, type ReadPdf, readPdf, tagsOf } from '../support/pdf.ts'
import { printedTemplate, statementsOf, templateIds } from '../support/printedTemplate.ts'
import { expect, test } from './support/app.ts'
import { grundlag } from './support/cli.ts'

/** PDFs of the packaged program, read back by other libraries. */

const source = ['--kommune', 'Eksempel Kommune', '--forvaltning', 'Social og Sundhed'] as const

async function exported(folder: string, template: string): Promise<ReadPdf> {
  const quiet = { code: 0, stdout: '', stderr: '' }
  const made = await grundlag(folder, 'new', '--template', template, ...source, '--out', 'a.grundlag')
  expect(made).toEqual(quiet)
  expect(await grundlag(folder, 'export', 'a.grundlag', '--pdf', 'a.pdf')).toEqual(quiet)
  return readPdf(await readFile(path.join(folder, 'a.pdf')))
}

for (const template of templateIds)
  test(`${template} as PDF is tagged, described and complete`, async ({ folder }) => {
    const document = printedTemplate(template)
    const pdf = await exported(folder, template)

    expect(pdf).toMatchObject({
      title: document.properties.title,
      author: document.properties.author,
      language: 'da-DK',
      displaysTitle: true,
      pdfuaPart: '1',
    })

    const blocks = document.sections.flatMap((section) => section.blocks)
    const headings = blocks.flatMap((block) => {
      if (block.type === 'contents') return [{ level: 1, text: block.title }]
      if (block.type !== 'heading') return []
      const text = plainText(block.inline)
      return [{ level: block.level, text: block.ordinal === null ? text : `${block.ordinal} ${text}` }]
    })
    const kinds = tagsOf(pdf, 'H1', 'H2', 'H3', 'H4').map(({ kind }) => kind)
    expect(kinds).toEqual(headings.map(({ level }) => `H${level}`))
    expect(pdf.bookmarks).toEqual(headings.map(({ text }) => text))

    const tables = blocks.flatMap((block) => (block.type === 'table' ? [block] : []))
    expect(tagsOf(pdf, 'Table').map(({ summary }) => summary)).toEqual(tables.map(({ summary }) => summary))
    for (const header of tagsOf(pdf, 'TH')) expect(header.scope).toMatch(/^(Row|Column)$/)

    const figures = blocks.flatMap((block) => (block.type === 'figure' ? [block.alt] : []))
    expect(tagsOf(pdf, 'Figure').map(({ alt }) => alt)).toEqual(figures)
    for (const { contents, tagged } of pdf.links) expect([contents !== '', tagged]).toEqual([true, true])
    for (const { kind, parent } of pdf.tags) if (parent?.kind === 'LI') expect(kind).toMatch(/^(Lbl|LBody)$/)

    const said = lettersOf(pdf)
    for (const { lead, text } of statementsOf(document)) {
      expect(said).toContain(letters(text.map((run) => run.text).join('')))
      expect(said).toContain(letters(lead))
    }
  })

test('pages are portrait and landscape, numbered, none of them empty', async ({ folder }) => {
  const pdf = await exported(folder, 'holstebro')
  const [cover, ...pages] = pdf.pages
  expect(pages.length).toBeGreaterThan(15)
  expect(pages.length).toBeLessThan(30)
  expect(cover?.text).not.toContain('Side 1')
  for (const [index, { text, widthMm, heightMm }] of pages.entries()) {
    const foot = `Side ${index + 2} af ${pdf.pages.length}`
    expect(text).toContain(foot)
    expect(text.replace('Vejen til fremtidens velfærd', '').length).toBeGreaterThan(foot.length + 150)
    expect([Math.round(widthMm), Math.round(heightMm)].toSorted()).toEqual([210, 297])
  }
  expect(new Set(pages.map(({ widthMm }) => Math.round(widthMm)))).toEqual(new Set([210, 297]))
})

test('the contents say on which page a heading stands', async ({ folder }) => {
  const pdf = await exported(folder, 'holstebro')
  const [, contents, ...rest] = pdf.pages
  const found = [
    ...(contents?.text ?? '').matchAll(/(Driftsledelse|Samskabende ledelse|Rollebeskrivelse: Chef) ?(\d+)/g),
  ]
  expect(found.map(([, name]) => name)).toEqual([
    'Rollebeskrivelse: Chef',
    'Driftsledelse',
    'Samskabende ledelse',
  ])
  for (const [, name = '', page] of found) expect(rest[Number(page) - 3]?.text).toContain(name)
})

test('a table that breaks repeats its head', async ({ folder }) => {
  const pdf = await exported(folder, 'holbaek')
  const repeated = pdf.pages.filter(({ text }) => text.includes('Egen oversættelse'))
  expect(repeated.length).toBeGreaterThan(1)
})
