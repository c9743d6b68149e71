import fc from 'fast-check'
import { inlineText } from '../../core/framework/richText.ts'
import { mendLineEnds } from '../../core/import/mendLineEnds.ts'
import { readText } from '../../core/import/readText.ts'
import type { Source, SourceBlock, SourceCell, SourceFormat, SourceLine } from '../../core/import/source.ts'

/** Foreign documents for tests, written as they look. */

/** Text as somebody copied it; every word counts as one that is right. */
export function copied(text: string, isWord: (word: string) => boolean = () => false): Source {
  const read = readText('prøve.txt', text)
  if (!read.ok) throw new Error(read.refusal.message)
  return mendLineEnds(read.value, isWord)
}

type LineLook = Partial<Omit<SourceLine, 'id' | 'text' | 'kind'>>
export type Written =
  | string
  | { readonly text: string; readonly look: LineLook }
  | readonly (readonly string[])[]

export const head = (text: string, heading = 1): Written => ({ text, look: { heading } })
export const bullet = (text: string): Written => ({ text, look: { list: { kind: 'bullet', level: 1 } } })

/** A document of paragraphs and tables, as Word has them; a table is rows of cells, a line break parts a cell's paragraphs. */
export function written(...pieces: readonly Written[]): Source {
  return writtenAs('word', ...pieces)
}

export function writtenAs(format: SourceFormat, ...pieces: readonly Written[]): Source {
  let count = 0
  const line = (text: string, look: LineLook = {}): SourceLine => {
    count += 1
    return {
      kind: 'line',
      id: `l${count}`,
      text: inlineText(text),
      heading: null,
      list: null,
      lineEnd: null,
      gap: 0,
      size: null,
      page: null,
      box: null,
      passage: null,
      ...look,
    }
  }
  let tables = 0
  const cell = (text: string): SourceCell => ({
    lines: text === '' ? [] : text.split('\n').map((part) => line(part)),
    rowSpan: 1,
    columnSpan: 1,
  })
  const blocks = pieces.map((piece): SourceBlock => {
    if (typeof piece === 'string') return line(piece)
    if ('text' in piece) return line(piece.text, piece.look)
    tables += 1
    return {
      kind: 'table',
      id: `t${tables}`,
      name: '',
      page: null,
      rows: piece.map((row) => row.map(cell)),
      headerRows: 0,
    }
  })
  return { name: 'prøve', format, blocks }
}

const words = fc.constantFrom(
  'Chef',
  'Leder af ledere',
  'Rollebeskrivelse: Direktør',
  'Direktør',
  'DRIFTSLEDELSE',
  'Driftsledelse',
  'Faglig ledelse',
  'Driftsledelse handler om at sikre en stabil drift.',
  'Chef Sikrer, at alle kender målet',
  'FÆLLES MEDARBEJDER CHEF DIREKTØR',
  'Jeg sikrer, at budgettet overholdes.',
  'Vi tænker nyt og afprøver.',
  'Skabe rammer for refleksion',
  'Du skal:',
  'Vi har fokus på at:',
  'Det gør jeg i min funktion ved at:',
  'Egen oversættelse',
  'Forord',
  'Ledelsesgrundlag for Eksempel Kommune 2021',
  'kerneopga-',
  'ven og mere til',
  '– om at lede sig selv',
  '12',
  'ª',
  '”VI-',
  'VI”, når',
)

const someLine = fc
  .oneof(
    { weight: 5, arbitrary: words },
    { weight: 1, arbitrary: fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme' }) },
  )
  .map((text) => text.replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, '').trim() || 'x')

const someLook = fc.record({
  heading: fc.option(fc.integer({ min: 1, max: 3 }), { freq: 4 }),
  list: fc.option(
    fc.constantFrom({ kind: 'bullet', level: 1 } as const, { kind: 'number', level: 1 } as const),
    { freq: 3 },
  ),
  lineEnd: fc.constantFrom(null, null, null, 'joined', 'kept' as const),
  gap: fc.integer({ min: 0, max: 3 }),
  size: fc.constantFrom(null, 11, 14),
})

/** Documents of every shape and of none, out of the words that frameworks use. */
export const someSource: fc.Arbitrary<Source> = fc
  .tuple(
    fc.constantFrom<SourceFormat>('text', 'pdf', 'word', 'excel'),
    fc.array(
      fc.oneof(
        {
          weight: 6,
          arbitrary: fc.tuple(someLine, someLook).map(([text, look]): Written => ({ text, look })),
        },
        {
          weight: 1,
          arbitrary: fc
            .integer({ min: 1, max: 4 })
            .chain((width) =>
              fc.array(
                fc.array(fc.oneof(someLine, fc.constant('')), { minLength: width, maxLength: width }),
                { minLength: 1, maxLength: 4 },
              ),
            ),
        },
      ),
      { maxLength: 30 },
    ),
  )
  .map(([format, pieces]) => writtenAs(format, ...pieces))
