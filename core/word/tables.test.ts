import { describe, expect, it } from 'vitest'
import { below, type Element, named, textOf } from '../../tests/support/docxPackage.ts'
import { documentOf } from '../../tests/support/wordDocument.ts'

describe('tables', () => {
  it('repeat the head and nothing else', async () => {
    const rows = named(await documentOf(), 'w:tr')
    const isHead = rows.map((each) => named(below(each), 'w:tblHeader').length)
    expect(isHead).toEqual([1, 0, 0])
    for (const each of rows) expect(named(below(each), 'w:cantSplit')).toHaveLength(1)
  })

  it('fill the width of the text exactly', async () => {
    for (const each of named(await documentOf(), 'w:tbl')) {
      const columns = named(below(each), 'w:gridCol').map(({ attributes }) => Number(attributes['w:w']))
      const sum = columns.reduce((total, width) => total + width, 0)
      expect(sum).toBe(Math.round(((297 - 36) * 1440) / 25.4))
      for (const tr of named(each.children, 'w:tr')) {
        const cells = named(below(tr), 'w:tcW').map(({ attributes }) => Number(attributes['w:w']))
        expect(cells).toEqual(columns)
      }
    }
  })

  it('say which cells name rows and columns, and what they hold, in the order of CT_TblPr', async () => {
    const [first, second] = named(await documentOf(), 'w:tblPr')
    expect(first?.children.map(({ name }) => name)).toEqual([
      'w:tblStyle',
      'w:tblW',
      'w:tblLayout',
      'w:tblLook',
      'w:tblCaption',
      'w:tblDescription',
    ])
    const look = (properties: Element | undefined) =>
      named(properties?.children ?? [], 'w:tblLook')[0]?.attributes
    expect(look(first)).toMatchObject({ 'w:val': '06A0', 'w:firstRow': '1', 'w:firstColumn': '1' })
    expect(look(second)).toMatchObject({ 'w:val': '0680', 'w:firstRow': '0', 'w:firstColumn': '1' })
    expect(first?.children.slice(-2).map(({ attributes }) => attributes['w:val'])).toEqual([
      'Matrix',
      'Udsagn for hver rolle',
    ])
  })

  it('leave room to write in, and a paragraph to write it in', async () => {
    const elements = await documentOf()
    const [height] = named(elements, 'w:trHeight')
    expect(height?.attributes['w:hRule']).toBe('atLeast')
    expect(Number(height?.attributes['w:val'])).toBeGreaterThan((32 * 1440) / 25.4)
    const prompt = named(elements, 'w:tc').find((each) => textOf(each).includes('Det gør jeg ved at:'))
    expect(named(prompt?.children ?? [], 'w:p').map(textOf)).toEqual(['Det gør jeg ved at:', ''])
  })

  it('stand apart where two follow each other', async () => {
    const body = (await documentOf()).find(({ name }) => name === 'w:body')
    const names = body?.children.map(({ name }) => name) ?? []
    expect(names.some((name, index) => name === 'w:tbl' && names[index + 1] === 'w:tbl')).toBe(false)
  })
})
