import type { SourceLine } from './source.ts'

/** What stands in front of a line for the eye: bullets, numbers, ornaments. */

export type Fronted = {
  readonly text: string
  readonly list: SourceLine['list']
  readonly heading: number | null
}

/** `letters`: single letters that this document uses as bullets, since its symbol font was lost ("n  For det første"). */
export function withoutFront(line: string, letters: ReadonlySet<string>): Fronted {
  const indent = /^ */.exec(line)?.[0].length ?? 0
  const text = line.trim()
  const level = indent >= 6 ? 2 : 1
  const bullet = /^[•●▪■□☐☑✓✔◆◇►▶‣◦○∙·*➢➤→]+\s*(?=[^\s•●▪■□☐☑✓✔◆◇►▶‣◦○∙·*➢➤→])/u.exec(text)
  if (bullet) return { text: text.slice(bullet[0].length), list: { kind: 'bullet', level }, heading: null }
  const symbol = /^(?![©®™°])(?:\p{So}|[›>])+\s+(?=[”"»(]?[\p{L}\p{N}])/u.exec(text)
  if (symbol) return { text: text.slice(symbol[0].length), list: { kind: 'bullet', level }, heading: null }
  const letter = /^(\p{L}|§)\s+(?=\S)/u.exec(text)
  if (letter?.[1] !== undefined && letters.has(letter[1]))
    return { text: text.slice(letter[0].length), list: { kind: 'bullet', level }, heading: null }
  const number = /^\(?\d{1,2}[.)]\s+(?=[”"»(]?\p{L})/u.exec(text)
  if (number && !monthAt.test(text.slice(number[0].length)))
    return { text: text.slice(number[0].length), list: { kind: 'number', level }, heading: null }
  const chapter = /^\d{1,2}((?:\.\d{1,2}){1,3})\.?\s+(?=[”"»(]?\p{Lu})/u.exec(text)
  if (chapter?.[1] !== undefined && text.length < 90)
    return { text: text.slice(chapter[0].length), list: null, heading: chapter[1].split('.').length }
  const ornament = /^[^\p{L}\p{N}\p{P}\s]+\s+(?=\p{L})|^[ªº]\s*(?=\p{L})/u.exec(text)
  return { text: ornament ? text.slice(ornament[0].length) : text, list: null, heading: null }
}
const monthAt =
  /^(januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)(?!\p{L})/iu

/** Letters that stand for bullets: those that come twice in front of text, and are no Danish word. */
export function bulletLetters(lines: readonly string[]): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const line of lines) {
    const letter = /^\s*([nlqmopstuvwxzrüØ§èà])\s+[”"»]?\p{L}{2}/u.exec(line)?.[1]
    if (letter !== undefined) counts.set(letter, (counts.get(letter) ?? 0) + 1)
  }
  return new Set([...counts].flatMap(([letter, count]) => (count > 1 ? [letter] : [])))
}

/**
 * Which lines begin with a dash that is a bullet: those with another such line close by in the same list, and in a document that
 * has such lists the others right below room or a few words. A dash may as well begin an afterthought ("– også når det er
 * svært") or a line below a heading.
 */
export function dashBullets(lines: readonly string[]): ReadonlySet<number> {
  const found = pairedDashes(lines)
  const marks = new Set([...found].map((at) => lines[at]?.trim()[0]))
  lines.forEach((line, at) => {
    const text = line.trim()
    const above = lines[at - 1]?.trim() ?? ''
    if (!/^[-–—]\s+\S/.test(text) || !marks.has(text[0])) return
    if (above === '' || (above.length < 60 && /^\p{Lu}.*[\p{L}:]$/u.test(above))) found.add(at)
  })
  return found
}

function pairedDashes(lines: readonly string[]): Set<number> {
  const found = new Set<number>()
  let previous = -1
  let empty = 0
  let blank = false
  lines.forEach((line, at) => {
    const text = line.trim()
    if (text === '') {
      empty += 1
      blank = true
      // After room a list may go on, with the very next line.
      if (empty > 1) previous = -1
      return
    }
    const isDash = /^[-–—]\s+\S/.test(text)
    if (isDash && previous >= 0) {
      found.add(previous)
      found.add(at)
    }
    if (isDash) previous = at
    else if (blank || previous < 0 || at - previous > 5) previous = -1
    empty = 0
    blank = false
  })
  return found
}
