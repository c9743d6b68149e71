import { describe, expect, it } from 'vitest'
import { everything } from '../../tests/builders/everything.ts'
import { below, type Element, named } from '../../tests/support/docxPackage.ts'
import { written } from '../../tests/support/writtenWord.ts'

describe('styles', () => {
  it('exist for everything that names one', async () => {
    const file = await written(everything)
    const styles = named(file.elements('word/styles.xml'), 'w:style')
    const ids = styles.map(({ attributes }) => attributes['w:styleId'])
    expect(new Set(ids).size).toBe(ids.length)
    const used = ['word/document.xml', 'word/header1.xml', 'word/footer1.xml']
      .flatMap((path) => file.elements(path))
      .filter(({ name }) => ['w:pStyle', 'w:rStyle', 'w:tblStyle'].includes(name))
      .map(({ attributes }) => attributes['w:val'])
    const based = styles.flatMap(({ children }) =>
      children
        .filter(({ name }) => name === 'w:basedOn' || name === 'w:next')
        .map(({ attributes }) => attributes['w:val']),
    )
    for (const id of new Set([...used, ...based])) expect(ids).toContain(id)
  })

  it('are Danish from the bottom up', async () => {
    const file = await written(everything)
    const [language] = named(file.elements('word/styles.xml'), 'w:lang')
    expect(language?.attributes['w:val']).toBe('da-DK')
    for (const run of named(file.elements('word/document.xml'), 'w:t').map((each) => each.parent))
      expect(named(below(run as Element), 'w:lang').map(({ attributes }) => attributes['w:val'])).toEqual([
        'da-DK',
      ])
  })
})
