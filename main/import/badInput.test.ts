import { strToU8, zipSync } from 'fflate'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { drawnPdf } from '../../tests/builders/drawnPdf.ts'
import { readForeign } from './readForeign.ts'

/** What is sent to people who trust what they get: every file here comes to one Danish sentence, and to nothing else. */

const fetched = vi.fn(() => Promise.reject(new Error('Nothing may be fetched')))
beforeEach(() => {
  vi.stubGlobal('fetch', fetched)
})
afterEach(() => {
  expect(fetched).not.toHaveBeenCalled()
})

const read = (name: string, content: Uint8Array | string) =>
  readForeign({ name, content }, { progress: () => undefined, isWord: async () => () => false })
const bytes = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0))
const types =
  '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
const rels =
  '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>'
const word = (document: string, more: Record<string, Uint8Array> = {}) =>
  zipSync({
    '[Content_Types].xml': strToU8(types),
    '_rels/.rels': strToU8(rels),
    'word/document.xml': strToU8(document),
    ...more,
  })
const body = (text: string) =>
  `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:body></w:document>`
const compound = (stream: string) =>
  Uint8Array.from([
    ...bytes('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'),
    ...new Uint8Array(504),
    ...Buffer.from(stream, 'utf16le'),
  ])

const refused: readonly (readonly [string, string, Uint8Array, RegExp])[] = [
  ['a picture that is called Word', 'plan.docx', bytes('\x89PNG\r\n\x1a\n1234'), /er et billede/],
  ['a program that is called PDF', 'plan.pdf', bytes('MZ\x90\0\x03\0\0\0'), /ikke af en slags/],
  ['an archive', 'plan.zip', zipSync({ 'a.docx': strToU8('x') }), /pakket arkiv/],
  ['a file with nothing in it', 'plan.docx', new Uint8Array(), /er tom/],
  ['a file of zeros', 'plan.docx', new Uint8Array(4096), /ikke hentet færdig/],
  ['Word before 2007', 'plan.doc', compound('WordDocument'), /gamle format/],
  ['Excel before 2007', 'plan.xls', compound('Workbook'), /gamle format/],
  ['a locked Word file', 'plan.docx', compound('EncryptedPackage'), /adgangskode/],
  ['macros', 'plan.docm', word(body('Hej'), { 'word/vbaProject.bin': strToU8('x') }), /makroer/],
  [
    'macros under an innocent name',
    'plan.docx',
    word(body('Hej'), { 'word/vbaProject.bin': strToU8('x') }),
    /makroer/,
  ],
  ['RTF', 'plan.rtf', bytes('{\\rtf1 Hej}'), /RTF/],
  [
    'a web page',
    'plan.html',
    bytes('<!DOCTYPE html><script src="https://example.org/x.js"></script>'),
    /webside/,
  ],
  [
    'OpenDocument',
    'plan.odt',
    zipSync({ mimetype: strToU8('x'), 'content.xml': strToU8('x') }),
    /OpenDocument/,
  ],
  ['half a Word file', 'plan.docx', word(body('Hej')).subarray(0, 300), /beskadiget/],
  ['a Word file with an XML that breaks off', 'plan.docx', word('<w:document><w:body>'), /beskadiget|ikke/],
  ['a program’s settings', '.env', bytes('NOEGLE=hemmelig\n'), /ikke et dokument/],
  ['JSON that is no CASE', 'pakke.json', bytes('{"name": "x"}'), /ikke en CASE-pakke/],
  [
    'JSON that goes deeper than it can be read',
    'pakke.json',
    bytes(`{"a":${'['.repeat(100_000)}`),
    /ikke en CASE-pakke/,
  ],
  ['text without a letter', 'plan.txt', bytes('\n 1 2 3 \n----'), /ingen tekst/],
  ['more text than a document has', 'plan.txt', bytes('Ledelse '.repeat(600_000)), /mere indhold/],
  [
    'an entity from the disk',
    'plan.docx',
    word(`<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>${body('&e;')}`),
    /./,
  ],
  [
    'entities that multiply',
    'plan.docx',
    word(`<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>${body('&b;')}`),
    /./,
  ],
  [
    'a Word file that unpacks to more than memory',
    'plan.docx',
    word(body(' '.repeat(150 * 1024 * 1024))),
    /./,
  ],
]

describe('refused in one sentence', () => {
  test.each(refused)('%s', async (_, name, content, says) => {
    const result = await read(name, content)
    if (result.ok) throw new Error('It was read')
    expect(result.refusal.message).toMatch(says)
    expect(result.refusal.message).toContain(name)
    expect(result.refusal.message).not.toMatch(/root:|undefined|Error/)
    expect(result.refusal.message.length).toBeLessThan(330)
  })
})

describe('read without harm', () => {
  test('a sheet of 10,000 rows', async () => {
    const rows = Array.from(
      { length: 10_000 },
      (_, at) => `Kompetence ${at};Chef;Gør noget godt nummer ${at}.`,
    )
    const result = await read('plan.csv', strToU8(`Kompetence;Rolle;Udsagn\n${rows.join('\n')}\n`))
    if (!result.ok || result.value.kind !== 'source') throw new Error('It was not read')
    expect(JSON.stringify(result.value.source.blocks)).toContain('nummer 9999.')
  })

  test.each([
    ['txt', strToU8('Led\u202eelse\u0007 og \u200fsamar\u00adbejde\u2066\n')],
    ['csv', strToU8('Kompetence;Chef\nDrift;Sik\u202erer\u0007 driften.\nMere;Deler\u200f viden.\n')],
    ['docx', word(body('Led\u202eelse og \u200fsamarbejde'))],
  ])('marks of direction and control characters in .%s are gone', async (ending, content) => {
    const result = await read(`plan.${ending}`, content)
    if (!result.ok) throw new Error(result.refusal.message)
    expect(JSON.stringify(result.value)).not.toMatch(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]|\\u0007/)
  })

  test('a PDF with a script and a file to start is text and nothing else', async () => {
    const plain = Buffer.from(
      await drawnPdf({ texts: [{ text: 'Ledelse for alle', x: 60, y: 100 }] }),
    ).toString('latin1')
    const hostile = plain.replace(
      /\/Type \/Catalog/,
      '/Type /Catalog /OpenAction << /S /JavaScript /JS (app.launchURL\\("https://example.org"\\)) >> /AA << /WC << /S /Launch /F (calc.exe) >> >>',
    )
    const result = await read('plan.pdf', Uint8Array.from(Buffer.from(hostile, 'latin1')))
    if (!result.ok || result.value.kind !== 'source') throw new Error('It was not read')
    expect(JSON.stringify(result.value.source)).toContain('Ledelse for alle')
  })
})
