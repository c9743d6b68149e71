import { describe, expect, it } from 'vitest'
import { gridOf, proseOf } from '../../tests/builders/guess.ts'
import { copied, head, written, writtenAs } from '../../tests/builders/source.ts'
import { plainText } from '../framework/richText.ts'
import { recognise } from './recognise.ts'
import type { Source } from './source.ts'

describe('a table', () => {
  it('with roles across becomes the grid', () => {
    const guess = recognise(
      written(head('Forventninger'), [
        ['Kompetence', 'Dimension', 'Leder', 'Chef'],
        ['Drift', 'Økonomi', 'Jeg styrer mit budget', 'Jeg prioriterer på tværs'],
        ['', 'Kvalitet', 'Jeg følger op', 'Jeg sætter mål\nJeg evaluerer'],
        ['Udvikling', 'Mod', '', 'Jeg går forrest'],
      ]),
      [],
    )
    expect(gridOf(guess)).toEqual([
      'Leder | Drift | Økonomi | Jeg styrer mit budget',
      'Chef | Drift | Økonomi | Jeg prioriterer på tværs',
      'Leder | Drift | Kvalitet | Jeg følger op',
      'Chef | Drift | Kvalitet | Jeg sætter mål',
      'Chef | Drift | Kvalitet | Jeg evaluerer',
      'Chef | Udvikling | Mod | Jeg går forrest',
    ])
  })

  const down = () =>
    written(head('Driftsledelse', 2), [
      ['', 'Økonomi', 'Kvalitet'],
      ['Direktør', 'Sætter rammen', 'Efterspørger kvalitet'],
      ['Chef', 'Holder rammen', 'Måler kvalitet'],
    ])

  it('with roles down has the dimensions across, under the heading above it', () => {
    expect(gridOf(recognise(down(), []))).toEqual([
      'Direktør | Driftsledelse | Økonomi | Sætter rammen',
      'Direktør | Driftsledelse | Kvalitet | Efterspørger kvalitet',
      'Chef | Driftsledelse | Økonomi | Holder rammen',
      'Chef | Driftsledelse | Kvalitet | Måler kvalitet',
    ])
  })

  it('is read the other way round when somebody says so', () => {
    expect(gridOf(recognise(down(), [{ kind: 'swap', table: 't1' }]))).toEqual([
      'Økonomi | Direktør | Sætter rammen',
      'Kvalitet | Direktør | Efterspørger kvalitet',
      'Økonomi | Chef | Holder rammen',
      'Kvalitet | Chef | Måler kvalitet',
    ])
  })

  it('with a column for each leader to fill in keeps it for that', () => {
    const guess = recognise(
      written([
        ['Ambition', 'Fælles fokus', 'Egen oversættelse'],
        ['Trivsel', 'Vi har fokus på at:\nskabe ro\nlytte', 'Det gør jeg ved at:'],
        ['Retning', 'Vi har fokus på at:\nvære tydelige', ''],
      ]),
      [],
    )
    expect(gridOf(guess)).toEqual([
      'Fælles fokus | Trivsel | skabe ro',
      'Fælles fokus | Trivsel | lytte',
      'Fælles fokus | Retning | være tydelige',
    ])
    expect(plainText(guess.roles[1]?.prompt?.text)).toBe('Det gør jeg ved at:')
  })

  it('as a long list has a statement in each row', () => {
    const guess = recognise(
      writtenAs('excel', [
        ['Kompetence', 'Dimension', 'Rolle', 'Udsagn'],
        ['Drift', 'Økonomi', 'Chef', 'Styrer budgettet'],
        ['Drift', 'Økonomi', 'Leder', 'Kender budgettet'],
      ]),
      [],
    )
    expect(gridOf(guess)).toEqual([
      'Chef | Drift | Økonomi | Styrer budgettet',
      'Leder | Drift | Økonomi | Kender budgettet',
    ])
  })

  it('of what things are about defines them', () => {
    const guess = recognise(
      written([
        ['Kompetence', 'Definition'],
        ['Driftsledelse', 'handler om at sikre en stabil drift'],
        ['Personaleledelse', 'handler om at udvikle mennesker'],
      ]),
      [],
    )
    expect(
      guess.competencies.map(({ text, definition }) => [plainText(text), plainText(definition?.text)]),
    ).toEqual([
      ['Driftsledelse', 'handler om at sikre en stabil drift'],
      ['Personaleledelse', 'handler om at udvikle mennesker'],
    ])
  })

  it('that is no grid stays text', () => {
    const guess = recognise(
      written([
        ['Dato', 'Hvad', 'Hvem'],
        ['1. maj', 'Høring', 'Alle'],
        ['1. juni', 'Vedtagelse', 'Byrådet'],
      ]),
      [],
    )
    expect(gridOf(guess)).toEqual([])
    expect(proseOf(guess).join(' ')).toContain('Byrådet')
  })
})

it('a table that was copied with tabs between its cells', () => {
  const guess = recognise(
    copied(
      'Kompetence\tLeder\tChef\nDrift\tStyrer budgettet\tPrioriterer på tværs\nMod\tSiger fra\tGår forrest',
    ),
    [],
  )
  expect(gridOf(guess)).toEqual([
    'Leder | Drift | Styrer budgettet',
    'Chef | Drift | Prioriterer på tværs',
    'Leder | Mod | Siger fra',
    'Chef | Mod | Går forrest',
  ])
})

it('a sheet for each theme', () => {
  const sheet = (id: string, name: string, rows: readonly (readonly string[])[]): Source['blocks'] =>
    writtenAs('excel', rows).blocks.map((block) => (block.kind === 'table' ? { ...block, id, name } : block))
  const source: Source = {
    ...writtenAs('excel'),
    blocks: [
      ...sheet('t1', 'Drift', [
        ['Kompetence', 'Leder', 'Chef'],
        ['Økonomi', 'Kender budgettet', 'Styrer budgettet'],
      ]),
      ...sheet('t2', 'Udvikling', [
        ['Kompetence', 'Leder', 'Chef'],
        ['Mod', 'Prøver nyt', 'Giver plads'],
      ]),
    ],
  }
  expect(gridOf(recognise(source, []))).toEqual([
    'Leder | Drift | Økonomi | Kender budgettet',
    'Chef | Drift | Økonomi | Styrer budgettet',
    'Leder | Udvikling | Mod | Prøver nyt',
    'Chef | Udvikling | Mod | Giver plads',
  ])
})

it('tables whose corners are the competencies, a page for each role', () => {
  const page = (role: string, ...said: readonly string[]) => [
    head(`Rollebeskrivelse: ${role}`, 2),
    [
      ['Driftsledelse', role],
      ['Økonomi', said[0] ?? ''],
      ['Kvalitet', said[1] ?? ''],
    ],
    [
      ['Personaleledelse', role],
      ['Trivsel', said[2] ?? ''],
    ],
  ]
  const guess = recognise(
    written(
      ...page('Chef', 'Styrer', 'Måler', 'Spørger'),
      ...page('Direktør', 'Fordeler', 'Efterspørger', 'Ser'),
    ),
    [],
  )
  expect(gridOf(guess)).toEqual([
    'Chef | Driftsledelse | Økonomi | Styrer',
    'Chef | Driftsledelse | Kvalitet | Måler',
    'Chef | Personaleledelse | Trivsel | Spørger',
    'Direktør | Driftsledelse | Økonomi | Fordeler',
    'Direktør | Driftsledelse | Kvalitet | Efterspørger',
    'Direktør | Personaleledelse | Trivsel | Ser',
  ])
})
