import { fieldsOf, type TextField } from '../../find/fields.ts'
import { type Folded, fold } from '../../find/fold.ts'
import { occurrencesIn, type Range } from '../../find/occurrences.ts'
import { replaceInInline, replaceInText } from '../../find/replaceIn.ts'
import type { Hit } from '../../find/search.ts'
import type { Framework } from '../../framework/framework.ts'
import { plainText } from '../../framework/richText.ts'
import { fillIn, type PlaceholderValues } from '../placeholders.ts'
import { namedLinks } from './namedLinks.ts'
import { type NameGroup, type NamePattern, namePatterns } from './namePatterns.ts'
import { datingYears } from './years.ts'

/** A name in a text, and what is to stand in its place. */
export type NameInText = Range & {
  readonly group: NameGroup
  /** Null where no placeholder gives the same letters back, as in "holstebro.dk": that is for the user to write anew. */
  readonly placeholder: string | null
  /** False where it may as well be the word: "Vejen til fremtiden". */
  readonly sure: boolean
  /** Of a link whose address tells the name; the words that carry it need not. */
  readonly address?: string
}

export type NameHit = Hit & NameInText

/**
 * Every place where the framework says whose it is, in reading order: municipality, place, administration and issuer, their
 * genitives, in capitals or not, and the year where it dates the document. "Kommunen" and names inside other words stay.
 * The cover's own fields for these names are filled in anyway and not among them.
 */
export function findNames(framework: Framework, names: PlaceholderValues): readonly NameHit[] {
  const patterns = namePatterns(names)
  return fieldsOf(framework)
    .filter((field) => !isFilledAnyway(field))
    .flatMap((field) => {
      const givesBack = (range: Range, placeholder: string) => refilled(field, range, placeholder, names)
      return [
        ...namesIn(field.text, patterns, names, { givesBack, isHeading: isHeading(field) }),
        ...namedLinks(field.inline ?? [], names.kommune).map((link): NameInText => ({ ...link, ...byHand })),
      ].map((name) => ({ field, ...name }))
    })
}

/** An address is nobody's to guess. */
const byHand = { group: 'kommune', placeholder: null, sure: true } as const

const isFilledAnyway = ({ owner, name }: TextField): boolean =>
  owner.kind === 'about' && ['organisation', 'unit', 'issuer', 'date', 'alt'].includes(name)

const isHeading = ({ owner, name }: TextField): boolean =>
  owner.kind === 'about' || (owner.kind === 'part' && (name === 'title' || name === 'subtitle'))

type Means = {
  /** Whether the text is the same again once the placeholder in this range is filled in. */
  readonly givesBack: (range: Range, placeholder: string) => boolean
  readonly isHeading: boolean
}

/** The names in one text from left to right, never overlapping. */
export function namesIn(
  text: string,
  patterns: readonly NamePattern[],
  names: PlaceholderValues,
  means: Means,
): readonly NameInText[] {
  const folded = fold(text, false)
  const found = [
    ...patterns.flatMap((pattern) => inText(text, folded, pattern, means)),
    ...datingYears(text, names.år, means.isHeading).map((range): NameInText => {
      const placeholder = means.givesBack(range, '{{år}}') ? '{{år}}' : null
      return { ...range, group: 'år', placeholder, sure: true }
    }),
  ]
  // What a placeholder can stand for goes first, then the longer name.
  const chosen: NameInText[] = []
  const rank = ({ placeholder, start, end }: NameInText) => (placeholder === null ? 1e6 : 0) + start - end
  for (const name of found.sort((one, other) => rank(one) - rank(other)))
    if (chosen.every(({ start, end }) => end <= name.start || start >= name.end)) chosen.push(name)
  return chosen.sort((one, other) => one.start - other.start)
}

const inText = (
  text: string,
  folded: Folded,
  { group, written, placeholder, search }: NamePattern,
  { givesBack }: Means,
): readonly NameInText[] =>
  occurrencesIn(search, folded).flatMap((range): readonly NameInText[] => {
    const found = text.slice(range.start, range.end)
    const sure = !(isAlsoAWord.has(found.toLowerCase()) && beginsSentence(text, range.start))
    const isAddress = address.test(wordAround(text, range))
    // A soft hyphen or a hard space is the same name, but no placeholder gives it back.
    const letters = found
      .normalize('NFC')
      .replaceAll('\u00ad', '')
      .replace(/[\u00a0\u202f]/g, ' ')
    const fitting =
      letters === written ? placeholder : letters === written.toUpperCase() ? capitals(placeholder) : null
    if (fitting !== null && !isAddress && givesBack(range, fitting))
      return [{ ...range, group, placeholder: fitting, sure }]
    // A place or an issuer in small letters is a word, "vejen"; a municipality's whole name is always its name.
    return isAddress || group === 'kommune' || fitting !== null
      ? [{ ...range, group, placeholder: null, sure: true }]
      : []
  })

const capitals = (placeholder: string): string =>
  placeholder
    .replace(/[^{}]+/, (name) => name.toUpperCase())
    .replace(/(?<=\}\}).*/, (word) => word.toUpperCase())

/** Places whose name is a word of its own, so that a sentence may begin with it. */
const isAlsoAWord: ReadonlySet<string> = new Set(['greve', 'odder', 'skive', 'varde', 'vejen'])

const beginsSentence = (text: string, at: number): boolean =>
  /(^|[.!?:–-]\s*|\n\s*)["»”]?$/u.test(text.slice(0, at))

/** Looked for from the beginnings of words alone: from each letter of a long one would take the square of its length. */
const wordAround = (text: string, { start, end }: Range): string =>
  `${/(?<!\S)\S*$/.exec(text.slice(0, start))?.[0] ?? ''}${text.slice(start, end)}${/^\S*/.exec(text.slice(end))?.[0] ?? ''}`

/** A web address or an e-mail's. */
const address = /@|:\/\/|^www\.|\p{L}\.\p{Ll}{2,}/u

/** Rich text is filled in run by run, so it is tried run by run. */
function refilled(
  { text, inline }: TextField,
  range: Range,
  placeholder: string,
  names: PlaceholderValues,
): boolean {
  if (inline === null)
    return (
      fillIn(
        replaceInText(text, [range], () => placeholder),
        names,
      ) === text
    )
  const filled = replaceInInline(inline, [range], () => placeholder).map((node) =>
    node.type === 'text' ? { ...node, text: fillIn(node.text, names) } : node,
  )
  return plainText(filled) === text
}
