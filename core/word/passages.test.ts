import { describe, expect, it } from 'vitest'
import { everything, twice } from '../../tests/builders/everything.ts'
import { again, portrait, printed, statements } from '../../tests/builders/printed.ts'
import { below, type Element, named, textOf } from '../../tests/support/docxPackage.ts'
import { documentOf, styled } from '../../tests/support/wordDocument.ts'
import { anchorsOf, testResources, written } from '../../tests/support/writtenWord.ts'
import { anchorTag, bookmarkName } from '../framework/anchors.ts'
import { writeWord } from './writeWord.ts'

describe('passages', () => {
  it('each stand in a locked control with their id, in a bookmark of the same name', async () => {
    const elements = await documentOf()
    const anchors = anchorsOf(everything)
    const tags = named(elements, 'w:tag').map(({ attributes }) => attributes['w:val'])
    const bookmarks = named(elements, 'w:bookmarkStart').map(({ attributes }) => attributes['w:name'])
    expect(tags.toSorted()).toEqual(anchors.map(anchorTag).toSorted())
    expect(bookmarks.filter((name) => name?.startsWith('c_')).toSorted()).toEqual(
      anchors.map(bookmarkName).toSorted(),
    )
    const controls = named(elements, 'w:sdtPr').filter(({ children }) => named(children, 'w:tag').length > 0)
    for (const { children } of controls)
      expect(named(children, 'w:lock').map(({ attributes }) => attributes['w:val'])).toEqual(['sdtLocked'])
  })

  it('keep the order of CT_SdtPr, and have content', async () => {
    const order = ['w:alias', 'w:tag', 'w:id', 'w:lock', 'w15:appearance', 'w:docPartObj']
    const controls = named(await documentOf(), 'w:sdt')
    for (const control of controls) {
      expect(control.children.map(({ name }) => name)).toEqual(['w:sdtPr', 'w:sdtContent'])
      const names = control.children[0]?.children.map(({ name }) => order.indexOf(name)) ?? []
      expect(names).toEqual(names.toSorted((a, b) => a - b))
      expect(control.children[1]?.children.length).toBeGreaterThan(0)
    }
  })

  it('hold the words of a statement and not its number', async () => {
    const elements = await documentOf()
    const control = (tag: string) =>
      named(elements, 'w:sdt').find((each) => named(below(each), 'w:tag')[0]?.attributes['w:val'] === tag)
    const first = control(anchorTag(twice.anchor))
    const second = control(anchorTag(again(twice).anchor))
    expect(first && textOf(first)).toBe('Sikrer, at budgettet overholdes')
    expect(second && textOf(second)).toBe('Sikrer, at budgettet overholdes')
    const paragraph = named(elements, 'w:p').find((each) => textOf(each).startsWith('1.1.A\t'))
    expect(paragraph && textOf(paragraph)).toBe('1.1.A\tSikrer, at budgettet overholdes')
  })

  it('set a dash after a bold opening', async () => {
    const [paragraph] = styled(await documentOf(), 'Statement').slice(-1)
    expect(paragraph && textOf(paragraph)).toBe('1.2\tVære nysgerrige – aktivt opsøge nyt')
    const boldRuns = named(below(paragraph as Element), 'w:r').filter(
      (run) => named(below(run), 'w:b').length > 0,
    )
    expect(boldRuns.map(textOf)).toEqual(['Være nysgerrige'])
  })

  it('keep links working inside the control', async () => {
    const file = await written(everything)
    const hyperlink = named(file.elements('word/document.xml'), 'w:hyperlink').find(
      (each) => textOf(each) === 'FOKUS',
    )
    const target = named(file.elements('word/_rels/document.xml.rels'), 'Relationship').find(
      ({ attributes }) => attributes.Id === hyperlink?.attributes['r:id'],
    )
    expect(target?.attributes).toMatchObject({
      Target: 'https://example.dk/a?b=1&c=2',
      TargetMode: 'External',
    })
    expect(hyperlink?.parent?.name).toBe('w:sdtContent')
  })

  it('refuse to be printed twice under one name', async () => {
    const document = printed(portrait(statements(twice, twice)))
    await expect(writeWord(document, testResources)).rejects.toThrow('twice')
  })

  it('do without a bookmark that Word would find too long', async () => {
    const long = { id: `${'a'.repeat(24)}_description`, print: 12 }
    const elements = await documentOf(printed(portrait(statements({ ...twice, anchor: long }))))
    expect(named(elements, 'w:tag').map(({ attributes }) => attributes['w:val'])).toEqual([anchorTag(long)])
    expect(named(elements, 'w:bookmarkStart')).toEqual([])
  })
})
