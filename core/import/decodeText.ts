/**
 * The letters of a text file: UTF-8, UTF-16 where the file begins by saying so, and otherwise what Windows writes in
 * Denmark (Windows-1252), which older Excel still saves CSV in. Line ends become line feeds.
 */
export function decodeText(bytes: Uint8Array): string {
  const text = decoded(bytes)
  return text.replace(/^\ufeff/, '').replace(/\r\n?|\u2028|\u2029/g, '\n')
}

function decoded(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16le').decode(swapped(bytes))
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return windows1252(bytes)
  }
}

/** Not every build of Node reads big-endian UTF-16. */
const swapped = (bytes: Uint8Array): Uint8Array => bytes.map((_, at) => bytes[at ^ 1] ?? 0)

/** Byte by byte, since some builds of Node read it as Latin-1, where these are control characters. */
const windows1252 = (bytes: Uint8Array): string => {
  let text = ''
  for (let at = 0; at < bytes.length; at += 8192)
    text += String.fromCharCode(...bytes.subarray(at, at + 8192))
  return text.replace(/[\x80-\x9f]/g, (letter) => fromWindows[letter.charCodeAt(0) - 0x80] ?? letter)
}

/** What stands at 80 to 9F; the five that Windows left free come out as they are, and are dropped later as control characters. */
const fromWindows = [...'€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ']
