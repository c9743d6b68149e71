import fc from 'fast-check'
import { produce } from 'immer'
import { describe, expect, test } from 'vitest'
import { someFramework } from '../../tests/builders/arbitrary.ts'
import {
  about,
  bullets,
  cell,
  competency,
  dimension,
  figure,
  framework,
  grid,
  heading,
  prose,
  quote,
  roles,
  theme,
} from '../../tests/builders/framework.ts'
import { countWords, wordsOf } from './words.ts'

describe('words of a text', () => {
  test.each([
    ['', 0],
    [' \n\t ', 0],
    ['Ærlige ledere tør øve sig på åbne møder.', 8],
    ['MED-udvalget og/eller leder-TR', 3],
    ['Mod – og tillid — bærer', 4],
    ['… * • –', 0],
    ['12 medarbejdere i 2026', 4],
    ['1:1-samtaler, f.eks. hver 14. dag', 5],
    ['to\u00a0ord', 2],
    ['første linje\nanden linje', 4],
    ['ledel\u00adses\u00adgrundlag', 1],
    ['»Du skal:«', 2],
  ])('%j has %i', (text, count) => {
    expect(countWords(text)).toBe(count)
  })

  test('are those of two texts together', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (one, other) => {
        expect(countWords(`${one} ${other}`)).toBe(countWords(one) + countWords(other))
      }),
    )
  })
})

describe('words of a framework', () => {
  const nothing = about({ title: '', organisation: '' })

  test('are those of its cover', () => {
    expect(wordsOf(framework(nothing))).toBe(0)
    expect(
      wordsOf(
        framework(
          about({ title: 'Vejen til fremtidens velfærd', motto: 'Vi går først', date: 'december 2021' }),
        ),
      ),
    ).toBe(4 + 3 + 2 + 2)
  })

  test('are those of titles, headings, paragraphs, lists and quotations', () => {
    const made = framework(
      nothing,
      prose(
        'Et forord',
        'Vi er her.',
        heading(2, 'Hvorfor nu'),
        bullets('først ét', 'så to'),
        quote('Sådan'),
      ),
    )
    expect(wordsOf(made)).toBe(2 + 3 + 2 + 4 + 1)
  })

  test('are those of figures and of the names around a grid', () => {
    const made = framework(
      nothing,
      figure('star', { points: ['mod', 'ro og tid'], centre: ['midt'], caption: 'Vores stjerne' }),
      grid('profiles', { title: 'Roller', label: 'Rollebeskrivelse' }),
    )
    expect(wordsOf(made)).toBe(4 + 1 + 2 + 1 + 1)
  })

  test('are those of the grid: names, definitions, bold openings and statements', () => {
    const made = framework(
      nothing,
      roles({ name: 'Leder af ledere', plural: 'ledere af ledere', leadIn: 'Du skal:' }),
      theme(
        { name: 'Stabil drift', short: 'Drift', description: 'Om hverdagen' },
        competency(
          { name: 'Driftsledelse', keyword: 'ned', tagline: 'Ro på', definition: 'handler om at sikre' },
          dimension('Sætter fokus', cell('Leder af ledere', 'Jeg tør sige til', 'og fra')),
        ),
      ),
    )
    // Plurals, short names and keywords are other forms of what is counted already.
    expect(wordsOf(made)).toBe(3 + 2 + (2 + 2) + (1 + 2 + 4) + 2 + (4 + 2))
    const led = produce(made, (draft) => {
      const statement = draft.cells['d1']?.['r1']?.[0]
      if (statement) statement.lead = 'Modig ledelse'
    })
    expect(wordsOf(led)).toBe(wordsOf(made) + 2)
  })

  test('a word with a bold beginning, or inside a link, is one word', () => {
    const made = produce(framework(nothing, roles('R'), competency('K', cell('R', 'x'))), (draft) => {
      const statement = draft.cells['d1']?.['r1']?.[0]
      if (!statement) return
      statement.text = [
        { type: 'text', text: 'ledelses', marks: [{ type: 'bold' }] },
        { type: 'text', text: 'grundlag på ' },
        {
          type: 'text',
          text: 'kommunens side',
          marks: [{ type: 'link', attrs: { href: 'https://example.org' } }],
        },
      ]
    })
    expect(wordsOf(made)).toBe(2 + 4)
  })

  test('what a leader fills in is counted by its task alone', () => {
    const made = framework(
      nothing,
      roles('Fælles', { name: 'Egen', prompt: 'Hvad betyder det?' }),
      competency('Fokus', cell('Fælles', 'to ord')),
    )
    expect(wordsOf(made)).toBe(1 + (1 + 3) + 1 + 2)
  })

  test('are as many after a change as when counted from nothing', () => {
    fc.assert(
      fc.property(someFramework, fc.string(), (made, title) => {
        wordsOf(made)
        const changed = produce(made, (draft) => {
          draft.about.title = title
          const [part] = draft.parts
          if (part) part.subtitle = title
          const [row] = draft.competencies
          if (row) row.definition = title
        })
        expect(wordsOf(changed)).toBe(wordsOf(structuredClone(changed)))
      }),
    )
  })
})
