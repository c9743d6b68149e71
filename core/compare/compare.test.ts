import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { someFramework } from '../../tests/builders/arbitrary.ts'
import { someCommand } from '../../tests/builders/arbitraryCommand.ts'
import {
  cell,
  competency,
  countingIds,
  dimension,
  framework,
  prose,
  roles,
} from '../../tests/builders/framework.ts'
import { apply, type Command } from '../edit/apply.ts'
import type { Framework } from '../framework/framework.ts'
import { inlineText } from '../framework/richText.ts'
import { compareFrameworks } from './compare.ts'

const sample = framework(
  roles('Chef', 'Leder'),
  competency(
    'Drift',
    dimension('Fokus', cell('Chef', 'Jeg leder'), cell('Leder', 'Jeg støtter')),
    dimension('Økonomi', cell('Chef', 'Jeg holder budget')),
  ),
  prose('Forord', 'Vi er her for borgerne.'),
)

const changed = (...commands: readonly Command[]): Framework => {
  const ids = countingIds()
  return commands.reduce((current, command) => {
    const applied = apply(current, command, ids)
    if (!applied.ok) throw new Error(applied.refusal.message)
    return applied.value.framework
  }, sample)
}

describe('comparing two frameworks', () => {
  it('finds nothing between a framework and itself', () => {
    expect(compareFrameworks(sample, structuredClone(sample))).toEqual([])
  })

  it('says where a statement was reworded', () => {
    const after = changed({ type: 'statement.set', id: 's1', text: inlineText('Jeg leder klart') })
    expect(compareFrameworks(sample, after)).toEqual([
      {
        kind: 'reworded',
        id: 's1',
        where: 'Drift · Fokus · Chef',
        before: 'Jeg leder',
        after: 'Jeg leder klart',
        movedFrom: null,
      },
    ])
  })

  it('tells what was added from what is gone', () => {
    const after = changed({ type: 'statement.remove', id: 's2' }, { type: 'role.add', name: 'Direktør' })
    expect(compareFrameworks(sample, after)).toEqual([
      { kind: 'added', id: 'n1_name', where: 'Rolle', after: 'Direktør' },
      { kind: 'gone', id: 's2', where: 'Drift · Fokus · Leder', before: 'Jeg støtter' },
    ])
  })

  it('notices another order, and a change that no text shows', () => {
    expect(compareFrameworks(sample, { ...sample, roles: sample.roles.toReversed() })).toEqual([
      { kind: 'order', id: 'roles', where: 'Rækkefølgen af roller' },
    ])
    const bold = { type: 'text' as const, text: 'Jeg leder', marks: [{ type: 'bold' as const }] }
    const after = changed({ type: 'statement.set', id: 's1', text: [bold] })
    expect(compareFrameworks(sample, after).map(({ kind }) => kind)).toEqual(['settings'])
  })

  it('notices another order of the statements in a cell, and of the paragraphs in a part', () => {
    const twice = changed({
      type: 'statement.add',
      dimension: 'd1',
      role: 'r1',
      content: { text: inlineText('Jeg lytter') },
    })
    const swapped: Framework = {
      ...twice,
      cells: {
        ...twice.cells,
        d1: { ...twice.cells['d1'], r1: twice.cells['d1']?.['r1']?.toReversed() ?? [] },
      },
    }
    expect(compareFrameworks(twice, swapped)).toEqual([
      { kind: 'order', id: 'd1 r1', where: 'Drift · Fokus · Chef' },
    ])
    const text = framework(prose('Forord', 'Først', 'Så'))
    const [part] = text.parts
    if (part?.kind !== 'prose') throw new Error('no prose')
    const body = { ...part.body, content: part.body.content.toReversed() }
    expect(compareFrameworks(text, { ...text, parts: [{ ...part, body }] })).toEqual([
      { kind: 'order', id: 'p1', where: 'Forord' },
    ])
  })

  it('sees one change in a new name, not one in every cell below it', () => {
    const after = changed({ type: 'role.set', id: 'r1', changes: { name: 'Centerchef' } })
    expect(compareFrameworks(sample, after)).toMatchObject([
      { kind: 'reworded', id: 'r1_name', where: 'Rolle', before: 'Chef', after: 'Centerchef' },
    ])
  })

  it('says from where a statement was moved', () => {
    const [s1] = sample.cells['d1']?.['r1'] ?? []
    if (!s1) throw new Error('no such statement')
    const after: Framework = {
      ...sample,
      cells: { ...sample.cells, d1: { r1: [], r2: [s1, ...(sample.cells['d1']?.['r2'] ?? [])] } },
    }
    expect(compareFrameworks(sample, after)).toEqual([
      {
        kind: 'moved',
        id: 's1',
        where: 'Drift · Fokus · Leder',
        from: 'Drift · Fokus · Chef',
        text: 'Jeg leder',
      },
    ])
  })

  /** Where a text is from is kept, but not read. */
  const read = (framework: Framework) =>
    JSON.stringify(framework, (key, value: unknown) =>
      key === 'borrowed' || key === 'sources' ? undefined : value,
    )
  it('finds something wherever a command has changed something that is read', () => {
    let compared = 0
    fc.assert(
      fc.property(someFramework, someCommand, (before, command) => {
        const applied = apply(before, command(before), countingIds())
        if (!applied.ok || applied.value.patches.length === 0) return
        compared += 1
        const same = read(applied.value.framework) === read(before)
        if (!same) expect(compareFrameworks(before, applied.value.framework).length).toBeGreaterThan(0)
        expect(compareFrameworks(before, before)).toEqual([])
      }),
      { numRuns: 300 },
    )
    expect(compared).toBeGreaterThan(50)
  })
})
