import { isDictionary, type PdfDictionary, parseValue } from './syntax.ts'

/** Where a PDF's objects begin, by their numbers, and its trailer (ISO 32000-1, 7.5.4 and 7.5.5). */
export type CrossReferences = {
  readonly offsets: ReadonlyMap<number, number>
  readonly trailer: PdfDictionary
  /** Where the table begins: an update refers to it. */
  readonly start: number
  /** The first number that is free. */
  readonly size: number
}

/** Reads the one plain table of a file that was never updated; throws for any other. */
export function readCrossReferences(text: string): CrossReferences {
  const start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(text.slice(-200))?.[1] ?? -1)
  if (start < 0 || !text.startsWith('xref', start))
    throw new Error('The PDF has no plain cross-reference table')
  const offsets = new Map<number, number>()
  let size = 0
  const section = /\s*(\d+) (\d+)\s+/y
  section.lastIndex = start + 'xref'.length
  for (let found = section.exec(text); found !== null; found = section.exec(text)) {
    const [first, count] = [Number(found[1]), Number(found[2])]
    const rows = section.lastIndex
    for (let i = 0; i < count; i++) {
      const row = text.slice(rows + i * entryLength, rows + (i + 1) * entryLength)
      if (row[17] === 'n') offsets.set(first + i, Number(row.slice(0, 10)))
    }
    size = Math.max(size, first + count)
    section.lastIndex = rows + count * entryLength
  }
  const { value: trailer } = parseValue(text, text.indexOf('trailer', start) + 'trailer'.length)
  if (!isDictionary(trailer) || trailer.has('/Prev') || trailer.has('/Encrypt'))
    throw new Error('The PDF was updated or encrypted after printing')
  return { offsets, trailer, start, size }
}

const entryLength = 20
