import { expect, test } from 'vitest'
import { widthOf } from './measure.ts'

test('a width is the sum of the advances in the font: "Aø" is 1185 + 1084 of 2048', () => {
  expect(widthOf('Aø', 2048, 'regular')).toBe(1185 + 1084)
  expect(widthOf('', 10, 'bold')).toBe(0)
})

test('bold is wider, and width grows with size', () => {
  expect(widthOf('ledelsesgrundlag', 4, 'bold')).toBeGreaterThan(widthOf('ledelsesgrundlag', 4, 'regular'))
  expect(widthOf('ledelse', 8, 'regular')).toBeCloseTo(2 * widthOf('ledelse', 4, 'regular'))
})

test('quotes and dashes are known; an accent adds nothing; an unknown letter is as wide as it is high', () => {
  expect(widthOf('–', 2048, 'regular')).toBe(1020)
  expect(widthOf('ć', 4, 'regular')).toBe(widthOf('c', 4, 'regular'))
  expect(widthOf('e\u0301', 4, 'regular')).toBe(widthOf('e', 4, 'regular'))
  expect(widthOf('文', 4, 'regular')).toBe(4)
})
