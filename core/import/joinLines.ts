import { type InlineText, plainText, type TextRun } from '../framework/richText.ts'
import type { SourceLine } from './source.ts'

/** The text of lines that belong together, their ends mended, with bold, italic and links kept. */
export function joinLines(lines: readonly Pick<SourceLine, 'text' | 'lineEnd'>[]): InlineText {
  const runs: TextRun[] = []
  lines.forEach((line, i) => {
    const next = lines[i + 1]
    const how = next === undefined ? 'end' : glue(line, next)
    const end = line.text.length - 1
    line.text.forEach((run, at) => {
      const text =
        at < end ? run.text : at === end && how === 'joined' ? run.text.replace(/[-\u2010]$/, '') : run.text
      add(runs, { ...run, text: at === end && how === 'space' ? `${text} ` : text })
    })
  })
  return runs
}

function glue(
  line: Pick<SourceLine, 'text' | 'lineEnd'>,
  next: Pick<SourceLine, 'text'>,
): 'space' | 'joined' | 'kept' {
  if (line.lineEnd !== null) return line.lineEnd
  const text = plainText(line.text)
  // Nobody has judged it: in Danish most hyphens at a line's end are the layout's.
  const hyphen = /[\p{L}][-\u2010]$/u.test(text) && /^\p{Ll}/u.test(plainText(next.text))
  return hyphen && !/^(og|eller|samt|til)(?!\p{L})/u.test(plainText(next.text)) ? 'joined' : 'space'
}

function add(runs: TextRun[], run: TextRun) {
  if (run.text === '') return
  const last = runs.at(-1)
  if (last && JSON.stringify(last.marks ?? []) === JSON.stringify(run.marks ?? []))
    runs[runs.length - 1] = { ...last, text: `${last.text}${run.text}` }
  else runs.push(run)
}
