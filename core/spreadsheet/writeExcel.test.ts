import fc from 'fast-check'
import readExcelFile from 'read-excel-file/node'
import { describe, expect, it } from 'vitest'
import { someFramework } from '../../tests/builders/arbitrary.ts'
import { about, cell, competency, framework, roles } from '../../tests/builders/framework.ts'
import { hostile } from '../../tests/support/dangerousCells.ts'
import { openDocx } from '../../tests/support/docxPackage.ts'
import { templateIds } from '../../tests/support/printedTemplate.ts'
import { templateFramework } from '../../tests/support/templateFramework.ts'
import { type Framework, statementsIn } from '../framework/framework.ts'
import { plainText } from '../framework/richText.ts'
import { sheetNames } from './workbook/sheetNames.ts'
import { writeExcel } from './writeExcel.ts'

/** The workbook's parts, with a reader that has nothing in common with the writer. */
const parts = (of: Framework) => openDocx(writeExcel(of))
const sheetParts = (of: Framework) =>
  [...parts(of).parts.keys()].filter((name) => /worksheets\/sheet\d+\.xml$/.test(name))

describe('the file', () => {
  it('is the same for the same framework, and tells no hour', () => {
    expect(writeExcel(hostile)).toEqual(writeExcel(structuredClone(hostile)))
    expect(parts(hostile).parts.get('docProps/core.xml')).not.toMatch(/\d\d:\d\d/)
  })
  it('is well-formed for every framework that can be built', () => {
    fc.assert(
      fc.property(someFramework, (any) => {
        const file = parts(any)
        for (const name of file.parts.keys()) expect(() => file.elements(name)).not.toThrow()
      }),
      { numRuns: 25 },
    )
  })
  it('says what it is called and whose it is', () => {
    const core = parts(
      framework(about({ title: 'Et & to', organisation: 'Eksempel Kommune' }), roles('Leder')),
    )
    expect(core.parts.get('docProps/core.xml')).toContain('<dc:title>Et &amp; to</dc:title>')
    expect(core.parts.get('docProps/core.xml')).toContain('<dc:creator>Eksempel Kommune</dc:creator>')
  })
  it('holds no formula, whatever a cell begins with, and guards such cells against editing', () => {
    const file = parts(hostile)
    for (const name of sheetParts(hostile)) {
      const xml = file.parts.get(name)
      expect(xml).not.toMatch(/<f[ >]/)
      expect(xml).not.toMatch(/t="(str|n)"/)
    }
    expect(file.parts.get('xl/styles.xml')).toContain('quotePrefix="1"')
  })
  it('holds no cell that is longer than Excel can read, and says so where one was', () => {
    const long = framework(roles('Leder'), competency('Mod', cell('Leder', 'kort')))
    const text = 'Et langt udsagn. '.repeat(1100)
    const statement = long.cells.d1?.r1?.[0]
    if (statement) statement.text = [1, 2].map(() => ({ type: 'text' as const, text }))
    const xml = `${parts(long).parts.get('xl/worksheets/sheet2.xml')}`
    const longest = Math.max(...[...xml.matchAll(/<t [^>]*>([^<]*)</g)].map(([, found = '']) => found.length))
    expect(longest).toBe(32_767)
    expect(xml).toContain('resten står i ledelsesgrundlaget')
  })
  it('tells whose words each statement is', async () => {
    const list = (await readExcelFile(Buffer.from(writeExcel(templateFramework('holstebro'))))).at(-1)?.data
    expect(list?.[1]?.at(-1)).toBe(
      'Lånt uændret fra Holstebro Kommunes ledelsesgrundlag for Social og Sundhed, 2021',
    )
  })
  it('keeps the headers in sight, on the screen and on every printed page', () => {
    const file = parts(hostile)
    const frozen = sheetParts(hostile).map((name) => /ySplit="\d+"/.exec(`${file.parts.get(name)}`)?.[0])
    expect(frozen).toEqual(['ySplit="3"', 'ySplit="1"'])
    expect(file.parts.get('xl/workbook.xml')).toContain('_xlnm.Print_Titles')
  })
})

describe('the sheets', () => {
  it('are one for each theme and one with everything', async () => {
    const sheets = await readExcelFile(Buffer.from(writeExcel(templateFramework('sammen'))))
    expect(sheets.map(({ sheet }) => sheet)).toEqual([
      'Sammen sikrer vi driften',
      'Sammen styrker vi resultaterne',
      'Sammen skaber vi løsninger',
      'Sammen udvikler vi en…',
      'Alle udsagn',
    ])
  })
  it.each(templateIds)(
    'of %s hold every statement as a whole, read by a library that is not ours',
    async (id) => {
      const written = templateFramework(id)
      const list = (await readExcelFile(Buffer.from(writeExcel(written)))).at(-1)?.data ?? []
      const column = list[0]?.indexOf('Udsagn') ?? -1
      const statements = written.competencies.flatMap(({ dimensions }) =>
        dimensions.flatMap((each) =>
          written.roles.flatMap((role) =>
            statementsIn(written, each.id, role.id).map(({ text }) => plainText(text)),
          ),
        ),
      )
      expect(list.slice(1).map((row) => row[column])).toEqual(statements)
    },
  )
})

describe('names of sheets', () => {
  it('are legal and unique for any texts', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 60, unit: 'grapheme' }), { maxLength: 8 }), (wanted) => {
        const names = sheetNames(wanted, 'Skema')
        expect(names).toHaveLength(wanted.length)
        expect(new Set(names.map((name) => name.toLocaleLowerCase('da'))).size).toBe(names.length)
        for (const name of names) {
          expect(name).toMatch(/^[^[\]:*?/\\]{1,31}$/)
          expect(name).not.toMatch(/^'|'$/)
          expect(name).not.toMatch(/\p{Cs}/u)
        }
      }),
    )
  })
  it('are cut between words', () => {
    expect(
      sheetNames(
        ['Vi sikrer en stabil og velfunderet drift', 'Drift', 'DRIFT', 'A/B: hvad?', '', 'History'],
        'Skema',
      ),
    ).toEqual(['Vi sikrer en stabil og…', 'Drift', 'DRIFT (2)', 'A B hvad', 'Skema', 'History (2)'])
  })
})
