/** Text for an element or an attribute (XML 1.0, 2.4). */
export const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? '')

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/**
 * Text for a cell (ECMA-376 22.9.2.19, ST_Xstring): what looks like the format's own way of writing a sign by number, "_x0041_", would be
 * read as that sign.
 */
export const cellText = (text: string): string => escaped(text.replace(/_(?=x[0-9a-fA-F]{4}_)/g, '_x005F_'))

/** The reference of a cell, `A1` for the first; both count from 0. */
export const reference = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`

/** 0 → A, 25 → Z, 26 → AA. */
export const columnLetters = (column: number): string =>
  (column >= 26 ? columnLetters(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26))
