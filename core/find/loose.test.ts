import { expect, test } from 'vitest'
import { holdsAll, loose, looseWords } from './loose.ts'

test.each([
  ['Århus', 'AARHUS'],
  ['Åbenrå', 'aabenraa'],
  ['A\u030alborg', 'Aalborg'],
  ['idé', 'ide'],
  ['Ledelses\u00adgrundlag', 'ledelsesgrundlag'],
])('"%s" is found by "%s"', (text, query) => expect(holdsAll(loose(text), looseWords(query))).toBe(true))

test.each([
  ['Køge', 'koge'],
  ['Rødovre', 'rodovre'],
  ['Næstved', 'naestved'],
])('"%s" is not "%s"', (text, query) => expect(holdsAll(loose(text), looseWords(query))).toBe(false))

test('every word is to be found, in any order; no word finds everything', () => {
  expect(holdsAll(loose('Chef for drift'), looseWords(' drift  CHEF'))).toBe(true)
  expect(holdsAll(loose('Chef for drift'), looseWords('chef leder'))).toBe(false)
  expect(holdsAll('', looseWords('  '))).toBe(true)
})
