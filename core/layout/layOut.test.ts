import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { someFramework } from '../../tests/builders/arbitrary.ts'
import {
  about,
  begunFrom,
  bullets,
  cell,
  competency,
  dimension,
  figure,
  framework,
  grid,
  heading,
  type Piece,
  prose,
  roles,
  theme,
} from '../../tests/builders/framework.ts'
import { plainText } from '../framework/richText.ts'
import type { Block, HeadingBlock, PrintedDocument, TableBlock } from './blocks.ts'
import { layOut } from './layOut.ts'
import { passages, printedIds } from './passages.ts'

const blocksOf = (document: PrintedDocument): Block[] =>
  document.sections.flatMap((section) => section.blocks)
const headingsOf = (document: PrintedDocument): HeadingBlock[] =>
  blocksOf(document).filter((block) => block.type === 'heading')
const tablesOf = (document: PrintedDocument): TableBlock[] =>
  blocksOf(document).filter((block) => block.type === 'table')
const outline = (document: PrintedDocument) =>
  headingsOf(document).map((block) => `${'#'.repeat(block.level)} ${plainText(block.inline)}`)
const numbersIn = (document: PrintedDocument) =>
  tablesOf(document).flatMap((table) =>
    table.rows.map((row) =>
      row.cells.map((cell) =>
        cell.blocks.flatMap((block) =>
          block.type === 'statements' ? block.items.map((item) => item.number) : [],
        ),
      ),
    ),
  )

const profile = (...parts: readonly Piece[]) =>
  framework(
    roles('Chef', 'Leder'),
    theme(
      { name: 'Vi sikrer driften', short: 'Driften' },
      competency(
        { name: 'Driftsledelse', definition: 'handler om at sikre driften' },
        dimension('Fokus', cell('Chef', 'Sætter retning'), cell('Leder', 'Følger op')),
        dimension('Balance', cell('Chef', 'Skaber balance'), cell('Leder', 'Prioriterer')),
      ),
    ),
    ...parts,
  )

describe('the cover', () => {
  const origin = (originLine: boolean, ...pieces: readonly Piece[]) => {
    const [cover] = blocksOf(layOut(framework(about({ originLine }), ...pieces)))
    return cover?.type === 'cover' ? cover.origin : null
  }
  const nabo = begunFrom({ municipality: 'Nabo Kommune', year: 2020 })
  it('says what the framework builds on, where it is to', () => {
    expect(origin(true, nabo)).toBe('Bygger på Nabo Kommunes ledelsesgrundlag, 2020')
    expect(origin(false, nabo)).toBe('')
  })
  it('says nothing of a framework of one’s own', () => expect(origin(true)).toBe(''))
})

describe('the grid', () => {
  it('as a matrix is a table a theme, roles across', () => {
    const document = layOut(
      framework(
        roles('Fælles', 'Leder', 'Chef'),
        theme('Driften', competency('', cell('Fælles', 'Vi ved', 'Vi kan'), cell('Chef', 'Jeg ser'))),
        theme('Løsninger', competency('', cell('Leder', 'Jeg gør'))),
        grid('matrix'),
      ),
    )
    expect(outline(document)).toEqual(['# Driften', '# Løsninger'])
    expect(document.sections.map((section) => section.page)).toEqual(['cover', 'portrait', 'landscape'])
    expect(tablesOf(document).map((table) => table.head?.map((cell) => cell.text))).toEqual([
      ['Fælles', 'Leder', 'Chef'],
      ['Fælles', 'Leder', 'Chef'],
    ])
    expect(numbersIn(document)).toEqual([
      [['1.A.1', '1.A.2'], [], ['1.C']],
      [[], ['2.B'], []],
    ])
  })

  it('as profiles is a page a role, dimension by dimension', () => {
    const document = layOut(
      profile(grid('profiles', { title: 'Rollebeskrivelser', label: 'Rollebeskrivelse' })),
    )
    expect(outline(document)).toEqual([
      '# Rollebeskrivelser',
      '## Rollebeskrivelse: Chef',
      '### Driften',
      '## Rollebeskrivelse: Leder',
      '### Driften',
    ])
    expect(headingsOf(document).map((block) => block.startsPage)).toEqual([false, false, false, true, false])
    expect(numbersIn(document)).toEqual([[['1.1.A']], [['1.2.A']], [['1.1.B']], [['1.2.B']]])
  })

  it('as tables is a page a competency, the definition as a sentence', () => {
    const document = layOut(profile(grid('tables')))
    const paragraphs = blocksOf(document).filter((block) => block.type === 'paragraph')
    expect(paragraphs.map((block) => plainText(block.inline))).toEqual([
      'Driftsledelse handler om at sikre driften.',
    ])
    expect(tablesOf(document)[0]?.head?.map((cell) => cell.text)).toEqual(['Rolle', 'Fokus', 'Balance'])
    expect(numbersIn(document)).toEqual([
      [['1.1.A'], ['1.2.A']],
      [['1.1.B'], ['1.2.B']],
    ])
  })

  it('printed twice carries the same ids with the count of the print', () => {
    const document = layOut(profile(grid('profiles'), grid('tables')))
    const prints = tablesOf(document).flatMap((table) =>
      table.rows.flatMap((row) =>
        row.cells.flatMap((cell) =>
          cell.blocks.flatMap((block) =>
            block.type === 'statements'
              ? block.items.map(({ anchor }) => `${anchor.id}/${anchor.print}`)
              : [],
          ),
        ),
      ),
    )
    expect(prints.sort()).toEqual(['s1/1', 's1/2', 's2/1', 's2/2', 's3/1', 's3/2', 's4/1', 's4/2'])
  })

  it('as principles numbers the headings and not the lone statement below', () => {
    const document = layOut(
      framework(
        roles({ name: 'Alle ledere', leadIn: 'Du skal:' }),
        competency('Helhed', cell('Alle ledere', 'Skabe helhed')),
        competency('Mod', cell('Alle ledere', 'Vise mod')),
        grid('principles', { title: 'Syv principper' }),
      ),
    )
    expect(headingsOf(document).map((block) => block.ordinal)).toEqual([null, '1', '2'])
    const statements = blocksOf(document).filter((block) => block.type === 'statements')
    expect(statements.map((block) => block.items.map((item) => item.number))).toEqual([[''], ['']])
  })

  it('as a worksheet leaves room in the columns that a leader fills in', () => {
    const document = layOut(
      framework(
        roles('Fælles', { name: 'Egen', prompt: 'Det gør jeg ved at:' }),
        competency(
          { name: 'Drift', leadIn: 'Vi har fokus på at:' },
          cell('Fælles', 'Sætte rammer – klart', 'Lede – samlet'),
        ),
        grid('worksheet', { label: 'Ambitionen' }),
      ),
    )
    const [table] = tablesOf(document)
    expect(table?.head?.map((cell) => cell.text)).toEqual(['Ambitionen', 'Fælles', 'Egen'])
    expect(table?.rows[0]?.cells.map((cell) => cell.spaceMm > 0)).toEqual([false, true])
    expect(numbersIn(document)).toEqual([[['1.1', '1.2'], []]])
  })
})

describe('pages', () => {
  it('break once where a part and its first heading both begin one', () => {
    const document = layOut(profile(prose('Forord', 'Ord'), grid('profiles', { title: '' })))
    expect(headingsOf(document).map((block) => block.startsPage)).toEqual([false, true, false, true, false])
    expect(blocksOf(document).filter((block) => block.type === 'pageBreak')).toEqual([])
  })
  it('break before a part that begins a page without a heading', () => {
    const document = layOut(framework(prose('Forord', 'Ord'), figure('flags', { newPage: true })))
    expect(blocksOf(document).map((block) => block.type)).toEqual([
      'cover',
      'contents',
      'heading',
      'paragraph',
      'pageBreak',
      'figure',
    ])
  })
})

describe('the contents', () => {
  it('share their page with a first part that asks for none of its own', () => {
    const pagesOf = (newPage: boolean) =>
      layOut(framework(figure('flags', { newPage }), prose('Forord', 'Ord'))).sections.map((section) =>
        section.blocks.map((block) => block.type),
      )
    expect(pagesOf(false)).toEqual([['cover'], ['contents', 'figure', 'heading', 'paragraph']])
    expect(pagesOf(true)).toEqual([['cover'], ['contents'], ['figure', 'heading', 'paragraph']])
  })
})

describe('any framework', () => {
  it('is laid out with headings that skip no level, starting at the first', () => {
    fc.assert(
      fc.property(someFramework, (any) => {
        let last = 0
        for (const { level } of headingsOf(layOut(any))) {
          expect(level).toBeLessThanOrEqual(last + 1)
          last = level
        }
      }),
    )
  })
  it('has targets that are unique, and contents that lead to them', () => {
    fc.assert(
      fc.property(someFramework, (any) => {
        const document = layOut(any)
        const targets = headingsOf(document).map((block) => block.target)
        expect(new Set(targets).size).toBe(targets.length)
        for (const block of blocksOf(document))
          if (block.type === 'contents')
            for (const entry of block.entries) expect(targets).toContain(entry.target)
      }),
    )
  })
  it('has column widths that fill the page', () => {
    fc.assert(
      fc.property(someFramework, (any) => {
        for (const table of tablesOf(layOut(any))) {
          expect(table.widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(1)
          const columns = table.rows.map((row) => row.cells.length + (row.header ? 1 : 0))
          expect(new Set([...columns, table.head?.length ?? table.widths.length])).toEqual(
            new Set([table.widths.length]),
          )
        }
      }),
    )
  })
  it('prints each anchor once for every print, and lists every passage once', () => {
    fc.assert(
      fc.property(someFramework, (any) => {
        const listed = passages(any).map((passage) => passage.id)
        expect(new Set(listed).size).toBe(listed.length)
        for (const id of printedIds(layOut(any))) if (id !== 'about_title') expect(listed).toContain(id)
        const statements = Object.values(any.cells).flatMap((row) => Object.values(row).flat())
        for (const statement of statements) expect(listed).toContain(statement.id)
      }),
    )
  })
})

it('keeps prose in its order, empty paragraphs left out', () => {
  const document = layOut(
    framework(about({ title: 'T' }), prose('Forord', 'Et', '', heading(2, 'To'), bullets('a', 'b'))),
  )
  expect(outline(document)).toEqual(['# Forord', '## To'])
  expect(
    passages(framework(prose('Forord', 'Et', '', heading(2, 'To'), bullets('a', 'b')))).map((p) => p.text),
  ).toEqual(['Ledelsesgrundlag', 'Forord', 'Et', 'To', 'a', 'b'])
})

it('lists what a picture says where the picture stands', () => {
  const star = framework(
    prose('Forord', 'Først'),
    figure('star', { points: ['Tillid', 'Mod'], centre: ['Udsyn'] }),
    prose('Slut', 'Sidst'),
  )
  expect(passages(star).map((passage) => passage.text)).toEqual([
    'Ledelsesgrundlag',
    'Forord',
    'Først',
    'Tillid',
    'Mod',
    'Udsyn',
    'Slut',
    'Sidst',
  ])
})
