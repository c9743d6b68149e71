import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Inline } from '../../framework/richText.ts'
import { plainText } from '../../framework/richText.ts'
import { type CellLine, withMarks } from './cellLines.ts'
import { stretchesBetween } from './changes.ts'
import { merge } from './sequence.ts'

const marksOf = (part: string) => ({ kind: 'part', passages: [part], label: '' })

describe('two lists as one', () => {
  it('hold the later in its order, and the former in its own', () => {
    const list = fc.uniqueArray(fc.constantFrom(...'abcdefgh'), { maxLength: 8 })
    fc.assert(
      fc.property(list, list, (former, later) => {
        const merged = merge(former, later, marksOf)
        expect(merged.flatMap((part) => (part.change === 'gone' ? [] : [part.later]))).toEqual(later)
        expect(merged.flatMap((part) => (part.change === 'added' ? [] : [part.former]))).toEqual(former)
        for (const part of merged) if (part.change === null) expect(part.former).toBe(part.later)
      }),
    )
  })

  it('keep as much as can be kept', () => {
    const kept = merge([...'abcde'], [...'bcdae'], marksOf).filter(({ change }) => change === null)
    expect(kept).toHaveLength(4)
  })
})

describe('what became of a text', () => {
  it('keeps the formatting of the words that stayed, and of those that went', () => {
    const bold = [{ type: 'bold' as const }]
    const before: readonly Inline[] = [
      { type: 'text', text: 'Jeg ' },
      { type: 'text', text: 'leder klogt', marks: bold },
    ]
    const after: readonly Inline[] = [
      { type: 'text', text: 'Jeg ' },
      { type: 'text', text: 'leder', marks: bold },
      { type: 'text', text: ' hver dag' },
    ]
    const stretches = stretchesBetween(before, after)
    const of = (...changes: readonly (string | null)[]) =>
      stretches.filter(({ change }) => changes.includes(change)).flatMap(({ inline }) => inline)
    expect(plainText(of(null, 'gone'))).toBe('Jeg leder klogt')
    expect(plainText(of(null, 'added'))).toBe('Jeg leder hver dag')
    expect(of('gone').every((node) => node.type === 'text' && node.marks?.[0]?.type === 'bold')).toBe(true)
  })
})

describe('the paragraph marks of a cell', () => {
  /** What is left of the paragraphs when all is decided: a mark that goes joins its text to the next paragraph. */
  const decided = (lines: ReturnType<typeof withMarks>, goes: 'gone' | 'added'): readonly string[] => {
    const paragraphs: string[] = []
    let text = ''
    for (const { content, mark } of lines) {
      text += content
        .filter((piece) => !piece.startsWith(goes))
        .map((piece) => piece.split(':')[1] ?? '')
        .join('')
      if (mark === goes) continue
      paragraphs.push(text)
      text = ''
    }
    return text === '' ? paragraphs : [...paragraphs, text]
  }

  it('leave the later lines when all is accepted and the former when all is rejected, and never touch the last', () => {
    const change = fc.constantFrom(null, null, 'gone' as const, 'added' as const)
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 7 }), (given) => {
        // What is gone stands before what is new, wherever the two differ.
        const changes = sortedInGaps(given)
        const lines = changes.map(
          (each, n): CellLine => ({ style: 'TableText', content: [`${each ?? 'same'}:${n}`], change: each }),
        )
        const written = withMarks(lines)
        expect(written.at(-1)?.mark).toBeNull()
        const texts = (without: 'gone' | 'added') =>
          changes.flatMap((each, n) => (each === without ? [] : [`${n}`]))
        const orEmpty = (list: readonly string[]) => (list.length === 0 ? [''] : list)
        expect(decided(written, 'gone')).toEqual(orEmpty(texts('gone')))
        expect(decided(written, 'added')).toEqual(orEmpty(texts('added')))
      }),
      { numRuns: 300 },
    )
  })
})

type Change = CellLine['change']

function sortedInGaps(changes: readonly Change[]): readonly Change[] {
  const sorted: Change[] = []
  let gap: Change[] = []
  for (const change of [...changes, null]) {
    if (change !== null) gap.push(change)
    else {
      sorted.push(...gap.filter((each) => each === 'gone'), ...gap.filter((each) => each === 'added'), null)
      gap = []
    }
  }
  return sorted.slice(0, -1)
}
