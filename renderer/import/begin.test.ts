import { describe, expect, it } from 'vitest'
import { plainText } from '../../core/framework/richText.ts'
import { competency, guess, piece, role, source, statement } from '../../tests/builders/imported.ts'
import { canReplace, frameworkOf, type Names, yearOf } from './begin.ts'

const read = source('Vores grundlag', 'Chef', 'Drift', 'Jeg kender Holstebro Kommunes mål')
const made = guess({
  title: piece('Vores grundlag', 'l1'),
  roles: [role('Chef', 'l2')],
  competencies: [competency('Drift', 'l3')],
  statements: [statement('Jeg kender Holstebro Kommunes mål', 'l4', { role: 'l2', dimension: 'Drift row' })],
})
const names: Names = {
  kommune: 'Struer Kommune',
  forvaltning: 'Børn og Unge',
  title: '',
  ownText: false,
  from: { kommune: 'Holstebro Kommune', forvaltning: '', title: 'Vores grundlag' },
  year: '2021',
  replaces: true,
}
const begin = (changes: Partial<Names>) => {
  let count = 0
  const ids = () => {
    count += 1
    return `n${count}`
  }
  const result = frameworkOf(made, read, { ...names, ...changes }, ids)
  if (!result.ok) throw new Error(result.refusal.message)
  const cells = Object.values(result.value.cells).flatMap((row) => Object.values(row).flat())
  return { framework: result.value, statements: cells }
}

describe('beginning with what was imported', () => {
  it('goes by one’s own names, and remembers whose it was', () => {
    const { framework } = begin({})
    expect(framework.about).toMatchObject({
      title: 'Vores grundlag',
      organisation: 'Struer Kommune',
      unit: 'Børn og Unge',
    })
    expect(framework.sources).toMatchObject([
      { municipality: 'Holstebro Kommune', title: 'Vores grundlag', year: 2021 },
    ])
  })

  it('puts one’s own municipality in where the source’s stands, if one wants that', () => {
    expect(begin({}).statements.map(({ text }) => plainText(text))).toEqual([
      'Jeg kender Struer Kommunes mål',
    ])
    expect(begin({ replaces: false }).statements.map(({ text }) => plainText(text))).toEqual([
      'Jeg kender Holstebro Kommunes mål',
    ])
  })

  it('borrows nothing where the text is one’s own', () => {
    const { framework, statements } = begin({ ownText: true })
    expect([framework.sources, framework.origin]).toEqual([[], null])
    expect(statements.map(({ borrowed }) => borrowed)).toEqual([null])
  })

  it('only offers to replace another’s name', () => {
    expect(canReplace(names)).toBe(true)
    expect(canReplace({ ...names, kommune: ' ' })).toBe(false)
    expect(canReplace({ ...names, kommune: 'Holstebro Kommune' })).toBe(false)
    expect(canReplace({ ...names, ownText: true })).toBe(false)
  })

  it('takes a year of four digits, or none', () => {
    expect(['', ' 2021 ', '21', 'maj 2021', '3021'].map(yearOf)).toEqual([
      null,
      2021,
      undefined,
      undefined,
      undefined,
    ])
  })
})
