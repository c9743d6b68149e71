import fc from 'fast-check'
import { expect, test } from 'vitest'
import { defaultAccent } from '../framework/about.ts'
import { contrast, legibilityOf, midtoneOf, mix, paletteOf, textContrast } from './colour.ts'

const colour = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`)

test('contrast is that of WCAG: black on white 21, a colour on itself 1, known pairs in between', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21)
  expect(contrast('#ffffff', '#000000')).toBeCloseTo(21)
  expect(contrast('#1f4e79', '#1f4e79')).toBe(1)
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
})

test('text in any accent can be read on white and on the tint, and white text on it', () => {
  fc.assert(
    fc.property(colour, (accent) => {
      const { accentText, accentTint } = paletteOf(accent)
      expect(contrast(accentText, '#ffffff')).toBeGreaterThanOrEqual(textContrast)
      expect(contrast(accentText, accentTint)).toBeGreaterThanOrEqual(textContrast)
      expect(contrast(accentTint, '#ffffff')).toBeLessThan(1.2)
    }),
    { examples: [['#ffff00'], ['#ffffff'], ['#000000'], ['#00ff00'], ['#ff0000'], ['#0000ff'], ['#7fdbff']] },
  )
})

test('a picture in the midtone of any accent stands out on a light card and on a dark one', () => {
  fc.assert(
    fc.property(colour, (accent) => {
      expect(contrast(midtoneOf(accent), '#ffffff')).toBeGreaterThanOrEqual(3)
      expect(contrast(midtoneOf(accent), '#292929')).toBeGreaterThanOrEqual(3)
    }),
  )
})

test('an accent that is dark enough is used as it is', () => {
  expect(paletteOf(defaultAccent)).toMatchObject({ accent: defaultAccent, accentText: defaultAccent })
  expect(paletteOf('#1F4E79').accentText).toBe(defaultAccent)
})

test('darkening keeps the hue: yellow becomes olive, white becomes grey', () => {
  const [red, green, blue] = rgb(paletteOf('#ffdd00').accentText)
  expect(red).toBeGreaterThan(blue + 60)
  expect(green).toBeGreaterThan(blue + 60)
  const grey = rgb(paletteOf('#ffffff').accentText)
  expect(Math.max(...grey) - Math.min(...grey)).toBeLessThanOrEqual(2)
})

test('mixing goes from one colour to the other', () => {
  expect(mix('#000000', '#ffffff', 1)).toBe('#000000')
  expect(mix('#000000', '#ffffff', 0)).toBe('#ffffff')
  expect(mix('#000000', '#ffffff', 0.5)).toBe('#808080')
})

test('what is no colour is a bug, not a shade', () => {
  expect(() => paletteOf('blue')).toThrow('#rrggbb')
})

const rgb = (hex: string): [number, number, number] => [
  Number.parseInt(hex.slice(1, 3), 16),
  Number.parseInt(hex.slice(3, 5), 16),
  Number.parseInt(hex.slice(5, 7), 16),
]

test('a colour is readable where its text shade is the colour itself', () => {
  expect(legibilityOf('#1f4e79')).toMatchObject({ readable: true })
  expect(legibilityOf('#F2B233')).toMatchObject({ readable: false })
  expect(legibilityOf('#f2b233').onWhite).toBeCloseTo(1.86, 1)
  expect(legibilityOf(paletteOf('#f2b233').accentText)).toMatchObject({ readable: true })
})
