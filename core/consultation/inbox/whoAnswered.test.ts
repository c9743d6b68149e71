import { expect, test } from 'vitest'
import { comment, letter, response, reworded, round } from '../../../tests/builders/round.ts'
import { countsOf, daysUntil, whoAnswered } from './whoAnswered.ts'

test('each party heard with its answers, and what came from others', () => {
  const { heard, others, count } = whoAnswered(
    round('1. høring', ['HK', 'FOA', 'DSR'], response('FOA'), response('Borger'), response('FOA')),
  )
  expect(heard.map(({ party, responses }) => [party.name, responses.length])).toEqual([
    ['HK', 0],
    ['FOA', 2],
    ['DSR', 0],
  ])
  expect(others.map(({ party }) => party)).toEqual(['Borger'])
  expect(count).toBe(1)
})

test('an answer of a party that is no longer on the list is somebody else’s', () => {
  const one = round('1. høring', ['HK'], response('HK'))
  expect(whoAnswered({ ...one, heard: [] }).others).toHaveLength(1)
})

test.each([
  ['2026-12-15', '2026-12-03', 12],
  ['2026-12-15', '2026-12-15', 0],
  ['2026-12-15', '2026-12-17', -2],
  // Over the night when the clocks change.
  ['2026-03-30', '2026-03-28', 2],
])('from %s there are, on %s, %i days left', (deadline, today, days) =>
  expect(daysUntil(deadline, today)).toBe(days),
)

test('what is in a response', () => {
  const [given] = round(
    '1. høring',
    [],
    response(
      'HK',
      comment('s1', 'For langt'),
      comment('s1', 'Enig', { parent: 'h1v1a1' }),
      reworded('s1', 'Før', 'Efter'),
      letter(null, 'Vi savner trivsel'),
      letter(null, 'Venlig hilsen', { lies: 'aside' }),
    ),
  ).responses
  expect(given && countsOf(given)).toEqual({ comments: 1, changes: 1, paragraphs: 1, unplaced: 1 })
})
