import { expect, test } from 'vitest'
import type { XmlElement } from '../../xml/readXml.ts'
import { readNumbering } from './numbering.ts'
import { readStyles } from './styles.ts'

const element = (
  name: string,
  attributes: XmlElement['attributes'],
  ...children: XmlElement[]
): XmlElement => ({
  name,
  attributes,
  children,
})
const value = (name: string, said: string) => element(name, { 'w:val': said })

test('a definition is looked through once for each level of a list, however many paragraphs stand in it', () => {
  let looked = 0
  const level = (at: string, format: string) => element('w:lvl', { 'w:ilvl': at }, value('w:numFmt', format))
  const levels = [level('0', 'bullet'), level('1', 'decimal')]
  const definition: XmlElement = {
    name: 'w:abstractNum',
    attributes: { 'w:abstractNumId': '7' },
    get children() {
      looked += 1
      return levels
    },
  }
  const list = element('w:num', { 'w:numId': '3' }, value('w:abstractNumId', '7'))
  const numbering = readNumbering(element('w:numbering', {}, definition, list), readStyles(null))
  expect(numbering({ list: '3', level: 0 })).toEqual({ kind: 'bullet', level: 1 })
  expect(numbering({ list: '3', level: 1 })).toEqual({ kind: 'number', level: 2 })
  expect(numbering({ list: '3', level: 2 })).toBeNull()
  const once = looked
  for (let paragraph = 0; paragraph < 10; paragraph++)
    for (const at of [0, 1, 2]) numbering({ list: '3', level: at })
  expect(looked).toBe(once)
})
