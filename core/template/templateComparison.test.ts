import { describe, expect, test } from 'vitest'
import { mismatches, profileCells, tableCells } from '../../tests/sources/holstebro.ts'
import { printedTexts, proseBlocks, statementsOf } from '../../tests/sources/printedTexts.ts'
import { lettersOf } from '../../tests/sources/sourceText.ts'
import { compared, type Name, names, originals } from '../../tests/sources/templates.ts'
import type { Framework } from '../framework/framework.ts'
import { inlineText, plainText } from '../framework/richText.ts'

/** That holding a template against its source can fail: every small change to a template is noticed. */

describe('the comparison notices', () => {
  const mutable = names.map((name) => [name, originals[name]] as const)

  test.each(mutable)('%s: any statement left out', (name, framework) => {
    for (const [i] of statementsOf(framework).entries())
      expect(compared(name, (changed) => remove(changed, i))).not.toEqual([])
  })

  test.each(mutable)('%s: one letter, one hyphen or one sign changed in any statement', (name, framework) => {
    for (const [i] of statementsOf(framework).entries())
      expect(compared(name, (changed) => rewrite(changed, i, edits[i % edits.length]))).not.toEqual([])
  })

  test.each(mutable)('%s: any longer paragraph left out, or a word too many in it', (name, framework) => {
    for (const [i, block] of proseBlocks(framework).entries()) {
      const text = plainText(block.content)
      const printedOnce = printedTexts(framework).filter((other) => other === text).length === 1
      if (lettersOf(text).length < 25 || !printedOnce) continue
      const set = (words: string) => (changed: Framework) => {
        const target = proseBlocks(changed)[i]
        if (target) target.content = inlineText(words)
      }
      expect(compared(name, set(''))).not.toEqual([])
      expect(compared(name, set(text.replace(' ', ' ikke ')))).not.toEqual([])
    }
  })

  test('two cells changed about', () => {
    for (const [a, b] of [
      [0, 1],
      [0, 4],
      [40, 47],
      [94, 95],
    ] as const) {
      const framework = structuredClone(originals.holstebro)
      const statements = statementsOf(framework)
      const [first, second] = [statements[a], statements[b]]
      if (!first || !second) throw new Error('no such statement')
      const kept = first.text
      first.text = second.text
      second.text = kept
      expect(mismatches(framework, profileCells())).toHaveLength(2)
      expect(mismatches(framework, tableCells())).toHaveLength(2)
    }
  })

  test('a heading that the source does not have', () => {
    const renamed = compared('roskilde', ({ parts: [foreword] }) =>
      Object.assign(foreword ?? {}, { title: 'Forord' }),
    )
    expect(renamed).toContain('invented: Forord')
  })

  test('a theme, a definition, a tagline, a prompt, a caption and a point left out', () => {
    const emptied: readonly (readonly [Name, (framework: Framework) => void])[] = [
      ['sammen', ({ themes: [theme] }) => Object.assign(theme ?? {}, { name: '' })],
      ['holstebro', ({ competencies: [row] }) => Object.assign(row ?? {}, { definition: '' })],
      ['holstebro', ({ parts }) => Object.assign(parts[5] ?? {}, { caption: '' })],
      ['holstebro', ({ parts }) => Object.assign(parts[5] ?? {}, { points: [] })],
      ['holbaek', ({ roles }) => Object.assign(roles[1] ?? {}, { prompt: '' })],
      ['gladsaxe', ({ competencies: [row] }) => Object.assign(row ?? {}, { tagline: '' })],
    ]
    for (const [name, change] of emptied) expect(compared(name, change)[0]).toMatch(/^missing: /)
  })
})

const remove = (framework: Framework, index: number): void => {
  const target = statementsOf(framework)[index]
  for (const row of Object.values(framework.cells))
    for (const [role, cell] of Object.entries(row))
      row[role] = cell.filter((statement) => statement !== target)
}

const rewrite = (framework: Framework, index: number, edit: ((text: string) => string) | undefined): void => {
  const target = statementsOf(framework)[index]
  if (target && edit) target.text = inlineText(edit(plainText(target.text)))
}

const edits: readonly ((text: string) => string)[] = [
  (text) => text.replace(/(\p{L})(?=\P{L}*$)/u, 'q'),
  (text) => text.replace(/(\p{L})(\p{L})/u, '$1-$2'),
  (text) => text.replace(/ (?=\p{L})/u, ', '),
  (text) => `${text}!`,
]
