import { expect, test } from 'vitest'
import { heardNamed } from './party.ts'

const heard = [
  { id: 'a', name: 'HK Kommunal' },
  { id: 'b', name: 'FOA' },
  { id: 'c', name: 'Område-MED Social og Sundhed' },
  { id: 'd', name: 'Område-MED Børn og Unge' },
  { id: 'e', name: 'Ledelsesteam 1, Center Nord' },
  { id: 'f', name: 'Ledelsesteam 12 (Center Syd)' },
  { id: 'g', name: 'Klub A, Øst' },
  { id: 'h', name: 'Klub A, Vest' },
]

test.each([
  ['FOA', 'b'],
  ['foa', 'b'],
  ['hk kommunal', 'a'],
  ['HK', 'a'],
  ['Høringssvar fra FOA', 'b'],
  ['Område-MED, Børn og Unge', 'd'],
  ['Høringssvar fra Ledelsesteam 1', 'e'],
  ['svar ledelsesteam 12', 'f'],
  ['Klub A, Øst', 'g'],
  // Either of two.
  ['Svar fra Klub A', null],
  ['Område-MED', null],
  ['Foaming', null],
  ['Dansk Sygeplejeråd', null],
  ['', null],
  ['…', null],
])('%s', (name, id) => expect(heardNamed(name, heard)).toBe(id))
