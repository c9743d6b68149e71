import { describe, expect, it } from 'vitest'
import { everything } from '../../tests/builders/everything.ts'
import { cover, printed } from '../../tests/builders/printed.ts'
import { below, type Element, named } from '../../tests/support/docxPackage.ts'
import { documentOf } from '../../tests/support/wordDocument.ts'
import { anyPng, written } from '../../tests/support/writtenWord.ts'

describe('pictures', () => {
  it('say in words what they show, and are kept with their caption', async () => {
    const elements = await documentOf()
    const figures = named(elements, 'wp:inline').flatMap((each) => named(below(each), 'wp:docPr'))
    expect(figures.map(({ attributes }) => attributes.descr)).toEqual([
      'Fire flag: drift, udvikling, sammenhæng, borger',
    ])
    const styles = (await written(everything)).elements('word/styles.xml')
    const figureStyle = named(styles, 'w:style').find(
      ({ attributes }) => attributes['w:styleId'] === 'Figure',
    )
    expect(named(below(figureStyle as Element), 'w:keepNext')).toHaveLength(1)
  })

  it('are drawings with a bitmap for readers that know none', async () => {
    const asked: number[] = []
    const rasterise = async (_: string, widthPx: number) => {
      asked.push(widthPx)
      return anyPng
    }
    const file = await written(everything, { rasterise })
    expect(asked).toHaveLength(1)
    expect(asked[0]).toBeGreaterThanOrEqual(2 * ((120 / 25.4) * 96))
    const media = [...file.parts.keys()].filter((path) => path.startsWith('word/media/'))
    expect(media.map((path) => path.slice(path.lastIndexOf('.'))).toSorted()).toEqual([
      '.gif',
      '.png',
      '.svg',
    ])
  })

  it('put the logo on the cover, or do without one that is missing', async () => {
    const withLogo = printed(cover('Titel', { logo: { file: 'logo.png', alt: 'Eksempel Kommunes våben' } }))
    const alt = async (media: () => Uint8Array | null) =>
      named((await written(withLogo, { media })).elements('word/document.xml'), 'wp:docPr').map(
        ({ attributes }) => attributes.descr,
      )
    expect(await alt(() => anyPng)).toContain('Eksempel Kommunes våben')
    expect(await alt(() => null)).not.toContain('Eksempel Kommunes våben')
  })
})
