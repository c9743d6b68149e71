import { type Framework, statementRoles, statementsIn } from '../framework/framework.ts'
import type { Part } from '../framework/part.ts'
import { assertNever } from '../framework/result.ts'
import { type Inline, plainText, textBlocks } from '../framework/richText.ts'

/** How many words a framework has: everything that is printed, each text once, however often it is printed. */

/** A word is what stands between spaces and holds a letter or a digit: "MED-udvalg" and "og/eller" are one, a dash is none. */
export function countWords(text: string): number {
  let count = 0
  for (const piece of text.split(/\s+/)) if (/[\p{L}\p{N}]/u.test(piece)) count += 1
  return count
}

/**
 * The words of the whole document: cover, titles, prose, captions, and the grid with its names, definitions and statements.
 * What serves other forms of the same text (plurals, short names, keywords, alternative texts) is not counted. Only
 * what has changed since the last time is counted anew.
 */
export function wordsOf(framework: Framework): number {
  const { about, roles, themes, competencies, parts } = framework
  const columns = statementRoles(framework)
  let count = ofAbout(about) + sum(parts, ofPart) + sum(roles, ofRole) + sum(themes, ofTheme)
  for (const competency of competencies) {
    count += ofCompetency(competency)
    for (const { id } of competency.dimensions)
      for (const role of columns) count += ofCell(statementsIn(framework, id, role.id))
  }
  return count
}

/** Counts once for as long as the thing is the same object: frameworks are never written into. */
function once<T extends object>(count: (thing: T) => number): (thing: T) => number {
  const known = new WeakMap<T, number>()
  return (thing) => {
    const before = known.get(thing)
    if (before !== undefined) return before
    const now = count(thing)
    known.set(thing, now)
    return now
  }
}

const sum = <T>(things: readonly T[], count: (thing: T) => number): number =>
  things.reduce((total, thing) => total + count(thing), 0)

const inAll = (...texts: readonly string[]): number => sum(texts, countWords)

const ofText = once((inline: readonly Inline[]) => countWords(plainText(inline)))

const ofAbout = once(({ title, subtitle, motto, organisation, unit, issuer, date }: Framework['about']) =>
  inAll(title, subtitle, motto, organisation, unit, issuer, date),
)

const ofRole = once(({ name, leadIn, prompt }: Framework['roles'][number]) =>
  inAll(name, leadIn, prompt ?? ''),
)

const ofTheme = once(({ name, description }: Framework['themes'][number]) => inAll(name, description))

const ofCompetency = once(
  ({ name, tagline, definition, leadIn, dimensions }: Framework['competencies'][number]) =>
    inAll(name, tagline, definition, leadIn, ...dimensions.map((dimension) => dimension.name)),
)

const ofCell = once((statements: ReturnType<typeof statementsIn>) =>
  sum(statements, ({ lead, text }) => countWords(lead) + ofText(text)),
)

const ofPart = once((part: Part) => inAll(part.title, part.subtitle) + ofContent(part))

function ofContent(part: Part): number {
  switch (part.kind) {
    case 'prose':
      return sum(textBlocks(part.body.content), ({ content }) => (content ? ofText(content) : 0))
    case 'grid':
      return countWords(part.label)
    case 'figure':
      return countWords(part.caption) + sum([...part.points, ...part.centre], ({ text }) => countWords(text))
    default:
      return assertNever(part)
  }
}
