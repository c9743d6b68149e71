import { describe, expect, it } from 'vitest'
import { everything } from '../../tests/builders/everything.ts'
import { named, textOf } from '../../tests/support/docxPackage.ts'
import { documentOf, style, styled } from '../../tests/support/wordDocument.ts'
import { written } from '../../tests/support/writtenWord.ts'

describe('headings and contents', () => {
  it('come in order, with their outline level in the style', async () => {
    const file = await written(everything)
    const headings = named(file.elements('word/document.xml'), 'w:p').filter((each) =>
      style(each)?.startsWith('Heading'),
    )
    expect(headings.map((each) => [style(each), textOf(each)])).toEqual([
      ['Heading1', 'Forord'],
      ['Heading1', 'Roller'],
      ['Heading2', '1\u2002Chef'],
      ['Heading1', 'Matrix'],
    ])
    const levels = named(file.elements('word/styles.xml'), 'w:outlineLvl').map(
      ({ attributes }) => attributes['w:val'],
    )
    expect(levels).toEqual(['0', '1', '2', '3'])
  })

  it('lists the entries in a field that Word works out on opening', async () => {
    const elements = await documentOf()
    expect([...styled(elements, 'TOC1'), ...styled(elements, 'TOC2')].map(textOf)).toEqual([
      'Forord\t3',
      'Roller\t4',
      'Chef\t4',
    ])
    const field = named(elements, 'w:fldChar').filter(({ attributes }) => attributes['w:dirty'] === 'true')
    expect(field.map(({ attributes }) => attributes['w:fldCharType'])).toEqual(['begin'])
    expect(named(elements, 'w:instrText').map((each) => each.text)).toContain(' TOC \\o "1-2" \\h \\z ')
    const bookmarks = named(elements, 'w:bookmarkStart').map(({ attributes }) => attributes['w:name'])
    for (const each of named(elements, 'w:hyperlink'))
      if (each.attributes['w:anchor'] !== undefined) expect(bookmarks).toContain(each.attributes['w:anchor'])
  })

  it('opens and closes every field it begins', async () => {
    const file = await written(everything)
    for (const path of ['word/document.xml', 'word/footer1.xml']) {
      const kinds = named(file.elements(path), 'w:fldChar').map(
        ({ attributes }) => attributes['w:fldCharType'],
      )
      const count = (kind: string) => kinds.filter((each) => each === kind).length
      expect(count('begin')).toBeGreaterThan(0)
      expect([count('separate'), count('end')]).toEqual([count('begin'), count('begin')])
    }
  })
})
