import { describe, expect, it } from 'vitest'
import { type Direction, nearestStop, type Stop, stopTowards } from './stops.ts'

/** Two competencies with two and one dimensions, two roles, and a theme above them; the corner holds no stop. */
const stop = (key: string, row: number, column: number, rows = 1, columns = 1): Stop => ({
  key,
  row,
  column,
  rows,
  columns,
})
const stops = [
  stop('role1', 0, 2),
  stop('role2', 0, 3),
  stop('theme', 1, 0, 1, 4),
  stop('k1', 2, 0, 2),
  stop('d1', 2, 1),
  stop('a', 2, 2),
  stop('b', 2, 3),
  stop('d2', 3, 1),
  stop('c', 3, 2),
  stop('d', 3, 3),
]

const go = (key: string, direction: Direction, column?: number) => {
  const from = stops.find((candidate) => candidate.key === key)
  if (!from) throw new Error(`No stop "${key}"`)
  return stopTowards(stops, from, column ?? from.column, direction)?.key ?? null
}

describe('moving through the grid', () => {
  it('goes to the neighbour', () => {
    expect(go('a', 'right')).toBe('b')
    expect(go('a', 'down')).toBe('c')
    expect(go('d', 'left')).toBe('c')
    expect(go('d', 'up')).toBe('b')
  })

  it('stops at the edges', () => {
    expect(go('b', 'right')).toBeNull()
    expect(go('d', 'down')).toBeNull()
    expect(go('k1', 'up', 0)).toBe('theme')
    expect(go('theme', 'up', 0)).toBeNull()
  })

  it('reaches a header that spans rows from each of them', () => {
    expect(go('d1', 'left')).toBe('k1')
    expect(go('d2', 'left')).toBe('k1')
    expect(go('k1', 'right')).toBe('d1')
  })

  it('passes a line across all columns without losing the column', () => {
    expect(go('b', 'up')).toBe('theme')
    expect(go('theme', 'up', 3)).toBe('role2')
    expect(go('theme', 'down', 3)).toBe('b')
  })

  it('goes to the ends', () => {
    expect(go('d', 'rowStart')).toBe('k1')
    expect(go('k1', 'rowEnd')).toBe('b')
    expect(go('d', 'first')).toBe('role1')
    expect(go('a', 'last')).toBe('d')
  })
})

describe('where a stop has gone', () => {
  const now = (row: number, column: number) => nearestStop(stops, { row, column })?.key

  it('finds what took its place', () => expect(now(0, 3)).toBe('role2'))
  it('goes back where it was the last of its column', () => expect(now(4, 3)).toBe('d'))
  it('goes to the column beside where its own is gone', () => expect(now(0, 4)).toBe('role2'))
})
