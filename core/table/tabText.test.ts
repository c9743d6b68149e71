import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { someText } from '../../tests/builders/arbitrary.ts'
import { statementText } from '../framework/structure.ts'
import { linesOf, oneLine, squared, type Table } from './table.ts'
import { readTabText, writeTabText } from './tabText.ts'

const texts = (table: Table) => table.map((row) => row.map((cell) => cell.map(statementText)))

describe('tab-separated text', () => {
  it('is read as Excel writes it: line breaks and quotes inside a cell', () => {
    const copied =
      'Kompetence\tLeder\r\nDrift\t"Jeg sikrer drift\nJeg siger ""tak"" hver dag"\r\nPersonale\t\r\n'
    expect(texts(readTabText(copied))).toEqual([
      [['Kompetence'], ['Leder']],
      [['Drift'], ['Jeg sikrer drift', 'Jeg siger "tak" hver dag']],
      [['Personale'], []],
    ])
  })

  it('takes a quote that begins no quoted cell as a letter', () => {
    expect(texts(readTabText('"Vi" er her\t5"\t"åben'))).toEqual([[['"Vi" er her'], ['5"'], ['"åben']]])
    expect(texts(readTabText('"a""b\tc'))).toEqual([[['"a""b'], ['c']]])
  })

  it('keeps empty cells between full ones, and drops empty rows and columns at the end', () => {
    expect(texts(readTabText('a\t\tb\t\t\n\t\t\t\t\nc\n\n\n'))).toEqual([
      [['a'], [], ['b']],
      [[], [], []],
      [['c'], [], []],
    ])
    expect(readTabText('')).toEqual([[[]]])
  })

  it('drops the bullets that a list leaves behind', () => {
    expect(texts(readTabText('"•\tJeg leder\n· Jeg følger op"\t- et'))).toEqual([
      [['Jeg leder', 'Jeg følger op'], ['- et']],
    ])
  })

  it('comes back as it was written, whatever stands in the cells', () => {
    const line = someText.map((text) => linesOf(oneLine(text))[0]).filter((made) => made !== undefined)
    const table = fc.array(fc.array(fc.array(line, { maxLength: 3 }), { minLength: 1, maxLength: 4 }), {
      minLength: 1,
      maxLength: 4,
    })
    fc.assert(
      fc.property(table, (rows) => {
        const made = squared(rows)
        expect(readTabText(writeTabText(made))).toEqual(made)
      }),
      { numRuns: 500 },
    )
  })

  it('is read in time with its length, whatever quotes stand in it', () => {
    const hostile = '"a""'.repeat(500_000)
    expect(readTabText(hostile)).toHaveLength(1)
    expect(readTabText('"x\t'.repeat(200_000))[0]).toHaveLength(200_000)
  })
})
