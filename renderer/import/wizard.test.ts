import { describe, expect, it } from 'vitest'
import { source } from '../../tests/builders/imported.ts'
import {
  type Action,
  agreementsOf,
  beginWizard,
  meaningCorrections,
  placeCorrections,
  reduceWizard,
  type Wizard,
} from './wizard.ts'

const begun = beginWizard(source('Chef', 'Drift', [['Fokus', 'Sætter\nretning']], 'Side 1'))
const after = (...actions: readonly Action[]): Wizard => actions.reduce(reduceWizard, begun)
const point = (at: string, ...lines: readonly string[]): Action => ({ kind: 'point', at, lines })
const say = (line: string): Action => ({
  kind: 'correct',
  corrections: meaningCorrections([line], 'role'),
})

describe('selecting lines', () => {
  it('begins with all lines in reading order and none selected', () => {
    expect(begun.order).toEqual(['l1', 'l2', 'l3', 'l4', 'l5', 'l6'])
    expect(begun.selected).toEqual({ lines: [], at: null, anchor: null })
  })

  it('takes what belongs to a line along, in reading order', () => {
    expect(after(point('l5', 'l5', 'l4')).selected).toEqual({ lines: ['l4', 'l5'], at: 'l5', anchor: 'l5' })
  })

  it('reaches from where one stands, forth and back', () => {
    const down = after(point('l3', 'l3'), { kind: 'reach', to: 'l5' })
    expect(down.selected).toEqual({ lines: ['l3', 'l4', 'l5'], at: 'l5', anchor: 'l3' })
    const up = reduceWizard(down, { kind: 'reach', to: 'l2' })
    expect(up.selected.lines).toEqual(['l2', 'l3'])
    expect(reduceWizard(begun, { kind: 'reach', to: 'l4' }).selected.lines).toEqual(['l4'])
  })

  it('adds and takes single lines, but never the last', () => {
    const two = after(point('l4', 'l4'), { kind: 'toggle', line: 'l1' })
    expect(two.selected.lines).toEqual(['l1', 'l4'])
    const one = reduceWizard(two, { kind: 'toggle', line: 'l4' })
    expect(one.selected.lines).toEqual(['l1'])
    expect(reduceWizard(one, { kind: 'toggle', line: 'l1' })).toBe(one)
  })

  it('selects everything', () => {
    expect(after({ kind: 'all' }).selected.lines).toEqual(begun.order)
  })
})

describe('undo and redo', () => {
  it('keeps corrections in the order they were said', () => {
    expect(after(say('l1'), say('l2')).corrections).toEqual([
      { kind: 'meaning', lines: ['l1'], meaning: 'role' },
      { kind: 'meaning', lines: ['l2'], meaning: 'role' },
    ])
  })

  it('takes back one step at a time, with all that was said at once', () => {
    const both = placeCorrections(['l4', 'l5'], false, { role: 'l1', dimension: 'l3' })
    expect(both).toHaveLength(2)
    const done = after(say('l1'), { kind: 'correct', corrections: both })
    const undone = reduceWizard(done, { kind: 'undo' })
    expect(undone.corrections).toEqual(after(say('l1')).corrections)
    expect(reduceWizard(undone, { kind: 'redo' }).corrections).toEqual(done.corrections)
  })

  it('forgets what was taken back once something else is said', () => {
    const other = after(say('l1'), { kind: 'undo' }, say('l2'))
    expect(other.undone).toEqual([])
    expect(reduceWizard(other, { kind: 'redo' })).toBe(other)
  })

  it('changes nothing where there is nothing to take back, or nothing was said', () => {
    expect(after({ kind: 'undo' })).toBe(begun)
    expect(after({ kind: 'correct', corrections: [] })).toBe(begun)
    expect(after({ kind: 'agree', agreements: [] })).toBe(begun)
  })

  it('holds what was agreed to, and does not make the guess anew for it', () => {
    const said = after(say('l1'))
    const agreed = reduceWizard(said, { kind: 'agree', agreements: ['role|l1||'] })
    expect(agreementsOf(agreed.steps)).toEqual(new Set(['role|l1||']))
    expect(agreed.corrections).toBe(said.corrections)
    const undone = reduceWizard(agreed, { kind: 'undo' })
    expect(undone.corrections).toBe(said.corrections)
    expect(agreementsOf(undone.steps)).toEqual(new Set())
  })
})

describe('where lines belong', () => {
  const cell = { role: 'l1', dimension: null }

  it('only moves what is a statement already', () => {
    expect(placeCorrections(['l4', 'l5'], true, cell)).toEqual([{ kind: 'place', line: 'l4', ...cell }])
  })

  it('makes anything else a statement first', () => {
    expect(placeCorrections(['l6'], false, cell)).toEqual([
      { kind: 'meaning', lines: ['l6'], meaning: 'statement' },
      { kind: 'place', line: 'l6', ...cell },
    ])
  })
})
