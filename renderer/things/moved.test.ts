import { expect, test } from 'vitest'
import { competency, dimension, framework, prose, roles, theme } from '../../tests/builders/framework.ts'
import { movedText } from './moved.ts'
import type { Thing } from './thing.ts'

const example = framework(
  roles('Direktør', 'Chef'),
  theme('Drift', competency('Økonomi', dimension('Budget'), dimension('Regnskab')), competency('Jura')),
  theme('Selve rækken', competency('')),
  competency('Løs'),
  prose('Forord'),
)
const said = (kind: Thing['kind'], id: string) => movedText(example, { kind, id })

test('what was moved is called by its name and its place among its own', () => {
  expect(said('role', 'r2')).toBe('Flyttet: Chef, nummer 2 af 2')
  expect(said('part', 'p1')).toBe('Flyttet: Forord, nummer 1 af 1')
  expect(said('competency', 'k2')).toBe('Flyttet: Jura, nummer 2 af 2, under Drift')
  expect(said('competency', 'k4')).toBe('Flyttet: Løs, nummer 1 af 1, uden tema')
  expect(said('dimension', 'd2')).toBe('Flyttet: Regnskab, nummer 2 af 2, under Økonomi')
})

test('a theme that is itself the row is counted among the themes', () => {
  expect(said('competency', 'k3')).toBe('Flyttet: Selve rækken, nummer 2 af 2')
})
