import { type InlineText, inlineText } from '../../framework/richText.ts'
import { sourceLimits } from '../../import/source.ts'
import { walkXml, type XmlAttributes, type XmlProblem } from '../../xml/walkXml.ts'
import { type CellPlace, excelPrefixes, placeOf } from './excelNames.ts'
import type { MergedRange } from './mergedCells.ts'
import { richString } from './richString.ts'
import { type NumberFormat, shownNumber } from './shownValue.ts'
import type { RawSheet } from './sourceOfSheets.ts'
import { TooMuch } from './tooMuch.ts'

/** What a sheet's cells refer to. */
export type Workbook = {
  readonly strings: readonly InlineText[]
  /** By the number of a cell's style. */
  readonly formats: readonly NumberFormat[]
  readonly from1904: boolean
}

/**
 * One sheet's part. Of a formula, what it last came to; of a number or a date, what is shown. `counter`: what has been read of
 * all sheets.
 */
export function readSheet(
  name: string,
  bytes: Uint8Array,
  workbook: Workbook,
  counter: { characters: number },
): RawSheet | XmlProblem {
  const rows: InlineText[][] = []
  const merged: MergedRange[] = []
  const string = richString()
  let place: CellPlace = { row: -1, column: -1 }
  let cell: XmlAttributes = {}
  let value: string | null = null
  let inValue = false
  let cells = 0

  const problem = walkXml(bytes, excelPrefixes, {
    open: (element, attributes) => {
      switch (element) {
        case 'x:row': {
          const row = Number(attributes.r)
          place = { row: Number.isInteger(row) && row > 0 ? row - 1 : place.row + 1, column: -1 }
          return
        }
        case 'x:c':
          // A reference may be left out; then it is the cell after the last one (18.3.1.4).
          place = placeOf(attributes.r ?? '') ?? { ...place, column: place.column + 1 }
          cell = attributes
          value = null
          return
        case 'x:v':
          inValue = true
          value = ''
          return
        case 'x:mergeCell': {
          const range = rangeOf(attributes.ref ?? '')
          if (range !== null && merged.length < sourceLimits.lines) merged.push(range)
          return
        }
        default:
          return string.open(element, attributes)
      }
    },
    text: (text) => {
      if (inValue) value += text
      else string.text(text)
    },
    close: (element) => {
      if (element === 'x:v') inValue = false
      else if (element !== 'x:c') return string.close(element)
      if (element !== 'x:c') return
      const shown = shownCell(cell, value, string.take(), workbook)
      if (shown.length === 0 || place.row < 0) return
      if (place.row > mostRows || place.column > mostColumns) throw new TooMuch()
      counter.characters += shown.reduce((sum, { text }) => sum + text.length + runCost, 0)
      if (counter.characters > mostCharacters) throw new TooMuch()
      const row = rowAt(rows, place.row)
      cells += Math.max(1, place.column - row.length)
      if (cells > mostCells) throw new TooMuch()
      while (row.length < place.column) row.push(empty)
      row[place.column] = shown
    },
  })
  return problem ?? { name, rows, merged }
}

/** Full ones and the empty ones in between; a source of 50,000 lines has hardly more. */
const mostCells = sourceLimits.lines * 20
const empty: InlineText = []
/** With spaces, which a source does not hold: many cells may name one string that is nothing else, and each is looked at. */
const mostCharacters = sourceLimits.characters * 2
/** Each change of look is worth so many letters: it takes as long to read. */
const runCost = 20
/** Rows without text in between are counted as well: nobody writes a list with gaps of thousands. */
const mostRows = 200_000
const mostColumns = 2_000

function rowAt(rows: InlineText[][], at: number): InlineText[] {
  while (rows.length <= at) rows.push([])
  return rows[at] ?? []
}

function shownCell(
  cell: XmlAttributes,
  value: string | null,
  inline: InlineText,
  { strings, formats, from1904 }: Workbook,
): InlineText {
  switch (cell.t) {
    case 's':
      return strings[Number(value ?? -1)] ?? []
    case 'inlineStr':
      return inline
    case 'str':
    case 'd':
      return inlineText((value ?? '').replace(/\r\n?/g, '\n'))
    case 'b':
      return value === null ? [] : inlineText(value === '1' ? 'SAND' : 'FALSK')
    // "#REF!" is nobody's text.
    case 'e':
      return []
    default: {
      if (value === null || value.trim() === '') return []
      const format = formats[Number(cell.s ?? 0)] ?? { kind: 'general', decimals: 0, thousands: false }
      return inlineText(shownNumber(Number(value), format, from1904))
    }
  }
}

function rangeOf(reference: string): MergedRange | null {
  const [from, to] = reference.split(':').map(placeOf)
  if (!from || !to || to.row < from.row || to.column < from.column) return null
  return {
    row: from.row,
    column: from.column,
    rowSpan: to.row - from.row + 1,
    columnSpan: to.column - from.column + 1,
  }
}
