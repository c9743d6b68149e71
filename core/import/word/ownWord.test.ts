import fc from 'fast-check'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { someFramework } from '../../../tests/builders/arbitrary.ts'
import {
  cell,
  competency,
  dimension,
  framework,
  grid,
  prose,
  roles,
  theme,
} from '../../../tests/builders/framework.ts'
import {
  linesOfGuess,
  type Said,
  saidByFramework,
  saidByGuess,
} from '../../../tests/support/guessedFramework.ts'
import { builtIn, templateIds } from '../../../tests/support/printedTemplate.ts'
import { testResources } from '../../../tests/support/writtenWord.ts'
import type { Framework } from '../../framework/framework.ts'
import { type InlineText, plainText } from '../../framework/richText.ts'
import { layOut } from '../../layout/layOut.ts'
import { writeWord } from '../../word/writeWord.ts'
import { type Guess, unsure } from '../guess.ts'
import { linesOfSource } from '../source.ts'
import { readWordSource } from './readWordSource.ts'

const exported = (framework: Framework) => writeWord(layOut(framework), testResources)

function known(bytes: Uint8Array) {
  const read = readWordSource('Eget.docx', bytes)
  if (!read.ok) throw new Error(read.refusal.message)
  if (read.value.known === null) throw new Error('not known as our own')
  return { source: read.value.source, guess: read.value.known }
}

describe.each(templateIds)('%s, exported and read back', (id) => {
  const framework = builtIn(id)

  test('is the same framework', async () => {
    const { guess } = known(await exported(framework))
    expect(saidByGuess(guess)).toEqual(saidByFramework(framework))
  })

  test('has every line of the document in exactly one place', async () => {
    const { guess, source } = known(await exported(framework))
    expect([...linesOfGuess(guess)].sort()).toEqual(
      linesOfSource(source)
        .map((line) => line.id)
        .sort(),
    )
  })
})

describe('what was changed in Word since', () => {
  const small = framework(
    roles('Chef', 'Leder'),
    theme(
      'Drift',
      competency('Økonomi', cell('Chef', 'Styrer budgettet'), cell('Leder', 'Retning – Følger budgettet')),
      competency('Kvalitet', cell('Chef', 'Måler'), cell('Leder', 'Følger op')),
    ),
    prose('Forord', 'Vi leder sammen.'),
    grid('matrix', { title: 'Skemaet' }),
    grid('profiles', { label: 'Rollebeskrivelse' }),
  )
  /** The export with its main part rewritten. */
  const changed = async (...changes: readonly (readonly [from: string | RegExp, to: string])[]) => {
    const parts = unzipSync(await exported(small))
    let xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array())
    for (const [from, to] of changes) {
      const before = xml
      xml = xml.replace(from, to)
      if (xml === before) throw new Error(`Nothing to change: ${from}`)
    }
    return known(zipSync({ ...parts, 'word/document.xml': strToU8(xml) })).guess
  }
  const inCell = (guess: Guess, role: string, row: string) =>
    saidByGuess(guess)
      .statements.map((each) => each as { cell: string[]; text: InlineText })
      .filter(({ cell: [name, , of] }) => name === row && of === role)
      .map(({ text }) => plainText(text))

  test('nothing', async () => {
    expect(saidByGuess(known(await exported(small)).guess)).toEqual(saidByFramework(small))
  })

  test('a name that was changed in one place is changed', async () => {
    const guess = await changed(['>Chef<', '>Direktør<'])
    expect(guess.roles.map((role) => plainText(role.text))).toEqual(['Direktør', 'Leder'])
    expect(inCell(guess, 'Direktør', 'Økonomi')).toEqual(['Styrer budgettet'])
  })

  test('a statement that was changed in all its prints is changed', async () => {
    const guess = await changed([/Måler</g, 'Måler og vejer<'])
    expect(guess.statements.map(({ text, sure }) => [plainText(text), sure])).toContainEqual([
      'Måler og vejer',
      1,
    ])
  })

  test('a statement that was changed in one print of two is to be looked at, and the other stays in sight', async () => {
    const guess = await changed(['Måler<', 'Måler og vejer<'])
    const found = guess.statements.find(({ text }) => plainText(text).startsWith('Måler'))
    expect(found?.sure).toBeLessThan(unsure)
    expect(found?.again).toEqual([])
    expect(guess.tray.length).toBeGreaterThan(0)
  })

  test('a paragraph that was typed into a cell is a statement of that cell', async () => {
    const guess = await changed([/(Måler<.*?<\/w:p>)/, '$1<w:p><w:r><w:t>Spørger</w:t></w:r></w:p>'])
    expect(inCell(guess, 'Chef', 'Kvalitet')).toEqual(['Måler', 'Spørger'])
  })

  test('a paragraph that was typed into an empty cell is a statement of its row and column', async () => {
    const empty = framework(
      roles('Chef', 'Leder'),
      competency(
        'Økonomi',
        dimension('Fokus', cell('Chef', 'Styrer')),
        dimension('Retning', cell('Leder', 'Måler')),
      ),
      grid('matrix'),
    )
    const parts = unzipSync(await exported(empty))
    const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array())
    const typed = '<w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t>Lytter</w:t></w:r></w:p>'
    // The second row's first cell, which is empty.
    const at = xml.lastIndexOf('<w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr></w:p>')
    const written = xml.slice(0, at) + typed + xml.slice(at)
    const { guess } = known(zipSync({ ...parts, 'word/document.xml': strToU8(written) }))
    expect(saidByGuess(guess).statements).toContainEqual({
      cell: ['Økonomi', 'Retning', 'Chef'],
      lead: '',
      text: [{ type: 'text', text: 'Lytter' }],
    })
  })

  test('who pressed Enter in a statement has written two', async () => {
    const guess = await changed([
      /<w:p>((?:(?!<\/w:p>).)*?<w:tag w:val="(\w+)"\/>(?:(?!<\/w:p>).)*?>Måler<.*?)<\/w:p>/g,
      '<w:sdt><w:sdtPr><w:tag w:val="$2"/></w:sdtPr><w:sdtContent><w:p>$1</w:p><w:p><w:r><w:t>Vejer</w:t></w:r></w:p></w:sdtContent></w:sdt>',
    ])
    expect(inCell(guess, 'Chef', 'Kvalitet')).toEqual(['Måler', 'Vejer'])
    expect(guess.statements.every(({ sure }) => sure === 1)).toBe(true)
  })

  test('a paragraph that was typed into the prose is prose', async () => {
    const guess = await changed([
      /(Vi leder sammen\.<.*?<\/w:p>)/,
      '$1<w:p><w:r><w:t>Og hver for sig.</w:t></w:r></w:p>',
    ])
    expect(saidByGuess(guess).prose[0]).toEqual({
      title: 'Forord',
      blocks: [
        ['paragraph', 'Vi leder sammen.'],
        ['paragraph', 'Og hver for sig.'],
      ],
    })
  })

  test('the opening of a statement stays apart from its text', async () => {
    const guess = await changed([/Følger budgettet/g, 'Kender budgettet'])
    expect(guess.statements.map(({ lead, text }) => [lead, plainText(text)])).toContainEqual([
      'Retning',
      'Kender budgettet',
    ])
  })

  test('a text that was deleted is nowhere in the file that we read', async () => {
    const guess = await changed([/Vi leder sammen\./g, 'Vi øver os.'])
    expect(JSON.stringify(guess)).not.toContain('leder sammen')
    const parts = unzipSync(await exported(small))
    expect(strFromU8(parts['customXml/item1.xml'] ?? new Uint8Array())).not.toMatch(/budgettet|leder sammen/)
  })

  test('without its skeleton the file is a document like any other', async () => {
    const { 'customXml/item1.xml': _, ...parts } = unzipSync(await exported(small))
    for (const skeleton of [
      {},
      { 'customXml/item1.xml': strToU8('<skeleton xmlns="urn:grundlag:skeleton">{"version":2}</skeleton>') },
    ]) {
      const read = readWordSource('Eget.docx', zipSync({ ...parts, ...skeleton }))
      expect(read.ok && read.value.known).toBeNull()
      expect(read.ok && linesOfSource(read.value.source).some(({ passage }) => passage === 's1')).toBe(true)
    }
  })
})

/** What a reader sees of the statements: spaces are one, and one that shows nothing is none. */
const squeezed = ({ statements }: Said) =>
  statements
    .map((each) => each as { cell: string[]; lead: string; text: InlineText })
    .map(({ cell, lead, text }) =>
      [...cell, lead, plainText(text)].map((said) => said.replace(/\s+/g, ' ').trim()),
    )
    .filter(([, , , lead = '', text = '']) => /[^\s\p{Cf}]/u.test(lead + text))

test('every statement that is printed comes back whole, into its cell', async () => {
  await fc.assert(
    fc.asyncProperty(someFramework, async (given) => {
      const framework = { ...given, parts: [...given.parts, gridPart] }
      const read = readWordSource('Eget.docx', await exported(framework))
      if (!read.ok) throw new Error(read.refusal.message)
      const guess = read.value.known
      if (guess === null) throw new Error('not known as our own')
      expect([...linesOfGuess(guess)].sort()).toEqual(
        linesOfSource(read.value.source)
          .map(({ id }) => id)
          .sort(),
      )
      expect(squeezed(saidByGuess(guess))).toEqual(squeezed(saidByFramework(framework)))
    }),
    { numRuns: 30 },
  )
})

/** Prints every cell that can hold statements. */
const gridPart = {
  kind: 'grid',
  layout: 'principles',
  id: 'zzgrid',
  title: '',
  subtitle: '',
  newPage: true,
  label: '',
} as const
