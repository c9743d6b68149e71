import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { someSource } from '../../tests/builders/source.ts'
import type { Correction, Guess, Meaning } from './guess.ts'
import { piecesIn } from './guessPieces.ts'
import { recognise } from './recognise.ts'
import { linesOfSource, type Source } from './source.ts'

const meanings: readonly Meaning[] = [
  'title',
  'subtitle',
  'role',
  'theme',
  'competency',
  'dimension',
  'statement',
  'leadIn',
  'tagline',
  'definition',
  'heading',
  'paragraph',
  'bullet',
  'unused',
]

const linesIn = (guess: Guess) => [
  ...piecesIn(guess).flatMap(({ piece, again }) => [...piece.lines, ...again]),
  ...guess.tray,
]
const sorted = (lines: readonly string[]) => [...lines].sort()
const everyLine = (source: Source) => sorted(linesOfSource(source).map(({ id }) => id))

/** A source with something said of its lines. */
const said: fc.Arbitrary<{ source: Source; corrections: Correction[] }> = someSource.chain((source) => {
  const ids = linesOfSource(source).map(({ id }) => id)
  if (ids.length === 0) return fc.constant({ source, corrections: [] })
  const line = fc.constantFrom(...ids)
  const guess = recognise(source, [])
  const role = fc.constantFrom(null, ...guess.roles.map(({ id }) => id))
  const dimension = fc.constantFrom(
    null,
    ...guess.competencies.flatMap((row) => row.dimensions.map(({ id }) => id)),
  )
  const table = fc.constantFrom(
    null,
    ...source.blocks.flatMap((block) => (block.kind === 'table' ? [block.id] : [])),
  )
  const correction: fc.Arbitrary<Correction> = fc.oneof(
    {
      weight: 4,
      arbitrary: fc.record({
        kind: fc.constant('meaning' as const),
        lines: fc.uniqueArray(line, { minLength: 1, maxLength: 4 }),
        meaning: fc.constantFrom(...meanings),
      }),
    },
    fc.record({ kind: fc.constant('split' as const), line }),
    fc.record({ kind: fc.constant('place' as const), line, role, dimension }),
    fc.record({ kind: fc.constant('swap' as const), table }),
  )
  return fc.array(correction, { maxLength: 6 }).map((corrections) => ({ source, corrections }))
})

describe('a guess', () => {
  it('has every line of the source in exactly one place, whatever was said', () => {
    fc.assert(
      fc.property(said, ({ source, corrections }) => {
        expect(sorted(linesIn(recognise(source, corrections)))).toEqual(everyLine(source))
      }),
      { numRuns: 300 },
    )
  })

  it('names only roles, dimensions and themes that it has, each id once', () => {
    fc.assert(
      fc.property(said, ({ source, corrections }) => {
        const guess = recognise(source, corrections)
        const roles = guess.roles.map(({ id }) => id)
        const dimensions = guess.competencies.flatMap((row) => row.dimensions.map(({ id }) => id))
        const ids = [
          ...roles,
          ...guess.competencies.map(({ id }) => id),
          ...dimensions,
          ...guess.themes.map(({ id }) => id),
        ]
        expect(new Set(ids).size).toBe(ids.length)
        for (const statement of guess.statements) {
          expect(roles).toContain(statement.role)
          expect(dimensions).toContain(statement.dimension)
        }
        for (const { theme } of guess.competencies)
          if (theme !== null) expect(guess.themes.map(({ id }) => id)).toContain(theme)
        for (const { piece } of piecesIn(guess)) {
          expect(piece.sure).toBeGreaterThanOrEqual(0)
          expect(piece.sure).toBeLessThanOrEqual(1)
        }
      }),
      { numRuns: 200 },
    )
  })

  it('is the same each time, and the former one when the last correction is taken back', () => {
    fc.assert(
      fc.property(said, ({ source, corrections }) => {
        const before = recognise(source, corrections.slice(0, -1))
        recognise(source, corrections)
        expect(recognise(source, corrections.slice(0, -1))).toEqual(before)
      }),
      { numRuns: 60 },
    )
  })
})

describe('a correction', () => {
  it('makes of its lines what it says', () => {
    fc.assert(
      fc.property(
        said,
        fc.constantFrom(...meanings),
        fc.nat(),
        fc.integer({ min: 1, max: 3 }),
        ({ source, corrections }, meaning, seed, count) => {
          const ids = linesOfSource(source).map(({ id }) => id)
          if (ids.length === 0) return
          const from = seed % ids.length
          const lines = ids.slice(from, from + count)
          const unswapped = corrections.filter(({ kind }) => kind !== 'swap')
          const guess = recognise(source, [...unswapped, { kind: 'meaning', lines, meaning }])
          const owner = piecesIn(guess).find(({ piece, again }) =>
            [...piece.lines, ...again].includes(lines[0] ?? ''),
          )
          expect(owner?.meaning ?? 'unused').toBe(meaning)
          for (const line of lines)
            expect(meaning === 'unused' ? guess.tray : owner?.piece.lines).toContain(line)
        },
      ),
      { numRuns: 400 },
    )
  })

  it('begins a piece where it says', () => {
    fc.assert(
      fc.property(someSource, fc.nat(), (source, seed) => {
        const ids = linesOfSource(source).map(({ id }) => id)
        const line = ids[seed % Math.max(1, ids.length)]
        if (line === undefined) return
        const above = ids[ids.indexOf(line) - 1]
        const guess = recognise(source, [{ kind: 'split', line }])
        const owner = piecesIn(guess).find(({ piece }) => piece.lines.includes(line))
        const wholes: readonly (Meaning | undefined)[] = ['statement', 'paragraph', 'bullet']
        if (wholes.includes(owner?.meaning) && above !== undefined)
          expect(owner?.piece.lines).not.toContain(above)
      }),
      { numRuns: 200 },
    )
  })

  it('places a statement', () => {
    fc.assert(
      fc.property(someSource, fc.nat(), fc.nat(), fc.nat(), (source, one, two, three) => {
        const guess = recognise(source, [])
        const statement = guess.statements[one % Math.max(1, guess.statements.length)]
        const role = guess.roles[two % Math.max(1, guess.roles.length)]?.id
        const dimensions = guess.competencies.flatMap((row) => row.dimensions)
        const dimension = dimensions[three % Math.max(1, dimensions.length)]?.id
        const line = statement?.lines[0]
        if (line === undefined || role === undefined || dimension === undefined) return
        const after = recognise(source, [{ kind: 'place', line, role, dimension }])
        expect(after.statements.find(({ lines }) => lines.includes(line))).toMatchObject({
          role,
          dimension,
          sure: 1,
        })
      }),
      { numRuns: 200 },
    )
  })

  it('swaps, and swapping twice changes nothing', () => {
    fc.assert(
      fc.property(said, ({ source, corrections }) => {
        const swap = { kind: 'swap', table: null } as const
        expect(recognise(source, [...corrections, swap, swap])).toEqual(recognise(source, corrections))
      }),
      { numRuns: 60 },
    )
  })
})
