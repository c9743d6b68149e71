import { describe, expect, test } from 'vitest'
import {
  across,
  begins,
  cell,
  cellWith,
  control,
  goesOn,
  header,
  p,
  row,
  rowDeleted,
  rowWith,
  style,
  tag,
  tbl,
  wordFile,
  wordFileWith,
} from '../../../tests/builders/wordFile.ts'
import { grid, lines, paragraphStyle, table } from '../../../tests/support/readWord.ts'

describe('tables', () => {
  test('are rows of cells with their header rows and caption', () => {
    const styles = paragraphStyle('Billedtekst', 'caption')
    const bytes = wordFileWith(
      { styles },
      p('Tabel 1: Roller', style('Billedtekst')),
      tbl(
        rowWith(header, cell(p('Kompetence')), cell(p('Chef'))),
        row(cell(p('Drift')), cell(p('Jeg'), p('Du'))),
      ),
    )
    expect(grid(table(bytes))).toEqual([
      ['Kompetence', 'Chef'],
      ['Drift', 'Jeg | Du'],
    ])
    expect(table(bytes)).toMatchObject({ id: 't1', name: 'Tabel 1: Roller', headerRows: 1 })
    expect(lines(bytes).map(({ id }) => id)).toEqual(['l1', 'l2', 'l3', 'l4', 'l5', 'l6'])
  })

  test('merged cells are given once', () => {
    const found = table(
      wordFile(
        tbl(
          row(cellWith(across(2), p('Alle')), cell(p('C'))),
          row(cellWith(begins, p('A')), cell(p('1')), cell(p('2'))),
          row(cellWith(goesOn), cell(p('3')), cell(p('4'))),
        ),
      ),
    )
    expect(grid(found)).toEqual([
      ['Alle', null, 'C'],
      ['A', '1', '2'],
      [null, '3', '4'],
    ])
    expect(found.rows[0]?.[0]).toMatchObject({ columnSpan: 2, rowSpan: 1 })
    expect(found.rows[1]?.[0]).toMatchObject({ columnSpan: 1, rowSpan: 2 })
  })

  test('rows cut differently get no columns in which nothing begins', () => {
    const found = table(
      wordFile(
        tbl(
          row(cellWith(across(2), p('A')), cellWith(across(2), p('B'))),
          row(cellWith(across(2), p('1')), cellWith(across(2), p('2'))),
        ),
      ),
    )
    expect(grid(found)).toEqual([
      ['A', 'B'],
      ['1', '2'],
    ])
  })

  test('short rows and skipped columns are filled with empty cells', () => {
    const found = table(
      wordFile(
        tbl(
          row(cell(p('A')), cell(p('B'))),
          rowWith('<w:gridBefore w:val="1"/>', cell(p('1'))),
          row(cell(p('2'))),
        ),
      ),
    )
    expect(grid(found)).toEqual([
      ['A', 'B'],
      ['', '1'],
      ['2', ''],
    ])
  })

  test('deleted rows are left out; a row inside a control is a row', () => {
    const found = table(
      wordFile(
        tbl(
          row(cell(p('A')), cell(p('B'))),
          rowWith(rowDeleted, cell(p('væk')), cell()),
          control(tag('goog_rdk_2'), row(control('', cell(p('1'))), cell(p('2')))),
        ),
      ),
    )
    expect(grid(found)).toEqual([
      ['A', 'B'],
      ['1', '2'],
    ])
    expect(
      found.rows
        .flat()
        .flatMap((each) => each?.lines ?? [])
        .every(({ passage }) => passage === null),
    ).toBe(true)
  })

  test('a table in a table is read row by row, and a table of one cell is a box', () => {
    const inner = tbl(row(cell(p('1')), cell(p('2'))), row(cell(p('3')), cell(p('4'))))
    expect(grid(table(wordFile(tbl(row(cell(p('A'), inner, p()), cell(p('B')))))))).toEqual([
      ['A | 1 | 2 | 3 | 4', 'B'],
    ])
    expect(grid(table(wordFile(tbl(row(cell(p('Boks'), inner))))))).toEqual([
      ['1', '2'],
      ['3', '4'],
    ])
  })

  test('a span beyond all measure stays within the limits', () => {
    const found = table(
      wordFile(tbl(row(cellWith(across(999_999), p('A')), cell(p('B'))), row(cell(p('1')), cell(p('2'))))),
    )
    expect(found.rows[0]?.length).toBeLessThanOrEqual(201)
  })
})
