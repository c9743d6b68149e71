import type { Framework } from '../../core/framework/framework.ts'
import { type Word, wordsIn } from './words.ts'

/** Words that are right here although no dictionary has them. */
export type Accepted = (word: Word) => boolean

/** As they stand, with a capital at the beginning of a sentence, and in the genitive. */
export function acceptedOf(...lists: readonly Iterable<string>[]): Accepted {
  const all = new Set(lists.flatMap((list) => [...list]))
  const covers = (text: string) => all.has(text) || all.has(text.charAt(0).toLowerCase() + text.slice(1))
  const inAnyCase = (text: string) =>
    covers(text) || genitiveEndings.some((end) => covers(without(text, end)))
  return ({ text, within }) => inAnyCase(text) || within.some(inAnyCase)
}

const genitiveEndings = ["'s", 's', "'"] as const
const without = (text: string, ending: string) =>
  text.endsWith(ending) ? text.slice(0, -ending.length) : text

/** The names in a framework: its municipality, administration and issuer whole, of its roles what begins with a capital. */
export function namesIn({ about, sources, roles }: Framework): readonly string[] {
  const others = sources.flatMap(({ municipality, unit }) => [municipality, unit])
  const whole = [about.organisation, about.unit, about.issuer, ...others]
  const ofRoles = roles.flatMap(({ name, plural }) => wordsIn(`${name}\n${plural}`))
  return [
    ...whole.flatMap(wordsIn).map(({ text }) => text),
    ...ofRoles.map(({ text }) => text).filter((text) => /^\p{Lu}/u.test(text)),
  ]
}
