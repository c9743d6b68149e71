import { assertNever } from '../framework/result.ts'
import type { Mark, TextRun } from '../framework/richText.ts'
import type { Line, Table, TableCell } from './table.ts'

/**
 * Tables as HTML for the clipboard. Excel reads the paragraphs of one cell only where they are broken by its own kind of
 * line break, and "=1+1" as text only in a cell that says so.
 */

/** Says that the table was copied here, so that reading it back keeps every space and every lead. */
export const ownTable = 'data-grundlag'
/** Marks the bold opening of a statement apart from other bold. */
export const leadClass = 'lead'

export type HeaderCells = { readonly rows: number; readonly columns: number }

/** `headers`: how many rows and columns at the start hold names. */
export function tableMarkup(table: Table, headers: HeaderCells): string {
  const rows = table.map((row, r) => {
    const cells = row.map((cell, c) => {
      const tag = r < headers.rows || c < headers.columns ? 'th' : 'td'
      return `<${tag} style="${cellStyle}">${cell.map(lineMarkup).join(lineBreak)}</${tag}>`
    })
    return `<tr>${cells.join('')}</tr>`
  })
  return `<table ${ownTable} border="1" style="border-collapse:collapse"><tbody>${rows.join('')}</tbody></table>`
}

const lineBreak = '<br style="mso-data-placement:same-cell">'
const cellStyle = `mso-number-format:'\\@';white-space:pre-wrap;vertical-align:top;text-align:left`

const lineMarkup = ({ lead, text }: Line): string =>
  `${lead === '' ? '' : `<b class="${leadClass}">${escaped(lead)}</b> – `}${text.map(runMarkup).join('')}`

const runMarkup = ({ text, marks = [] }: TextRun): string =>
  [...marks].reverse().reduce((inside, mark) => markMarkup(mark, inside), escaped(text))

function markMarkup(mark: Mark, inside: string): string {
  switch (mark.type) {
    case 'bold':
      return `<b>${inside}</b>`
    case 'italic':
      return `<i>${inside}</i>`
    case 'link':
      return `<a href="${escaped(mark.attrs.href)}">${inside}</a>`
    default:
      return assertNever(mark)
  }
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/** Plain words as a cell. */
export const textCell = (text: string): TableCell =>
  text === '' ? [] : [{ lead: '', text: [{ type: 'text', text }] }]
