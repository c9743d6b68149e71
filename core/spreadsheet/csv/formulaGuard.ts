/**
 * A spreadsheet program takes a cell of a CSV file for a formula by how it begins, quoted or not. An apostrophe in front makes it
 * text, and is taken off again when the file is read here; so nothing is lost on the way, apostrophes of one's own neither.
 */
const guarded = /^[\s']*[=+\-@\uff1d\uff0b\uff0d\uff20]/

export const guardFormula = (cell: string): string => (guarded.test(cell) ? `'${cell}` : cell)

export const unguardFormula = (cell: string): string =>
  cell.startsWith("'") && guarded.test(cell.slice(1)) ? cell.slice(1) : cell
