import { expect, test } from 'vitest'
import { cell, competency, dimension, framework, prose, roles } from '../../../tests/builders/framework.ts'
import { findChoices, passageChoices } from './passageChoices.ts'

const choices = passageChoices(
  framework(
    roles('Chef', 'Leder'),
    prose('Forord', 'Vi vil ledelse med retning.'),
    competency(
      'Samarbejde',
      dimension('Relationer', cell('Chef', 'Skaber tillid.'), cell('Leder', 'Lytter til medarbejderne.')),
      dimension('Retning', cell('Chef', 'Sætter retning.'), cell('Leder', '')),
    ),
    competency('Økonomi', dimension('Overblik', cell('Leder', 'Følger budgettet.'))),
  ),
)
const found = (query: string, guesses: readonly string[] = []) =>
  findChoices(choices, query, guesses).map(({ text }) => text)

test('a statement says its number and where it stands; an empty one is not offered', () => {
  expect(choices.find(({ text }) => text === 'Lytter til medarbejderne.')).toMatchObject({
    number: '1.1.B',
    where: ['Samarbejde', 'Relationer', 'Leder'],
  })
  expect(choices.some(({ text }) => text === '')).toBe(false)
})

test('it is found by number, by place and by words, in any order and whatever the capitals', () => {
  expect(found('1.2')).toEqual(['Sætter retning.'])
  expect(found('1.1.b')).toEqual(['Lytter til medarbejderne.'])
  expect(found('LEDER økonomi')).toEqual(['Følger budgettet.'])
  expect(found('tillid chef')).toEqual(['Skaber tillid.'])
  expect(found('findes ikke')).toEqual([])
})

test('without a query the guesses come first, and everything follows once', () => {
  const budget = choices.find(({ text }) => text === 'Følger budgettet.')?.id ?? ''
  expect(found('', [budget, 'gone'])[0]).toBe('Følger budgettet.')
  expect(found('', [budget])).toHaveLength(choices.length)
})
