import { beforeAll, describe, expect, it } from 'vitest'
import { consultation, draftOf } from '../../../tests/builders/consulted.ts'
import {
  type Party,
  partiesInLibreOffice,
  type Saved,
  type Step,
} from '../../../tests/support/partyInLibreOffice.ts'
import { builtIn } from '../../../tests/support/printedTemplate.ts'
import { changesIn, commentsIn, only, received } from '../../../tests/support/receive.ts'
import { allPassages } from '../../framework/passages.ts'
import type { Response, Round } from '../../framework/round.ts'

/** LibreOffice as a party heard: opens the draft, answers in it, saves it as Word, or as OpenDocument and that as Word. */

type Sent = { readonly sent: ReturnType<typeof builtIn>; readonly round: Round }
const holstebro: Sent = { sent: builtIn('holstebro'), round: { ...consultation, layout: 'matrix' } }
const tables: Sent = { sent: builtIn('holstebro'), round: { ...consultation, layout: 'tables' } }
const roskilde: Sent = { sent: builtIn('roskilde'), round: consultation }
const holbaek: Sent = { sent: builtIn('holbaek'), round: consultation }

const said = ({ sent }: Sent, id: string): string => {
  const passage = allPassages(sent).get(id)
  if (passage === undefined) throw new Error(`${id} is no passage`)
  return passage.kind === 'statement' && passage.lead !== null
    ? `${passage.lead} – ${passage.text}`
    : passage.text
}
/** Some words in the middle of a passage, as somebody would mark them. */
const wordsOf = (sent: Sent, id: string): string => said(sent, id).split(' ').slice(2, 5).join(' ')

const party = 'FOA Midt'
const comment = (sent: Sent, id: string, text: string, whole = false): Step => ({
  do: 'comment',
  author: party,
  day: '2026-11-20',
  text,
  bookmark: `c_${id}`,
  ...(whole ? {} : { words: wordsOf(sent, id) }),
})
const track = (on: boolean): Step => ({ do: 'track', on })
const replace = (sent: Sent, id: string, other: string): Step => ({
  do: 'replace',
  bookmark: `c_${id}`,
  words: wordsOf(sent, id),
  with: other,
})
const insert = (sent: Sent, id: string, text: string): Step => ({
  do: 'insert',
  bookmark: `c_${id}`,
  words: wordsOf(sent, id),
  text,
})
const at = (id: string) => ({ bookmark: `c_${id}` })

/** What is done to a grid: comments, tracked changes, a retyped cell, a sorted table and a deleted row. */
const answers = (sent: Sent): readonly Step[] => [
  { do: 'author', author: party },
  comment(sent, 'k1d1r1s1', 'Hvad menes der?'),
  comment(sent, 'k1d2r2s1', 'Hele udsagnet', true),
  comment(sent, 'p1b3', 'Om forordet'),
  comment(sent, 'k8_definition', 'Om definitionen'),
  { do: 'sortRows', ...at('k1d1r1s1'), rising: false },
  track(true),
  replace(sent, 'k3d1r1s1', 'noget helt andet'),
  insert(sent, 'k3d2r2s1', ' og mere til'),
  replace(sent, 'k4d1r3s1', ''),
  insert(sent, 'p1b4', ' hos os alle'),
  { do: 'newParagraph', ...at('k4d2r4s1'), text: 'Inviterer de frivillige med' },
  { do: 'deleteRow', ...at('k8d2r1s1') },
  { do: 'addRow', ...at('k6d2r1s1'), texts: ['Ny række', 'Et nyt udsagn'] },
  track(false),
  { do: 'retypeCell', ...at('k5d1r2s1'), text: `${said(sent, 'k5d1r2s1')} hver dag` },
  { do: 'deleteRow', ...at('k7d1r1s1') },
]

const principles: readonly Step[] = [
  { do: 'author', author: party },
  comment(roskilde, 'k2d1r1s1', 'Om udsagnet'),
  comment(roskilde, 'p1b2', 'Om teksten'),
  track(true),
  replace(roskilde, 'k4d1r1s1', 'noget andet'),
  insert(roskilde, 'p1b4', ' altid'),
  { do: 'newParagraph', ...at('k5d1r1s1'), text: 'Lytte, før du taler' },
  track(false),
  replace(roskilde, 'k6d1r1s1', 'stille'),
]

/** Emptied before tracking was turned on: what is written then, and what is noted where nothing stands any more. */
const anew = (id: string, text: string, note?: string): Step => ({
  do: 'writeAnew',
  ...at(id),
  text,
  ...(note === undefined ? {} : { author: party, note }),
})
const emptied: readonly Step[] = [
  { do: 'author', author: party },
  anew('k1d1r1s1', 'Kender sit område'),
  anew('k2d1r2s1', '', 'Hvorfor stod det der?'),
  anew('p1b3', 'Kort sagt'),
  anew('k8_definition', 'Om det hele', 'Kortere'),
]

const untouched = { holstebro, tables, roskilde, holbaek }
let files: ReadonlyMap<string, Saved> = new Map()

beforeAll(async () => {
  const parties = new Map<string, Party>()
  const add = async (name: string, { sent, round }: Sent, steps: readonly Step[]) =>
    parties.set(name, { draft: await draftOf(sent, round), steps })
  for (const [name, sent] of Object.entries(untouched)) await add(name, sent, [])
  await add('answers in a matrix', holstebro, answers(holstebro))
  await add('answers in tables', tables, answers(tables))
  await add('answers to principles', roskilde, principles)
  await add('emptied', tables, emptied)
  files = await partiesInLibreOffice(parties)
})

const ways = ['docx', 'viaOdt'] as const
const taken = new Map<string, Response>()
const response = (name: string, way: (typeof ways)[number], given: Sent): Response => {
  const saved = files.get(name)
  if (saved === undefined) throw new Error(`${name} was not saved`)
  const found = taken.get(`${name} ${way}`) ?? received(saved[way], given)
  taken.set(`${name} ${way}`, found)
  return found
}

describe.each(ways)('saved by LibreOffice (%s)', (way) => {
  it.each(Object.entries(untouched))('%s, which nobody touched, gives no answers at all', (name, given) => {
    expect(response(name, way, given).answers).toEqual([])
  })

  describe.each([
    ['answers in a matrix', holstebro],
    ['answers in tables', tables],
  ] as const)('%s', (name, given) => {
    const changesOn = (target: string | null) =>
      changesIn(response(name, way, given)).filter((change) => change.target === target)

    it('has every comment on its passage, the table sorted or not', () => {
      expect(commentsIn(response(name, way, given))).toEqual(
        expect.arrayContaining(
          (
            [
              ['k1d1r1s1', 'Hvad menes der?', wordsOf(given, 'k1d1r1s1')],
              ['k1d2r2s1', 'Hele udsagnet', said(given, 'k1d2r2s1')],
              ['p1b3', 'Om forordet', wordsOf(given, 'p1b3')],
              ['k8_definition', 'Om definitionen', wordsOf(given, 'k8_definition')],
            ] as const
          ).map(([target, text, quote]) => ({
            target,
            text,
            quote,
            author: party,
            date: '2026-11-20T12:00:00Z',
            resolved: false,
            parent: null,
          })),
        ),
      )
      expect(commentsIn(response(name, way, given))).toHaveLength(4)
    })

    it('has every tracked change on its passage', () => {
      for (const [id, kind, other] of [
        ['k3d1r1s1', 'edit', 'noget helt andet'],
        ['k4d1r3s1', 'delete', ''],
      ] as const) {
        const before = said(given, id)
        expect(changesOn(id), id).toMatchObject([
          { kind, before, after: before.replace(wordsOf(given, id), other), silent: false, author: party },
        ])
      }
      for (const [id, more] of [
        ['k3d2r2s1', ' og mere til'],
        ['p1b4', ' hos os alle'],
      ] as const) {
        const before = said(given, id)
        const words = wordsOf(given, id)
        expect(changesOn(id), id).toMatchObject([
          {
            kind: 'insert',
            before,
            after: before.replace(words, words + more),
            silent: false,
            author: party,
          },
        ])
      }
    })

    it('has the new statement as a proposal for its cell, and the new row with all it says', () => {
      const found = changesIn(response(name, way, given)).filter(({ kind }) => kind === 'new')
      expect(found).toEqual(
        expect.arrayContaining([
          expect.objectContaining({
            after: 'Inviterer de frivillige med',
            author: party,
            silent: false,
            cell: { dimension: 'k4d2', role: 'r4' },
          }),
        ]),
      )
      const row = found.filter((each) => each.after !== 'Inviterer de frivillige med')
      // LibreOffice 7.4 puts a letter nobody sees into a row that was inserted.
      const words = row.map((each) => each.after.replaceAll('\u200d', '')).join(' ')
      expect(words).toBe('Ny række Et nyt udsagn')
    })

    it('has the retyped cell as what nobody tracked', () => {
      const before = said(given, 'k5d1r2s1')
      expect(changesOn('k5d1r2s1')).toMatchObject([
        { kind: 'insert', before, after: `${before} hver dag`, silent: true },
      ])
    })

    it.each([
      ['silently', 'k7', 'd1', true],
      ['with tracking on', 'k8', 'd2', false],
    ])('has every statement of the row that was deleted %s', (_, competency, dimension, silent) => {
      const row =
        given === tables
          ? ['d1', 'd2', 'd3'].map((each) => `${competency}${each}r1s1`)
          : ['r1', 'r2', 'r3', 'r4'].map((each) => `${competency}${dimension}${each}s1`)
      for (const id of row) expect(changesOn(id), id).toMatchObject([{ kind: 'delete', after: '', silent }])
    })

    it('has nothing else', () => {
      const found = changesIn(response(name, way, given))
      const count = (...kinds: readonly string[]) => found.filter(({ kind }) => kinds.includes(kind)).length
      expect(count('edit', 'insert')).toBe(4)
      expect(count('delete')).toBe(1 + 2 * (given === tables ? 3 : 4))
      expect(count('move')).toBe(0)
    })
  })

  it('what was emptied silently and written anew with tracking is found in its place', () => {
    const found = response('emptied', way, tables)
    expect(
      changesIn(found).map(({ target, kind, before, after, silent }) => [
        target,
        kind,
        before,
        after,
        silent,
      ]),
    ).toEqual([
      ['p1b3', 'delete', said(tables, 'p1b3'), '', true],
      ['p1b3', 'insert', '', 'Kort sagt', false],
      ['k8_definition', 'delete', said(tables, 'k8_definition'), '', true],
      ['k8_definition', 'insert', '', 'Om det hele', false],
      ['k1d1r1s1', 'delete', said(tables, 'k1d1r1s1'), '', true],
      ['k1d1r1s1', 'insert', '', 'Kender sit område', false],
      ['k2d1r2s1', 'delete', said(tables, 'k2d1r2s1'), '', true],
    ])
    expect(only(commentsIn(found), 'target', 'text')).toEqual([
      { target: 'k8_definition', text: 'Kortere' },
      { target: 'k2d1r2s1', text: 'Hvorfor stod det der?' },
    ])
  })

  it('answers to principles lie where they were given', () => {
    const found = response('answers to principles', way, roskilde)
    expect(commentsIn(found)).toMatchObject([
      { target: 'p1b2', text: 'Om teksten', quote: wordsOf(roskilde, 'p1b2') },
      { target: 'k2d1r1s1', text: 'Om udsagnet', quote: wordsOf(roskilde, 'k2d1r1s1') },
    ])
    expect(changesIn(found).map(({ target, kind, silent }) => ({ target, kind, silent }))).toEqual([
      { target: 'p1b4', kind: 'insert', silent: false },
      { target: 'k4d1r1s1', kind: 'edit', silent: false },
      { target: null, kind: 'new', silent: false },
      { target: 'k6d1r1s1', kind: 'edit', silent: true },
    ])
  })
})
