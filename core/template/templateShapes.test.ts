import { describe, expect, test } from 'vitest'
import { proseBlocks, statementsOf } from '../../tests/sources/printedTexts.ts'
import { load, originals } from '../../tests/sources/templates.ts'
import { type Framework, inReadingOrder, statementsIn } from '../framework/framework.ts'
import { plainText } from '../framework/richText.ts'
import { statementText } from '../framework/structure.ts'

/** What each template holds, counted. */

describe('the five templates', () => {
  test('Roskilde: seven principles for all leaders', () => {
    const { framework, origin } = load('roskilde')
    expect(origin).toMatchObject({ municipality: 'Roskilde Kommune', unit: '', year: null })
    expect(framework.competencies.map(({ name }) => name)).toEqual([
      'Helhed',
      'Samspil',
      'Sammenhæng',
      'Mod',
      'Ordentlighed',
      'Perspektiv',
      'Tillid',
    ])
    expect(framework.roles).toMatchObject([{ name: 'Alle ledere', voice: 'du', leadIn: 'Du skal:' }])
    expect(cellSizes(framework)).toEqual([[1], [1], [1], [1], [1], [1], [1]])
    expect(layouts(framework)).toEqual(['prose', 'principles'])
    expect(
      proseBlocks(originals.roskilde)
        .slice(-2)
        .map((block) => plainText(block.content)),
    ).toEqual(['I Roskilde går vi efter, at skabe;', 'Resultater gennem tillid og mod'])
  })

  test('Sammen: 84 statements in 4 themes and 6 roles, no cell empty', () => {
    const { framework, origin } = load('sammen')
    expect(origin).toMatchObject({ municipality: '', unit: '', year: null })
    expect(framework.roles.map(({ name }) => name)).toEqual([
      'Fælles',
      'Medarbejder',
      'Leder af medarbejder',
      'Leder af leder',
      'Chef',
      'Direktør',
    ])
    expect(framework.themes.map(({ name }) => name)).toEqual([
      'Sammen sikrer vi driften',
      'Sammen styrker vi resultaterne',
      'Sammen skaber vi løsninger',
      'Sammen udvikler vi en bæredygtig organisation',
    ])
    expect(framework.competencies.map(({ name, theme }) => [name, theme])).toEqual([
      ['', 't1'],
      ['', 't2'],
      ['', 't3'],
      ['', 't4'],
    ])
    expect(cellSizes(framework)).toEqual([
      [3, 4, 4, 4, 4, 4],
      [3, 3, 5, 4, 3, 4],
      [2, 3, 4, 3, 2, 5],
      [2, 4, 3, 3, 3, 5],
    ])
    expect(statementsOf(framework)).toHaveLength(84)
    expect(layouts(framework)).toEqual(['overview', 'matrix'])
  })

  test('Sammen: a statement that names its reader stands in that reader’s column', () => {
    const { framework } = load('sammen')
    const column = (role: string) =>
      framework.competencies.flatMap((row) => statementsIn(framework, `${row.id}d1`, role).map(statementText))
    const found = (words: string) =>
      framework.roles
        .filter((role) => column(role.id).some((text) => text.includes(words)))
        .map(({ name }) => name)
    expect(found('mine medarbejdere')).toEqual(['Leder af medarbejder'])
    expect(found('medarbejderne tænker nyt')).toEqual(['Leder af medarbejder'])
    expect(found('mine ledere')).toEqual(['Leder af leder'])
    expect(found('lederteam')).toEqual(['Leder af leder'])
    expect(found('ledelsesteamet')).toEqual(['Leder af leder'])
    expect(found('i chefgruppen')).toEqual(['Direktør'])
    expect(found('arbejdet i direktionen')).toEqual(['Direktør'])
    expect(found('forvaltningens')).toEqual(['Direktør'])
    for (const text of column('r1')) expect(text).toMatch(/^Vi /)
  })

  test('Holstebro: 4 flags, 8 defined competencies, 24 dimensions, 96 cells, 7 intentions and 3 values', () => {
    const { framework, origin } = load('holstebro')
    expect(origin).toMatchObject({ municipality: 'Holstebro Kommune', unit: 'Social og Sundhed', year: 2021 })
    expect(framework.themes.map(({ name, short }) => [name, short])).toEqual([
      ['Vi sikrer en stabil og velfunderet drift', 'Stabil og velfunderet drift'],
      ['Vi skaber tid til udvikling og innovation', 'Udvikling og innovation'],
      ['Vi skaber sammenhæng', 'Skabe sammenhæng'],
      ['Vi har fokus på borger og service', 'Fokus på borger og service'],
    ])
    expect(
      inReadingOrder(framework).map(({ theme, competencies }) => [theme?.id, competencies.length]),
    ).toEqual([
      ['t1', 2],
      ['t2', 2],
      ['t3', 2],
      ['t4', 2],
    ])
    for (const { definition } of framework.competencies) expect(definition).toMatch(/^handler om .*\p{L}$/u)
    expect(cellSizes(framework)).toEqual(Array.from({ length: 24 }, () => [1, 1, 1, 1]))
    expect(layouts(framework)).toEqual([
      'prose',
      'flags',
      'prose',
      'prose',
      'prose',
      'star',
      'definitions',
      'profiles',
      'tables',
    ])
    const star = framework.parts.find((part) => part.kind === 'figure' && part.figure === 'star')
    expect(star).toMatchObject({
      points: { length: 7 },
      centre: [{ text: 'Glæde' }, { text: 'Udvikling' }, { text: 'Udsyn' }],
    })
    expect(proseBlocks(originals.holstebro).map((block) => plainText(block.content))).toContain(
      'Chefgruppen, Social og Sundhed, Holstebro Kommune, december 2021',
    )
  })

  test('Holbæk: three times five points with their bold openings, and a column to fill in', () => {
    const { framework, origin } = load('holbaek')
    expect(origin).toMatchObject({ municipality: 'Holbæk Kommune', unit: '', year: null })
    expect(framework.roles).toMatchObject([
      { name: 'Fælles fokuspunkter', prompt: null },
      { name: 'Egen oversættelse', prompt: 'Det gør jeg i min ledelsesfunktion ved at:' },
    ])
    expect(cellSizes(framework)).toEqual([
      [5, 0],
      [5, 0],
      [5, 0],
    ])
    for (const statement of statementsOf(framework)) {
      expect(statement.lead).toMatch(/^\p{Lu}.*\p{Ll}$/u)
      expect(plainText(statement.text)).toMatch(/^\p{Ll}.*\.$/u)
    }
    expect(framework.competencies.map(({ leadIn }) => leadIn)).toEqual(Array(3).fill('Vi har fokus på at:'))
    expect(layouts(framework)).toEqual(['prose', 'worksheet'])
  })

  test('Gladsaxe: five relations with taglines and three points each, six bullets', () => {
    const { framework, origin } = load('gladsaxe')
    expect(origin).toMatchObject({ municipality: 'Gladsaxe Kommune', unit: '', year: null })
    expect(framework.competencies.map(({ name, keyword }) => [name, keyword])).toEqual([
      ['Ledelse på tværs', 'på tværs'],
      ['Ledelse opad', 'opad'],
      ['Ledelse indad', 'indad'],
      ['Ledelse nedad', 'nedad'],
      ['Ledelse udad', 'udad'],
    ])
    for (const row of framework.competencies) {
      expect(row.tagline).toMatch(/^om at /)
      expect(row.leadIn).toBe('I {{by}} handler det særligt om, at')
    }
    expect(cellSizes(framework)).toEqual([[3], [3], [3], [3], [3]])
    expect(layouts(framework)).toEqual([
      'prose',
      'prose',
      'prose',
      'relations',
      'relations',
      'prose',
      'prose',
    ])
    const lists = framework.parts.flatMap((part) =>
      part.kind === 'prose' ? part.body.content.filter((block) => block.type === 'bulletList') : [],
    )
    expect(lists.map(({ content }) => content.length)).toEqual([6])
  })
})

/** How many statements stand in each cell, row by row. */
const cellSizes = (framework: Framework): readonly (readonly number[])[] =>
  framework.competencies.flatMap((row) =>
    row.dimensions.map((dimension) =>
      framework.roles.map((role) => statementsIn(framework, dimension.id, role.id).length),
    ),
  )

const layouts = (framework: Framework): readonly string[] =>
  framework.parts.map((part) =>
    part.kind === 'prose' ? 'prose' : part.kind === 'grid' ? part.layout : part.figure,
  )
