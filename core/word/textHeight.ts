import { resolvedStyle } from './resolvedStyle.ts'

/**
 * How high a paragraph will be, near enough to say on which page a heading comes to stand. Points throughout.
 *
 * Letters count with the width of their kind instead of their own, which over a line of Danish is right to about a
 * hundredth; hyphenation is left to Word.
 */
export function paragraphHeight(styleId: string, text: string, widthPt: number): Height {
  const { spacing, pt, bold, indent } = resolvedStyle(styleId)
  const [before, after, line] = spacing
  const lines = countLines(text, (widthPt - indent) / (pt * (bold ? boldness : 1)))
  return { before, lines, line: line === 'none' ? 1 : pt * lineOfFont * (line ?? 1), after }
}

export type Height = {
  readonly before: number
  readonly lines: number
  /** The height of one line. */
  readonly line: number
  readonly after: number
}

export const total = ({ before, lines, line, after }: Height): number => before + lines * line + after

/** Ascent, descent and gap of Calibri and Carlito, as a share of the type size. */
const lineOfFont = 1.2207
/** How much wider bold is set. */
const boldness = 1.03

/** `width` in ems. A word that is too long for a line takes as many as it needs. */
function countLines(text: string, width: number): number {
  return text.split('\n').reduce((sum, stretch) => {
    let lines = 1
    let used = 0
    for (const word of stretch.split(/\s+/)) {
      const needed = ems(word)
      if (used > 0 && used + needed > width) {
        lines++
        used = 0
      }
      lines += Math.max(0, Math.ceil((used + needed) / width) - 1)
      used = ((used + needed) % width) + space
    }
    return sum + lines
  }, 0)
}

const space = 0.226
const ems = (word: string): number => {
  let width = 0
  for (let index = 0; index < word.length; index++) width += advances[word.charCodeAt(index)] ?? ordinary
  return width
}

/** The mean advance of Carlito's letters of each kind, weighted by how often Danish uses them. */
const ordinary = 0.526
const capital = 0.58
const kinds = [
  { letters: "iljI.,:;'|!", advance: 0.243 },
  { letters: 'ftr-()/”"', advance: 0.338 },
  { letters: 'mwMWæÆ', advance: 0.79 },
  { letters: 'aceszvxyk', advance: 0.456 },
] as const

/** By UTF-16 unit, up to the last one that has a kind of its own; the rest are ordinary. */
const advances = new Float64Array(0x2100).fill(ordinary)
for (let code = 65; code <= 90; code++) advances[code] = capital
for (const { letters, advance } of kinds)
  for (const letter of letters) advances[letter.charCodeAt(0)] = advance
