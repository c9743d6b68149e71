import type { Framework } from '../../framework/framework.ts'
import { statementNumbers } from '../../framework/numbering.ts'
import { allPassages } from '../../framework/passages.ts'
import type { PassageId } from '../../framework/round.ts'

/** A passage as one looks for it: by its number, by where it stands, or by its words. */
export type PassageChoice = {
  readonly id: PassageId
  /** As it is printed, "3.2.C"; empty for prose. */
  readonly number: string
  /** From the outside in: competency, dimension and role, or the heading above. */
  readonly where: readonly string[]
  readonly text: string
  /** Lower case, for the search. */
  readonly words: string
}

/** Every passage with something in it, in the order of the structure. */
export function passageChoices(framework: Framework): readonly PassageChoice[] {
  const numbers = statementNumbers(framework)
  return [...allPassages(framework).values()].flatMap((passage) => {
    const text =
      passage.kind === 'statement' && passage.lead !== null ? `${passage.lead} ${passage.text}` : passage.text
    if (text.trim() === '') return []
    const places =
      passage.kind === 'statement' ? [passage.competency, passage.dimension, passage.role] : [passage.part]
    const where = places.filter((place) => place !== null)
    const number = numbers.get(passage.id) ?? ''
    return [{ id: passage.id, number, where, text, words: lower([number, ...where, text].join(' ')) }]
  })
}

/**
 * The passages that hold every word of `query`, those whose number begins with it first; `guesses` come before everything as long as
 * nothing is looked for.
 */
export function findChoices(
  choices: readonly PassageChoice[],
  query: string,
  guesses: readonly PassageId[] = [],
): readonly PassageChoice[] {
  const wanted = lower(query)
    .split(/\s+/)
    .filter((word) => word !== '')
  if (wanted.length === 0) {
    const first = guesses.flatMap((id) => choices.filter((choice) => choice.id === id))
    const known = new Set(first.map(({ id }) => id))
    return [...first, ...choices.filter(({ id }) => !known.has(id))]
  }
  const found = choices.filter(({ words }) => wanted.every((word) => words.includes(word)))
  const number = wanted[0] ?? ''
  const isNumber = ({ number: own }: PassageChoice) => own !== '' && lower(own).startsWith(number)
  return [...found.filter(isNumber), ...found.filter((choice) => !isNumber(choice))]
}

const lower = (text: string): string => text.normalize('NFC').replaceAll('\u00ad', '').toLocaleLowerCase('da')
