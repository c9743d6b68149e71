import { expect, it } from 'vitest'
import {
  cell,
  competency,
  dimension,
  framework,
  type Piece,
  roles,
  theme,
} from '../../tests/builders/framework.ts'
import { statementNumbers } from './numbering.ts'

const numbersOf = (...pieces: readonly Piece[]) => [...statementNumbers(framework(...pieces)).values()]

it('numbers principles by row alone', () => {
  expect(
    numbersOf(roles('Alle'), competency('Helhed', cell('Alle', 'a')), competency('Mod', cell('Alle', 'b'))),
  ).toEqual(['1', '2'])
})

it('adds the place in the cells that hold several, and leaves the others as they are', () => {
  expect(
    numbersOf(
      roles('Alle'),
      competency('På tværs', cell('Alle', 'a', 'b')),
      competency('Opad', cell('Alle', 'c')),
    ),
  ).toEqual(['1.1', '1.2', '2'])
})

it('adds dimension and role where the framework has them: 3.2.C', () => {
  expect(
    numbersOf(
      roles('Direktør', 'Chef'),
      theme(
        'Drift',
        competency(
          'Drift',
          dimension('Fokus', cell('Chef', 'a')),
          dimension('Balance', cell('Direktør', 'b')),
        ),
      ),
    ),
  ).toEqual(['1.1.B', '1.2.A'])
})

it('does not count a column that each leader fills in', () => {
  expect(
    numbersOf(roles('Fælles', { name: 'Egen', prompt: '' }), competency('Drift', cell('Fælles', 'a'))),
  ).toEqual(['1'])
})

it('counts rows in reading order, so that numbers follow the printed page', () => {
  expect(
    numbersOf(
      roles('Alle'),
      theme('Tema', competency('Sidst', cell('Alle', 'a'))),
      competency('Først', cell('Alle', 'b')),
    ),
  ).toEqual(['1', '2'])
})
