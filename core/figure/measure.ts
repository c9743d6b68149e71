import { bold, type Face, marks, regular, unitsPerEm } from './carlito.ts'

export type Weight = 'regular' | 'bold'

/**
 * The width of one line of text set in Carlito or Calibri, in the unit of `size` (the type size). Without kerning,
 * which mostly draws letters together; a letter the font lacks counts as wide as the type is high.
 */
export function widthOf(text: string, size: number, weight: Weight): number {
  const face = weight === 'bold' ? bold : regular
  let units = 0
  for (const letter of text) units += advance(letter, face)
  return (units * size) / unitsPerEm
}

const advance = (letter: string, face: Face): number => {
  const known = knownAdvance(letter, face)
  if (known !== undefined) return known
  if (/^(?:\p{M}|\u200d|\ufe0f)$/u.test(letter)) return 0
  // An accented letter is as wide as the letter under its accent.
  const base = letter.normalize('NFD').charAt(0)
  return (base === letter ? undefined : knownAdvance(base, face)) ?? unitsPerEm
}

const knownAdvance = (letter: string, face: Face): number | undefined => {
  const code = letter.codePointAt(0) ?? 0
  return face.ascii[code - 0x20] ?? face.latin[code - 0xa0] ?? face.marks[marks.indexOf(letter)]
}
