import { expect, it } from 'vitest'
import { heldConsultation } from '../../../tests/builders/held.ts'
import { comment, letter, proposed, response, reworded, round } from '../../../tests/builders/round.ts'
import { answersIn } from '../../framework/round.ts'
import { memoEntries } from './entries.ts'
import { roundNamed } from './roundNamed.ts'
import { statisticsOf } from './statistics.ts'

const held = heldConsultation()

it('has every answer of the round once, numbered from 1, replies with what they reply to', () => {
  const entries = memoEntries(held)
  expect(entries.map(({ number }) => number)).toEqual(entries.map((_, i) => i + 1))
  const ids = entries.flatMap(({ answer, replies }) => [answer.id, ...replies.map(({ id }) => id)])
  expect(ids.toSorted()).toEqual(
    answersIn(held.round)
      .map(({ answer }) => answer.id)
      .toSorted(),
  )
})

it('begins with what is about the whole, and ends with what has no place and what asks for nothing', () => {
  const groups = memoEntries(held).map(({ group }) => group)
  expect([...new Set(groups)]).toEqual(['general', 'passage', 'tray', 'aside'])
})

it('keeps its numbers whatever is decided, written and removed afterwards', () => {
  const numbers = ({ sent, now }: typeof held) =>
    memoEntries({ sent, round: now.rounds[0] ?? held.round }).map(({ number, answer }) => [number, answer.id])
  const undecidedYet = { ...held, now: { ...held.sent, rounds: [plain(held.round)] } }
  expect(numbers(held)).toEqual(numbers(undecidedYet))
})

const plain = (of: typeof held.round): typeof held.round => ({
  ...of,
  responses: of.responses.map((each) => ({
    ...each,
    answers: each.answers.map((answer) => ({
      ...answer,
      decision: { verdict: null, remark: '', used: null },
    })),
  })),
})

it('keeps an answer about a passage that was never sent, without a place', () => {
  const [entry] = memoEntries({
    sent: held.sent,
    round: round('1. høring', [], response('HK', comment('gone7', 'Hvor blev det af?'))),
  })
  expect(entry).toMatchObject({ group: 'tray', place: null, number: 1 })
})

it('puts new text where it was proposed, and in the tray where nobody knows', () => {
  const dimension = held.sent.competencies[0]?.dimensions[0]?.id ?? ''
  const role = held.sent.roles[0]?.id ?? ''
  const [placed, unplaced] = memoEntries({
    sent: held.sent,
    round: round(
      '1. høring',
      [],
      response('HK', proposed('Nyt', null), proposed('Nyt her', { dimension, role })),
    ),
  })
  expect(placed?.place?.chapter).toBe(held.sent.competencies[0]?.name)
  expect(unplaced).toMatchObject({ group: 'tray', number: 2 })
})

it('counts by decision, by kind and by party, and says who has not answered', () => {
  const statistics = statisticsOf(memoEntries(held), held.round)
  expect(statistics.all).toBe(27)
  expect([...statistics.by.values()].reduce((sum, count) => sum + count, 0)).toBe(27)
  expect(statistics.kinds.reduce((sum, { count }) => sum + count, 0)).toBe(27)
  expect(statistics.undecided).toBe(10)
  expect(statistics.changed).toEqual({ answers: 5, places: 4 })
  expect(statistics.parties.map(({ name, tally }) => [name, tally.all])).toEqual([
    ['Hoved-MED', 10],
    ['FOA Holstebro', 10],
    ['HK Kommunal', 7],
    ['Lederforum Sundhed', 0],
  ])
})

it('names those who were not on the list, and gives the nameless a name', () => {
  const { parties } = statisticsOf(memoEntries({ sent: held.sent, round: others }), others)
  expect(parties.map(({ name, heard }) => [name, heard])).toEqual([
    ['HK', true],
    ['En borger', false],
    ['Ukendt afsender', false],
  ])
})
const others = round(
  '1. høring',
  ['HK'],
  response('En borger', letter(null, 'Hej')),
  response('', reworded('x1', 'a', 'b')),
)

it('finds a round by its number, its name or its id, and the last where none is named', () => {
  const rounds = [
    round('1. høring', [], { id: 'ra' }),
    round('Egen oversættelse', [], { id: 'rp', kind: 'personal' }),
    round('2. høring', [], { id: 'rb' }),
  ]
  const idOf = (given: string | null) => roundNamed(rounds, given)?.id ?? null
  expect(['1', '2', '3', '1. HØRING', 'rb', 'rp', 'nej'].map(idOf)).toEqual([
    'ra',
    'rb',
    null,
    'ra',
    'rb',
    'rp',
    null,
  ])
  expect(idOf(null)).toBe('rb')
  expect(roundNamed([], null)).toBeNull()
})
