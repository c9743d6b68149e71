import { beforeAll, describe, expect, it } from 'vitest'
import { consultation, draftOf } from '../../../tests/builders/consulted.ts'
import { by, type Edit, returned } from '../../../tests/builders/returned.ts'
import { comment, words } from '../../../tests/builders/returnedComments.ts'
import {
  deletes,
  inserts,
  moves,
  replaces,
  types,
  writesBehind,
} from '../../../tests/builders/returnedEdits.ts'
import {
  alternateRuns,
  controlsNested,
  formatted,
  newParagraphIds,
  protectedFor,
  runsSplit,
  smartTagged,
  tablesInControls,
  tagsDropped,
  withForeignPart,
  withTextBox,
} from '../../../tests/builders/returnedPrograms.ts'
import { addsRow, deletesRow } from '../../../tests/builders/returnedTables.ts'
import { changesIn, commentsIn, received, receiving } from '../../../tests/support/receive.ts'

/** Whatever programs write around the words, the answers are the same. */

let draft: Uint8Array = new Uint8Array()
beforeAll(async () => {
  draft = await draftOf()
})

const day = '2026-11-20T10:00:00Z'
const answered: readonly Edit[] = [
  by(
    'HK Social',
    day,
    replaces('s1', 'mål', 'retning'),
    inserts('b1', 'borgerne', ' og hinanden'),
    deletes('s4', ' for hele området'),
    moves('s2', 's5'),
    writesBehind('s3', 'Jeg lytter'),
    deletesRow('s7'),
    addsRow('s6', 'Souschef', 'Jeg måler'),
    comment(words('s1', 'driften'), 'Al drift?', { replies: [{ by: 'TR', text: 'Ja' }], resolved: true }),
    comment(words('b3'), 'Hvilken?'),
  ),
  types('s6', 'flere', 'mange'),
]
const seen = (...edits: readonly Edit[]) => {
  const found = received(returned(draft, ...edits))
  return { comments: commentsIn(found), changes: changesIn(found) }
}

const programs: readonly (readonly [string, Edit])[] = [
  ['runs in pieces with their sessions and marks of the proofing', runsSplit],
  ['ids of Word’s own at every paragraph', newParagraphIds],
  ['controls inside and around ours', controlsNested],
  ['controls around cells and rows', tablesInControls],
  ['controls without their tags', tagsDropped],
  ['runs in two editions of which a reader takes one', alternateRuns],
  ['smart tags around runs', smartTagged],
  ['tracked formatting everywhere', formatted('TR', day)],
  ['only comments allowed', protectedFor('comments')],
  ['only tracked changes allowed', protectedFor('trackedChanges')],
  ['a part of another program', withForeignPart],
]

describe.each(programs)('a file with %s', (_, program) => {
  it('gives no answers where nobody answered', () => {
    expect(received(returned(draft, program)).answers).toEqual([])
  })

  it('gives the same answers as without', () => {
    const plain = seen(...answered)
    expect(plain.changes.length).toBeGreaterThanOrEqual(8)
    expect(plain.comments).toHaveLength(3)
    expect(seen(...answered, program)).toEqual(plain)
  })
})

describe('all of that at once', () => {
  it('gives the same answers', () => {
    const all = [runsSplit, newParagraphIds, controlsNested, tablesInControls, formatted('TR', day)]
    expect(seen(...answered, ...all)).toEqual(seen(...answered))
  })
})

describe('a text box somebody drew', () => {
  it('is a proposal, said once though it stands in the file twice', () => {
    const found = changesIn(received(returned(draft, withTextBox('Husk de frivillige'))))
    expect(found).toMatchObject([{ kind: 'new', after: 'Husk de frivillige', silent: true }])
  })
})

describe('the file’s name', () => {
  it.each(['Høring (1) - HK’s bemærkninger.docx', 'x', 'SV_ Høring.DOCX', 'kopi af kopi.docx.docx'])(
    '%s means nothing for what is in it',
    (name) => {
      const found = received(returned(draft, ...answered), { name })
      expect(commentsIn(found)).toEqual(seen(...answered).comments)
    },
  )
})

describe('a file of something else', () => {
  it('of another round is told so in one sentence', async () => {
    const before = { ...consultation, id: 'round0', name: '0. høring' }
    const file = returned(await draftOf(undefined, before), ...answered)
    expect(receiving(file, { rounds: [before, consultation] })).toEqual({
      status: 'refused',
      reason: expect.stringMatching(/^[^\n]*0\. høring[^\n]*\.$/),
    })
  })

  it('of a framework nobody here knows is told so in one sentence', async () => {
    const elsewhere = { ...consultation, id: 'rundeandetsteds' }
    const file = returned(await draftOf(undefined, elsewhere), ...answered)
    expect(receiving(file)).toEqual({ status: 'refused', reason: expect.stringMatching(/^[^\n]+\.$/) })
  })

  it('received twice is a duplicate, and the first stays as it was', () => {
    const file = returned(draft, ...answered)
    const response = received(file)
    const later = { ...consultation, responses: [response] }
    expect(receiving(file, { round: later })).toEqual({
      status: 'duplicate',
      reason: expect.stringMatching(/^[^\n]+\.$/),
    })
  })
})
