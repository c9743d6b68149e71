import { expect, test } from 'vitest'
import { comment, letter, proposed, response, round } from '../../../tests/builders/round.ts'
import { countUnplaced, partsOf, unplacedIn, withReplies, wordsOf } from './tray.ts'

const example = round(
  '1. høring',
  ['HK'],
  response(
    'HK',
    comment('s1', 'For langt'),
    comment(null, 'Hvad med de unge?'),
    comment(null, 'Enig', { parent: 'h1v1a2' }),
    comment(null, 'Også herfra', { parent: 'h1v1a3' }),
    letter(null, 'Vi savner noget om trivsel. Og om økonomi.'),
    letter(null, 'Venlig hilsen', { lies: 'aside' }),
    letter(null, 'Et godt udkast', { lies: 'general' }),
    proposed('Sikrer trivsel', null),
    letter('s1', 'Og om økonomi.'),
  ),
)
const words = (pile: ReturnType<typeof unplacedIn>['tray']) => pile.map(({ answer }) => wordsOf(answer))

test('what has no passage lies in one of three piles, and replies with what they reply to', () => {
  const piles = unplacedIn(example)
  expect(words(piles.tray)).toEqual([
    'Hvad med de unge?',
    'Vi savner noget om trivsel. Og om økonomi.',
    'Sikrer trivsel',
  ])
  expect(piles.tray[0]?.replies.map(wordsOf)).toEqual(['Enig', 'Også herfra'])
  expect(words(piles.aside)).toEqual(['Venlig hilsen'])
  expect(words(piles.general)).toEqual(['Et godt udkast'])
  expect(countUnplaced(example.responses[0]?.answers ?? [])).toBe(3)
})

test('a thread is moved as one', () => {
  expect(withReplies(example, 'h1v1a2')).toEqual(['h1v1a2', 'h1v1a3', 'h1v1a4'])
  expect(withReplies(example, 'h1v1a5')).toEqual(['h1v1a5'])
  expect(withReplies(example, 'gone')).toEqual(['gone'])
})

test('a paragraph knows the parts of it that were placed', () => {
  const [whole] = example.responses
  const paragraph = whole?.answers.find(({ id }) => id === 'h1v1a5')
  if (!whole || !paragraph) throw new Error('It is not there')
  expect(partsOf(paragraph, whole).map(({ id }) => id)).toEqual(['h1v1a9'])
})

test('a proposal for a cell stands at its cell and not in the tray', () => {
  const one = round(
    '1. høring',
    [],
    response('HK', proposed('Sikrer trivsel', { dimension: 'd1', role: 'r1' })),
  )
  expect(unplacedIn(one).tray).toEqual([])
  expect(countUnplaced(one.responses[0]?.answers ?? [])).toBe(0)
})
