import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answered, type Expected, plain, someActs, spotsOf } from '../../../tests/builders/answered.ts'
import { someFramework } from '../../../tests/builders/arbitrary.ts'
import { consultation, draftOf } from '../../../tests/builders/consulted.ts'
import { type Edit, returned } from '../../../tests/builders/returned.ts'
import { edgesThrice, pagesTyped } from '../../../tests/builders/returnedEdges.ts'
import {
  acceptedAll,
  controlsNested,
  flattened,
  formatted,
  newParagraphIds,
  runsSplit,
  tablesInControls,
  tagsDropped,
  withoutBookmarks,
  withoutOurParts,
} from '../../../tests/builders/returnedPrograms.ts'
import { tablesSorted } from '../../../tests/builders/returnedTables.ts'
import { changesIn, commentsIn, received } from '../../../tests/support/receive.ts'
import type { Framework } from '../../framework/framework.ts'
import type { Response } from '../../framework/round.ts'
import { statementText } from '../../framework/structure.ts'

/** Whatever parties do, whoever saves it: nothing lost, nothing misplaced, nothing that nobody did. */

/** What programs do on the way, one kind of anchor always left. */
const someProgram: fc.Arbitrary<readonly Edit[]> = fc
  .tuple(
    fc.subarray([
      tablesSorted,
      runsSplit,
      newParagraphIds,
      tablesInControls,
      edgesThrice,
      pagesTyped,
      formatted('TR', '2026-11-20T10:00:00Z'),
    ]),
    fc.constantFrom<readonly Edit[]>(
      [],
      [controlsNested],
      [flattened],
      [tagsDropped],
      [withoutBookmarks],
      [withoutOurParts],
    ),
  )
  .map(([some, loss]) => [...some, ...loss])

const layout = fc.constantFrom(
  'document',
  'matrix',
  'tables',
  'principles',
  'profiles',
) satisfies fc.Arbitrary<(typeof consultation)['layout']>

const sorted = <T>(things: readonly T[]): readonly T[] =>
  things.toSorted((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b)))

const seen = (response: Response) => ({
  comments: sorted(
    commentsIn(response).map(({ target, author, text, parent, resolved }) => ({
      target,
      author,
      text,
      parent,
      resolved,
    })),
  ),
  changes: sorted(
    changesIn(response)
      .filter(({ kind }) => kind !== 'new' && kind !== 'move')
      .map(({ target, author, before, after, silent }) => ({
        target,
        author: silent ? null : author,
        before: plain(before),
        after: plain(after),
        silent,
      }))
      // A letter that nobody sees may be deleted all the same, and is told where it was tracked.
      .filter((each) => each.before !== each.after),
  ),
  proposals: sorted(
    changesIn(response)
      .filter(({ kind }) => kind === 'new')
      .map(({ author, silent, after }) => ({ author: silent ? null : author, text: after })),
  ),
  moves: sorted(
    changesIn(response)
      .filter(({ kind }) => kind === 'move')
      .map(({ target, author, silent, cell }) => ({ target, author: silent ? null : author, cell })),
  ),
})

/** New text written as quietly behind a passage that was emptied without a trace is what it says now: nobody could know better. */
const isToldApart = ({ changes, proposals }: Expected): boolean =>
  proposals.every(({ author }) => author !== null) ||
  !changes.some(({ silent, after }) => silent && plain(after) === '')

/** Of two texts with the same words nobody can tell which one was moved without a trace. */
function isOnlyOne(target: string, sent: Framework): boolean {
  const words = plain(textOf(target, sent))
  const texts: string[] = []
  JSON.stringify(sent, (_, value: unknown) => {
    if (typeof value === 'string') texts.push(plain(value))
    return value
  })
  return texts.filter((text) => text === words).length <= 1
}

const textOf = (target: string, { cells }: Framework): string =>
  Object.values(cells)
    .flatMap((row) => Object.values(row).flat())
    .filter(({ id }) => id === target)
    .map(statementText)
    .join()

/** Every second competency by one name, and all dimensions that have one by another. */
const calledTheSame = ({ competencies, ...rest }: Framework): Framework => ({
  ...rest,
  competencies: competencies.map((each, at) => ({
    ...each,
    name: at % 2 === 0 || each.name === '' ? each.name : 'Fælles',
    dimensions: each.dimensions.map((one) => ({ ...one, name: one.name === '' ? '' : 'Fokus' })),
  })),
})

describe('a file that came back', () => {
  it('untouched gives no answers at all, whatever programs wrote it', async () => {
    await fc.assert(
      fc.asyncProperty(someFramework, layout, someProgram, async (sent, shape, program) => {
        const round = { ...consultation, layout: shape }
        const back = returned(await draftOf(sent, round), ...program)
        expect(received(back, { sent, round }).answers).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  it('untouched gives none where rows are called the same, either, and were sorted', async () => {
    await fc.assert(
      fc.asyncProperty(someFramework, layout, someProgram, async (framework, shape, program) => {
        const [sent, round] = [calledTheSame(framework), { ...consultation, layout: shape }]
        const back = returned(await draftOf(sent, round), tablesSorted, ...program)
        expect(received(back, { sent, round }).answers).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  it('has every answer on its passage and no other', async () => {
    await fc.assert(
      fc.asyncProperty(someFramework, layout, someActs, someProgram, async (sent, shape, acts, program) => {
        const round = { ...consultation, layout: shape }
        const draft = await draftOf(sent, round)
        const { edits, expected } = answered(spotsOf(draft, sent), acts)
        fc.pre(isToldApart(expected))
        fc.pre(expected.moves.every(({ target, author }) => author !== null || isOnlyOne(target, sent)))
        const found = received(returned(draft, ...edits, ...program), { sent, round })
        expect(seen(found)).toEqual({
          comments: sorted(expected.comments),
          changes: sorted(
            expected.changes.map((each) => ({
              ...each,
              before: plain(each.before),
              after: plain(each.after),
            })),
          ),
          proposals: sorted(expected.proposals),
          moves: sorted(expected.moves),
        })
      }),
      { numRuns: 100 },
    )
  })

  it('of which somebody accepted all changes says the same without a name', async () => {
    const acts = someActs.map((given) =>
      given.map((each) => ({
        ...each,
        acts: each.acts.filter(({ what }) => what !== 'new' && what !== 'gone' && what !== 'comment'),
      })),
    )
    await fc.assert(
      fc.asyncProperty(someFramework, layout, acts, someProgram, async (sent, shape, given, program) => {
        const round = { ...consultation, layout: shape }
        const draft = await draftOf(sent, round)
        const { edits, expected } = answered(spotsOf(draft, sent), given)
        fc.pre(expected.moves.every(({ target }) => isOnlyOne(target, sent)))
        // What is gone altogether cannot be told from what was written in its place.
        fc.pre(expected.accepted.every(({ after }) => plain(after) !== ''))
        const found = seen(received(returned(draft, ...edits, acceptedAll, ...program), { sent, round }))
        expect(found).toEqual({
          comments: [],
          changes: sorted(
            expected.accepted.map(({ target, before, after }) => ({
              target,
              author: null,
              before: plain(before),
              after: plain(after),
              silent: true,
            })),
          ),
          proposals: [],
          moves: sorted(expected.moves.map((each) => ({ ...each, author: null }))),
        })
      }),
      { numRuns: 60 },
    )
  })
})
