import { expect, test } from 'vitest'
import { competency, dimension, framework, roles, theme } from '../../tests/builders/framework.ts'
import { subjectAt } from './subject.ts'

const example = framework(
  roles('Chef'),
  theme('Drift', competency('Driftsledelse', dimension('Fokus'), dimension('Balance'))),
)

test.each([
  ['cell-d1-r1', { kind: 'cell', dimension: 'd1', role: 'r1' }],
  ['role-r1', { kind: 'role', id: 'r1' }],
  ['theme-t1', { kind: 'theme', id: 't1' }],
  ['competency-k1', { kind: 'competency', id: 'k1' }],
  ['dimension-d2', { kind: 'competency', id: 'k1' }],
  ['dimension-gone', { kind: 'none' }],
  [null, { kind: 'none' }],
])('the inspector is about %s', (active, subject) => {
  expect(subjectAt(example, active)).toEqual(subject)
})
