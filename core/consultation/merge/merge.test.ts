import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Inline, inlineText, plainText, type TextRun } from '../../framework/richText.ts'
import type { Wording } from '../../framework/round.ts'
import { dressed, wordingFrom } from './dress.ts'
import { conflictsIn, mergeTexts, mergeWordings, settled } from './merge.ts'
import { joined, tokensOf } from './tokens.ts'

const words = ['jeg', 'leder', 'driften', 'mål', 'hver', 'måned', 'og', 'følger', 'op', '.', ',', ' ']
const marks = fc.constantFrom<NonNullable<TextRun['marks']>>(
  [],
  [{ type: 'bold' }],
  [{ type: 'italic' }],
  [{ type: 'link', attrs: { href: 'https://eksempel.dk/' } }],
)
const run = fc.tuple(fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 6 }), marks).map(
  ([all, set]): Inline => ({
    type: 'text',
    text: all.join(' '),
    ...(set.length > 0 ? { marks: set } : {}),
  }),
)
const inline = fc.array(fc.oneof({ weight: 6, arbitrary: run }, fc.constant<Inline>({ type: 'hardBreak' })), {
  maxLength: 5,
})
const wording: fc.Arbitrary<Wording> = fc.record({
  lead: fc.array(fc.constantFrom(...words), { maxLength: 3 }).map((all) => all.join(' ')),
  text: inline,
})
const merged = (base: Wording, mine: Wording, theirs: Wording) => settled(mergeWordings(base, mine, theirs))
const same = ({ lead, text }: Wording): Wording => ({ lead, text: joined(text) })
const plain = (text: string): Wording => ({ lead: '', text: inlineText(text) })

describe('a three-way merge by words', () => {
  it('takes what only one has changed, and agrees where both did the same', () => {
    fc.assert(
      fc.property(wording, wording, (x, y) => {
        expect(merged(x, x, y)).toEqual(same(y))
        expect(merged(x, y, x)).toEqual(same(y))
        expect(merged(x, y, y)).toEqual(same(y))
      }),
    )
  })
  it('is the same whoever comes first, where nothing conflicts', () => {
    fc.assert(
      fc.property(wording, wording, wording, (x, y, z) => {
        expect(merged(x, y, z)).toEqual(merged(x, z, y))
        expect(conflictsIn(mergeWordings(x, y, z))).toBe(conflictsIn(mergeWordings(x, z, y)))
      }),
    )
  })
  it('loses nothing of either: in every conflict both readings stand whole', () => {
    const counts = (...texts: readonly (readonly Inline[])[]) => {
      const found = new Map<string, number>()
      for (const { key } of texts.flatMap(tokensOf)) found.set(key, (found.get(key) ?? 0) + 1)
      return found
    }
    fc.assert(
      fc.property(inline, inline, inline, (x, y, z) => {
        const segments = mergeTexts(x, y, z)
        const all = counts(
          ...segments.flatMap((each) => (each.kind === 'agreed' ? [each.text] : [each.mine, each.theirs])),
        )
        const before = counts(x)
        // What one side has more of than the base is what it wrote.
        for (const side of [y, z])
          for (const [key, count] of counts(side))
            expect(all.get(key) ?? 0).toBeGreaterThanOrEqual(count - (before.get(key) ?? 0))
      }),
    )
  })
  it('puts together two changes at two places', () => {
    expect(
      merged(
        plain('Jeg sætter mål for driften'),
        plain('Jeg sætter klare mål for driften'),
        plain('Jeg sætter mål for hverdagen'),
      ),
    ).toEqual(plain('Jeg sætter klare mål for hverdagen'))
  })
  it('shows both readings where the two have changed the same words, and takes the one that is chosen', () => {
    const both = mergeWordings(
      plain('Jeg sætter mål.'),
      plain('Jeg sætter rammer.'),
      plain('Jeg sætter retning.'),
    )
    expect(both.text).toEqual([
      { kind: 'agreed', text: inlineText('Jeg sætter ') },
      {
        kind: 'conflict',
        base: inlineText('mål'),
        mine: inlineText('rammer'),
        theirs: inlineText('retning'),
      },
      { kind: 'agreed', text: inlineText('.') },
    ])
    expect(settled(both)).toBeNull()
    expect(settled(both, ['mine'])).toEqual(plain('Jeg sætter rammer.'))
    expect(settled(both, ['theirs'])).toEqual(plain('Jeg sætter retning.'))
    expect(settled(both, ['both'])).toEqual(plain('Jeg sætter rammer retning.'))
  })
  it('keeps how words are set', () => {
    const bold = (text: string): Inline => ({ type: 'text', text, marks: [{ type: 'bold' }] })
    const base = {
      lead: '',
      text: [...inlineText('Jeg sætter '), bold('mål'), ...inlineText(' for driften')],
    }
    expect(
      merged(base, plain('Jeg sætter mål for driften'), {
        lead: '',
        text: [...inlineText('Jeg sætter '), bold('mål'), ...inlineText(' for hverdagen')],
      }),
    ).toEqual(plain('Jeg sætter mål for hverdagen'))
  })
  it('merges the opening by itself', () => {
    const said = (lead: string, text: string): Wording => ({ lead, text: inlineText(text) })
    expect(
      merged(
        said('Mod', 'Jeg siger fra'),
        said('Mod og vilje', 'Jeg siger fra'),
        said('Mod', 'Jeg siger til'),
      ),
    ).toEqual(said('Mod og vilje', 'Jeg siger til'))
    expect(conflictsIn(mergeWordings(said('Mod', ''), said('Vilje', ''), said('Hjerte', '')))).toBe(1)
  })
  it('takes several parties one after another into the same passage', () => {
    const sent = plain('Jeg sætter mål for driften og følger op')
    const first = merged(sent, sent, plain('Jeg sætter klare mål for driften og følger op'))
    const second = first && merged(sent, first, plain('Jeg sætter mål for driften og følger op hver måned'))
    const third = second && merged(sent, second, plain('Vi sætter mål for driften og følger op'))
    expect(third).toEqual(plain('Vi sætter klare mål for driften og følger op hver måned'))
  })
})

describe('a passage kept as plain text', () => {
  const bold: Inline = { type: 'text', text: 'mål', marks: [{ type: 'bold' }] }
  it('is set as the one it was made from', () => {
    expect(dressed('Vi har mål nu', [...inlineText('Jeg har '), bold])).toEqual([
      ...inlineText('Vi har '),
      bold,
      ...inlineText(' nu'),
    ])
  })
  it('gets its opening back', () => {
    const like: Wording = { lead: 'Mod', text: inlineText('Jeg siger fra') }
    expect(wordingFrom('Mod – Jeg siger fra', like)).toEqual(like)
    expect(wordingFrom('Mod – Jeg siger til', like)).toEqual({
      lead: 'Mod',
      text: inlineText('Jeg siger til'),
    })
    expect(plainText(wordingFrom('Noget andet', like).text)).toBe('Noget andet')
  })
})
