import { expect, test } from 'vitest'
import { municipalities } from './municipalities.ts'
import { placeName } from './placeholders.ts'

test('there are 98 municipalities, each once, in Danish alphabetical order', () => {
  expect(new Set(municipalities).size).toBe(98)
  expect(municipalities).toHaveLength(98)
  expect([...municipalities].sort(new Intl.Collator('da').compare)).toEqual(municipalities)
})

test('every name gives the place its people speak of', () => {
  for (const name of municipalities) expect(name).toMatch(/[Kk]ommune$/)
  const places = municipalities.map(placeName)
  for (const place of places) expect(place).not.toMatch(/kommune/i)
  expect(places).toEqual(
    expect.arrayContaining(['Bornholm', 'København', 'Nordfyn', 'Vesthimmerland', 'Randers', 'Aarhus']),
  )
})
