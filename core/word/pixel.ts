/**
 * A picture of one pixel, to be drawn as large as one likes: an area of one colour that needs no drawing program.
 *
 * GIF 89a (sections 18–22): a table of two colours, one image block, and the pixel as the LZW codes clear, 0, end.
 */
export function pixel(colour: string): Uint8Array {
  const [red, green, blue] = [0, 2, 4].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))
  if (red === undefined || green === undefined || blue === undefined)
    throw new Error(`Not a colour: ${colour}`)
  const header = [...'GIF89a'].map((letter) => letter.charCodeAt(0))
  const screen = [1, 0, 1, 0, 0x80, 0, 0]
  const colours = [red, green, blue, 0, 0, 0]
  const image = [0x2c, 0, 0, 0, 0, 1, 0, 1, 0, 0]
  const codes = [2, 2, 0x44, 0x01, 0]
  const trailer = 0x3b
  return Uint8Array.from([...header, ...screen, ...colours, ...image, ...codes, trailer])
}
