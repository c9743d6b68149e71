import fc from 'fast-check'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { beforeAll, describe, expect, test } from 'vitest'
import {
  bookmarked,
  brokenField,
  cell,
  field,
  p,
  part,
  row,
  style,
  tbl,
  wordFile,
  wordFileWith,
} from '../../../tests/builders/wordFile.ts'
import { builtIn } from '../../../tests/support/printedTemplate.ts'
import { testResources } from '../../../tests/support/writtenWord.ts'
import { plainText } from '../../framework/richText.ts'
import { layOut } from '../../layout/layOut.ts'
import { writeWord } from '../../word/writeWord.ts'
import { linesOfSource } from '../source.ts'
import { readWordSource } from './readWordSource.ts'

const name = 'Nabo.docx'
const refusal = (bytes: Uint8Array) => {
  const read = readWordSource(name, bytes)
  return read.ok ? 'read' : read.refusal
}
/** A file whose main part is this XML, in an element that declares the usual names. */
const withBody = (xml: string) =>
  wordFileWith({ files: { 'word/document.xml': part('document', `<w:body>${xml}</w:body>`) } })
const compound = (stream: string) =>
  Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(504), Buffer.from(stream, 'utf16le')])

describe('a Word file as damage, mistakes and malice make it', () => {
  test.each<[string, () => Uint8Array, string, RegExp]>([
    ['nothing', () => new Uint8Array(), 'unreadable', /ikke af en slags/],
    ['text', () => strToU8('Kære alle'), 'unreadable', /ikke af en slags/],
    ['an old or locked file', () => compound('WordDocument'), 'unreadable', /ikke af en slags/],
    ['half a file', () => wordFile(p('Vi leder')).slice(0, 700), 'unreadable', /beskadiget/],
    ['an archive without a document', () => zipSync({ 'a.txt': strToU8('x') }), 'unreadable', /beskadiget/],
    [
      'a document that is none',
      () => wordFileWith({ files: { 'word/document.xml': '<html/>' } }),
      'unreadable',
      /ikke af en slags/,
    ],
    [
      'broken XML',
      () => wordFileWith({ files: { 'word/document.xml': '<w:document' } }),
      'unreadable',
      /beskadiget/,
    ],
    [
      'broken styles',
      () => wordFileWith({ styles: '<w:style>', files: {} }, p('Vi leder')),
      'unreadable',
      /beskadiget/,
    ],
    [
      'an external entity',
      () =>
        wordFileWith({
          files: {
            'word/document.xml': '<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]><d>&x;</d>',
          },
        }),
      'unreadable',
      /beskadiget/,
    ],
    [
      'macros by its type',
      () =>
        wordFileWith({ mainType: 'application/vnd.ms-word.document.macroEnabled.main+xml' }, p('Vi leder')),
      'invalid',
      /makroer/,
    ],
    [
      'macros by its files',
      () => wordFileWith({ files: { 'word/vbaProject.bin': 'x' } }, p('Vi leder')),
      'invalid',
      /makroer/,
    ],
    ['no text', () => wordFile(p(), tbl(row(cell(), cell()))), 'invalid', /ingen tekst/],
    [
      'no body',
      () => wordFileWith({ files: { 'word/document.xml': part('document', '') } }),
      'invalid',
      /ingen tekst/,
    ],
    [
      'tables in tables in tables',
      () => withBody('<w:tbl><w:tr><w:tc>'.repeat(500) + '</w:tc></w:tr></w:tbl>'.repeat(500)),
      'limit',
      /mere indhold/,
    ],
    ['a bomb', () => withBody(' '.repeat(70 * 1024 * 1024)), 'limit', /mere indhold/],
    [
      'the same element four million times',
      () => withBody('<w:p/>'.repeat(4_000_000)),
      'limit',
      /mere indhold/,
    ],
    ['too many lines', () => withBody(p('x').xml.repeat(50_001)), 'limit', /mere indhold/],
    ['too many letters', () => withBody(p('x'.repeat(1000)).xml.repeat(4001)), 'limit', /mere indhold/],
  ])('%s is refused in one line', (_, bytes, code, says) => {
    const given = refusal(bytes())
    expect(given).toMatchObject({ code, message: expect.stringMatching(says) })
    expect(given).toMatchObject({ message: expect.stringMatching(/^Filen "Nabo\.docx" [^\n]+\.$/) })
  })

  test.each<[string, () => string]>([
    [
      'bookmarks that never close',
      () =>
        p(bookmarked('c_about_title', 'Titel')).xml +
        Array.from(
          { length: 20_000 },
          (_, n) => `<w:bookmarkStart w:id="${n}" w:name="c_s${n}"/>${p('x').xml}`,
        ).join(''),
    ],
    [
      'fields that never close',
      () => p(...Array.from({ length: 20_000 }, () => brokenField('REF a'))).xml + p('Slut').xml,
    ],
    [
      'fields in fields',
      () => p(...Array.from({ length: 5000 }, () => field('PAGE', '1'))).xml + p('Slut').xml,
    ],
    [
      'paragraphs whose ends were all deleted',
      () =>
        `<w:p><w:pPr><w:rPr><w:del w:id="1" w:author="x"/></w:rPr></w:pPr><w:r><w:t>x</w:t></w:r></w:p>`.repeat(
          40_000,
        ),
    ],
    [
      'one cell that goes on for ever',
      () =>
        tbl(row(cell(p('A')), cell(p('B')))).xml.replace(
          '</w:tbl>',
          `${'<w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p><w:r><w:t>x</w:t></w:r></w:p></w:tc></w:tr>'.repeat(
            20_000,
          )}</w:tbl>`,
        ),
    ],
    ['breaks without end', () => `<w:p><w:r>${'<w:t>x</w:t><w:br/>'.repeat(40_000)}</w:r></w:p>`],
  ])('%s take no longer than their length', (_, xml) => {
    expect(refusal(withBody(xml()))).toBe('read')
  })

  const shown = (bytes: Uint8Array) => {
    const read = readWordSource(name, bytes)
    if (!read.ok) throw new Error(read.refusal.message)
    return linesOfSource(read.value.source)
  }

  test('a code that is longer than any field has is not read to its end, again for each word it shows', () => {
    const numbered = (spaces: number) => p(field(`${' '.repeat(spaces)}PAGE`, '7'), 'Vi leder')
    const texts = shown(wordFile(numbered(100), numbered(5000))).map(({ text }) => plainText(text))
    expect(texts).toEqual(['Vi leder', '7Vi leder'])
  })

  test('styles that are based on each other without end are followed as far as any are', () => {
    const styles = (count: number) =>
      Array.from(
        { length: count },
        (_, n) =>
          `<w:style w:type="paragraph" w:styleId="s${n}">${n === 0 ? '<w:pPr><w:outlineLvl w:val="0"/></w:pPr>' : `<w:basedOn w:val="s${n - 1}"/>`}</w:style>`,
      ).join('')
    const headings = (count: number) =>
      shown(wordFileWith({ styles: styles(count) }, p('Vi leder', style(`s${count - 1}`)))).map(
        ({ heading }) => heading,
      )
    expect(headings(12)).toEqual([1])
    expect(headings(5000)).toEqual([null])
  })

  test('a diagram that the text refers to again and again is read once', () => {
    const office = 'http://schemas.openxmlformats.org'
    const relationship = (id: string) =>
      `<Relationship Id="${id}" Type="${office}/officeDocument/2006/relationships/diagramData" Target="diagrams/data1.xml"/>`
    const graphic = (id: string) =>
      `<w:p><w:r><w:drawing><dgm:relIds xmlns:dgm="${office}/drawingml/2006/diagram" r:dm="${id}"/></w:drawing></w:r></w:p>`
    const bytes = wordFileWith({
      files: {
        'word/document.xml': part(
          'document',
          `<w:body>${['a', 'b', 'a', 'b'].map(graphic).join('')}</w:body>`,
        ),
        'word/_rels/document.xml.rels': `<Relationships xmlns="${office}/package/2006/relationships">${relationship('a')}${relationship('b')}</Relationships>`,
        'word/diagrams/data1.xml': `<dgm:dataModel xmlns:dgm="${office}/drawingml/2006/diagram" xmlns:a="${office}/drawingml/2006/main"><a:p><a:r><a:t>Vi leder</a:t></a:r></a:p></dgm:dataModel>`,
      },
    })
    expect(shown(bytes).map(({ text }) => plainText(text))).toEqual(['Vi leder'])
  })

  test('links to files and programs are no links', () => {
    const links = {
      a: 'file:///C:/hemmeligt.txt',
      b: 'ms-word:ofe|u|https://example.dk',
      c: '\\\\server\\share',
    }
    const read = readWordSource(
      name,
      wordFileWith(
        { links },
        ...Object.keys(links).map((id) =>
          p({ xml: `<w:hyperlink r:id="${id}"><w:r><w:t>x</w:t></w:r></w:hyperlink>` }),
        ),
      ),
    )
    expect(
      read.ok && linesOfSource(read.value.source).every(({ text }) => text.every(({ marks }) => !marks)),
    ).toBe(true)
  })
})

describe('whatever happens to one of our own exports', () => {
  let good = new Uint8Array()
  beforeAll(async () => {
    good = new Uint8Array(await writeWord(layOut(builtIn('gladsaxe')), testResources))
  })

  test('its bytes: the answer is a value', () => {
    const change = fc.tuple(fc.nat(200_000), fc.nat(255))
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 10 }), fc.nat(100), (changes, share) => {
        const bytes = good.slice()
        for (const [at, value] of changes) bytes[at % bytes.length] = value
        for (const each of [bytes, bytes.subarray(0, Math.floor((bytes.length * share) / 100))])
          expect(readWordSource(name, each)).toHaveProperty('ok')
      }),
      { numRuns: 200 },
    )
  })

  /** Cut out, said twice, or put elsewhere: a piece between two elements, or anywhere. */
  const edit = fc.record({
    from: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.nat(3000),
    how: fc.constantFrom('cut', 'twice', 'move'),
    between: fc.boolean(),
  })
  test.each(['word/document.xml', 'word/styles.xml', 'word/numbering.xml', 'customXml/item1.xml'])(
    'its part %s: the answer is a value',
    (path) => {
      const parts = unzipSync(good)
      const xml = strFromU8(parts[path] ?? new Uint8Array())
      const place = (at: number, between: boolean) => (between ? Math.max(0, xml.indexOf('<', at)) : at)
      fc.assert(
        fc.property(edit, ({ from, length, how, between }) => {
          const begin = place(Math.floor(from * xml.length), between)
          const end = Math.max(begin, place(Math.min(xml.length, begin + length), between))
          const piece = xml.slice(begin, end)
          const changed =
            how === 'cut'
              ? xml.slice(0, begin) + xml.slice(end)
              : how === 'twice'
                ? xml.slice(0, end) + piece + xml.slice(end)
                : piece + xml.slice(0, begin) + xml.slice(end)
          expect(
            readWordSource(name, zipSync({ ...parts, [path]: strToU8(changed) }, { level: 0 })),
          ).toHaveProperty('ok')
        }),
        { numRuns: 100 },
      )
    },
  )

  test('its names: elements and attributes that say something else are a document all the same', () => {
    const parts = unzipSync(good)
    const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array())
    const words = [...new Set(xml.match(/(?<=[<\s/])w:\w+/g))]
    fc.assert(
      fc.property(fc.constantFrom(...words), fc.constantFrom(...words), (one, other) => {
        const changed = xml.replace(new RegExp(`${one}(?=[\\s/>=])`, 'g'), other)
        expect(
          readWordSource(name, zipSync({ ...parts, 'word/document.xml': strToU8(changed) }, { level: 0 })),
        ).toHaveProperty('ok')
      }),
      { numRuns: 150 },
    )
  })
})
