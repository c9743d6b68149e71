import { type InlineText, plainText } from '../../framework/richText.ts'
import { withoutFront } from '../../import/bullets.ts'
import { cleanLine } from '../../import/cleanLine.ts'
import { type SourceLine, sourceLimits } from '../../import/source.ts'
import { TooMuch } from './tooMuch.ts'

/** What has been read so far of all sheets. */
export type Counter = { lines: number; tables: number; characters: number }

export const isEmpty = (cell: InlineText | undefined): boolean => plainText(cell).trim() === ''

/** A cell's lines as they are broken in it. */
export function linesOf(cell: InlineText, counter: Counter): SourceLine[] {
  const pieces = splitLines(cell).flatMap((line) => {
    const whole = plainText(line)
    const front = withoutFront(whole, none)
    // A number in front of a cell's only line is as likely its own, and so is a sign that is no bullet.
    const keeps =
      front.list === null || (front.list.kind === 'number' && !plainText(cell).trim().includes('\n'))
    const text = cleaned(keeps ? line : withoutStart(line, whole.lastIndexOf(front.text)))
    return text.length === 0 ? [] : [{ text, list: keeps ? null : front.list }]
  })
  return pieces.map(({ text, list }): SourceLine => {
    counter.lines += 1
    counter.characters += plainText(text).length
    if (counter.lines > sourceLimits.lines || counter.characters > sourceLimits.characters)
      throw new TooMuch()
    return {
      kind: 'line',
      id: `l${counter.lines}`,
      text,
      heading: null,
      list,
      lineEnd: null,
      gap: 0,
      size: null,
      page: null,
      box: null,
      passage: null,
    }
  })
}

const none: ReadonlySet<string> = new Set()

function splitLines(cell: InlineText): readonly InlineText[] {
  const lines: InlineText[] = [[]]
  for (const run of cell)
    run.text.split('\n').forEach((text, i) => {
      if (i > 0) lines.push([])
      if (text !== '') lines.at(-1)?.push({ ...run, text })
    })
  return lines
}

/** The runs from the given letter on. */
function withoutStart(line: InlineText, letters: number): InlineText {
  let left = Math.max(0, letters)
  return line.flatMap((run) => {
    const text = run.text.slice(left)
    left = Math.max(0, left - run.text.length)
    return text === '' ? [] : [{ ...run, text }]
  })
}

/** Without what no reader sees, and without spaces at the ends. */
function cleaned(line: InlineText): InlineText {
  const runs = line.map((run) => ({ ...run, text: cleanLine(run.text) })).filter(({ text }) => text !== '')
  return runs.flatMap((run, i) => {
    let { text } = run
    if (i === 0) text = text.trimStart()
    if (i === runs.length - 1) text = text.trimEnd()
    return text === '' ? [] : [{ ...run, text }]
  })
}
