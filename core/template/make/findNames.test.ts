import { describe, expect, test } from 'vitest'
import {
  about,
  bullets,
  cell,
  competency,
  figure,
  framework,
  grid,
  prose,
  roles,
} from '../../../tests/builders/framework.ts'
import type { PlaceholderValues } from '../placeholders.ts'
import { findNames } from './findNames.ts'

const holstebro: PlaceholderValues = {
  kommune: 'Holstebro Kommune',
  forvaltning: 'Social og Sundhed',
  udsteder: 'Chefgruppen',
  år: '2021',
}
const inText = (text: string, names = holstebro) =>
  findNames(framework(prose('', text)), names).map(({ field, start, end, placeholder }) => [
    field.text.slice(start, end),
    placeholder,
  ])

describe('names in a text', () => {
  test.each<[string, string, string]>([
    ['I Holstebro Kommune er vi', 'Holstebro Kommune', '{{kommune}}'],
    ['Holstebro Kommunes borgere', 'Holstebro Kommunes', '{{kommunes}}'],
    ['i Holstebro.', 'Holstebro', '{{by}}'],
    ['Holstebros ledere', 'Holstebros', '{{bys}}'],
    ['samt Holstebro kommunes grundlag', 'Holstebro kommunes', '{{by}} kommunes'],
    ['Holstebro-modellen', 'Holstebro', '{{by}}'],
    ['ledere i Social og Sundhed skal', 'Social og Sundhed', '{{forvaltning}}'],
    ['Social og Sundheds kerneopgave', 'Social og Sundheds', '{{forvaltnings}}'],
    ['– Chefgruppen', 'Chefgruppen', '{{udsteder}}'],
    ['Chefgruppens hilsen', 'Chefgruppens', '{{udsteders}}'],
    ['LEDELSE I HOLSTEBRO KOMMUNE', 'HOLSTEBRO KOMMUNE', '{{KOMMUNE}}'],
    ['udgivet i december 2021', '2021', '{{år}}'],
    ['Direktionen, 2021', '2021', '{{år}}'],
    ['Holstebro\u00a0Kommune', 'Holstebro', '{{by}}'],
  ])('in "%s"', (text, found, placeholder) => {
    expect(inText(text)).toEqual([[found, placeholder]])
  })

  test.each([
    'kommunen og kommunens borgere',
    'Holstebroerne og Nyholstebro',
    'i løbet af 2021 gik vi i gang',
    'en chefgruppe, også chefgruppen i skolen',
    'nr. 12021',
    '',
  ])('none in "%s"', (text) => expect(inText(text)).toEqual([]))

  test('what no placeholder gives back letter for letter is shown without one', () => {
    expect(inText('holstebro kommune, se www.holstebro.dk og hr@Holstebro.dk i Holste\u00adbro')).toEqual([
      ['holstebro kommune', null],
      ['holstebro', null],
      ['Holstebro', null],
      ['Holste\u00adbro', null],
    ])
  })

  test.each([
    [
      'Assens Kommune',
      "Assens Kommunes mål og Assens' ledere i Assens",
      ['{{kommunes}}', '{{bys}}', '{{by}}'],
    ],
    ['Københavns Kommune', 'Københavns kommunes mål i København', ['{{by}} kommunes', '{{by}}']],
    ['Bornholms Regionskommune', 'Bornholms Regionskommune på Bornholm', ['{{kommune}}', '{{by}}']],
    ['Høje-Taastrup Kommune', 'i Høje-Taastrup', ['{{by}}']],
    ['Region Sjælland', 'i Region Sjælland og Region Sjællands mål', ['{{by}}', '{{bys}}']],
  ])('of %s', (kommune, text, placeholders) => {
    expect(inText(text, { ...holstebro, kommune }).map(([, placeholder]) => placeholder)).toEqual(
      placeholders,
    )
  })

  test('a place that is a word as well is not sure where a sentence begins', () => {
    const names = { ...holstebro, kommune: 'Vejen Kommune' }
    const sure = (text: string) => findNames(framework(prose('', text)), names).map((hit) => hit.sure)
    expect(sure('Vejen til fremtiden')).toEqual([false])
    expect(sure('Ledelse i Vejen. Vejen frem i Vejen Kommune')).toEqual([true, false, true])
    expect(sure('på vejen')).toEqual([])
  })

  test('nothing is looked for where no name is given', () => {
    const none = { kommune: '', forvaltning: '', udsteder: '', år: '' }
    expect(inText('I Holstebro Kommune, december 2021', none)).toEqual([])
  })
})

test('every kind of text is looked through, but not the fields that are filled in anyway', () => {
  const all = framework(
    about({ title: 'Ledelse i Holstebro 2021', organisation: 'Holstebro Kommune', date: 'maj 2021' }),
    roles({ name: 'Leder i Holstebro', prompt: 'I Holstebro:' }),
    competency(
      { name: 'Holstebro', definition: 'om Holstebro', leadIn: 'I Holstebro:', tagline: 'Holstebro' },
      cell('Leder i Holstebro', 'I Holstebro – er vi i Holstebro'),
    ),
    prose('Forord fra Holstebro', 'I Holstebro', bullets('Holstebro')),
    figure('star', { points: ['Holstebro'], centre: ['Holstebro'], caption: 'Holstebro' }),
    grid('matrix', { label: 'Holstebro' }),
  )
  const places = findNames(all, holstebro).map(({ field }) => `${field.owner.kind}.${field.name}`)
  expect(places).toEqual([
    'about.title',
    'about.title',
    'part.title',
    'part.body',
    'part.body',
    'part.points',
    'part.centre',
    'part.caption',
    'part.label',
    'role.name',
    'role.prompt',
    'competency.name',
    'competency.tagline',
    'competency.definition',
    'competency.leadIn',
    'statement.lead',
    'statement.text',
  ])
})

test('a name is found across marks', () => {
  const marked = framework(
    prose('', () => ({
      type: 'paragraph',
      attrs: { id: 'b9' },
      content: [
        { type: 'text', text: 'I Holste', marks: [{ type: 'bold' }] },
        { type: 'text', text: 'bro Kommune er vi' },
      ],
    })),
  )
  expect(findNames(marked, holstebro)).toMatchObject([{ start: 2, end: 19, placeholder: '{{kommune}}' }])
})

test('a word without end in front of many names takes no longer than the text', () => {
  const text = `${'a'.repeat(17_000)} ${'Ry '.repeat(900)}`
  expect(inText(text, { ...holstebro, kommune: 'Ry Kommune' })).toHaveLength(900)
})
