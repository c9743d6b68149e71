import { expect, test } from 'vitest'
import { decodeText } from './decodeText.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)

test.each([
  ['UTF-8', utf8('Æblegrød på åen')],
  ['UTF-8 with its mark', Uint8Array.of(0xef, 0xbb, 0xbf, ...utf8('Æblegrød på åen'))],
  ['Windows-1252', Buffer.from('Æblegrød på åen', 'latin1')],
  ['UTF-16', Buffer.from('\ufeffÆblegrød på åen', 'utf16le')],
  ['UTF-16, the other way round', Buffer.from('\ufeffÆblegrød på åen', 'utf16le').swap16()],
])('%s', (_, bytes) => {
  expect(decodeText(bytes)).toBe('Æblegrød på åen')
})

test('line ends are line feeds, whoever wrote them', () => {
  expect(decodeText(utf8('a\r\nb\rc\nd\u2028e'))).toBe('a\nb\nc\nd\ne')
})

test('quotes and dashes of Windows are what they look like', () => {
  expect(decodeText(Uint8Array.of(0x93, 0xe5, 0x94, 0x20, 0x96))).toBe('“å” –')
})
