import { expect, test } from 'vitest'
import { danishList, figureText } from './figure.ts'

test('a list is written as one writes it in Danish', () => {
  expect(danishList([])).toBe('')
  expect(danishList(['a'])).toBe('a')
  expect(danishList(['a', 'b'])).toBe('a og b')
  expect(danishList(['a', 'b', 'c'])).toBe('a, b og c')
  expect(danishList(['a, b', 'c', 'd'])).toBe('a, b; c; d')
})

test('numbers up to twelve are words and take the gender', () => {
  expect(figureText.flags(['Drift'])).toBe('Ét hjørneflag: Drift.')
  expect(figureText.relations(['opad'])).toBe('Lederen i midten med én relation omkring sig: opad.')
  expect(figureText.star(Array(13).fill('a'), [])).toMatch(/^Stjerne med 13 spidser: /)
})

test('content that ends its own sentence gets no second full stop', () => {
  expect(figureText.flags(['Hvad vil vi?'])).toBe('Ét hjørneflag: Hvad vil vi?')
})
