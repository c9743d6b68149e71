import { plainText } from '../framework/richText.ts'
import type { LineEnd, Source, SourceBlock, SourceLine } from './source.ts'

/**
 * The source with every hyphen at a line's end judged: whether the layout put it there or the word has it. The document's own
 * spelling elsewhere decides first, then the dictionary (`isWord`), then what Danish does: compounds are written in one
 * word, and a hyphen stays at capitals ("MED-systemet"), at "ikke-" and between small words ("udefra-ind").
 * A line end that its reader has judged already stays as it is.
 */
export function mendLineEnds(source: Source, isWord: (word: string) => boolean): Source {
  const words = spellings(source)
  const isKnown = askedAtMost(isWord, mostQuestions)
  const lines = (run: readonly SourceLine[]): SourceLine[] =>
    run.map((line, i) => {
      const next = run[i + 1]
      if (line.lineEnd !== null || next === undefined || next.list !== null) return line
      const lineEnd = judge(
        plainText(line.text).slice(-longestWord),
        plainText(next.text).slice(0, longestWord),
        words,
        isKnown,
      )
      return lineEnd === null ? line : { ...line, lineEnd }
    })
  return { ...source, blocks: inRuns(source.blocks, lines) }
}

/** So much of a line is looked at: no word is longer. */
const longestWord = 100
/** The dictionary takes long words apart into all the words they might be made of, so it is asked about none that is longer. */
const longestQuestion = 50
/** A book of 300 pages breaks some 3,000 words at its line ends. Beyond it, what Danish does decides alone. */
const mostQuestions = 5000

/** Asks about each word once, and then no more than so many: each question takes the dictionary a moment. */
function askedAtMost(isWord: (word: string) => boolean, most: number): (word: string) => boolean {
  const answers = new Map<string, boolean>()
  return (word) => {
    const known = answers.get(word)
    if (known !== undefined) return known
    if (word.length > longestQuestion || answers.size >= most) return false
    const answer = isWord(word)
    answers.set(word, answer)
    return answer
  }
}

/** Lines that follow each other, in the text and in each cell. */
function inRuns(
  blocks: readonly SourceBlock[],
  mend: (run: readonly SourceLine[]) => SourceLine[],
): SourceBlock[] {
  const mended: SourceBlock[] = []
  let run: SourceLine[] = []
  for (const block of blocks) {
    if (block.kind === 'line') run.push(block)
    else {
      for (const line of mend(run)) mended.push(line)
      run = []
      mended.push({
        ...block,
        rows: block.rows.map((row) => row.map((cell) => cell && { ...cell, lines: mend(cell.lines) })),
      })
    }
  }
  for (const line of mend(run)) mended.push(line)
  return mended
}

/** How the document writes its words where no line ends in them. */
function spellings(source: Source): ReadonlySet<string> {
  const found = new Set<string>()
  const read = (line: SourceLine) => {
    const words =
      plainText(line.text)
        .toLowerCase()
        .match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*-?/gu) ?? []
    words.forEach((word, i) => {
      if (!word.endsWith('-')) found.add(word)
      const after = words[i + 1]
      if (after !== undefined) found.add(`${word} ${after}`)
    })
  }
  for (const block of source.blocks)
    if (block.kind === 'line') read(block)
    else
      for (const row of block.rows) for (const cell of row) for (const line of cell?.lines ?? []) read(line)
  return found
}

function judge(
  line: string,
  next: string,
  words: ReadonlySet<string>,
  isWord: (word: string) => boolean,
): LineEnd | null {
  const after = /^[”"»(]?([\p{L}\p{N}]+)(-?)/u.exec(next)
  const second = after?.[1]
  if (second === undefined) return null
  const before = /([\p{L}\p{N}]+)[-\u2010](?:[”"»])?$/u.exec(line)
  const first = before?.[1]
  if (first === undefined) return lostHyphen(line, second, words)
  // "ledelses- og serviceorienteret": the hyphen stands for the rest of the word, and the line ends with a whole one.
  if (/^(og|eller|samt|til|som|men)$/.test(second)) return null
  // Each part of a word with hyphens is one of its own: "ude-" + "fra-ind-perspektiv".
  const [one, two] = [first.toLowerCase(), second.toLowerCase()]
  if (/^\p{Lu}|^\p{N}/u.test(second)) return 'kept'
  if (/^\p{Lu}{2,}$/u.test(first) && !/^\p{Lu}+$/u.test(second)) return 'kept'
  if (words.has(`${one}${two}`)) return 'joined'
  if (words.has(`${one}-${two}`)) return 'kept'
  if (isWord(`${one}${two}`)) return 'joined'
  if (one === 'ikke' || one === 'ex' || one === 'non' || one.length === 1) return 'kept'
  return small.has(two) && isWord(one) ? 'kept' : 'joined'
}

/** Words that end no compound: before one of them a hyphen is the writer's. */
const small = new Set(
  'ind ud op ned hjem frem til fra vi jeg du en et for og mig dig os selv her der udefra indefra oppefra nedefra bagfra'.split(
    ' ',
  ),
)

/**
 * "opgave" + "løsningen", where the hyphen was lost: joined only when the document writes the word in one elsewhere, and never
 * in two.
 */
const lostHyphen = (line: string, second: string, words: ReadonlySet<string>): LineEnd | null => {
  const first = /(?:^|\s)(\p{Ll}{4,})$/u.exec(line)?.[1]
  if (first === undefined || !/^\p{Ll}{4,}$/u.test(second)) return null
  return words.has(`${first}${second}`) && !words.has(`${first} ${second}`) ? 'joined' : null
}
