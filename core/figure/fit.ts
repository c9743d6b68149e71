import { type Weight, widthOf } from './measure.ts'
import { breakWord } from './wordBreak.ts'

/** Text set into a box: wrapped, made smaller where it must be, and never outside the box. Millimetres throughout. */

export type Box = {
  readonly width: number
  readonly height: number
  /** The type size wanted, and the one below which no reader is asked to go. */
  readonly size: number
  readonly smallest: number
  readonly weight: Weight
}

export type SetText = {
  readonly lines: readonly string[]
  readonly size: number
  /** From one baseline to the next. */
  readonly leading: number
  readonly weight: Weight
  readonly height: number
}

const leadingShare = 1.2
const step = 0.1
/** How far a text shrinks before its words are broken. */
const unbrokenShare = 0.8
/** How far one text may draw its neighbours down. */
const unlikeShare = 0.72
/** Renderers and a substitute font differ by a hair from the table. */
const slack = 1.02

/**
 * Each of `paragraphs` begins a line of its own. What does not fit at the smallest size ends in "…"; the words in
 * full then stand only in the figure's alt text.
 */
export function fitText(paragraphs: readonly string[], box: Box): SetText {
  const words = paragraphs.map(wordsOf).filter((list) => list.length > 0)
  const room = (size: number) => Math.floor(box.height / (size * leadingShare) + 0.001)
  const done = (lines: readonly string[], size: number): SetText => ({
    lines,
    size,
    leading: size * leadingShare,
    weight: box.weight,
    height: lines.length * size * leadingShare,
  })

  for (const size of sizes(box.size, Math.max(box.smallest, box.size * unbrokenShare))) {
    const width = (line: string) => widthOf(line, size, box.weight) * slack
    if (words.flat().some((word) => width(word) > box.width)) continue
    const lines = wrapAll(words, box.width, width)
    if (lines.length <= room(size)) return done(balanced(words, box.width, width, lines), size)
  }
  for (const size of sizes(box.size, box.smallest)) {
    const lines = wrapAll(words, box.width, (line) => widthOf(line, size, box.weight) * slack)
    if (lines.length <= room(size)) return done(lines, size)
  }
  const size = box.smallest
  const width = (line: string) => widthOf(line, size, box.weight) * slack
  const lines = wrapAll(words, box.width, width).slice(0, Math.max(1, room(size)))
  return done([...lines.slice(0, -1), ellipsis(lines.at(-1) ?? '', box.width, width)], size)
}

/**
 * Texts that stand side by side, one in each box of this form, in one type size: that of the longest, unless it
 * would draw the others down too far; then it alone is smaller.
 */
export function fitAlike(texts: readonly string[], box: Box): SetText[] {
  const alone = texts.map((text) => fitText([text], box))
  const floor = Math.max(box.smallest, box.size * unlikeShare)
  const size = Math.max(floor, Math.min(box.size, ...alone.map((set) => set.size)))
  return texts.map((text, i) => {
    const own = alone[i]
    return own && own.size <= size ? own : fitText([text], { ...box, size })
  })
}

const sizes = (from: number, to: number): number[] => {
  const list: number[] = []
  for (let i = 0; from - i * step > to; i++) list.push(Math.round((from - i * step) * 100) / 100)
  return [...list, to]
}

/** Invisible characters go: they have no width in print, and some turn the direction of the text. */
const invisible = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g

const wordsOf = (text: string): string[] =>
  text
    .replace(invisible, '')
    .split(/[ \t\r\n]+/)
    .filter((word) => word !== '')

type Measure = (line: string) => number

const wrapAll = (words: readonly (readonly string[])[], width: number, measure: Measure): string[] =>
  words.flatMap((list) => wrap(list, width, measure))

const wrap = (words: readonly string[], width: number, measure: Measure): string[] => {
  const lines: string[] = []
  let line = ''
  const fits = (text: string) => measure(text) <= width
  for (const word of words) {
    const longer = line === '' ? word : `${line} ${word}`
    if (fits(longer)) {
      line = longer
      continue
    }
    if (line !== '') lines.push(line)
    let rest = word
    while (!fits(rest) && Array.from(rest).length > 1) {
      const broken = breakWord(rest, fits)
      lines.push(broken.head)
      rest = broken.rest
    }
    line = rest
  }
  return line === '' ? lines : [...lines, line]
}

/** The same number of lines, as even as they can be: the narrowest measure that still needs no more lines. */
const balanced = (
  words: readonly (readonly string[])[],
  width: number,
  measure: Measure,
  lines: readonly string[],
): readonly string[] => {
  let best = lines
  const longestWord = Math.max(0, ...words.flat().map(measure))
  for (let share = 0.96; share >= 0.4 && width * share >= longestWord; share -= 0.04) {
    const narrower = wrapAll(words, width * share, measure)
    if (narrower.length > lines.length) break
    best = narrower
  }
  return best
}

const ellipsis = (line: string, width: number, measure: Measure): string => {
  const letters = Array.from(line.replace(/[-\s]+$/u, ''))
  while (letters.length > 0 && measure(`${letters.join('')}…`) > width) letters.pop()
  return `${letters.join('').trimEnd()}…`
}
