import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countingIds } from '../../tests/builders/framework.ts'
import { bullet, head, someSource, written } from '../../tests/builders/source.ts'
import { Framework, statementsIn } from '../framework/framework.ts'
import { plainText, textBlocks } from '../framework/richText.ts'
import { becomes } from './becomes.ts'
import type { Guess } from './guess.ts'
import { recognise } from './recognise.ts'
import { linePlaces, type Source } from './source.ts'

const names = {
  title: '',
  organisation: 'Eksempel Kommune',
  unit: 'Børn og Unge',
  date: 'maj 2025',
  origin: { municipality: 'Skovby Kommune', unit: '', title: 'God ledelse', year: 2021 },
}
const made = (source: Source, given: Parameters<typeof becomes>[1] = names) => {
  const framework = becomes(recognise(source, []), given, countingIds(), linePlaces(source))
  if (!framework.ok) throw new Error(framework.refusal.message)
  return framework.value
}

const document = written(
  head('God ledelse'),
  'Ledelsesgrundlag for Skovby Kommune',
  head('Forord', 2),
  'Vi skriver det her sammen, så alle kan se sig selv i det, og så vi kan tale om det i hverdagen.',
  bullet('først det ene'),
  bullet('så det andet'),
  [
    ['Kompetence', 'Leder', 'Chef'],
    ['Drift', 'Jeg styrer', 'Jeg prioriterer'],
  ],
  head('Det videre arbejde', 2),
  'Grundlaget drøftes hvert år i alle ledergrupper, og det skrives om, når der er brug for det.',
)

describe('the framework of a guess', () => {
  const framework = made(document)
  it('has the user\u2019s names on it, and where it came from', () => {
    expect(framework.about).toMatchObject({
      title: 'God ledelse',
      organisation: 'Eksempel Kommune',
      unit: 'Børn og Unge',
      date: 'maj 2025',
    })
    expect(framework.sources).toMatchObject([
      { municipality: 'Skovby Kommune', title: 'God ledelse', year: 2021, template: '' },
    ])
    expect(framework.origin).toBe(framework.sources[0]?.id)
  })
  it('has every statement marked as taken over', () => {
    const [dimension] = framework.competencies[0]?.dimensions ?? []
    const said = framework.roles.flatMap((role) => statementsIn(framework, dimension?.id ?? '', role.id))
    expect(said.map(({ text, borrowed }) => [plainText(text), borrowed?.text, borrowed?.source])).toEqual([
      ['Jeg styrer', 'Jeg styrer', framework.origin],
      ['Jeg prioriterer', 'Jeg prioriterer', framework.origin],
    ])
  })
  it('keeps the prose above and below the grid', () => {
    expect(
      framework.parts.map((part) =>
        part.kind === 'prose' ? part.title : part.kind === 'grid' ? part.layout : '',
      ),
    ).toEqual(['Forord', 'matrix', 'Det videre arbejde'])
    const [first] = framework.parts
    expect(first?.kind === 'prose' && first.body.content.map(({ type }) => type)).toEqual([
      'paragraph',
      'bulletList',
    ])
  })
  it('is nobody\u2019s but the user\u2019s where it was theirs', () => {
    const own = made(document, { ...names, origin: null })
    expect([own.sources, own.origin]).toEqual([[], null])
    expect(
      Object.values(own.cells)
        .flatMap((row) => Object.values(row).flat())
        .every(({ borrowed }) => borrowed === null),
    ).toBe(true)
  })
})

const row = (...points: readonly string[]) => points.map(bullet)
describe('the layout', () => {
  it.each<[string, Source]>([
    ['principles', written(head('Mod', 2), ...row('Du tør'), head('Ro', 2), ...row('Du venter'))],
    [
      'relations',
      written(
        head('Ledelse opad', 2),
        '– om at give modspil',
        ...row('vi siger til', 'vi spørger'),
        head('Ledelse indad', 2),
        '– om at lede sig selv',
        ...row('vi lærer', 'vi lytter'),
      ),
    ],
    [
      'matrix',
      written([
        ['', 'Leder', 'Chef'],
        ['Drift', 'Jeg gør', 'Jeg er'],
      ]),
    ],
    [
      'tables',
      written(head('Drift', 2), [
        ['', 'Økonomi', 'Kvalitet'],
        ['Leder', 'Gør', 'Er'],
        ['Chef', 'Har', 'Får'],
      ]),
    ],
    [
      'worksheet',
      written([
        ['Ambition', 'Fælles', 'Egen oversættelse'],
        ['Drift', 'Vi gør', 'Det gør jeg ved at:'],
      ]),
    ],
    [
      'definitions',
      written([
        ['Kompetence', 'Definition'],
        ['Drift', 'handler om ro'],
        ['Mod', 'handler om at turde'],
      ]),
    ],
  ])('is %s for its shape', (layout, source) => {
    const grid = made(source).parts.filter((part) => part.kind === 'grid')
    expect(grid.map((part) => part.layout)).toEqual([layout])
  })
})

it('refuses what a framework cannot hold, and says what there is too much of', () => {
  const guess = recognise(document, [])
  const refused = (change: Partial<Guess>) =>
    becomes({ ...guess, ...change }, names, countingIds(), linePlaces(document))
  const [role] = guess.roles
  if (role === undefined) throw new Error('no role')
  const roles = Array.from({ length: 41 }, (_, i) => ({ ...role, id: i === 0 ? role.id : `x${i}` }))
  const [statement] = guess.statements
  if (statement === undefined) throw new Error('no statement')
  const long = { ...statement, text: [{ type: 'text' as const, text: 'a'.repeat(20_001) }] }
  expect(refused({ roles: [...roles, ...guess.roles.slice(1)] })).toMatchObject({
    ok: false,
    refusal: { code: 'limit' },
  })
  expect(refused({ statements: [long] })).toMatchObject({ ok: false, refusal: { code: 'limit' } })
  expect(refused({ roles: guess.roles.slice(1) })).toMatchObject({ ok: false, refusal: { code: 'invalid' } })
  const messages = [
    refused({ roles: [...roles, ...guess.roles.slice(1)] }),
    refused({ statements: [long] }),
  ].map((result) => (result.ok ? '' : result.refusal.message))
  expect(messages[0]).toContain('roller')
  expect(messages[1]).toContain('udsagn')
})

it('whatever is guessed becomes a framework that holds all its words', () => {
  fc.assert(
    fc.property(someSource, (source) => {
      const guess = recognise(source, [])
      const framework = Framework.parse(made(source))
      const said = Object.values(framework.cells).flatMap((cells) => Object.values(cells).flat())
      expect(said).toHaveLength(guess.statements.length)
      expect(framework.roles).toHaveLength(guess.roles.length)
      const blocks = framework.parts.flatMap((part) =>
        part.kind === 'prose' ? textBlocks(part.body.content) : [],
      )
      expect(blocks).toHaveLength(guess.prose.reduce((sum, part) => sum + part.blocks.length, 0))
    }),
    { numRuns: 100 },
  )
})
