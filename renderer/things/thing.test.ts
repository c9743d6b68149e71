import { describe, expect, it } from 'vitest'
import { apply } from '../../core/edit/apply.ts'
import type { Framework } from '../../core/framework/framework.ts'
import {
  competency,
  countingIds,
  dimension,
  framework,
  prose,
  roles,
  theme,
} from '../../tests/builders/framework.ts'
import { moveCommand, nameOf, removeCommand, renameCommand, type Thing } from './thing.ts'

const sample = framework(
  roles('Chef', 'Leder'),
  theme('Drift', competency('Driftsledelse', dimension('Fokus'), dimension('')), competency('Personale')),
  theme('Udvikling', competency('')),
  prose('', 'Vi er en organisation, der vil noget med hinanden, hver eneste dag.'),
)

const done = (before: Framework, thing: Thing, by: -1 | 1): Framework => {
  const command = moveCommand(before, thing, by)
  if (command === null) throw new Error('Nothing to move')
  const change = apply(before, command, countingIds())
  if (!change.ok) throw new Error(change.refusal.message)
  return change.value.framework
}

describe('names', () => {
  it('are never empty', () => {
    expect(nameOf(sample, { kind: 'dimension', id: 'd2' })).toBe('Uden navn')
    expect(nameOf(sample, { kind: 'competency', id: 'k3' })).toBe('Udvikling')
    expect(nameOf(sample, { kind: 'part', id: 'p1' })).toBe('Vi er en organisation, der vil noget med …')
  })

  it('of a theme that is the row are the theme’s', () => {
    expect(renameCommand(sample, { kind: 'competency', id: 'k3' }, 'Ny')).toEqual({
      type: 'theme.set',
      id: 't2',
      changes: { name: 'Ny' },
    })
  })
})

describe('moving', () => {
  it('ends at the edge', () => {
    expect(moveCommand(sample, { kind: 'role', id: 'r1' }, -1)).toBeNull()
    expect(moveCommand(sample, { kind: 'part', id: 'p1' }, 1)).toBeNull()
  })

  it('takes a competency on into the next theme, at its beginning', () => {
    const moved = done(sample, { kind: 'competency', id: 'k2' }, 1)
    expect(moved.competencies.filter(({ theme: id }) => id === 't2').map(({ id }) => id)).toEqual([
      'k2',
      'k3',
    ])
  })

  it('takes a competency back out of all themes', () => {
    const moved = done(sample, { kind: 'competency', id: 'k1' }, -1)
    expect(moved.competencies.find(({ id }) => id === 'k1')?.theme).toBeNull()
  })

  it('takes a dimension on into the next competency, but never the last one', () => {
    const moved = done(sample, { kind: 'dimension', id: 'd2' }, 1)
    expect(moved.competencies.map(({ dimensions }) => dimensions.map(({ id }) => id))).toEqual([
      ['d1'],
      ['d2', 'd3'],
      ['d4'],
    ])
    expect(moveCommand(sample, { kind: 'dimension', id: 'd1' }, -1)).toBeNull()
    expect(moveCommand(sample, { kind: 'dimension', id: 'd3' }, 1)).toBeNull()
  })

  it('moves the theme where that is the row', () => {
    const moved = done(sample, { kind: 'competency', id: 'k3' }, -1)
    expect(moved.themes.map(({ id }) => id)).toEqual(['t2', 't1'])
  })
})

describe('removing', () => {
  const without = (thing: Thing): Framework => {
    const change = apply(sample, removeCommand(sample, thing), countingIds())
    if (!change.ok) throw new Error(change.refusal.message)
    return change.value.framework
  }

  it.each<Thing>([
    { kind: 'competency', id: 'k3' },
    { kind: 'theme', id: 't2' },
  ])('takes the row and its theme together where they are one ($kind)', (thing) => {
    const left = without(thing)
    expect(left.themes.map(({ id }) => id)).toEqual(['t1'])
    expect(left.competencies.map(({ id }) => id)).toEqual(['k1', 'k2'])
  })

  it('leaves the competencies of a theme that only gathers them', () => {
    const left = without({ kind: 'theme', id: 't1' })
    expect(left.competencies.map(({ theme: id }) => id)).toEqual([null, null, 't2'])
  })
})
