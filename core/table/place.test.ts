import { describe, expect, it } from 'vitest'
import type { Grid } from './headers.ts'
import { placeTable } from './place.ts'
import { cellText } from './table.ts'
import { readTabText } from './tabText.ts'

const column = (role: string, name: string, fillIn = false) => ({ role, names: [name, `${name}er`], fillIn })
const grid: Grid = {
  columns: [column('r1', 'Leder'), column('r2', 'Egen', true), column('r3', 'Chef')],
  rows: [
    { dimension: 'd1', competency: 'Drift', name: 'Fokus' },
    { dimension: 'd2', competency: 'Drift', name: 'Balance' },
    { dimension: 'd3', competency: 'Personale', name: '' },
    { dimension: 'd4', competency: 'Retning', name: 'Fokus' },
  ],
}
const start = { dimension: 'd1', role: 'r1' }

const placed = (text: string, from = start, swapped = false) => {
  const { cells, leftOut } = placeTable(readTabText(text), grid, from, swapped)
  return {
    cells: cells
      .filter(({ lines }) => lines.length > 0)
      .map(({ dimension, role, lines }) => `${dimension} ${role} ${cellText(lines)}`),
    leftOut: leftOut.map(
      ({ axis, name, number, cells: count, why }) => `${axis} ${number} ${name} ${count} ${why}`,
    ),
  }
}

describe('a table without names', () => {
  it('goes from the cell one stands in, past columns that leaders fill in', () => {
    expect(placed('a\tb\nc\td')).toEqual({ cells: ['d1 r1 a', 'd1 r3 b', 'd2 r1 c', 'd2 r3 d'], leftOut: [] })
  })

  it('says what there is no room for, and is silent about what is empty', () => {
    const { cells, leftOut } = placed('a\tb\t\nc\t\td', { dimension: 'd4', role: 'r3' })
    expect(cells).toEqual(['d4 r3 a'])
    expect(leftOut).toEqual(['column 2  1 noRoom', 'column 3  1 noRoom', 'row 2  1 noRoom'])
  })

  it('is turned where the grid is shown turned', () => {
    expect(placed('a\tb', start, true).cells).toEqual(['d1 r1 a', 'd2 r1 b'])
    expect(placed('a\tb\tc\td\te', start, true).leftOut).toEqual(['column 5  1 noRoom'])
  })
})

describe('a table with names', () => {
  it('finds roles and rows wherever they stand, in any case', () => {
    const { cells, leftOut } = placed(
      'Kompetence\tDimension\tCHEF:\tleder\nRetning\tFokus\tx\ty\nDrift\tBalance\tz\t',
    )
    expect(cells).toEqual(['d4 r3 x', 'd4 r1 y', 'd2 r3 z'])
    expect(leftOut).toEqual([])
  })

  it('follows a merged name down', () => {
    expect(placed('\t\tChef\nDrift\tFokus\ta\n\tBalance\tb\nPersonale\t\tc').cells).toEqual([
      'd1 r3 a',
      'd2 r3 b',
      'd3 r3 c',
    ])
  })

  it('takes the rows of a competency one by one where their names are not given', () => {
    expect(placed('Drift\ta\nDrift\tb\nDrift\tc')).toEqual({
      cells: ['d1 r1 a', 'd2 r1 b'],
      leftOut: ['row 3 Drift 1 unknown'],
    })
  })

  it('lets a renamed row have only what no other row is called', () => {
    expect(placed('Drift\tNyt\ta\nDrift\tFokus\tb').cells).toEqual(['d2 r1 a', 'd1 r1 b'])
  })

  it('says what it does not know', () => {
    expect(placed('Kompetence\tLeder\tEgen\tKommentar\nPersonale\ta\tb\tc\nUkendt\td\t\t')).toEqual({
      cells: ['d3 r1 a'],
      leftOut: ['column 3 Egen 1 fillIn', 'column 4 Kommentar 1 unknown', 'row 3 Ukendt 1 unknown'],
    })
  })

  it('loses no column that only stands before a role it knows', () => {
    const { cells, leftOut } = placed('Mellemleder\tLeder\tChef\na\tb\tc')
    expect(cells).toEqual(['d1 r1 b', 'd1 r3 c'])
    expect(leftOut).toEqual(['column 1 Mellemleder 1 unknown'])
  })

  it('goes on from where one stands where its rows are called something else', () => {
    expect(placed('Kompetence\tChef\nFremmed\ta\nUkendt\tb').cells).toEqual(['d1 r3 a', 'd2 r3 b'])
  })

  it('is turned where roles stand down and competencies across', () => {
    expect(placed('\tPersonale\nLeder\ta\nChef\tb').cells).toEqual(['d3 r1 a', 'd3 r3 b'])
  })

  it('knows roles by their plural', () => {
    expect(placed('Chefer\na').cells).toEqual(['d1 r3 a'])
  })

  it('is text where nothing but the names is there', () => {
    expect(placed('Leder').cells).toEqual(['d1 r1 Leder'])
  })
})
