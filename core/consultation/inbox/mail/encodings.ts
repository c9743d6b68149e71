import { decodeText } from '../../../import/decodeText.ts'

/** How bytes are written as letters in a mail (RFC 2045, 2047, 2231). */

export const latin1 = (bytes: Uint8Array): string => {
  let text = ''
  for (let at = 0; at < bytes.length; at += 8192)
    text += String.fromCharCode(...bytes.subarray(at, at + 8192))
  return text
}

const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0))

export function decodedBody(body: string, encoding: string): Uint8Array {
  switch (encoding.trim().toLowerCase()) {
    case 'base64':
      return fromBase64(body)
    case 'quoted-printable':
      return bytesOf(unquoted(body.replace(/=[ \t]*\r?\n/g, '')))
    default:
      return bytesOf(body)
  }
}

const unquoted = (text: string): string =>
  text.replace(/=([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const values = new Map([...alphabet].map((letter, value) => [letter.charCodeAt(0), value]))

/** RFC 2045, 6.8: whatever is not of the alphabet is passed. */
function fromBase64(text: string): Uint8Array {
  const bytes = new Uint8Array(Math.ceil((text.length * 3) / 4))
  let [length, held, bits] = [0, 0, 0]
  for (let at = 0; at < text.length; at++) {
    const value = values.get(text.charCodeAt(at))
    if (value === undefined) continue
    held = ((held << 6) | value) & 0xffffff
    bits += 6
    if (bits < 8) continue
    bits -= 8
    bytes[length] = (held >> bits) & 0xff
    length += 1
  }
  return bytes.subarray(0, length)
}

/** By the alphabet it names; where that is not known, as any text file. */
export function letters(bytes: Uint8Array, charset = ''): string {
  const name = charset.trim().toLowerCase()
  if (name === '' || name === 'utf-8' || name === 'us-ascii' || name === 'ascii') return decodeText(bytes)
  try {
    return new TextDecoder(name).decode(bytes)
  } catch {
    return decodeText(bytes)
  }
}

export function percentDecoded(text: string): string {
  const [, charset, rest = text] = /^([\w-]*)'[\w-]*'(.*)$/s.exec(text) ?? []
  const raw = rest.replace(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
  return letters(bytesOf(raw), charset || 'utf-8')
}

/** `=?utf-8?Q?h=C3=B8ring?=` in a header (RFC 2047). */
export const decodedWords = (field: string): string =>
  field
    .replace(/(\?=)\s+(?==\?)/g, '$1')
    .replace(/=\?([\w-]+)(?:\*[\w-]+)?\?([bq])\?([^?]*)\?=/gi, (_, charset, kind, content) =>
      letters(
        kind.toLowerCase() === 'b' ? fromBase64(content) : bytesOf(unquoted(content.replaceAll('_', ' '))),
        charset,
      ),
    )
