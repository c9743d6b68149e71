import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { someFramework } from '../../tests/builders/arbitrary.ts'
import { countingIds } from '../../tests/builders/framework.ts'
import { cellsOfFramework, cellsOfGuess } from '../../tests/support/guessedCells.ts'
import { templateIds } from '../../tests/support/printedTemplate.ts'
import { templateFramework } from '../../tests/support/templateFramework.ts'
import { type Framework, statementsIn } from '../framework/framework.ts'
import type { Result } from '../framework/result.ts'
import { plainText } from '../framework/richText.ts'
import { becomes } from '../import/becomes.ts'
import { withoutFront } from '../import/bullets.ts'
import { cleanLine } from '../import/cleanLine.ts'
import type { ReadSource } from '../import/read.ts'
import { linePlaces, linesOfSource } from '../import/source.ts'
import { readCsv } from './csv/readCsv.ts'
import { writeCsv } from './csv/writeCsv.ts'
import { readWorkbook } from './read/readWorkbook.ts'
import { writeExcel } from './writeExcel.ts'

/** Our own exports come back: every statement whole and in its cell, for each of the five built-in frameworks. */

const gotten = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(result.refusal.message)
  return result.value
}
const neverKnown = (): never => {
  throw new Error('Not recognised')
}
const knownOf = ({ known }: ReadSource) => known ?? neverKnown()

describe.each(templateIds)('%s', (id) => {
  const framework = templateFramework(id)
  const excel = () => gotten(readWorkbook('ud.xlsx', writeExcel(framework)))
  const csv = () => gotten(readCsv('ud.csv', writeCsv(framework)))

  it('comes back from Excel with every statement whole and in its cell', () => {
    expect(cellsOfGuess(knownOf(excel()))).toEqual(cellsOfFramework(framework))
  })
  it('comes back from CSV with every statement whole and in its cell', () => {
    expect(cellsOfGuess(knownOf(csv()))).toEqual(cellsOfFramework(framework))
  })
  it('comes back from Excel with its roles, their voices, lead-ins and prompts', () => {
    const roles = knownOf(excel()).roles.map(({ text, leadIn, prompt }) => [
      plainText(text),
      plainText(leadIn?.text),
      plainText(prompt?.text),
    ])
    expect(roles).toEqual(framework.roles.map(({ name, leadIn, prompt }) => [name, leadIn, prompt ?? '']))
  })
  it('comes back from Excel with what competencies mean and what their statements continue', () => {
    const competencies = knownOf(excel()).competencies.map(({ tagline, definition, leadIn }) =>
      [tagline, definition, leadIn].map((piece) => plainText(piece?.text)),
    )
    expect(competencies).toEqual(
      framework.competencies.map(({ tagline, definition, leadIn }) => [tagline, definition, leadIn]),
    )
  })
  it('becomes a framework that says the same', () => {
    const names = { title: 'Ny', organisation: 'Ny Kommune', unit: '', date: '', origin: null }
    for (const read of [excel(), csv()]) {
      const made = gotten(becomes(knownOf(read), names, countingIds(), linePlaces(read.source)))
      expect(cellsOfFramework(made)).toEqual(cellsOfFramework(framework))
    }
  })
  it('has every line in exactly one place', () => {
    for (const read of [excel(), csv()]) {
      const { title, subtitle, roles, themes, competencies, statements, tray } = knownOf(read)
      const pieces = [
        title,
        subtitle,
        ...roles.flatMap((role) => [role, role.leadIn, role.prompt]),
        ...themes.flatMap((theme) => [theme, theme.description]),
        ...competencies.flatMap((each) => [
          each,
          each.tagline,
          each.definition,
          each.leadIn,
          ...each.dimensions,
        ]),
        ...statements,
      ]
      const places = [
        ...pieces.flatMap((piece) => piece?.lines ?? []),
        ...statements.flatMap(({ again }) => again),
        ...tray,
      ]
      expect(places.toSorted()).toEqual(
        linesOfSource(read.source)
          .map(({ id }) => id)
          .toSorted(),
      )
    }
  })
  it('leaves nothing but the headers of the list over, from Excel', () => {
    const read = excel()
    const tray = new Set(knownOf(read).tray)
    const left = linesOfSource(read.source)
      .filter((line) => tray.has(line.id))
      .map(({ text }) => plainText(text))
    expect(left.filter((text) => !headers.has(text))).toEqual(aboutLines(framework, left))
  })
})

const headers = new Set([
  'Id',
  'Tema',
  'Kompetence',
  'Dimension',
  'Rolle',
  'Fed indledning',
  'Udsagn',
  'Oprindelse',
])

/** The line about the document below each sheet's title is used once at most. */
const aboutLines = (framework: Framework, left: readonly string[]) =>
  left.filter((text) => text.includes(framework.about.organisation) && text.includes(' · '))

const texts = ({ cells }: Framework): readonly string[] =>
  Object.values(cells).flatMap((row) =>
    Object.values(row).flatMap((all) => all.flatMap(({ lead, text }) => [lead, cleanLine(plainText(text))])),
  )

describe('any framework', () => {
  // What no reader sees goes when a file is read: marks of direction, what joins emoji.
  const seen = (cells: readonly string[]) =>
    cells.map((text) => cleanLine(text).replace(/\s+/g, ' ').trim()).filter((text) => !text.endsWith('|'))
  it.each([
    ['Excel', (any: Framework) => readWorkbook('ud.xlsx', writeExcel(any))],
    ['CSV', (any: Framework) => readCsv('ud.csv', writeCsv(any))],
  ])('comes back from %s with every statement whole and in its cell', (_, readBack) => {
    fc.assert(
      fc.property(someFramework, (any) => {
        // A bullet in front of a cell's line is the way people write lists in one, and is read as that.
        fc.pre(texts(any).every((text) => withoutFront(text, new Set()).list === null))
        const written = seen(cellsOfFramework(any))
        const read = readBack(any)
        const cells = read.ok && read.value.known ? seen(cellsOfGuess(read.value.known)) : []
        expect(cells.toSorted()).toEqual(written.toSorted())
      }),
      { numRuns: 60 },
    )
  })
})

it('measures what the test above is about: there are statements', () => {
  const count = templateIds
    .map(templateFramework)
    .flatMap((framework) =>
      framework.competencies.flatMap(({ dimensions }) =>
        dimensions.flatMap(({ id }) =>
          framework.roles.flatMap((role) => statementsIn(framework, id, role.id)),
        ),
      ),
    ).length
  expect(count).toBe(96 + 7 + 15 + 15 + 84)
})
