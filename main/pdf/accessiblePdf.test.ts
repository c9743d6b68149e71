import { describe, expect, it } from 'vitest'
import { printedPdf } from '../../tests/builders/printedPdf.ts'
import { readPdf, tagsOf } from '../../tests/support/pdf.ts'
import { accessiblePdf, type PdfProperties } from './accessiblePdf.ts'
import { pageNumbersOf } from './pageNumbers.ts'

const properties: PdfProperties = {
  title: 'Sammen & “stærke” 👩‍💼',
  subtitle: '',
  author: 'Eksempel Kommune',
  language: 'da-DK',
  created: new Date('2025-12-01T09:30:00Z'),
  headings: [{ target: 'h_p1', text: 'Forord' }],
  tableSummaries: ['Udsagn for hver rolle'],
}

const made = (changes: Partial<PdfProperties> = {}) =>
  readPdf(accessiblePdf(printedPdf(), { ...properties, ...changes }))

describe('an accessible PDF', () => {
  it('says its title, author and language, and that it follows PDF/UA', async () => {
    const pdf = await made()
    expect(pdf).toMatchObject({
      title: 'Sammen & “stærke” 👩‍💼',
      author: 'Eksempel Kommune',
      language: 'da-DK',
      displaysTitle: true,
      pdfuaPart: '1',
    })
  })

  it('describes its links by heading or address, and has them in the structure', async () => {
    expect((await made()).links).toEqual([
      { contents: 'Forord', tagged: true },
      { contents: 'https://kl.dk/', tagged: true },
    ])
    const unknown = await made({ headings: [] })
    expect(unknown.links[0]?.contents).toBe('Gå til afsnittet')
  })

  it('gives list items a label and a body', async () => {
    const inItem = (await made()).tags.filter(
      ({ parent }) => parent?.kind === 'LI' || parent?.kind === 'LBody',
    )
    expect(inItem.map(({ kind }) => kind)).toEqual(['Lbl', 'LBody', 'NonStruct'])
  })

  it('tells what a table holds, beside the scope of its headers', async () => {
    const pdf = await made()
    expect(tagsOf(pdf, 'Table', 'TH').map(({ summary, scope }) => summary ?? scope)).toEqual([
      'Udsagn for hver rolle',
      'Column',
    ])
    expect(tagsOf(await made({ tableSummaries: [''] }), 'Table')[0]?.summary).toBeNull()
  })

  it('names its bookmarks after the headings', async () => {
    expect((await made()).bookmarks).toEqual(['Forord'])
  })

  it('leaves bookmarks alone that it cannot match', async () => {
    const headings = [...properties.headings, { target: 'h_p2', text: 'Roller' }]
    expect((await made({ headings })).bookmarks).toEqual(['ForordForord'])
  })

  it('keeps the pages and what they say', async () => {
    const { pages } = await made()
    expect(pages.map(({ text }) => text)).toEqual([
      'Side 1 (af 2) EMC Forord kl.dk 1.A Lytter',
      'Side 1 (af 2) EMC Forord Chef',
    ])
  })

  it('keeps every byte that Chromium printed', () => {
    const printed = printedPdf()
    expect(Buffer.compare(accessiblePdf(printed, properties).subarray(0, printed.length), printed)).toBe(0)
  })

  it('is the same at every print', () => {
    const again = () => accessiblePdf(printedPdf(), properties)
    expect(Buffer.compare(again(), again())).toBe(0)
  })

  it('is not made of anything but a tagged print', () => {
    expect(() => accessiblePdf(printedPdf({ 2: '<</Type /Catalog\n/Pages 3 0 R>>' }), properties)).toThrow(
      'tags',
    )
    expect(() => accessiblePdf(new TextEncoder().encode('ikke en pdf'), properties)).toThrow(
      'cross-reference',
    )
    const updated = accessiblePdf(printedPdf(), properties)
    expect(() => accessiblePdf(updated, properties)).toThrow('updated')
  })
})

describe('page numbers', () => {
  it('are those of the pages that links lead to', () => {
    expect(pageNumbersOf(printedPdf())).toEqual(new Map([['h_p1', 2]]))
  })

  it('are none where there are no links', () => {
    expect(pageNumbersOf(printedPdf({ 6: '<<>>' }))).toEqual(new Map())
  })
})
