import { describe, expect, it } from 'vitest'
import { cell, competency, dimension, framework, roles, theme } from '../../tests/builders/framework.ts'
import type { Thing } from '../things/thing.ts'
import { type Dragged, type Drop, draggedAs, dropCommand, dropThing } from './drop.ts'

const sample = framework(
  roles('Direktør', 'Chef', 'Leder', { name: 'Egen', prompt: 'Skriv' }),
  theme(
    'Drift',
    competency('Driftsledelse', dimension('Fokus', cell('Chef', 'Ét', 'To', 'Tre')), dimension('Balance')),
    competency('Personale'),
  ),
  theme('Selve rækken', competency('')),
  theme('Udvikling', competency('Innovation', dimension('Nyt'), dimension('Mod'))),
)

const drop = (dragged: Dragged['kind'], id: string, at: Drop) =>
  dropCommand(sample, { kind: dragged, id }, at)
const by = (kind: Thing['kind'], id: string, after = false): Drop => ({
  kind: 'beside',
  thing: { kind, id },
  after,
})
const inCell = (dimension: string, role: string, at: number): Drop => ({
  kind: 'cell',
  cell: { dimension, role },
  at,
})

describe('letting go', () => {
  it('of a role puts it where the line was, whichever way it came', () => {
    expect(drop('role', 'r1', by('role', 'r3', true))).toEqual({ type: 'role.move', id: 'r1', to: 2 })
    expect(drop('role', 'r3', by('role', 'r1'))).toEqual({ type: 'role.move', id: 'r3', to: 0 })
  })
  it('where it stands already does nothing', () => {
    expect(drop('role', 'r2', by('role', 'r1', true))).toBeNull()
    expect(drop('role', 'r2', by('role', 'r3'))).toBeNull()
    expect(drop('role', 'r2', by('role', 'r2'))).toBeNull()
    expect(drop('statement', 's2', inCell('d1', 'r2', 1))).toBeNull()
    expect(drop('statement', 's2', inCell('d1', 'r2', 2))).toBeNull()
  })
  it('of a competency can take it to another theme', () => {
    expect(drop('competency', 'k1', by('competency', 'k4', true))).toEqual({
      type: 'competency.move',
      id: 'k1',
      theme: 't3',
      to: 1,
    })
    expect(drop('competency', 'k4', { kind: 'firstIn', theme: 't1' })).toEqual({
      type: 'competency.move',
      id: 'k4',
      theme: 't1',
      to: 0,
    })
  })
  it('of a competency on a theme that is itself the row does nothing', () => {
    expect(drop('competency', 'k1', by('competency', 'k3'))).toBeNull()
  })
  it('of a dimension can take it to another competency, but never the last', () => {
    expect(drop('dimension', 'd2', by('dimension', 'd5'))).toMatchObject({ competency: 'k4', to: 0 })
    expect(drop('dimension', 'd2', by('dimension', 'd1'))).toEqual({
      type: 'dimension.move',
      id: 'd2',
      to: 0,
    })
    expect(drop('dimension', 'd3', by('dimension', 'd1'))).toBeNull()
  })
  it('of a statement puts it between others, in its cell or another', () => {
    expect(drop('statement', 's1', inCell('d1', 'r2', 3))).toMatchObject({ to: 2 })
    expect(drop('statement', 's3', inCell('d1', 'r2', 0))).toMatchObject({ to: 0 })
    expect(drop('statement', 's1', inCell('d5', 'r1', 0))).toEqual({
      type: 'statement.move',
      id: 's1',
      dimension: 'd5',
      role: 'r1',
      to: 0,
    })
  })
  it('of a statement where a leader fills in does nothing', () => {
    expect(drop('statement', 's1', inCell('d1', 'r4', 0))).toBeNull()
  })
})

describe('what is dragged', () => {
  it('is the theme where the theme itself is the row', () => {
    expect(draggedAs(sample, { kind: 'competency', id: 'k3' })).toEqual({ kind: 'theme', id: 't2' })
    expect(draggedAs(sample, { kind: 'competency', id: 'k1' })).toEqual({ kind: 'competency', id: 'k1' })
  })
  it('lands beside the thing of its own kind under the pointer', () => {
    const under = { dimension: 'd2', role: 'r2' }
    expect(dropThing(sample, 'role', under)).toEqual({ kind: 'role', id: 'r2' })
    expect(dropThing(sample, 'dimension', under)).toEqual({ kind: 'dimension', id: 'd2' })
    expect(dropThing(sample, 'competency', under)).toEqual({ kind: 'competency', id: 'k1' })
    expect(dropThing(sample, 'theme', under)).toEqual({ kind: 'theme', id: 't1' })
    expect(dropThing(sample, 'role', { kind: 'theme', id: 't1' })).toBeNull()
  })
})
