import { describe, expect, it } from 'vitest'
import { competency, guess, piece, role, statement, theme } from '../../tests/builders/imported.ts'
import { agreementOn, doubtsOf, nextDoubt } from './doubts.ts'
import { marksOf, piecesOf, runAt, unusedRuns } from './pieces.ts'

const order = ['l1', 'l2', 'l3', 'l4', 'l5', 'l6', 'l7', 'l8', 'l9']
const cell = { role: 'l2', dimension: 'l4' }
const made = guess({
  title: piece('Grundlag', 'l1'),
  roles: [role('Chef', 'l2 l8')],
  themes: [theme('Drift', 'l3')],
  competencies: [competency('Drift', '', 'l3', [piece('Fokus', 'l4', 0.5)])],
  statements: [
    { ...statement('Sætter retning', 'l5 l6', cell, 0.4), again: ['l9'] },
    statement('Uden linjer', '', cell, 0.1),
  ],
  tray: ['l7'],
})
const pieces = piecesOf(made)
const marks = marksOf(order, pieces)

describe('what lines have become', () => {
  it('marks every line, in the order of the source', () => {
    expect([...marks.keys()]).toEqual(order)
    expect([...marks.values()].map(({ kind }) => kind)).toEqual([
      'title',
      'role',
      'theme',
      'dimension',
      'statement',
      'statement',
      'unused',
      'role',
      'statement',
    ])
  })

  it('gives every piece a key of its own', () => {
    expect(new Set(pieces.map(({ key }) => key)).size).toBe(pieces.length)
  })

  it('knows where a piece begins and ends, and what only repeats', () => {
    expect(marks.get('l5')).toMatchObject({ starts: true, ends: false, again: false })
    expect(marks.get('l6')).toMatchObject({ starts: false, ends: true })
    expect(marks.get('l9')).toMatchObject({ starts: true, ends: true, again: true })
  })

  it('shows lines as unused that no piece names, even where the tray has forgotten them', () => {
    const forgetful = marksOf(order, piecesOf({ ...made, roles: [], tray: [] }))
    expect(forgetful.get('l2')).toMatchObject({ key: null, kind: 'unused' })
  })

  it('tells unused lines apart by what goes on with what', () => {
    const loose = marksOf(order, [], (line) => line === 'l2' || line === 'l3')
    expect(unusedRuns(order, loose).slice(0, 2)).toEqual([['l1', 'l2', 'l3'], ['l4']])
    expect(runAt(order, loose, 'l2')).toEqual(['l1', 'l2', 'l3'])
    expect(unusedRuns(order, marks)).toEqual([['l7']])
  })

  it('takes the lines of a piece that stand together', () => {
    expect(runAt(order, marks, 'l6')).toEqual(['l5', 'l6'])
    expect(runAt(order, marks, 'l8')).toEqual(['l8'])
    expect(runAt(order, marks, 'l7')).toEqual(['l7'])
    expect(runAt(order, marks, 'elsewhere')).toEqual([])
  })
})

describe('what is unsure', () => {
  const none = new Set<string>()

  it('comes in the order of the source, without what nobody wrote', () => {
    expect(doubtsOf(order, pieces, none).map(({ key }) => key)).toEqual(['dimension:l4', 'statement:l5'])
  })

  it('is gone once somebody agrees, until it is another guess', () => {
    const agreed = new Set(doubtsOf(order, pieces, none).map(agreementOn))
    expect(doubtsOf(order, pieces, agreed)).toEqual([])
    const elsewhere = {
      ...made,
      statements: [statement('Sætter retning', 'l5 l6', { ...cell, role: 'r' }, 0.4)],
    }
    expect(doubtsOf(order, piecesOf(elsewhere), agreed).map(({ key }) => key)).toEqual(['statement:l5'])
  })

  it('leads from one to the next, and round', () => {
    const doubts = doubtsOf(order, pieces, none)
    const next = (from: string | null, step: 1 | -1) => nextDoubt(order, doubts, from, step)?.key
    expect(next(null, 1)).toBe('dimension:l4')
    expect(next('l1', 1)).toBe('dimension:l4')
    expect(next('l4', 1)).toBe('statement:l5')
    expect(next('l5', 1)).toBe('dimension:l4')
    expect(next('l5', -1)).toBe('dimension:l4')
    expect(next('l4', -1)).toBe('statement:l5')
    expect(next(null, -1)).toBe('statement:l5')
    expect(nextDoubt(order, [], 'l1', 1)).toBeNull()
  })
})
