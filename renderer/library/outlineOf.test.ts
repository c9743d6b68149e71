import { expect, test } from 'vitest'
import type { Template } from '../../core/template/template.ts'
import {
  cell,
  competency,
  framework,
  grid,
  heading,
  prose,
  roles,
  theme,
} from '../../tests/builders/framework.ts'
import { outlineOf } from './outlineOf.ts'

const template = (changes: Partial<Template['origin']> = {}): Template => ({
  format: 'grundskabelon',
  version: 3,
  id: 'a',
  name: 'A',
  origin: { municipality: 'Faxe Kommune', unit: '', year: 2024, title: 'A', source: '', ...changes },
  defaults: { issuer: '' },
  notes: [],
  framework: framework(
    roles('Chef', 'Leder i {{by}}'),
    theme(
      'Drift',
      competency('', cell('Chef', 'Fed – Én', 'To'), cell('Leder i {{by}}', 'Tre i {{kommune}}')),
    ),
    competency('Alene'),
    prose('Forord', heading(2, 'I {{by}}'), 'Tekst', heading(3, 'Mål')),
    prose('', heading(2, 'Uden titel'), heading(2, 'Mere')),
    grid('matrix'),
  ),
})

test('a template is read by the names of where it is from, its rows with their first statements', () => {
  const { roles: columns, groups, pages } = outlineOf(template())
  expect(columns).toEqual(['Chef', 'Leder i Faxe'])
  expect(
    groups.map(({ theme: name, rows }) => [
      name,
      rows.map((row) => [row.name, row.statements.length, row.more]),
    ]),
  ).toEqual([
    ['', [['Alene', 0, 0]]],
    ['Drift', [['', 2, 1]]],
  ])
  expect(groups[1]?.rows[0]?.statements[0]).toMatchObject({ role: 'Chef', words: 'Fed – Én' })
  expect(pages.map(({ title, headings }) => [title, headings])).toEqual([
    ['Forord', 'I Faxe, Mål'],
    ['Uden titel', 'Mere'],
    ['Uden navn', ''],
  ])
})

test('without a municipality the places to fill in are shown as such', () => {
  expect(outlineOf(template({ municipality: '' })).roles).toEqual(['Chef', 'Leder i {{by}}'])
})
