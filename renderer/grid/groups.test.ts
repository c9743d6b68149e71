import { describe, expect, it } from 'vitest'
import { competency, dimension, framework, roles, theme } from '../../tests/builders/framework.ts'
import { chaptersOf, firstInSight, groupsOf } from './groups.ts'
import { hasDimensions } from './rows.ts'
import { sheetOf } from './sheet.ts'

const sample = framework(
  roles('Chef', 'Leder'),
  competency('Uden tema'),
  theme('Drift', competency('Driftsledelse', dimension('Fokus'), dimension('Balance'))),
  theme('Tomt'),
  theme('Selve rækken', competency('')),
)

const groups = (swapped = false) =>
  groupsOf(
    sheetOf(
      sample,
      { swapped, hidden: new Set(), narrow: new Set(), onlyRole: null, onlyRow: null },
      hasDimensions(sample),
    ).body,
  )

describe('the rows of a grid', () => {
  it('stand together where a header spans them', () => {
    expect(groups().map((rows) => rows.length)).toEqual([1, 1, 2, 1, 1])
    expect(groups(true).map((rows) => rows.length)).toEqual([1, 1])
  })

  it('begin with those that fill a window', () => {
    const all = groups()
    const first = firstInSight(all)
    expect(first).toEqual(all.slice(0, first.length))
    expect(first.flat().length).toBeGreaterThanOrEqual(4)
    expect(first.slice(0, -1).flat().length).toBeLessThan(4)
    expect(firstInSight(all.slice(0, 1))).toEqual(all.slice(0, 1))
    expect(firstInSight([])).toEqual([])
  })

  it('are one chapter in a short grid, and several in a long one', () => {
    const all = Array.from({ length: 5 }, () => groups()).flat()
    expect(chaptersOf(all, false).map(({ groups: inside }) => inside)).toEqual([all])
    const chapters = chaptersOf(all, true)
    expect(chapters.flatMap(({ groups: inside }) => inside)).toEqual(all)
    expect(chapters.length).toBeGreaterThan(1)
    for (const chapter of chapters) expect(chapter.groups.length).toBeGreaterThan(0)
    for (const long of [false, true]) expect(chaptersOf([], long)).toEqual([])
  })
})
