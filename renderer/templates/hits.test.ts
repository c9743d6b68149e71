import { expect, test } from 'vitest'
import { hitKey } from '../../core/find/search.ts'
import { findNames } from '../../core/template/make/findNames.ts'
import { framework, prose } from '../../tests/builders/framework.ts'
import { groupsOf, isAccepted, matching } from './hits.ts'

const names = { kommune: 'Vejen Kommune', forvaltning: '', udsteder: '', år: '' }
const hits = findNames(
  framework(prose('', 'I Vejen Kommune. Vejen frem.', 'VEJEN KOMMUNE', 'se www.vejen.dk', 'Ledelse i Vejen')),
  names,
)

test('hits stand by placeholder, whatever their capitals, and those without one last', () => {
  expect(groupsOf(hits).map(({ placeholder, hits: inside }) => [placeholder, inside.length])).toEqual([
    ['{{kommune}}', 2],
    ['{{by}}', 2],
    [null, 1],
  ])
})

test('every sure one is accepted until the user says something else', () => {
  const said = (choices: ReadonlyMap<string, boolean>) => hits.map((hit) => isAccepted(hit, choices))
  expect(said(new Map())).toEqual([true, false, true, false, true])
  const opposite = new Map(hits.map((hit) => [hitKey(hit), !isAccepted(hit, new Map())]))
  // What no placeholder can stand for cannot be accepted.
  expect(said(opposite)).toEqual([false, true, false, false, false])
})

test('those whose text holds a query', () => {
  expect(matching(hits, ' LEDELSE ').map(({ field }) => field.text)).toEqual(['Ledelse i Vejen'])
  expect(matching(hits, '')).toEqual(hits)
  expect(matching(hits, 'findes ikke')).toEqual([])
})
