import { describe, expect, it, test } from 'vitest'
import { countingIds } from '../../../tests/builders/framework.ts'
import { Round } from '../../framework/round.ts'
import { draftNames } from './draftNames.ts'
import { faultsOf, newRound, parties, partyNames, suggestedName, type Wish } from './newRound.ts'

const wish: Wish = {
  name: ' 1. høring ',
  from: '2026-11-22',
  deadline: '2026-12-15',
  heard: ['HK', ' hk ', '', 'FOA'],
  lookAt: '',
  layout: 'document',
}

describe('what is wrong with a round', () => {
  it('is nothing, where all is well', () => expect(faultsOf(wish, true)).toEqual({}))
  it.each([
    ['name', { name: '  ' }],
    ['name', { name: 'x'.repeat(201) }],
    ['from', { from: '' }],
    ['from', { from: '2026-02-30' }],
    ['deadline', { deadline: '' }],
    ['deadline', { deadline: '2026-11-22' }],
    ['deadline', { deadline: '2026-11-01' }],
    ['heard', { heard: [' '] }],
    ['heard', { heard: Array.from({ length: 501 }, (_, i) => `Part ${i}`) }],
    ['lookAt', { lookAt: 'x'.repeat(5001) }],
  ] as const)('is said at its %s', (field, changes) => {
    expect(Object.keys(faultsOf({ ...wish, ...changes }, true))).toEqual([field])
  })
  it('is not that nobody is named, where one file goes to all', () =>
    expect(faultsOf({ ...wish, heard: [] }, false)).toEqual({}))
})

test('a round holds what was wished, each party once', () => {
  const round = newRound(wish, countingIds(), '2026-11-22T09:00:00.000Z')
  expect(Round.parse(round)).toEqual(round)
  expect(round).toMatchObject({
    id: 'n1',
    name: '1. høring',
    heard: [
      { id: 'n2', name: 'HK' },
      { id: 'n3', name: 'FOA' },
    ],
    closedAt: null,
  })
})

test('who was heard before stays who it was', () => {
  const before = [{ id: 'p1', name: 'FOA' }]
  expect(parties(['HK', 'foa'], before, countingIds())).toEqual([
    { id: 'n1', name: 'HK' },
    { id: 'p1', name: 'foa' },
  ])
})

test('names are lines without the spaces around them, each once', () => {
  expect(partyNames(['  Hoved-MED\t', 'HOVED-MED', 'B\u00a0 C'])).toEqual(['Hoved-MED', 'B C'])
})

test('rounds are counted, and personal editions are none', () => {
  expect(suggestedName([])).toBe('1. høring')
  expect(suggestedName([{ kind: 'consultation' }, { kind: 'personal' }])).toBe('2. høring')
})

test('files are told apart on a disk that sees no capitals, however long the title', () => {
  const clean = (name: string) => name
  const names = draftNames('T'.repeat(300), '1. høring', ['FOA', 'foa', 'HK'], clean)
  expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(3)
  expect(names[0]).toMatch(/ - 1\. høring - FOA$/)
  expect(draftNames('Vores vej', '1. høring', [''], clean)).toEqual(['Vores vej - 1. høring'])
})
