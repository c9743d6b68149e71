import { beforeEach, describe, expect, it } from 'vitest'
import { cell, competency, framework, prose, roles } from '../../../tests/builders/framework.ts'
import { comment, consulted, response, round } from '../../../tests/builders/round.ts'
import { reveal, showReview, view } from '../../store/view.ts'
import { followRevealed, goTo, reviewFromTheStart, reviewPlace, reviewShows } from './commands.ts'

const draft = framework(
  roles('Chef'),
  prose('Forord', 'Vi er her'),
  competency('Drift', cell('Chef', 'Jeg leder')),
  consulted(round('1. høring', [], response('HK', comment('s1', 'Hvor?'), comment('b1', 'Godt')))),
)
beforeEach(() => {
  reviewFromTheStart()
  showReview(false)
})

describe('undo', () => {
  it('opens the review at an answer, and leaves it for what stands on the page alone', () => {
    reveal(draft, { kind: 'answer', id: 'h1v1a2' })
    expect(view.get().reviewOpen).toBe(true)
    followRevealed(draft, view.get().revealed, true)
    expect(reviewPlace.get()).toEqual({ key: 'b1', answer: 'h1v1a2', focus: true })
    reveal(draft, { kind: 'role', id: 'r1' })
    expect(view.get().reviewOpen).toBe(false)
  })
  it('goes nowhere twice for the same step', () => {
    reveal(draft, { kind: 'answer', id: 'h1v1a1' })
    followRevealed(draft, view.get().revealed, false)
    goTo('b1', null)
    followRevealed(draft, view.get().revealed, false)
    expect(reviewPlace.get().key).toBe('b1')
  })
  it('does not open it for a round that is taken back', () => {
    reveal(draft, { kind: 'round', id: 'h2' })
    expect(view.get().reviewOpen).toBe(false)
    reveal(draft, { kind: 'round', id: 'h1' })
    expect(view.get().reviewOpen).toBe(true)
  })
  it('stays in it for what it can show', () => {
    expect(reviewShows(draft, { kind: 'statement', id: 's1' })).toBe(false)
    showReview(true)
    expect(reviewShows(draft, { kind: 'statement', id: 's1' })).toBe(true)
    expect(reviewShows(draft, { kind: 'part', id: 'p1' })).toBe(false)
    goTo('b1', null)
    expect(reviewShows(draft, { kind: 'part', id: 'p1' })).toBe(true)
    goTo('k1_definition', null)
    expect(reviewShows(draft, { kind: 'competency', id: 'k1' })).toBe(true)
    expect(reviewShows(draft, { kind: 'role', id: 'r1' })).toBe(false)
  })
})
