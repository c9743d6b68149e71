import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { anchorOfTag } from '../../core/framework/anchors.ts'
import type { Framework } from '../../core/framework/framework.ts'
import type { CellPlace } from '../../core/framework/round.ts'
import { by, type Edit } from './returned.ts'
import { comment, words } from './returnedComments.ts'
import { deleteAt, deletesParagraph, insertAt, moves, writesBehind } from './returnedEdits.ts'
import { passage, said, tagOf } from './returnedPassage.ts'
import { all, child, readTree } from './returnedTree.ts'

/** Parties that answer at random, and beside every file what must be found in it. */

/** Every passage of a draft that says something, in one of its prints; `tag` is the print's. */
export type Spot = {
  readonly id: string
  readonly tag: string
  readonly text: string
  /** Of a statement. */
  readonly cell: CellPlace | null
}

export function spotsOf(draft: Uint8Array, { cells }: Pick<Framework, 'cells'>): readonly Spot[] {
  const placed = new Map(
    Object.entries(cells).flatMap(([dimension, row]) =>
      Object.entries(row).flatMap(([role, statements]) =>
        statements.map(({ id }) => [id, { dimension, role }] as const),
      ),
    ),
  )
  const document = readTree(strFromU8(unzipSync(draft)['word/document.xml'] ?? new Uint8Array()))
  const file = { document, parts: new Map(), comments: [], who: null, nextId: () => 0 }
  return all(document, 'w:sdt').flatMap((sdt) => {
    const tag = child(sdt, 'w:sdtContent') && tagOf(sdt)
    const anchor = tag === undefined ? null : anchorOfTag(tag)
    if (tag === undefined || anchor === null) return []
    const text = said(passage(file, tag))
    return text.trim() === '' ? [] : [{ id: anchor.id, tag, text, cell: placed.get(anchor.id) ?? null }]
  })
}

const people = ['HK Social', 'TR', null] as const
type Person = (typeof people)[number]
const day = '2026-11-20T10:00:00Z'
const tracked = (who: Person, edit: Edit): Edit => (who === null ? edit : by(who, day, edit))

/** One thing that is done to a passage, in shares of its length. */
const act = fc.record({
  what: fc.constantFrom('insert', 'insert', 'delete', 'replace', 'comment', 'comment', 'new', 'gone', 'move'),
  who: fc.constantFrom(...people),
  from: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.double({ min: 0.05, max: 0.6, noNaN: true }),
  word: fc.constantFrom('også', ' æblegrød', 'X', 'og mere til, siger vi', '& <b>', '🙂'),
  reply: fc.boolean(),
  resolved: fc.boolean(),
  /** Where a statement is moved to: behind this one. */
  to: fc.nat(1000),
})
export type Act = typeof act extends fc.Arbitrary<infer T> ? T : never

/** What is done to how many passages. */
export const someActs = fc.array(
  fc.record({ spot: fc.nat(1000), acts: fc.array(act, { minLength: 1, maxLength: 4 }) }),
  {
    maxLength: 6,
  },
)

/** A stretch of a passage, by whom it came and by whom it went. */
type Stretch = { readonly text: string; readonly by: Person; readonly gone: Person | 'nobody' }

export type Expected = {
  readonly comments: {
    target: string
    author: string
    text: string
    parent: string | null
    resolved: boolean
  }[]
  readonly changes: {
    target: string
    author: string | null
    before: string
    after: string
    silent: boolean
  }[]
  readonly proposals: { author: string | null; text: string }[]
  readonly moves: { target: string; author: string | null; cell: CellPlace }[]
  /** What each passage would say if everything were accepted. */
  readonly accepted: { target: string; before: string; after: string }[]
}

/** The edits, to be carried out in this order, and what they come to. Each passage is answered in one of its prints. */
export function answered(
  spots: readonly Spot[],
  given: readonly { readonly spot: number; readonly acts: readonly Act[] }[],
): { readonly edits: readonly Edit[]; readonly expected: Expected } {
  const edits: Edit[] = []
  const expected: Expected = { comments: [], changes: [], proposals: [], moves: [], accepted: [] }
  const seen = new Set<string>()
  for (const { spot: at, acts } of given) {
    const spot = spots[at % Math.max(1, spots.length)]
    if (spot === undefined || seen.has(spot.id)) continue
    seen.add(spot.id)
    const [{ what: first, who: mover, to } = { what: 'none', who: null, to: 0 }] = acts
    if (first === 'move') {
      // A passage that is moved is left alone otherwise, and so is what it is put behind.
      const behind = spots[to % spots.length]
      if (spot.cell === null || behind?.cell == null || seen.has(behind.id) || isSame(spot.cell, behind.cell))
        continue
      seen.add(behind.id)
      edits.push(tracked(mover, moves(spot.tag, behind.tag)))
      expected.moves.push({ target: spot.id, author: mover, cell: behind.cell })
      continue
    }
    let stretches: readonly Stretch[] = [{ text: spot.text, by: null, gone: 'nobody' }]
    for (const [n, each] of acts.entries()) {
      const standing = textOf(stretches.filter(({ gone }) => gone === 'nobody'))
      const start = onLetter(standing, Math.floor(each.from * standing.length))
      const end = onLetter(
        standing,
        Math.min(standing.length, start + Math.ceil(each.length * standing.length)),
      )
      const { who, what, word } = each
      if (what === 'comment') {
        if (end > start)
          edits.push(...commentOf(spot, each, `${spot.id} ${n}`, standing.slice(start, end), expected))
      } else if (what === 'new') {
        const text = `Et nyt forslag nummer ${edits.length}`
        edits.push(tracked(who, writesBehind(spot.tag, text)))
        expected.proposals.push({ author: who, text })
      } else if (what === 'gone') {
        if (who === null || standing === '' || n < acts.length - 1) continue
        edits.push(tracked(who, deletesParagraph(spot.tag)))
        stretches = gone(stretches, 0, standing.length, who)
      } else if (what !== 'move') {
        if (what !== 'delete') {
          edits.push(tracked(who, (file) => insertAt(file, passage(file, spot.tag), end, word)))
          stretches = came(stretches, end, word, who)
        }
        if (what !== 'insert' && end > start) {
          edits.push(tracked(who, (file) => deleteAt(file, passage(file, spot.tag), start, end)))
          stretches = gone(stretches, start, end, who)
        }
      }
    }
    expected.changes.push(...changesOf(spot, stretches))
    const after = textOf(stretches.filter(({ gone }) => gone === 'nobody'))
    if (plain(after) !== plain(spot.text))
      expected.accepted.push({ target: spot.id, before: spot.text, after })
  }
  return { edits, expected }
}

const isSame = (a: CellPlace, b: CellPlace): boolean => a.dimension === b.dimension && a.role === b.role

function commentOf(
  spot: Spot,
  { who, reply, resolved }: Act,
  text: string,
  quote: string,
  { comments }: Expected,
): readonly Edit[] {
  const author = who ?? 'MED'
  comments.push({ target: spot.id, author, text, parent: null, resolved })
  const replies = reply ? [{ by: 'Svarer', text: `svar på ${text}` }] : []
  if (reply)
    comments.push({ target: spot.id, author: 'Svarer', text: `svar på ${text}`, parent: text, resolved })
  return [by(author, day, comment(words(spot.tag, quote), text, { resolved, replies }))]
}

const textOf = (stretches: readonly Stretch[]): string => stretches.map(({ text }) => text).join('')

/** Never between the two halves of a letter beyond 16 bits. */
const onLetter = (text: string, at: number): number => {
  const code = text.charCodeAt(at)
  return code >= 0xdc00 && code <= 0xdfff ? at - 1 : at
}

/** The stretches cut so that one begins at this letter of what stands. */
function cut(stretches: readonly Stretch[], at: number): readonly Stretch[] {
  let place = 0
  return stretches.flatMap((each) => {
    if (each.gone !== 'nobody') return [each]
    const inside = at - place
    place += each.text.length
    return inside > 0 && inside < each.text.length
      ? [
          { ...each, text: each.text.slice(0, inside) },
          { ...each, text: each.text.slice(inside) },
        ]
      : [each]
  })
}

function came(stretches: readonly Stretch[], at: number, text: string, who: Person): readonly Stretch[] {
  const pieces = cut(stretches, at)
  let place = 0
  let index = 0
  for (const [i, each] of pieces.entries()) {
    if (place >= at) break
    if (each.gone === 'nobody') place += each.text.length
    index = i + 1
  }
  return [...pieces.slice(0, index), { text, by: who, gone: 'nobody' }, ...pieces.slice(index)]
}

function gone(stretches: readonly Stretch[], start: number, end: number, who: Person): readonly Stretch[] {
  let place = 0
  return cut(cut(stretches, start), end).flatMap((each) => {
    if (each.gone !== 'nobody') return [each]
    const from = place
    place += each.text.length
    if (from < start || place > end) return [each]
    // What one inserted oneself, and what is not tracked, leaves no trace.
    return who === null || each.by === who ? [] : [{ ...each, gone: who }]
  })
}

function changesOf({ id, text }: Spot, stretches: readonly Stretch[]): Expected['changes'] {
  const rejected = textOf(stretches.filter(({ by: author }) => author === null))
  const silent = { target: id, author: null, before: text, after: rejected, silent: true }
  const others = people.flatMap((who) => {
    if (who === null) return []
    const after = textOf(
      stretches.filter((each) => (each.by === null || each.by === who) && each.gone !== who),
    )
    return [{ target: id, author: who, before: rejected, after, silent: false }]
  })
  return [silent, ...others].filter((each) => plain(each.before) !== plain(each.after))
}

/** Spaces at the ends and in a row, and letters that nobody sees, are no difference that anybody would answer. */
export const plain = (text: string): string =>
  text
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g, '')
    .replace(/\s+/gu, ' ')
    .trim()
