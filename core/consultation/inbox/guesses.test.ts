import { expect, test } from 'vitest'
import { cell, competency, dimension, framework, roles } from '../../../tests/builders/framework.ts'
import { comment, letter } from '../../../tests/builders/round.ts'
import { guesserFor } from './guesses.ts'
import { passageChoices } from './passageChoices.ts'

const choices = passageChoices(
  framework(
    roles('Chef', 'Leder'),
    competency(
      'Samarbejde',
      dimension(
        'Relationer',
        cell('Chef', 'Skaber tillid og psykologisk tryghed på tværs af centrene.'),
        cell('Leder', 'Lytter til medarbejderne og inddrager dem i beslutninger.'),
      ),
    ),
    competency(
      'Økonomi',
      dimension(
        'Overblik',
        cell('Chef', 'Prioriterer ressourcerne mellem centrene.'),
        cell('Leder', 'Følger budgettet måned for måned og handler på afvigelser.'),
      ),
    ),
  ),
)
const guess = guesserFor(choices)
const texts = (ids: readonly string[]) => ids.map((id) => choices.find((choice) => choice.id === id)?.text)

test('a number that is cited comes first', () => {
  const [first] = texts(guess(letter(null, 'Ad 2.B: her mangler vi noget om tillid.')('a1')))
  expect(first).toContain('Følger budgettet')
})

test('a passage that is quoted or retold is found', () => {
  const quoted = comment(null, 'For vagt', { quote: 'Lytter til medarbejderne' })('a1')
  expect(texts(guess(quoted))[0]).toContain('Lytter')
  const retold = letter(null, 'Vi synes, at psykologisk tryghed og tillid på tværs bør stå stærkere.')('a1')
  expect(texts(guess(retold))[0]).toContain('tryghed')
})

test('there are at most three, each once, and none for a greeting', () => {
  const all = guess(letter(null, choices.map(({ text }) => text).join(' '))('a1'))
  expect(all).toHaveLength(3)
  expect(new Set(all).size).toBe(3)
  expect(guess(letter(null, 'Venlig hilsen')('a1'))).toEqual([])
})
