import { describe, expect, it } from 'vitest'
import { compareAny } from '../../core/compare/rows.ts'
import { after, before } from '../../tests/builders/changed.ts'
import { everything, isNarrowed, kindCounts, shownRows } from './shownRows.ts'

const comparison = compareAny(before, after)

describe('what of a comparison is shown', () => {
  it('is every difference, and with what is the same every text', () => {
    const all = shownRows(comparison, everything)
    expect(all.every(({ difference }) => difference.kind !== 'same')).toBe(true)
    expect(shownRows(comparison, { ...everything, same: true })).toEqual(comparison.rows)
    expect(isNarrowed(everything)).toBe(false)
  })

  it('is one kind, one role and one competency where they are chosen, and counted by them', () => {
    const role = comparison.roles.find(({ name }) => name === 'Leder')?.id ?? ''
    const filter = { ...everything, kinds: new Set(['added'] as const), role }
    const rows = shownRows(comparison, filter)
    expect(rows.length).toBeGreaterThan(0)
    for (const row of rows) expect(row).toMatchObject({ role, difference: { kind: 'added' } })
    expect(kindCounts(comparison, filter).get('added')).toBe(rows.length)
    expect(kindCounts(comparison, everything).get('added')).toBeGreaterThan(rows.length)
    const competency = comparison.competencies.find(({ name }) => name === 'Innovation')
    expect(competency?.in).toBe('later')
    const own = shownRows(comparison, { ...everything, competency: competency?.id ?? '' })
    expect(own.map(({ difference }) => difference.kind)).toEqual(['added', 'added'])
  })
})
