import { describe, expect, it } from 'vitest'
import { competency, dimension, framework, roles, theme } from '../../tests/builders/framework.ts'
import { hasDimensions } from './rows.ts'
import { type Item, sheetOf } from './sheet.ts'
import type { Showing } from './showing.ts'
import { type Direction, stopTowards } from './stops.ts'

const whole: Showing = {
  swapped: false,
  hidden: new Set(),
  narrow: new Set(),
  onlyRole: null,
  onlyRow: null,
}

const sample = framework(
  roles('Chef', 'Leder'),
  competency('Uden tema'),
  theme('Drift', competency('Driftsledelse', dimension('Fokus'), dimension('Balance'))),
  theme('Tomt'),
  theme('Selve rækken', competency('')),
)

const sheet = (changes: Partial<Showing> = {}) =>
  sheetOf(sample, { ...whole, ...changes }, hasDimensions(sample))

const written = (item: Item) => {
  const name =
    item.kind === 'header' ? item.name : item.kind === 'cell' ? item.dimension + item.role : item.kind
  const covers = [item.rows, item.columns].some((size) => size > 1) ? ` ${item.rows}x${item.columns}` : ''
  return `${name}@${item.row},${item.column}${covers}`
}

/** Every place of the grid is covered by one item, no more and no less. */
const coverage = ({ head, body, columns }: ReturnType<typeof sheet>) => {
  const times = new Map<string, number>()
  for (const { items } of [...head, ...body])
    for (const item of items)
      for (let row = item.row; row < item.row + item.rows; row++)
        for (let column = item.column; column < item.column + item.columns; column++)
          times.set(`${row},${column}`, (times.get(`${row},${column}`) ?? 0) + 1)
  return {
    places: times.size,
    all: (head.length + body.length) * columns.length,
    most: Math.max(...times.values()),
  }
}

describe('the sheet', () => {
  it('has roles across, and a line for each theme and dimension', () => {
    const { head, body } = sheet()
    expect(head[0]?.items.map(written)).toEqual(['corner@0,0', 'corner@0,1', 'Chef@0,2', 'Leder@0,3'])
    expect(body.map(({ items }) => items.map(written).join(' '))).toEqual([
      'Uden tema@1,0 @1,1 d1r1@1,2 d1r2@1,3',
      'Drift@2,0 1x4',
      'Driftsledelse@3,0 2x1 Fokus@3,1 d2r1@3,2 d2r2@3,3',
      'Balance@4,1 d3r1@4,2 d3r2@4,3',
      'Tomt@5,0 1x4',
      'Selve rækken@6,0 @6,1 d4r1@6,2 d4r2@6,3',
    ])
  })

  it('swapped has roles down, and a column for each dimension and each theme that has none', () => {
    const { head, body } = sheet({ swapped: true })
    expect(head.map(({ items }) => items.map(written).join(' '))).toEqual([
      'corner@0,0 3x1 Uden tema@0,1 2x1 Drift@0,2 1x2 Tomt@0,4 Selve rækken@0,5 2x1',
      'Driftsledelse@1,2 1x2 blank@1,4 2x1',
      '@2,1 Fokus@2,2 Balance@2,3 @2,5',
    ])
    expect(body.map(({ items }) => items.map(written).join(' '))).toEqual([
      'Chef@3,0 d1r1@3,1 d2r1@3,2 d3r1@3,3 blank@3,4 d4r1@3,5',
      'Leder@4,0 d1r2@4,1 d2r2@4,2 d3r2@4,3 blank@4,4 d4r2@4,5',
    ])
  })

  it.each([false, true])('leaves no place open and covers none twice (swapped: %s)', (swapped) => {
    const { places, all, most } = coverage(sheet({ swapped }))
    expect(places).toBe(all)
    expect(most).toBe(1)
  })

  it('has narrow columns where they stand across', () => {
    const narrow = new Set(['r2', 'k2'])
    const keys = (swapped: boolean) =>
      sheet({ swapped, narrow })
        .columns.filter((column) => column.narrow)
        .map(({ key }) => key)
    expect(keys(false)).toEqual(['r2'])
    expect(keys(true)).toEqual(['d2', 'd3'])
  })

  it('is walked through past places where nothing can be written', () => {
    const { stops } = sheet({ swapped: true })
    const go = (key: string, direction: Direction) => {
      const from = stops.find((stop) => stop.key === key)
      if (!from) throw new Error(`No stop ${key}`)
      return stopTowards(stops, from, from.column, direction)?.key
    }
    expect(go('cell-d3-r1', 'right')).toBe('cell-d4-r1')
    expect(go('cell-d4-r1', 'left')).toBe('cell-d3-r1')
    expect(go('cell-d2-r1', 'up')).toBe('dimension-d2')
    expect(go('dimension-d2', 'up')).toBe('competency-k2')
    expect(go('competency-k2', 'up')).toBe('theme-t1')
    expect(go('theme-t1', 'left')).toBe('competency-k1')
    expect(go('role-r1', 'up')).toBeUndefined()
  })
})
