import { expect, test } from 'vitest'
import { letterOf, withAccessKeys } from './accessKeys.ts'

const keyed = (...labels: readonly string[]) =>
  withAccessKeys(labels.map((label) => ({ label }))).map(({ label }) => label)

test('each gets the first free beginning of a word, else any letter', () => {
  expect(keyed('Gem', 'Gem som …', 'Gem en version …', 'Ege')).toEqual([
    '&Gem',
    'Gem &som …',
    'Gem en &version …',
    '&Ege',
  ])
})

test('none goes without while another could do with a second choice', () => {
  expect(keyed('Ab', 'Ba', 'A', 'B')).toEqual(['&Ab', '&Ba', 'A', 'B'])
  expect(keyed('Abc', 'Bad', 'A', 'B')).toEqual(['Ab&c', 'Ba&d', '&A', '&B'])
})

test('a letter that is given is kept, and no other takes it', () => {
  expect(keyed('Filer', '&Fuld skærm')).toEqual(['F&iler', '&Fuld skærm'])
  expect(keyed('Åbn …', 'Ægte')).toEqual(['&Åbn …', '&Ægte'])
})

test('a sign in a name is no letter to pick', () => {
  expect(letterOf('Fortryd: A && B')).toBe(null)
  expect(keyed('A && B', 'A && B')).toEqual(['&A && B', 'A && &B'])
})

test('lines and full menus are left alone', () => {
  expect(withAccessKeys([{}, { label: 'a' }, { label: 'a' }])).toEqual([{}, { label: '&a' }, { label: 'a' }])
})
