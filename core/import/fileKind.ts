import { zipKind } from './zipKind.ts'

/** What a file is by its content, whatever it is called. */
export type FileKind = ReadableKind | RefusedKind
/** `text` may still be a spreadsheet's CSV: that is told by its name and lines. */
export type ReadableKind = 'word' | 'excel' | 'pdf' | 'json' | 'text'
export type RefusedKind =
  | 'empty'
  /** Zeros, as a disk leaves them that never got the content. */
  | 'blank'
  | 'macro'
  /** A Word or Excel file behind a password. */
  | 'encrypted'
  | 'oldWord'
  | 'oldExcel'
  | 'binaryExcel'
  | 'presentation'
  | 'openDocument'
  | 'richText'
  | 'webPage'
  | 'mail'
  | 'picture'
  | 'framework'
  | 'template'
  | 'archive'
  | 'damaged'
  | 'unknown'

/** Reads no more than the beginning, and of an archive the list of what is in it. */
export function fileKind(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return 'empty'
  if (bytes.subarray(0, 512).every((byte) => byte === 0)) return 'blank'
  const head = latin1(bytes.subarray(0, 1024))
  if (head.startsWith('PK')) return zipKind(bytes)
  if (head.startsWith('\xd0\xcf\x11\xe0')) return compoundKind(bytes)
  // A PDF may begin with rubbish of up to 1,024 bytes, and every reader takes it so.
  if (head.includes('%PDF-')) return 'pdf'
  if (pictures.some(([at, says]) => head.startsWith(says, at))) return 'picture'
  if (packers.some((begins) => head.startsWith(begins))) return 'archive'
  return isText(bytes) ? textKind(head) : 'unknown'
}

const latin1 = (bytes: Uint8Array): string => String.fromCharCode(...bytes)

/** What they begin with, and at which byte. */
const pictures: readonly (readonly [at: number, says: string])[] = [
  [0, '\x89PNG'],
  [0, '\xff\xd8\xff'],
  [0, 'GIF8'],
  [8, 'WEBP'],
  [0, 'II*\0'],
  [0, 'MM\0*'],
  [4, 'ftyphei'],
  [4, 'ftypmif1'],
  [4, 'ftypavif'],
]

const packers = ['7z\xbc\xaf', 'Rar!', '\x1f\x8b', 'BZh', '\xfd7zXZ']

/** Text has no zeros, unless each second byte is one and the file says so, and hardly any other control characters. */
function isText(bytes: Uint8Array): boolean {
  if (isUtf16(bytes)) return true
  const some = bytes.subarray(0, 100_000)
  const controls = some.filter((byte) => byte < 9 || (byte > 13 && byte < 32)).length
  return !some.includes(0) && controls < some.length / 20
}

const isUtf16 = ([first, second]: Uint8Array): boolean =>
  (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)

function textKind(head: string): FileKind {
  const text = head
    .replace(/^(\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '')
    .replaceAll('\0', '')
    .trimStart()
  if (text.startsWith('{\\rtf')) return 'richText'
  if (/<svg[\s>]/i.test(text) && text.startsWith('<')) return 'picture'
  if (/^(<!doctype html|<html|<\?xml|<!--|<head|<body)/i.test(text)) return 'webPage'
  if (/^(MIME-Version|Received|Return-Path|From|Date|Subject): /m.test(text) && /^[\w-]+: /.test(text))
    return /^(MIME-Version|Received|Return-Path|Message-ID): /im.test(text) ? 'mail' : 'text'
  return /^[{[]\s*["{[\]}]/.test(text) ? 'json' : 'text'
}

/** Microsoft's old container (MS-CFB): Word and Excel before 2007, mails, and today's files behind a password. */
function compoundKind(bytes: Uint8Array): RefusedKind {
  const has = (stream: string) => includesUtf16(bytes, stream)
  if (has('EncryptedPackage')) return 'encrypted'
  if (has('WordDocument')) return 'oldWord'
  if (has('Workbook') || has('Book')) return 'oldExcel'
  if (has('PowerPoint Document')) return 'presentation'
  return has('__properties_version1.0') ? 'mail' : 'unknown'
}

/** Names of streams stand in UTF-16 at even places of the file. */
function includesUtf16(bytes: Uint8Array, text: string): boolean {
  for (let at = 0; at + text.length * 2 <= bytes.length; at += 2) {
    let same = 0
    while (
      same < text.length &&
      bytes[at + 2 * same] === text.charCodeAt(same) &&
      bytes[at + 2 * same + 1] === 0
    )
      same += 1
    if (same === text.length) return true
  }
  return false
}
