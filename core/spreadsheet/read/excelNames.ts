import type { Prefixes } from '../../xml/walkXml.ts'

/** The prefixes of a workbook's parts, the same for the transitional and the strict namespaces (ISO/IEC 29500-1 and -4). */
const office = 'http://schemas.openxmlformats.org'
const strict = 'http://purl.oclc.org/ooxml'

export const excelPrefixes: Prefixes = new Map([
  [`${office}/spreadsheetml/2006/main`, 'x'],
  [`${strict}/spreadsheetml/main`, 'x'],
  [`${office}/officeDocument/2006/relationships`, 'r'],
  [`${strict}/officeDocument/relationships`, 'r'],
  [`${office}/package/2006/relationships`, 'rel'],
])

/** A sign written by its number, "_x000D_" (ECMA-376 22.9.2.19, ST_Xstring). */
export const decodedString = (text: string): string =>
  text.replace(/_x([0-9a-fA-F]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))

export type CellPlace = { readonly row: number; readonly column: number }

/** "B3" → row 2, column 1; null for what is no reference within a sheet's bounds. */
export function placeOf(reference: string): CellPlace | null {
  const found = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(reference)
  if (found?.[1] === undefined) return null
  const column = [...found[1]].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
  const row = Number(found[2]) - 1
  return row < 0 || row >= 1_048_576 || column >= 16_384 ? null : { row, column }
}
