import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { thinned } from './thin.ts'
import type { Version } from './version.ts'

const minute = 60_000
const day = 24 * 60 * minute
const noon = Date.parse('2026-11-22T12:00:00.000Z')

const version = (at: number, name: string | null = null): Version => ({
  id: `v${Math.abs(at)}`.slice(0, 24),
  at: new Date(at).toISOString(),
  name,
  format: 1,
})

describe('thinning out', () => {
  it('keeps every ten minutes of today, every hour of the week, every day of two months', () => {
    const everyTenMinutes = Array.from({ length: 10 * 144 }, (_, i) =>
      version(noon - i * 10 * minute),
    ).reverse()
    const kept = thinned(everyTenMinutes, noon)
    const within = (from: number, to: number) =>
      kept.filter(({ at }) => noon - Date.parse(at) >= from && noon - Date.parse(at) < to).length
    expect(within(0, day)).toBe(144)
    expect(within(day, 2 * day)).toBeGreaterThanOrEqual(24)
    expect(kept.length).toBeLessThanOrEqual(250)
  })

  it('never drops what has a name', () => {
    const named = Array.from({ length: 400 }, (_, i) => version(noon - i * minute, `Nr. ${i}`))
    expect(thinned(named, noon)).toEqual(named)
  })

  it('keeps something of every day, however often it is done', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(40 * 144), { minLength: 1, maxLength: 60 }), (steps) => {
        const times = [...new Set(steps)]
          .toSorted((a, b) => a - b)
          .map((step) => noon - day * 40 + step * 10 * minute)
        let kept: readonly Version[] = []
        for (const time of times) kept = thinned([...kept, version(time)], time)
        const days = (list: readonly number[]) => new Set(list.map((time) => Math.floor(time / day)))
        expect(days(kept.map(({ at }) => Date.parse(at)))).toEqual(days(times))
        expect(kept.at(-1)?.at).toBe(new Date(times.at(-1) ?? 0).toISOString())
      }),
    )
  })
})
