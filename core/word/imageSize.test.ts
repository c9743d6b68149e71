import { describe, expect, it } from 'vitest'
import { anyPng } from '../../tests/support/writtenWord.ts'
import { imageSize } from './imageSize.ts'
import { pixel } from './pixel.ts'

const svg = (root: string) => imageSize({ type: 'svg', svg: root, fallback: anyPng })

/** Start of image, an application segment of four bytes, then a baseline frame 64 high and 128 wide. */
const jpeg = [0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 2, 0xff, 0xc0, 0, 11, 8, 0, 64, 0, 128, 1, 1, 0x11, 0]

describe('the proportions of a picture', () => {
  it('come from the header of a PNG', () => {
    expect(imageSize({ type: 'png', data: anyPng })).toEqual({ width: 1, height: 1 })
  })

  it('come from the first frame of a JPEG', () => {
    expect(imageSize({ type: 'jpg', data: Uint8Array.from(jpeg) })).toEqual({ width: 128, height: 64 })
  })

  it('come from the view box of an SVG, or else from its width and height', () => {
    expect(svg('<svg viewBox="0 0 120 60" width="1">')).toEqual({ width: 120, height: 60 })
    expect(svg('<svg width="30mm" height="10mm">')).toEqual({ width: 30, height: 10 })
  })

  it('are unknown where the file does not say', () => {
    expect(svg('<svg>')).toBeNull()
    expect(imageSize({ type: 'png', data: new Uint8Array(3) })).toBeNull()
    expect(imageSize({ type: 'jpg', data: Uint8Array.from([0xff, 0xd8]) })).toBeNull()
  })
})

describe('a picture of one pixel', () => {
  it('is a GIF with the colour in its table', () => {
    const gif = pixel('1f4e79')
    expect(new TextDecoder().decode(gif.slice(0, 6))).toBe('GIF89a')
    expect([...gif.slice(13, 16)]).toEqual([0x1f, 0x4e, 0x79])
    expect(gif.at(-1)).toBe(0x3b)
  })
})
