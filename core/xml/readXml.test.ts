import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { childNamed, readXml, textIn, type XmlElement } from './readXml.ts'

const prefixes = new Map([
  ['urn:word', 'w'],
  ['urn:word:strict', 'w'],
])
const bytes = (text: string) => new TextEncoder().encode(text)
const read = (text: string) => readXml(bytes(text), prefixes)
const element = (name: string, ...children: readonly (XmlElement | string)[]) => ({
  name,
  attributes: {},
  children,
})

describe('a part', () => {
  test('is a tree of elements with known prefixes, whatever the file calls them', () => {
    const tree = element('w:p', element('w:r', 'Ledelse'))
    expect(read('<w:p xmlns:w="urn:word"><w:r>Ledelse</w:r></w:p>')).toEqual(tree)
    expect(read('<p xmlns="urn:word:strict"><r>Ledelse</r></p>')).toEqual(tree)
    expect(read('<x:p xmlns:x="urn:andet"/>')).toEqual(element('?:p'))
  })

  test('keeps attributes by the same names', () => {
    const root = read('<p xmlns:q="urn:word" q:val="1" val="2"/>')
    expect({ ...(root as XmlElement).attributes }).toEqual({ 'w:val': '1', val: '2' })
  })

  test('may be UTF-16 with its mark, and have character references', () => {
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('<a>ærø</a>', 'utf16le')])
    expect(readXml(utf16, prefixes)).toEqual(element('a', 'ærø'))
    expect(read('<a>&lt;&#230;&#xF8;&amp;</a>')).toEqual(element('a', '<æø&'))
  })

  test('gives the text inside, and one child by name', () => {
    const root = read('<a>et <b>to</b><![CDATA[ <tre>]]></a>') as XmlElement
    expect(textIn(root)).toBe('et to <tre>')
    expect(childNamed(root, 'b')?.children).toEqual(['to'])
    expect(childNamed(root, 'c')).toBeUndefined()
  })

  test('has no names that mean something to the program', () => {
    const root = read('<a __proto__="x" constructor="y"/>') as XmlElement
    expect(Object.keys(root.attributes)).toEqual(['__proto__', 'constructor'])
    expect(root.attributes['toString']).toBeUndefined()
  })
})

describe('what is refused', () => {
  const laughs = `<!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]><a>&b;</a>`
  test.each([
    ['a billion laughs', laughs, 'doctype'],
    ['an external entity', '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>', 'doctype'],
    ['a document type elsewhere', '<!DOCTYPE a SYSTEM "http://example.dk/a.dtd"><a/>', 'doctype'],
    ['an entity nobody declared', '<a>&x;</a>', 'malformed'],
    ['a prefix nobody declared', '<w:a/>', 'malformed'],
    ['half a part', '<a><b>', 'malformed'],
    ['two roots', '<a/><b/>', 'malformed'],
    ['nothing', '', 'malformed'],
    ['text alone', 'Kære alle', 'malformed'],
    ['a control character', '<a>\u0001</a>', 'malformed'],
    ['elements 300 deep', '<a>'.repeat(300) + '</a>'.repeat(300), 'tooDeep'],
  ])('%s', (_, text, problem) => {
    expect(read(text)).toBe(problem)
  })

  test('bytes that are no text', () => {
    expect(readXml(Uint8Array.of(0x3c, 0x61, 0xff, 0x2f, 0x3e), prefixes)).toBe('malformed')
  })

  test('more elements or attributes than allowed', () => {
    const limits = { depth: 10, nodes: 5 }
    expect(readXml(bytes('<a><b/><b/><b/><b/></a>'), prefixes, limits)).not.toBe('tooMuch')
    expect(readXml(bytes('<a><b/><b/><b/><b/><b/></a>'), prefixes, limits)).toBe('tooMuch')
    expect(readXml(bytes('<a b="" c="" d="" e="" f=""/>'), prefixes, limits)).toBe('tooMuch')
  })
})

test('whatever text comes, the answer is a tree or a problem', () => {
  const pieces = fc.constantFrom(
    '<',
    '>',
    '/',
    'a',
    '="',
    '"',
    '&',
    ';',
    '<![CDATA[',
    ']]>',
    '<?',
    '<!--',
    '-->',
    ' ',
    'xmlns:',
  )
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
      const result = read(parts.join(''))
      expect(typeof result === 'string' || typeof result.name === 'string').toBe(true)
    }),
    { numRuns: 2000 },
  )
})
