import type { Framework } from '../../core/framework/framework.ts'
import { statementText } from '../../core/framework/structure.ts'
import { printedTexts, statementsOf } from './printedTexts.ts'
import { isLetter, letterPositions, lettersOf, occurrences, type SourceText } from './sourceText.ts'

/** What has to be known about a source to hold its template against it. Every entry is a deviation to be explained. */
export type Expectations = {
  /** How often the source prints its statements. */
  readonly prints: number
  /** Names that the source uses in running text only: they are found in it, but not as a line of their own. */
  readonly namesFromRunningText: readonly string[]
  /** Wordings of the source that the template has in another form. */
  readonly otherWordings: readonly string[]
  /** Texts with a word that the source breaks without a hyphen. */
  readonly brokenWords: readonly string[]
}

/** From this many letters on, a text cannot stand in a source by accident. */
const longEnough = 25

/**
 * Everything in which a framework and its source differ, one line each; nothing when it is the source word for word.
 *
 * Letters decide what is there (both ways), and then every text's punctuation, hyphens, capitals and spaces are
 * compared where the source's line breaks leave them visible.
 */
export function differences(
  framework: Framework,
  source: SourceText,
  expected: Expectations,
): readonly string[] {
  const texts = printedTexts(framework)
  const { gaps, tiles } = uncovered(source, [...texts, ...expected.otherWordings])
  return [
    ...invented(source, texts, tiles, expected),
    ...gaps.map((gap) => `missing: ${gap}`),
    ...wrongNumber(framework, source, expected),
    ...altered(source, texts, expected),
  ]
}

/**
 * What of the source no text covers. Long texts cover every place where they occur; what is left between them must be
 * made up of whole texts without a remainder, so that a short text cannot hide a gap.
 */
function uncovered(source: SourceText, texts: readonly string[]) {
  const all = [...new Set(texts.map(lettersOf))].filter((text) => text !== '')
  const covered = new Array<boolean>(source.letters.length).fill(false)
  for (const text of all)
    if (text.length >= longEnough)
      for (const start of occurrences(source.letters, text)) covered.fill(true, start, start + text.length)

  const gaps: string[] = []
  const tiles = new Set<string>()
  for (let start = covered.indexOf(false); start !== -1; ) {
    const next = covered.indexOf(true, start)
    const end = next === -1 ? covered.length : next
    const tiling = tile(source.letters.slice(start, end), all)
    for (const text of tiling ?? []) tiles.add(text)
    if (tiling === null)
      gaps.push(source.text.slice(source.at[start], (source.at[end - 1] ?? 0) + 1).replaceAll('\n', ' / '))
    start = covered.indexOf(false, end)
  }
  return { gaps, tiles }
}

/** The texts that make up `gap` exactly, one after another; null when none do. */
function tile(gap: string, all: readonly string[]): readonly string[] | null {
  const texts = all.filter((text) => gap.includes(text))
  const reached: (readonly string[] | null)[] = [[]]
  for (let end = 1; end <= gap.length; end++) {
    const last = texts.find(
      (text) => text.length <= end && reached[end - text.length] && gap.endsWith(text, end),
    )
    reached[end] = last === undefined ? null : [...(reached[end - last.length] ?? []), last]
  }
  return reached[gap.length] ?? null
}

/** Texts that the source does not have: long ones anywhere, short ones as a passage of their own. */
const invented = (
  source: SourceText,
  texts: readonly string[],
  tiles: ReadonlySet<string>,
  { namesFromRunningText }: Expectations,
): readonly string[] =>
  texts
    .filter((text) => {
      const letters = lettersOf(text)
      const found = occurrences(source.letters, letters)
      if (letters.length >= longEnough || namesFromRunningText.includes(text)) return found.length === 0
      return !tiles.has(letters) && !found.some((start) => isWholeLines(source, start, letters.length))
    })
    .map((text) => `invented: ${text}`)

const isWholeLines = (source: SourceText, start: number, length: number): boolean => {
  const first = source.at[start] ?? 0
  const last = source.at[start + length - 1] ?? 0
  const before = source.text.slice(source.text.lastIndexOf('\n', first) + 1, first)
  const after = source.text.slice(last + 1).split('\n', 1)[0] ?? ''
  return ![...before, ...after].some(isLetter)
}

/** Statements that the source has more often or less often, also where several say the same. */
function wrongNumber(framework: Framework, source: SourceText, { prints }: Expectations): readonly string[] {
  const statements = statementsOf(framework).map(statementText)
  const letters = statements.map(lettersOf)
  return statements.flatMap((statement, i) => {
    const needle = letters[i] ?? ''
    const here = letters.reduce((sum, text) => sum + occurrences(text, needle).length, 0) * prints
    const there = occurrences(source.letters, needle).length
    return here === there ? [] : [`${there} times in the source, ${here} expected: ${statement}`]
  })
}

/** Texts whose letters are right and whose signs, capitals or spaces are nowhere the source's. */
const altered = (
  source: SourceText,
  texts: readonly string[],
  { namesFromRunningText, brokenWords }: Expectations,
): readonly string[] =>
  texts
    .filter((text) => !namesFromRunningText.includes(text) && !brokenWords.includes(text))
    .filter(
      (text) =>
        !occurrences(source.letters, lettersOf(text)).some((start) => isVerbatim(source, start, text)),
    )
    .map((text) => `altered: ${text}`)

/** How far from a text the signs that belong to it can stand. */
const nearby = 20

/** Whether `text` stands at this letter of the source sign for sign, but for what a line break does. */
export function isVerbatim(source: SourceText, start: number, text: string): boolean {
  const positions = letterPositions(text)
  const first = source.at[start] ?? 0
  const last = source.at[start + positions.length - 1] ?? 0
  const fragment = source.text.slice(first, last + 1)
  const from = positions[0] ?? 0
  const to = positions.at(-1) ?? 0
  return (
    pattern(fragment).test(text.slice(from, to + 1)) &&
    meets(reversed(source.text.slice(Math.max(0, first - nearby), first)), reversed(text.slice(0, from))) &&
    meets(source.text.slice(last + 1, last + 1 + nearby), text.slice(to + 1))
  )
}

/**
 * What a passage of the source may look like once its lines are joined: a hyphen at a line's end is the word's own or
 * layout, any other line break is a space. Words in capitals may be printed in small letters.
 */
const pattern = (fragment: string): RegExp =>
  new RegExp(
    `^${fragment
      .split(/((?<=\p{L})-\n|\s+)/u)
      .map((piece, index) => (index % 2 === 0 ? escaped(piece) : /-/.test(piece) ? '(-\\s?)?' : '\\s'))
      .join('')}$`,
    /\p{Ll}/u.test(fragment) ? 'u' : 'iu',
  )

/** Whether the signs around a text are the source's: all that touch it there, and those that the text has besides. */
const meets = (around: string, signs: string): boolean => {
  const touching = /^[^\s\p{L}\p{N}]*/u.exec(around)?.[0] ?? ''
  const own = signs.replaceAll(/\s/g, '')
  return own.startsWith(touching) && around.replaceAll(/\s/g, '').startsWith(own)
}

const reversed = (text: string): string => [...text].reverse().join('')

const escaped = (text: string): string => text.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&')
