import { expect, it } from 'vitest'
import { isSavable, withPhrase } from './phrases.ts'

it('puts a phrase behind what was written, once', () => {
  expect(withPhrase('', 'Tak.')).toBe('Tak.')
  expect(withPhrase('Vi er enige. ', 'Tak.')).toBe('Vi er enige. Tak.')
  expect(withPhrase('Tak. Vi er enige.', 'Tak.')).toBe('Tak. Vi er enige.')
})
it('keeps what is no phrase yet', () => {
  expect(isSavable(' Tak. ', [])).toBe(true)
  expect(isSavable(' Tak. ', ['Tak.'])).toBe(false)
  expect(isSavable('  ', [])).toBe(false)
})
