import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { cell, p, row, style, tbl, wordFileWith } from '../../../tests/builders/wordFile.ts'
import { readWord } from './readWord.ts'

/** Word writes two editions of the format, and other programs choose their own prefixes. */

const file = wordFileWith(
  { styles: '<w:style w:type="paragraph" w:styleId="H"><w:name w:val="heading 1"/></w:style>', links: {} },
  p('Kerneopgaven', style('H')),
  tbl(row(cell(p('Chef')), cell(p('Leder')))),
)
const rewritten = (change: (xml: string) => string) =>
  zipSync(
    Object.fromEntries(
      Object.entries(unzipSync(file)).map(([path, bytes]) => [path, strToU8(change(strFromU8(bytes)))]),
    ),
  )
const read = (bytes: Uint8Array) => readWord('Nabo.docx', bytes)

test('the strict edition says the same as the transitional one', () => {
  const strict = rewritten((xml) =>
    xml
      .replaceAll(
        'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
        'http://purl.oclc.org/ooxml/wordprocessingml/main',
      )
      .replaceAll(
        'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
        'http://purl.oclc.org/ooxml/officeDocument/relationships',
      ),
  )
  expect(strict).not.toEqual(file)
  expect(read(strict)).toEqual(read(file))
  expect(read(file)).toMatchObject({ ok: true, value: { blocks: [{ heading: 1 }, { kind: 'table' }] } })
})

test('prefixes are the file’s own business', () => {
  const other = rewritten((xml) => xml.replaceAll('w:', 'ns0:').replaceAll('xmlns:w=', 'xmlns:ns0='))
  expect(read(other)).toEqual(read(file))
})
