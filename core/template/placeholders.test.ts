import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { genitive } from '../framework/genitive.ts'
import {
  fillIn,
  type PlaceholderValues,
  placeholderNames,
  placeholdersIn,
  placeName,
} from './placeholders.ts'

const holstebro: PlaceholderValues = {
  kommune: 'Holstebro Kommune',
  forvaltning: 'Social og Sundhed',
  udsteder: 'Chefgruppen',
  år: '2021',
}
const withoutUnit: PlaceholderValues = { ...holstebro, forvaltning: '' }

describe('the genitive', () => {
  test.each([
    ['Holstebro Kommune', 'Holstebro Kommunes'],
    ['Social og Sundhed', 'Social og Sundheds'],
    ['Ældre og Velfærd i Assens', "Ældre og Velfærd i Assens'"],
    ['Center Max', "Center Max'"],
    ['Jobcenter Schulz', "Jobcenter Schulz'"],
    ['HR OG LØS', "HR OG LØS'"],
    ['Børn og Unge', 'Børn og Unges'],
    ['', ''],
  ])('%s → %s', (name, expected) => expect(genitive(name)).toBe(expected))

  test('only ever adds one letter, and always ends in s or an apostrophe after s, x, z', () =>
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (name) => {
        const result = genitive(name)
        expect(result.slice(0, -1)).toBe(name)
        expect(result.at(-1)).toBe(/[sxzSXZ]$/.test(name) ? "'" : 's')
      }),
    ))
})

describe('the place', () => {
  test.each([
    ['Holstebro Kommune', 'Holstebro'],
    ['Lyngby-Taarbæk Kommune', 'Lyngby-Taarbæk'],
    ['Københavns Kommune', 'København'],
    ['Vesthimmerlands Kommune', 'Vesthimmerland'],
    ['Nordfyns Kommune', 'Nordfyn'],
    ['Bornholms Regionskommune', 'Bornholm'],
    ['Randers kommune', 'Randers'],
    ['Region Sjælland', 'Region Sjælland'],
    ['Kommune', 'Kommune'],
  ])('%s → %s', (name, expected) => expect(placeName(name)).toBe(expected))
})

describe('filling in', () => {
  test('every placeholder has its value', () => {
    const text = placeholderNames.map((name) => `{{${name}}}`).join('|')
    expect(fillIn(text, holstebro)).toBe(
      'Holstebro Kommune|Holstebro Kommunes|Holstebro|Holstebros|Social og Sundhed|Social og Sundheds|Chefgruppen|Chefgruppens|2021',
    )
  })

  test('a name in capitals gives its value in capitals', () => {
    expect(fillIn('LEDELSE I {{KOMMUNE}}, {{BYS}} {{Kommune}}', holstebro)).toBe(
      'LEDELSE I HOLSTEBRO KOMMUNE, HOLSTEBROS {{Kommune}}',
    )
  })

  test('what nobody gave a value for stays, so that it can be found', () => {
    expect(fillIn('{{udsteder}}, {{udsteders}} navn i {{by}}', { ...holstebro, udsteder: '' })).toBe(
      '{{udsteder}}, {{udsteders}} navn i Holstebro',
    )
  })

  test('without an administration the municipality stands in its place, once', () => {
    expect(fillIn('I {{forvaltning}} og {{forvaltnings}} ledelse', withoutUnit)).toBe(
      'I Holstebro Kommune og Holstebro Kommunes ledelse',
    )
    expect(fillIn('{{udsteder}}, {{forvaltning}}, {{kommune}}, december {{år}}', withoutUnit)).toBe(
      'Chefgruppen, Holstebro Kommune, december 2021',
    )
    expect(fillIn('{{forvaltning}}, {{kommunes}} leder', withoutUnit)).toBe('Holstebro Kommunes leder')
    expect(fillIn('{{udsteder}}, {{forvaltning}}, {{kommune}}, december {{år}}', holstebro)).toBe(
      'Chefgruppen, Social og Sundhed, Holstebro Kommune, december 2021',
    )
  })

  test.each([
    ['Holstebro Kommune', 'Holstebro kommunes', 'Holstebro kommune'],
    ['Københavns Kommune', 'Københavns kommunes', 'Københavns kommune'],
    ['Bornholms Regionskommune', 'Bornholms Regionskommunes', 'Bornholms Regionskommune'],
    ['Aarhus', 'Aarhus kommunes', 'Aarhus kommune'],
  ])('the place followed by the word kommune is %s in small letters', (kommune, genitiveForm, plain) => {
    const values = { ...holstebro, kommune }
    expect(fillIn('samt {{by}} kommunes grundlag', values)).toBe(`samt ${genitiveForm} grundlag`)
    expect(fillIn('{{by}} kommune.', values)).toBe(`${plain}.`)
    expect(fillIn('{{by}} kommunesamarbejde', values)).toBe(`${placeName(kommune)} kommunesamarbejde`)
  })

  test('what a value brings in is never read again', () => {
    const values = { ...holstebro, kommune: '{{forvaltning}} $& $1 {{by}}', forvaltning: '{{kommune}}' }
    expect(fillIn('{{kommune}}', values)).toBe('{{forvaltning}} $& $1 {{by}}')
    expect(fillIn('{{forvaltning}}, {{kommune}}', values)).toBe('{{kommune}}, {{forvaltning}} $& $1 {{by}}')
  })

  test('a name that is not in the list stays as it stands', () => {
    expect(fillIn('{{navn}} {{ by }} {{}} {by} {{by', holstebro)).toBe('{{navn}} {{ by }} {{}} {by} {{by')
    expect(fillIn('{{toString}} {{constructor}}', holstebro)).toBe('{{toString}} {{constructor}}')
  })

  test('text without braces is never changed', () =>
    fc.assert(
      fc.property(
        fc.string().filter((text) => !text.includes('{{')),
        (text) => {
          expect(fillIn(text, holstebro)).toBe(text)
        },
      ),
    ))

  test('text around a placeholder is kept, whatever the value', () =>
    fc.assert(
      fc.property(fc.string(), fc.string({ minLength: 1 }), fc.string(), (before, value, after) => {
        const plain = (text: string) => text.replaceAll(/[{}]/g, '')
        const values = { ...holstebro, udsteder: value }
        expect(fillIn(`${plain(before)}{{udsteder}}${plain(after)}`, values)).toBe(
          `${plain(before)}${value}${plain(after)}`,
        )
      }),
    ))

  test('the names in a text, known or not', () => {
    expect(placeholdersIn('I {{by}} {{navn}} {{by}}')).toEqual(['by', 'navn', 'by'])
  })
})
