import { describe, expect, it } from 'vitest'
import { everything } from '../../tests/builders/everything.ts'
import { heading, pageBreak, portrait, printed, printedAs, text } from '../../tests/builders/printed.ts'
import { below, named, textOf } from '../../tests/support/docxPackage.ts'
import { documentOf, style } from '../../tests/support/wordDocument.ts'
import { written } from '../../tests/support/writtenWord.ts'

describe('pages', () => {
  it('are portrait and landscape as the sections say, A4 throughout', async () => {
    const sizes = named(await documentOf(), 'w:pgSz').map(({ attributes }) => [
      attributes['w:w'],
      attributes['w:h'],
    ])
    const [upright, across] = [
      ['11906', '16838'],
      ['16838', '11906'],
    ]
    expect(sizes).toEqual([upright, upright, upright, across])
  })

  it('have no header on the cover, and one as wide as the page after it', async () => {
    const elements = await documentOf()
    const headers = named(elements, 'w:sectPr').map(
      (section) => named(section.children, 'w:headerReference').length,
    )
    expect(headers).toEqual([0, 1, 0, 1])
  })

  it('name the title and the draft above, and count the pages below', async () => {
    const file = await written(everything)
    const [header] = named(file.elements('word/header1.xml'), 'w:p')
    const [footer] = named(file.elements('word/footer1.xml'), 'w:p')
    expect(header && textOf(header)).toBe('Vejen til fremtidens velfærd\tKladde')
    expect(footer && textOf(footer)).toBe('Eksempel Kommune\tSide  af ')
    expect(named(file.elements('word/footer1.xml'), 'w:instrText').map(({ text: code }) => code)).toEqual([
      ' PAGE ',
      ' NUMPAGES ',
    ])
  })

  it('say nothing of a draft once it is adopted', async () => {
    const adopted = printedAs({ adopted: true, status: 'Vedtaget' }, portrait(text('Vi er …')))
    const [header] = named((await written(adopted)).elements('word/header1.xml'), 'w:p')
    expect(header && textOf(header)).toBe('Vejen til fremtidens velfærd')
  })

  it('break once where a heading starts a page, and not where a section does', async () => {
    const document = printed(
      portrait(heading(1, 'A', { startsPage: true }), pageBreak, heading(1, 'B', { startsPage: true })),
    )
    const breaks = named(await documentOf(document), 'w:p').map(
      (each) => named(below(each), 'w:pageBreakBefore').length,
    )
    expect(breaks).toEqual([0, 1])
  })

  it('end a section after a table with a paragraph too low to open a page', async () => {
    const elements = await documentOf()
    const last = elements.find(({ name }) => name === 'w:body')?.children.at(-2)
    expect(last && style(last)).toBe('Joint')
  })
})
