import { expect, test } from 'vitest'
import type { LibraryTemplate } from '../../core/bridge/templates.ts'
import { arrange, type Sorting } from './arrange.ts'

const template = (name: string, changes: Partial<LibraryTemplate> = {}): LibraryTemplate => ({
  id: name,
  name,
  municipality: '',
  unit: '',
  year: null,
  competencies: 1,
  roles: 1,
  statements: 0,
  rows: 'competencies',
  writtenRoles: 1,
  asksUnit: false,
  asksIssuer: false,
  title: name,
  shape: '',
  notes: [],
  from: 'folder',
  folder: '/delt',
  modified: null,
  ...changes,
})
const all = [
  template('Ørsted', { municipality: 'Aarhus', year: 2020, statements: 5, modified: '2026-01-02' }),
  template('Vej 10', { from: 'mine', folder: '/mine', year: 2024, statements: 9 }),
  template('vej 2', { from: 'builtIn', folder: '', municipality: 'Faxe', modified: '2026-02-01' }),
]
const names = (...given: Parameters<typeof arrange>) => arrange(...given).map(({ name }) => name)

test.each<[Sorting, readonly string[]]>([
  ['name', ['vej 2', 'Vej 10', 'Ørsted']],
  ['municipality', ['Faxe', 'Aarhus', '']],
  ['year', ['Vej 10', 'Ørsted', 'vej 2']],
  ['size', ['Vej 10', 'Ørsted', 'vej 2']],
  ['newest', ['vej 2', 'Ørsted', 'Vej 10']],
])('sorted by %s', (sorting, expected) => {
  const shown = arrange(all, 'all', sorting, null)
  // Danish: Aarhus stands after Faxe, and what has no municipality last.
  expect(shown.map(({ name, municipality }) => (sorting === 'municipality' ? municipality : name))).toEqual(
    expected,
  )
})

test('only those of one place, or those that were found', () => {
  expect(names(all, 'mine', 'name', null)).toEqual(['Vej 10'])
  expect(names(all, 'builtIn', 'name', null)).toEqual(['vej 2'])
  expect(names(all, '/delt', 'name', null)).toEqual(['Ørsted'])
  expect(names(all, 'all', 'name', new Set(['Ørsted', 'Vej 10']))).toEqual(['Vej 10', 'Ørsted'])
  expect(names(all, 'mine', 'name', new Set(['Ørsted']))).toEqual([])
})
