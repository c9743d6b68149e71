import { beforeAll, describe, expect, it } from 'vitest'
import { cover, heading, line, portrait, printed, text } from '../../tests/builders/printed.ts'
import { type LaidOutPage, pagesInLibreOffice } from '../../tests/support/libreOffice.ts'
import { blocksOf, printedTemplate, statementsOf, templateIds } from '../../tests/support/printedTemplate.ts'
import { testResources } from '../../tests/support/writtenWord.ts'
import { plainText } from '../framework/richText.ts'
import { pageNumbers } from './pageNumbers.ts'
import { writeWord } from './writeWord.ts'

/** The five built-in frameworks, opened and laid out by LibreOffice. */

const documents = new Map(templateIds.map((id) => [id as string, printedTemplate(id)]))
const longCover = 'lang forside'
const withLongCover = printed(
  cover('Ledelsesgrundlag for medarbejderudvikling og sammenhængskraft '.repeat(5).slice(0, 300), {
    subtitle: line(
      'Et fælles grundlag for ledere på alle niveauer, udarbejdet i samarbejde. '.repeat(7).slice(0, 500),
    ),
    motto: line('Sammen om det, der virker'),
  }),
  portrait(heading(1, 'Forord'), text('Vi er ambitiøse.')),
)

let pages: ReadonlyMap<string, readonly LaidOutPage[]> = new Map()

beforeAll(async () => {
  const files = new Map<string, Uint8Array>()
  for (const [id, document] of documents) files.set(id, await writeWord(document, testResources))
  files.set(longCover, await writeWord(withLongCover, testResources))
  pages = await pagesInLibreOffice(files)
})

/** Lines break and words are hyphenated as the page has room, so only the letters count. */
const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '')

describe.each(templateIds)('%s, opened by LibreOffice', (id) => {
  const document = printedTemplate(id)
  const pagesOf = () => pages.get(id) ?? []
  const allText = () =>
    letters(
      pagesOf()
        .map(({ text }) => text)
        .join(''),
    )

  it('has every statement', () => {
    const everything = allText()
    for (const statement of statementsOf(document))
      expect(everything).toContain(letters(plainText(statement.text)))
  })

  it('has the headings on the pages that the table of contents gives them', () => {
    const expected = pageNumbers(document)
    for (const block of blocksOf(document))
      if (block.type === 'heading' && block.level <= 2) {
        const page = pagesOf()[(expected.get(block.target) ?? 0) - 1]
        expect(letters(page?.text ?? ''), block.target).toContain(letters(plainText(block.inline)))
      }
  })

  it('has every heading', () => {
    const everything = allText()
    for (const block of blocksOf(document))
      if (block.type === 'heading') expect(everything).toContain(letters(plainText(block.inline)))
  })

  it('has no page with nothing on it but its header and footer', () => {
    expect(pagesOf().length).toBeGreaterThan(2)
    expect(pagesOf().flatMap(({ hasContent }, index) => (hasContent ? [] : [index + 1]))).toEqual([])
  })

  it('counts its pages in the footer', () => {
    const [, ...counted] = pagesOf()
    expect(counted.length).toBeGreaterThan(1)
    for (const [index, page] of counted.entries())
      expect(page.text).toContain(`Side ${index + 2} af ${pagesOf().length}`)
  })
})

describe('a cover with the longest title and subtitle', () => {
  it('is one page', () => {
    const [first, second, ...more] = pages.get(longCover) ?? []
    expect(first?.text).toContain('december 2025')
    expect(second?.text).toContain('Forord')
    expect(more).toEqual([])
  })
})
