import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import { openDocx, packageFaults } from '../support/docxPackage.ts'
import { asPandocReads } from '../support/pandoc.ts'
import { answered, plain, someActs, spotsOf } from './answered.ts'
import { consulted, draftOf } from './consulted.ts'
import { by, type Edit, returned } from './returned.ts'
import { comment, words } from './returnedComments.ts'
import { deletes, deletesParagraph, inserts, moves, replaces, types, writesBehind } from './returnedEdits.ts'
import { lettersOf, passage } from './returnedPassage.ts'
import { controlsNested, newParagraphIds, runsSplit } from './returnedPrograms.ts'
import { addsRow, deletesRow } from './returnedTables.ts'
import { all, isInside, type Node, readTree } from './returnedTree.ts'

/** The builder's files as another reader takes them: a fixture that is no Word file would prove nothing. */

let draft: Uint8Array = new Uint8Array()
beforeAll(async () => {
  draft = await draftOf()
})

const hk = (...edits: readonly Edit[]) => by('HK Social', '2026-11-20T10:00:00Z', ...edits)
const asRead = async (...edits: readonly Edit[]) => {
  const file = returned(draft, ...edits)
  expect(packageFaults(openDocx(file))).toEqual([])
  return [await asPandocReads(file, 'reject'), await asPandocReads(file, 'accept')] as const
}

describe('a returned file', () => {
  it('is what was sent where nobody did anything', async () => {
    const [rejected, accepted] = await asRead()
    expect(rejected).toBe(accepted)
    expect(rejected).toContain('Jeg sætter mål for driften')
  })

  it('says as it did when the changes are rejected, and what they wanted when they are accepted', async () => {
    const [rejected, accepted] = await asRead(
      hk(
        replaces('s1', 'mål', 'retning'),
        inserts('s2', 'op', ' sammen'),
        deletes('s4', ' for hele området'),
        deletesParagraph('b4'),
        writesBehind('s5', 'Et nyt udsagn'),
        addsRow('s4', 'Ny række', 'Ny celle'),
        deletesRow('s6'),
        comment(words('s1', 'driften'), 'Hvilken?', { replies: [{ by: 'TR', text: 'Al drift' }] }),
      ),
      runsSplit,
      newParagraphIds,
      controlsNested,
    )
    const [plain] = await asRead()
    expect(rejected).toBe(plain)
    for (const said of [
      'Jeg sætter retning for driften',
      'Jeg følger op sammen hver måned',
      'Et nyt udsagn',
      'Ny række Ny celle',
    ])
      expect(accepted).toContain(said)
    expect(accepted).not.toContain('for hele området')
    expect(accepted).not.toContain('politikerne')
    expect(accepted).not.toContain('tale om ledelse')
  })

  it('has a moved statement in one place whichever way it is read', async () => {
    const [rejected, accepted] = await asRead(hk(moves('s2', 's5')))
    for (const text of [rejected, accepted]) expect(text.split('følger op hver måned')).toHaveLength(2)
    expect(rejected.indexOf('følger op')).toBeLessThan(rejected.indexOf('min egen afdeling'))
    expect(accepted.indexOf('følger op')).toBeGreaterThan(accepted.indexOf('min egen afdeling'))
  })

  it('says something else both ways where it was not tracked', async () => {
    const [rejected, accepted] = await asRead(types('s1', 'mål', 'retning'))
    expect(rejected).toBe(accepted)
    expect(rejected).toContain('sætter retning')
  })
})

describe('answers at random', () => {
  /** What a passage says with one party's changes alone, or none. */
  const saidBy = (document: Node, id: string, author: string | null): string => {
    const own = (run: Node, name: string) =>
      all(document, name).some(
        (mark) => mark.attributes['w:author'] === author && all(mark, 'w:r').includes(run),
      )
    const { holder } = passage({ document, parts: new Map(), comments: [], who: null, nextId: () => 0 }, id)
    return all(holder, 'w:r')
      .filter((run) => (!isInside(run, 'w:ins') || own(run, 'w:ins')) && !own(run, 'w:del'))
      .map(lettersOf)
      .join('')
  }

  it('are in the file as they are told', () => {
    const spots = spotsOf(draft, consulted)
    fc.assert(
      fc.property(someActs, (acts) => {
        const { edits, expected } = answered(spots, acts)
        const file = returned(draft, ...edits)
        const document = readTree(strFromU8(unzipSync(file)['word/document.xml'] ?? new Uint8Array()))
        for (const { target, author, before, after } of expected.changes) {
          const tag = spots.find(({ id }) => id === target)?.tag ?? target
          expect(plain(saidBy(document, tag, author))).toBe(plain(after))
          if (author !== null) expect(plain(saidBy(document, tag, null))).toBe(plain(before))
        }
        const texts = strFromU8(unzipSync(file)['word/comments.xml'] ?? new Uint8Array())
        for (const { text } of expected.comments) expect(texts).toContain(`>${text}<`)
      }),
      { numRuns: 60 },
    )
  })
})
