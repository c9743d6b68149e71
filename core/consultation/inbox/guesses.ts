import { type Bag, bagOf, likeness, type Weigh, weighing } from '../../compare/likeness.ts'
import type { Answer, PassageId } from '../../framework/round.ts'
import type { PassageChoice } from './passageChoices.ts'
import { wordsOf } from './tray.ts'

/** Gives the passages an answer is most likely about, the likeliest first; none where nothing speaks for any. */
export type Guesser = (answer: Answer, most?: number) => readonly PassageId[]

/** Too little in common to be worth a button. */
const least = 0.05

/** Everything that is looked at again for each answer is worked out once. */
export function guesserFor(choices: readonly PassageChoice[]): Guesser {
  const weigh = weighing(choices.map(({ text }) => text))
  const bags = choices.map((choice) => ({
    choice,
    text: bagOf(choice.text, weigh),
    where: bagOf(choice.where.join(' '), weigh),
  }))
  const numbers = new Map(
    choices.flatMap(({ number, id }) => (number === '' ? [] : [[number.toLocaleLowerCase('da'), id]])),
  )
  return (answer, most = 3) => {
    const words = wordsOf(answer)
    const cited = citedIn(words).flatMap((number) => numbers.get(number) ?? [])
    const quote = answer.kind === 'comment' ? answer.quote : ''
    const [said, quoted] = [bagOf(words, weigh), bagOf(quote, weigh)]
    const scored = bags
      .map(({ choice, text, where }) => ({
        id: choice.id,
        score:
          Math.max(likeness(quoted, text, weigh), held(text, said, weigh)) + held(where, said, weigh) / 4,
      }))
      .filter(({ score }) => score >= least)
      .toSorted((a, b) => b.score - a.score)
    return [...new Set([...cited, ...scored.map(({ id }) => id)])].slice(0, most)
  }
}

/** Statement numbers as people cite them, "3.2.C", "1.2.B.2"; in lower case. */
const citedIn = (text: string): readonly string[] =>
  [
    ...text
      .slice(0, 20_000)
      .matchAll(/(?<![\w.])\d{1,3}(?:\.\d{1,3})*(?:\.\p{L}{1,2})?(?:\.\d{1,2})?(?![\w])/gu),
  ]
    .map(([number]) => number.toLocaleLowerCase('da'))
    .filter((number) => number.includes('.'))

/** How much of a passage is said: a letter may say much besides. Words that many passages have say nothing alone. */
function held(passage: Bag, said: Bag, weigh: Weigh): number {
  if (passage.weight === 0) return 0
  let shared = 0
  let tells = false
  for (const [word, count] of passage.words) {
    const times = Math.min(count, said.words.get(word) ?? 0)
    shared += times * weigh(word)
    tells ||= times > 0 && weigh(word) > 1 && word.length > 3
  }
  if (!tells) return 0
  // Two words in common say little where the passage has four.
  return shared < 6 ? 0.06 + shared / 100 : shared / passage.weight
}
