import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { type FileKind, fileKind } from './fileKind.ts'

const zip = (...names: readonly string[]) =>
  zipSync(Object.fromEntries(names.map((name) => [name, strToU8('x')])))
const office = (...names: readonly string[]) => zip('[Content_Types].xml', ...names)
const latin1 = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0))
const compound = (stream: string) =>
  Uint8Array.from([
    ...latin1('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'),
    ...new Uint8Array(504),
    ...Buffer.from(stream, 'utf16le'),
  ])

const files: readonly (readonly [FileKind, string, Uint8Array])[] = [
  ['empty', 'nothing', new Uint8Array()],
  ['blank', 'zeros', new Uint8Array(4000)],
  ['word', 'a Word file', office('word/document.xml')],
  ['excel', 'an Excel file', office('xl/workbook.xml')],
  ['macro', 'a Word file with macros', office('word/document.xml', 'word/vbaProject.bin')],
  ['macro', 'an Excel file with macros', office('xl/workbook.xml', 'xl/vbaProject.bin')],
  ['binaryExcel', 'a binary Excel file', office('xl/workbook.bin')],
  ['presentation', 'PowerPoint', office('ppt/presentation.xml')],
  ['openDocument', 'OpenDocument', zip('mimetype', 'content.xml')],
  ['framework', 'one of our own', zip('grundlag.json', 'framework.json')],
  ['template', 'a template of our own', zip('grundlag.json', 'template.json')],
  ['archive', 'an archive', zip('a.docx')],
  ['archive', 'another packer', latin1('7z\xbc\xaf\x27\x1c')],
  ['damaged', 'half an archive', office('word/document.xml').subarray(0, 60)],
  ['encrypted', 'Word behind a password', compound('EncryptedPackage')],
  ['oldWord', 'Word before 2007', compound('WordDocument')],
  ['oldExcel', 'Excel before 2007', compound('Workbook')],
  ['unknown', 'another container', compound('Andet')],
  ['pdf', 'PDF', latin1('%PDF-1.7\n%\xe2\xe3')],
  ['pdf', 'PDF after rubbish', latin1('\r\n\r\n%PDF-1.4')],
  ['richText', 'RTF', latin1('{\\rtf1\\ansi')],
  ['webPage', 'HTML', latin1('\xef\xbb\xbf<!DOCTYPE html><html>')],
  ['webPage', 'XML', latin1('<?xml version="1.0"?><a/>')],
  ['picture', 'PNG', latin1('\x89PNG\r\n\x1a\n')],
  ['picture', 'JPEG', latin1('\xff\xd8\xff\xe0')],
  ['picture', 'SVG', latin1('<?xml version="1.0"?>\n<svg xmlns="x">')],
  ['picture', 'a telephone’s picture', latin1('\0\0\0\x18ftypheic')],
  ['mail', 'a mail', latin1('Received: from a\nSubject: x\n')],
  ['json', 'JSON', latin1('\n{"CFDocument": {}}')],
  ['text', 'text', strToU8('Æblegrød\n- og fløde')],
  ['text', 'UTF-16 text', Uint8Array.from(Buffer.from('\ufeffÆblegrød', 'utf16le'))],
  ['text', 'text that begins like a mail', strToU8('Subject: Ledelse\nKære alle')],
  ['unknown', 'a program', latin1('MZ\x90\0\x03\0\0\0')],
]

describe('a file is told by its content', () => {
  test.each(files)('%s: %s', (kind, _, bytes) => {
    expect(fileKind(bytes)).toBe(kind)
  })
})

test('an archive that claims billions of files is read within its bytes', () => {
  // An end record in zip64 (APPNOTE 4.3.14) that says four billion, and where they begin: behind the last byte.
  const bytes = new Uint8Array(102)
  const view = new DataView(bytes.buffer)
  bytes.set(strToU8('PK'))
  view.setUint32(4, 0x06064b50, true)
  view.setUint32(4 + 32, 0xffff_fff0, true)
  view.setUint32(4 + 48, 5000, true)
  view.setUint32(60, 0x07064b50, true)
  view.setUint32(60 + 8, 4, true)
  view.setUint32(80, 0x06054b50, true)
  view.setUint32(80 + 8, 0xffff_ffff, true)
  view.setUint32(80 + 16, 0xffff_ffff, true)
  expect(fileKind(bytes)).toBe('archive')
  // Not so many that the number alone says it.
  view.setUint32(4 + 32, 90_000, true)
  expect(fileKind(bytes)).toBe('damaged')
})

test('any bytes are of some kind, and cut ones too', () => {
  for (const [, , bytes] of files)
    for (const cut of [1, 3, 7, 12, 20, 40]) expect(typeof fileKind(bytes.subarray(0, cut))).toBe('string')
})
