import { readFileSync } from 'node:fs'

/**
 * A source's text, as it fell out of its PDF, in a form that a template can be held against: its letters in one
 * row, each knowing where in the text it stands.
 */
export type SourceText = {
  /** The text without ornaments, lines trimmed, lines joined by one line feed. */
  readonly text: string
  /** Letters and digits only, in lower case. */
  readonly letters: string
  /** For each letter its index in `text`. */
  readonly at: readonly number[]
  /** What was taken away as ornament, and how often. */
  readonly ornaments: Readonly<Record<string, number>>
}

/** Letters and digits in lower case; all else is layout. */
export const lettersOf = (text: string): string => text.replaceAll(/[^\p{L}\p{N}]|ª/gu, '').toLowerCase()

/** Letters and digits. The ordinal sign ª is a letter to Unicode and an arrow in one of the PDFs. */
export const isLetter = (character: string): boolean => /[\p{L}\p{N}]/u.test(character) && character !== 'ª'

/** Where in a text its letters stand. */
export const letterPositions = (text: string): readonly number[] =>
  Array.from(text.matchAll(/[^\P{L}ª]|\p{N}/gu), ({ index }) => index)

/** A text of the source, its lines joined by line feeds. */
export const sourceText = (text: string, ornaments: SourceText['ornaments'] = {}): SourceText => ({
  text,
  letters: lettersOf(text),
  at: letterPositions(text),
  ornaments,
})

/** `ornament` finds one ornament in a line, the ornament itself in its first group. */
export function readSource(name: string, ornament: RegExp | null): SourceText {
  const ornaments: Record<string, number> = {}
  const text = readFileSync(new URL(`../fixtures/sources/${name}.txt`, import.meta.url), 'utf8')
    .split('\n')
    .map((line) => {
      const kept =
        ornament === null
          ? line
          : line.replace(ornament, (_, sign: string) => {
              ornaments[sign] = (ornaments[sign] ?? 0) + 1
              return ''
            })
      return kept.replaceAll('\ufffd', '').trim()
    })
    .filter((line) => line !== '')
    .join('\n')
  return sourceText(text, ornaments)
}

/** Every place where `needle` begins in `hay`. */
export function occurrences(hay: string, needle: string): readonly number[] {
  const found: number[] = []
  if (needle === '') return found
  for (let i = hay.indexOf(needle); i !== -1; i = hay.indexOf(needle, i + 1)) found.push(i)
  return found
}
