/** Numbers and dates as a Danish Excel shows them. */

export type NumberFormat = {
  readonly kind: 'general' | 'fixed' | 'percent' | 'date' | 'time' | 'dateTime'
  readonly decimals: number
  readonly thousands: boolean
}

const general: NumberFormat = { kind: 'general', decimals: 0, thousands: false }

/** The formats that have a number and no code in the file (ECMA-376 18.8.30). */
const builtIn: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  14: 'dd-mm-yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm',
  19: 'h:mm:ss',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'd-m-yyyy h:mm',
  37: '#,##0',
  38: '#,##0',
  39: '#,##0.00',
  40: '#,##0.00',
  45: 'mm:ss',
  46: 'h:mm:ss',
  47: 'mm:ss',
}

/** What a format code makes of a number; the first of its sections counts. Long codes mean nothing good and are not read. */
export function numberFormat(id: number, code: string | undefined): NumberFormat {
  const given = code ?? builtIn[id]
  if (given === undefined || given.length > 200) return general
  // Without what is shown as it stands: quoted text, escaped signs, colours and currencies in brackets.
  const plain = (given.split(';')[0] ?? '').replace(/"[^"]*"|\\.|_.|\*.|\[(?![hms]+\])[^\]]*\]/gi, '')
  const date = /[yd]|m{3,}/i.test(plain)
  const time = /[hs]/i.test(plain)
  if (date || time) return { ...general, kind: date && time ? 'dateTime' : date ? 'date' : 'time' }
  if (/general|@/i.test(plain) || !/[0#]/.test(plain)) return general
  const decimals = /\.([0#]+)/.exec(plain)?.[1]?.length ?? 0
  return { kind: plain.includes('%') ? 'percent' : 'fixed', decimals, thousands: plain.includes(',') }
}

/** `from1904`: the workbook counts days from 1904 and not from 1900 (18.17.4.1). */
export function shownNumber(value: number, format: NumberFormat, from1904: boolean): string {
  if (!Number.isFinite(value)) return ''
  switch (format.kind) {
    case 'general':
      return danish(`${Number(value.toPrecision(11))}`)
    case 'fixed':
      return grouped(value, format)
    case 'percent':
      return `${grouped(value * 100, format)} %`
    case 'date':
    case 'time':
    case 'dateTime':
      return shownDate(value, format.kind, from1904)
  }
}

const danish = (number: string): string => number.replace('.', ',')

function grouped(value: number, { decimals, thousands }: NumberFormat): string {
  const [whole = '', fraction] = value.toFixed(Math.min(20, decimals)).split('.')
  const parted = thousands ? whole.replace(/\B(?=(\d{3})+$)/g, '.') : whole
  return fraction === undefined ? parted : `${parted},${fraction}`
}

const day = 86_400_000
const two = (number: number): string => `${number}`.padStart(2, '0')

function shownDate(value: number, kind: 'date' | 'time' | 'dateTime', from1904: boolean): string {
  if (value < 0 || value > 2_958_466) return danish(`${value}`)
  // 1900 was no leap year, but Lotus 1-2-3 thought so, and Excel still does.
  const days = from1904 ? value + 1462 : value < 60 ? value + 1 : value
  const date = new Date(Date.UTC(1899, 11, 30) + Math.round((days * day) / 1000) * 1000)
  const clock = `${two(date.getUTCHours())}:${two(date.getUTCMinutes())}`
  const calendar = `${two(date.getUTCDate())}-${two(date.getUTCMonth() + 1)}-${date.getUTCFullYear()}`
  return kind === 'time' ? clock : kind === 'date' ? calendar : `${calendar} ${clock}`
}
