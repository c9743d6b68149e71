import type { Inline } from '../framework/richText.ts'
import type { FindOptions, Range } from './occurrences.ts'

/** The text with each of these ranges (in order, not overlapping) replaced. */
export function replaceInText(
  text: string,
  ranges: readonly Range[],
  written: (found: string) => string,
): string {
  let replaced = ''
  let at = 0
  for (const { start, end } of ranges) {
    replaced += text.slice(at, start) + written(text.slice(start, end))
    at = end
  }
  return replaced + text.slice(at)
}

/**
 * The same for rich text: what is written takes the marks of the first letter it replaces, and everything else keeps its
 * own. Ranges count units of `plainText`.
 */
export function replaceInInline<Node extends Inline>(
  inline: readonly Node[],
  ranges: readonly Range[],
  written: (found: string) => string,
): Node[] {
  const whole = inline.map(lettersOf).join('')
  const changing = ranges.filter(
    ({ start, end }) => written(whole.slice(start, end)) !== whole.slice(start, end),
  )
  let from = 0
  return inline.flatMap((node) => {
    const start = from
    const letters = lettersOf(node)
    from += letters.length
    const touching = changing.filter((range) => range.start < from && range.end > start)
    if (touching.length === 0) return [node]
    let text = ''
    let at = 0
    for (const range of touching) {
      text += letters.slice(at, Math.max(0, range.start - start))
      if (range.start >= start) text += written(whole.slice(range.start, range.end))
      at = Math.min(letters.length, range.end - start)
    }
    text += letters.slice(at)
    // A line break that was part of what was found becomes what is written, or goes.
    return text === '' ? [] : [node.type === 'text' ? { ...node, text } : ({ type: 'text', text } as Node)]
  })
}

const lettersOf = (node: Inline): string => (node.type === 'text' ? node.text : '\n')

/**
 * What is written in place of `found`. Where capitals do not count, a replacement in small letters follows what it
 * replaces, as in Word: "leder" by "chef" makes "Leder" into "Chef" and "LEDER" into "CHEF".
 */
export function replacementFor(found: string, replacement: string, { matchCase }: FindOptions): string {
  if (matchCase || replacement !== replacement.toLowerCase()) return replacement
  const [first = ''] = found
  if (first === first.toLowerCase()) return replacement
  const shouted = found.length > 1 && found === found.toUpperCase()
  if (shouted) return replacement.toUpperCase()
  const [initial = '', ...rest] = replacement
  return initial.toUpperCase() + rest.join('')
}
