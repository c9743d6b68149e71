import { describe, expect, it } from 'vitest'
import { cover, line, portrait, printed, text } from '../../tests/builders/printed.ts'
import { below, type Element, named, textOf } from '../../tests/support/docxPackage.ts'
import { documentOf, style } from '../../tests/support/wordDocument.ts'

const paragraphsOf = async (...given: Parameters<typeof cover>) => {
  const elements = await documentOf(printed(cover(...given), portrait(text('Vi er …'))))
  const paragraphs = named(elements, 'w:p')
  return paragraphs.slice(
    0,
    paragraphs.findIndex((each) => textOf(each) === 'Vi er …'),
  )
}
const said = (paragraphs: readonly Element[]) => paragraphs.map((each) => [style(each), textOf(each)])
const roomAbove = (paragraphs: readonly Element[], id: string): number =>
  Number(
    named(below(paragraphs.find((each) => style(each) === id) as Element), 'w:spacing')[0]?.attributes[
      'w:before'
    ],
  )

describe('the cover', () => {
  it('says what it is, whose it is and how far it has come', async () => {
    const paragraphs = await paragraphsOf('Vejen', { subtitle: line('Grundlag'), motto: line('Kulturen') })
    expect(said(paragraphs)).toEqual([
      ['CoverLine', ''],
      ['Title', 'Vejen'],
      ['Subtitle', 'Grundlag'],
      ['CoverMotto', 'Kulturen'],
      ['CoverStatus', 'Kladde'],
      ['CoverOrganisation', 'Eksempel Kommune'],
      ['CoverLine', 'Social og Sundhed'],
      ['CoverLine', 'Chefgruppen'],
      ['CoverLine', 'december 2025'],
    ])
  })

  it('leaves out what is not given', async () => {
    const paragraphs = await paragraphsOf('Vejen', { organisation: '', unit: '', issuer: '', date: '' })
    expect(said(paragraphs).slice(1)).toEqual([
      ['Title', 'Vejen'],
      ['CoverStatus', 'Kladde'],
    ])
  })

  it('says last and small what it builds on, where it does', async () => {
    const origin = 'Bygger på Holstebro Kommunes ledelsesgrundlag, 2021'
    expect(said(await paragraphsOf('Vejen', { origin })).at(-1)).toEqual(['CoverOrigin', origin])
  })

  it('gives way to a long title: smaller letters, less room above and below', async () => {
    const short = await paragraphsOf('Vejen')
    const long = await paragraphsOf('Vejen til fremtidens velfærd '.repeat(10), {
      subtitle: line('Grundlag '.repeat(55)),
    })
    expect(long.map(style)).toContain('TitleLong')
    expect(long.map(style)).toContain('SubtitleLong')
    expect(roomAbove(long, 'CoverStatus')).toBeLessThan(roomAbove(short, 'CoverStatus'))
  })

  it('marks its band as decoration', async () => {
    const [first] = await paragraphsOf('Vejen')
    const decorative = below(first as Element).find(({ name }) => name.endsWith(':decorative'))
    expect(decorative?.attributes.val).toBe('1')
  })
})
