import { expect, it } from 'vitest'
import { keyOf } from './keyOf.ts'

it.each([
  ['hard spaces', 'mål\u00a0for driften'],
  ['soft hyphens', 'mål for drif\u00adten'],
  ['double spaces and line ends', ' mål  for\ndriften '],
  ['letters in two parts', 'ma\u030al for driften'],
  ['marks of direction', '\u200emål for driften\u2060'],
])('%s are no other words', (_, text) => {
  expect(keyOf(text)).toBe('mål for driften')
})

it('quotation marks are the same however they are drawn, and a dash is not a hyphen', () => {
  expect(keyOf('»Vi« og “de”')).toBe(keyOf('"Vi" og "de"'))
  expect(keyOf('før – nu')).not.toBe(keyOf('før - nu'))
})
