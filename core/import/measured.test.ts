import { readFile } from 'node:fs/promises'
import { beforeAll, describe, expect, it } from 'vitest'
import { danishWords } from '../../tests/support/danishWords.ts'
import { withoutContents } from '../../tests/support/writtenWord.ts'
import { type Framework, inReadingOrder, rowName, statementsIn } from '../framework/framework.ts'
import { plainText } from '../framework/richText.ts'
import { statementText } from '../framework/structure.ts'
import { instantiate } from '../template/instantiate.ts'
import { Template } from '../template/template.ts'
import { type Guess, unsure } from './guess.ts'
import { mendLineEnds } from './mendLineEnds.ts'
import { readText } from './readText.ts'
import { recognise } from './recognise.ts'
import { readWord } from './word/readWord.ts'

/**
 * How much of the five source texts is recognised without anybody's help, held against the templates that were made from them
 * word for word.
 */

const sources = ['gladsaxe', 'holbaek', 'holstebro', 'roskilde', 'sammen'] as const
type Name = (typeof sources)[number]

type Measured = {
  readonly expected: number
  /** Statements whose text is found whole. */
  readonly whole: number
  /** Those of them in the right cell. */
  readonly placed: number
  readonly missing: readonly string[]
  readonly misplaced: readonly string[]
  /** Statements that are no such, or stand elsewhere, and how many of them say that they are unsure. */
  readonly wrong: number
  readonly wrongAndUnsure: number
  readonly rightAndSure: number
}

const read = (path: string) => readFile(new URL(path, import.meta.url), 'utf8')
const spaced = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ').trim()

type Said = { readonly text: string; readonly cell: string; readonly sure: number }

const saidIn = (guess: Guess): readonly Said[] =>
  guess.statements.map((statement) => {
    const competency = guess.competencies.find(({ dimensions }) =>
      dimensions.some(({ id }) => id === statement.dimension),
    )
    const dimension = competency?.dimensions.find(({ id }) => id === statement.dimension)
    const theme = guess.themes.find(({ id }) => id === competency?.theme)
    const role = guess.roles.find(({ id }) => id === statement.role)
    const row = plainText(competency?.text) || plainText(theme?.text)
    return {
      text: spaced(statementText({ lead: statement.lead, text: [...statement.text] })),
      cell: [plainText(role?.text), row, plainText(dimension?.text)].map(spaced).join(' › '),
      sure: statement.sure,
    }
  })

/** The framework that the source is, with its own names. */
const truth = (template: Template): Framework =>
  instantiate(
    template,
    {
      kommune: template.origin.municipality || 'Eksempel Kommune',
      forvaltning: template.origin.unit,
      udsteder: template.defaults.issuer,
    },
    { id: 'f', year: 2025, date: '' },
  )

function measure(framework: Framework, guess: Guess): Measured {
  const found = saidIn(guess)
  const left = new Map<Said, true>(found.map((said) => [said, true]))
  const missing: string[] = []
  const misplaced: string[] = []
  let expected = 0
  const right = new Set<Said>()
  for (const { competencies } of inReadingOrder(framework))
    for (const competency of competencies)
      for (const dimension of competency.dimensions)
        for (const role of framework.roles)
          for (const statement of statementsIn(framework, dimension.id, role.id)) {
            expected += 1
            const text = spaced(statementText(statement))
            const cell = [role.name, rowName(framework, competency), dimension.name].map(spaced).join(' › ')
            const same = [...left.keys()].filter((said) => said.text === text)
            const best = same.find((said) => said.cell === cell) ?? same[0]
            if (best === undefined) {
              missing.push(`${cell}: ${text}`)
              continue
            }
            left.delete(best)
            if (best.cell === cell) right.add(best)
            else misplaced.push(`${text}: ${best.cell}, not ${cell} (${best.sure})`)
          }
  const wrong = found.filter((said) => !right.has(said))
  return {
    expected,
    whole: expected - missing.length,
    placed: right.size,
    missing,
    misplaced,
    wrong: wrong.length,
    wrongAndUnsure: wrong.filter(({ sure }) => sure < unsure).length,
    rightAndSure: [...right].filter(({ sure }) => sure >= unsure).length,
  }
}

const measured = new Map<Name, Measured>()
/** The same frameworks as Word files, without what tells that they were made here. */
const fromWord = new Map<Name, Measured>()

beforeAll(async () => {
  const dictionary = await danishWords()
  for (const name of sources) {
    const source = readText(`${name}.txt`, await read(`../../../shared/sources/${name}.txt`))
    if (!source.ok) throw new Error(source.refusal.message)
    const template = Template.parse(JSON.parse(await read(`../../templates/${name}.json`)))
    const framework = truth(template)
    measured.set(name, measure(framework, recognise(mendLineEnds(source.value, dictionary.isRight), [])))
    const word = readWord(`${name}.docx`, await withoutContents(framework))
    if (!word.ok) throw new Error(word.refusal.message)
    fromWord.set(name, measure(framework, recognise(word.value, [])))
  }
  dictionary.close()
})

const of = (name: Name, from = measured): Measured => {
  const found = from.get(name)
  if (found === undefined) throw new Error(`${name} was not measured`)
  return found
}
const percent = (part: number, of: number) => Math.round((1000 * part) / of) / 10

/** All five shares, for whoever reads a failure. */
const table = (from = measured) =>
  sources
    .map((name) => {
      const { expected, whole, placed, wrong, wrongAndUnsure, rightAndSure, missing, misplaced } = of(
        name,
        from,
      )
      return [
        `${name}: ${percent(whole, expected)} % whole, ${percent(placed, expected)} % in the right cell, of ${expected};`,
        `${wrong} wrong (${wrongAndUnsure} unsure), ${percent(rightAndSure, placed)} % of the right ones sure`,
        ...[
          ...missing.map((text) => `  missing ${text}`),
          ...misplaced.map((text) => `  misplaced ${text}`),
        ].slice(0, 40),
      ].join('\n')
    })
    .join('\n')

describe.each(sources)('of the statements of %s', (name) => {
  it('at least 95 % are found whole', () => {
    const { whole, expected } = of(name)
    expect(percent(whole, expected), table()).toBeGreaterThanOrEqual(95)
  })
})

describe.each(['holstebro', 'roskilde', 'holbaek', 'gladsaxe'] as const)(
  'of the statements of %s',
  (name) => {
    it('at least 95 % are in the right cell', () => {
      const { placed, expected } = of(name)
      expect(percent(placed, expected), table()).toBeGreaterThanOrEqual(95)
    })
  },
)

it('nearly all that is wrong says that it is unsure', () => {
  const all = sources.map((name) => of(name))
  const wrong = all.reduce((sum, measure) => sum + measure.wrong, 0)
  const unsureOnes = all.reduce((sum, measure) => sum + measure.wrongAndUnsure, 0)
  expect(unsureOnes, table()).toBeGreaterThanOrEqual(wrong * 0.9)
})

it.each(sources)('of the statements of %s in a Word file at least 95 % are in the right cell', (name) => {
  const { placed, expected } = of(name, fromWord)
  expect(percent(placed, expected), table(fromWord)).toBeGreaterThanOrEqual(95)
})
