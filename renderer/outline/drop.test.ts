import { describe, expect, it } from 'vitest'
import { apply } from '../../core/edit/apply.ts'
import type { Framework } from '../../core/framework/framework.ts'
import {
  competency,
  countingIds,
  dimension,
  framework,
  grid,
  prose,
  roles,
  theme,
} from '../../tests/builders/framework.ts'
import type { Thing } from '../things/thing.ts'
import { type DropLine, type DropPlace, dropCommand, dropPlace } from './drop.ts'

// Ids: roles r1–r3, themes t1–t2, competencies k1–k4 (k4 without theme), dimensions d1–d2 of k1, parts p1–p3.
const example = framework(
  roles('Direktør', 'Chef', 'Leder'),
  theme('Drift', competency('Økonomi', dimension('Budget'), dimension('Regnskab')), competency('Jura')),
  theme('Udvikling', competency('Innovation')),
  competency('Løs'),
  prose('Forord'),
  grid('matrix'),
  prose('Efterskrift'),
)

const dropped = (dragged: Thing, line: DropLine, place: DropPlace): Framework | null => {
  const command = dropCommand(example, dragged, line, place)
  if (command === null) return null
  const applied = apply(example, command, countingIds())
  if (!applied.ok) throw new Error(applied.refusal.message)
  return applied.value.framework
}
const ids = (list: readonly { readonly id: string }[] | undefined) => list?.map(({ id }) => id).join(' ')

describe('a thing dragged in the outline', () => {
  it('comes to stand before or after another of its kind', () => {
    const role = (id: string): Thing => ({ kind: 'role', id })
    expect(ids(dropped(role('r1'), role('r3'), 'after')?.roles)).toBe('r2 r3 r1')
    expect(ids(dropped(role('r1'), role('r3'), 'before')?.roles)).toBe('r2 r1 r3')
    expect(ids(dropped(role('r3'), role('r1'), 'before')?.roles)).toBe('r3 r1 r2')
    expect(ids(dropped({ kind: 'theme', id: 't2' }, { kind: 'theme', id: 't1' }, 'before')?.themes)).toBe(
      't2 t1',
    )
    expect(ids(dropped({ kind: 'part', id: 'p3' }, { kind: 'part', id: 'p1' }, 'after')?.parts)).toBe(
      'p1 p3 p2',
    )
    const turned = dropped({ kind: 'dimension', id: 'd2' }, { kind: 'dimension', id: 'd1' }, 'before')
    expect(ids(turned?.competencies[0]?.dimensions)).toBe('d2 d1')
  })

  it('stays without a step to undo where it stands already', () => {
    expect(dropped({ kind: 'role', id: 'r1' }, { kind: 'role', id: 'r2' }, 'before')).toBeNull()
    expect(dropped({ kind: 'role', id: 'r2' }, { kind: 'role', id: 'r1' }, 'after')).toBeNull()
    expect(dropped({ kind: 'part', id: 'p1' }, { kind: 'part', id: 'p1' }, 'after')).toBeNull()
    expect(dropped({ kind: 'competency', id: 'k2' }, { kind: 'theme', id: 't1' }, 'inside')).toBeNull()
  })

  it('takes a competency into another theme, at a place, at its end, or out of every theme', () => {
    const under = (result: Framework | null, of: string | null) =>
      ids(result?.competencies.filter((row) => row.theme === of))
    const competency = (id: string): Thing => ({ kind: 'competency', id })
    expect(under(dropped(competency('k3'), competency('k2'), 'before'), 't1')).toBe('k1 k3 k2')
    expect(under(dropped(competency('k1'), { kind: 'theme', id: 't2' }, 'inside'), 't2')).toBe('k3 k1')
    expect(under(dropped(competency('k1'), { kind: 'noTheme' }, 'inside'), null)).toBe('k4 k1')
    expect(under(dropped(competency('k4'), competency('k3'), 'after'), 't2')).toBe('k3 k4')
  })
})

describe('where it may be let go', () => {
  it('is above or below the middle of a line of its kind', () => {
    const over = (share: number) =>
      dropPlace(example, { kind: 'role', id: 'r1' }, { kind: 'role', id: 'r2' }, share)
    expect([over(0.2), over(0.8), over(7)]).toEqual(['before', 'after', 'after'])
  })

  it('is never on another kind, nor on another competency’s dimension', () => {
    expect(dropPlace(example, { kind: 'role', id: 'r1' }, { kind: 'theme', id: 't1' }, 0)).toBeNull()
    expect(dropPlace(example, { kind: 'part', id: 'p1' }, { kind: 'noTheme' }, 0)).toBeNull()
    const foreign = example.competencies[1]?.dimensions[0]?.id ?? ''
    expect(
      dropPlace(example, { kind: 'dimension', id: 'd1' }, { kind: 'dimension', id: foreign }, 0),
    ).toBeNull()
    expect(dropPlace(example, { kind: 'dimension', id: 'd1' }, { kind: 'dimension', id: 'd2' }, 0)).toBe(
      'before',
    )
  })
})
