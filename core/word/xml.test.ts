import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { named } from '../../tests/support/docxPackage.ts'
import { readElements } from '../../tests/support/readElements.ts'
import { escapeXml, textContent, value, xml } from './xml.ts'

describe('XML as text', () => {
  it('writes attributes, children and empty elements', () => {
    expect(xml('w:r', null, xml('w:b', null), value('w:sz', 22))).toBe('<w:r><w:b/><w:sz w:val="22"/></w:r>')
  })

  it('gives back from a parser what was put into an attribute and an element', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('<', '&', '>', '"', "'", '\n', '\t', 'æ', ']]>', '👩‍💼') }),
        (text) => {
          const [root] = readElements(xml('a', { b: text }, escapeXml(text)))
          expect(root?.attributes.b).toBe(text)
          expect(root?.text).toBe(text)
        },
      ),
    )
  })

  it('makes tabs and line breaks what Word means by them, and keeps spaces', () => {
    const elements = readElements(
      xml('w:r', null, textContent(' a\tb\n c')).replaceAll('w:', '').replaceAll('xml:', ''),
    )
    expect(elements.map(({ name, text }) => (name === 't' ? text : name))).toEqual([
      'r',
      ' a',
      'tab',
      'b',
      'br',
      ' c',
    ])
    expect(named(elements, 't').every(({ attributes }) => attributes.space === 'preserve')).toBe(true)
  })
})
