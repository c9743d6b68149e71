import { describe, expect, test } from 'vitest'
import { mismatches, profileCells, tableCells } from '../../tests/sources/holstebro.ts'
import { printedTexts, proseBlocks, statementsOf } from '../../tests/sources/printedTexts.ts'
import { lettersOf } from '../../tests/sources/sourceText.ts'
import {
  compared,
  fileText,
  load,
  type Name,
  names,
  originals,
  sources,
  texts,
} from '../../tests/sources/templates.ts'
import { type Framework, statementsIn } from '../framework/framework.ts'
import { statementText } from '../framework/structure.ts'
import { instantiate } from './instantiate.ts'
import { isPlaceholder, placeholdersIn } from './placeholders.ts'

/** The five templates against the texts they were made from. */

describe.each(names)('%s', (name) => {
  const template = load(name)

  test('is its source word for word: nothing missing, nothing invented, nothing altered', () => {
    expect(compared(name)).toEqual([])
  })

  test('leaves out of the source only its ornaments', () => {
    expect(texts[name].ornaments).toEqual(sources[name].ornaments)
  })

  test('keeps a hyphen only where the word has one', () => {
    const printed = printedTexts(originals[name]).join(' ')
    const words = printed.match(/[^\s,.”“]*(?:\p{L}-|-\p{L})[^\s,.”“]*/gu) ?? []
    expect([...new Set(words)].sort()).toEqual(sources[name].hyphens)
  })

  test('has its statements in the order of the source', () => {
    const { letters } = texts[name]
    let from = 0
    for (const statement of inOrderOfPrint(name, originals[name])) {
      const at = letters.indexOf(lettersOf(statement), from)
      expect(at, statement).toBeGreaterThanOrEqual(from)
      from = at + lettersOf(statement).length
    }
  })

  test('uses only placeholders that are filled in, and none outside the framework', () => {
    const inFramework = placeholdersIn(JSON.stringify(template.framework))
    expect(inFramework.filter((placeholder) => !isPlaceholder(placeholder))).toEqual([])
    expect(placeholdersIn(JSON.stringify({ ...template, framework: null }))).toEqual([])
  })

  test("holds nobody's name", () => {
    const nameless = (text: string) => text.replaceAll('skohr@gladsaxe.dk', '')
    const anybody = instantiate(
      template,
      { kommune: 'Eksempel Kommune', forvaltning: 'Center Nord' },
      { id: 'f1', year: 2026, date: '' },
    )
    const name = /roskilde|holstebro|holbæk|gladsaxe|social og sundhed/i
    expect(nameless(JSON.stringify({ ...template.framework, id: '' }))).not.toMatch(name)
    expect(nameless(JSON.stringify({ ...anybody, sources: [] }))).not.toMatch(name)
    expect(JSON.stringify(anybody)).not.toContain('{{')
  })

  test('says where it comes from, and every note says where it applies', () => {
    expect(template.id).toBe(name)
    expect(template.framework.id).toBe(name)
    expect(template.framework.origin).toBeNull()
    expect(template.origin.source).toMatch(/\.$/)
    for (const { where, note } of template.notes) {
      expect(where).not.toBe('')
      expect(note).toMatch(/[.)»]$/)
    }
  })

  test('nothing in it claims to be taken over before it is', () => {
    for (const statement of statementsOf(template.framework)) expect(statement.borrowed).toBeNull()
  })

  test('its ids say where a thing stands', () => {
    const { framework } = template
    expect(framework.roles.map(({ id }) => id)).toEqual(counted('r', framework.roles))
    expect(framework.themes.map(({ id }) => id)).toEqual(counted('t', framework.themes))
    expect(framework.competencies.map(({ id }) => id)).toEqual(counted('k', framework.competencies))
    for (const row of framework.competencies) {
      expect(row.dimensions.map(({ id }) => id)).toEqual(counted(`${row.id}d`, row.dimensions))
      for (const dimension of row.dimensions)
        for (const role of framework.roles) {
          const cell = statementsIn(framework, dimension.id, role.id)
          expect(cell.map(({ id }) => id)).toEqual(counted(`${dimension.id}${role.id}s`, cell))
        }
    }
    expect(framework.parts.map(({ id }) => id)).toEqual(counted('p', framework.parts))
    for (const part of framework.parts) {
      if (part.kind === 'figure') {
        const points = [...part.points, ...part.centre]
        expect(points.map(({ id }) => id)).toEqual(counted(`${part.id}g`, points))
      }
      const blocks = proseBlocks({ ...framework, parts: [part] })
      expect(blocks.map(({ attrs }) => attrs.id)).toEqual(counted(`${part.id}b`, blocks))
    }
  })

  test('its colour can carry text on white', () => {
    expect(contrastOnWhite(template.framework.about.accent)).toBeGreaterThanOrEqual(4.5)
  })

  test('its file is written for people: one value a line, two spaces', () => {
    expect(fileText(name)).toBe(`${JSON.stringify(JSON.parse(fileText(name)), null, 2)}\n`)
  })

  test('its framework comes through the schema unchanged', () => {
    expect(load(name)).toEqual(JSON.parse(fileText(name)))
  })
})

test('no two templates share a colour', () => {
  expect(new Set(names.map((name) => load(name).framework.about.accent)).size).toBe(names.length)
})

describe('Holstebro, cell by cell', () => {
  const framework = originals.holstebro
  test.each([
    ['by role', profileCells()],
    ['by competency', tableCells()],
  ])('as the source prints them %s', (_, cells) => {
    expect(cells).toHaveLength(96)
    expect(mismatches(framework, cells)).toEqual([])
  })
})

/** Holstebro's statements stand role by role, the others' row by row. */
const inOrderOfPrint = (name: Name, framework: Framework): readonly string[] =>
  (name === 'holstebro' ? framework.roles.map((role) => ({ ...framework, roles: [role] })) : [framework])
    .flatMap(statementsOf)
    .map(statementText)

const counted = (prefix: string, things: readonly unknown[]): readonly string[] =>
  things.map((_, i) => `${prefix}${i + 1}`)

/** WCAG 2.2, 1.4.3. */
const contrastOnWhite = (colour: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((share) => (share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4))
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05)
}
