import { beforeAll, describe, expect, it } from 'vitest'
import { consultation, draftOf } from '../../../tests/builders/consulted.ts'
import {
  cell,
  competency,
  dimension,
  framework,
  grid,
  roles,
  theme,
} from '../../../tests/builders/framework.ts'
import { by, type Edit, returned } from '../../../tests/builders/returned.ts'
import { comment, line, words } from '../../../tests/builders/returnedComments.ts'
import {
  deletes,
  inserts,
  markDeleted,
  writesBehind,
  writesOnBehind,
} from '../../../tests/builders/returnedEdits.ts'
import { passage, run } from '../../../tests/builders/returnedPassage.ts'
import { flattened, tagsDropped, withoutBookmarks } from '../../../tests/builders/returnedPrograms.ts'
import { tablesSorted } from '../../../tests/builders/returnedTables.ts'
import {
  after,
  all,
  append,
  around,
  copy,
  elements,
  make,
  remove,
  text,
  wrap,
} from '../../../tests/builders/returnedTree.ts'
import { changesIn, commentsIn, only, received } from '../../../tests/support/receive.ts'

/** A passage that was emptied without a trace, while its control or its bookmark still stands. */

let draft: Uint8Array = new Uint8Array()
beforeAll(async () => {
  draft = await draftOf()
})

const day = '2026-11-20T10:00:00Z'
const hk = (...edits: readonly Edit[]) => by('HK Social', day, ...edits)
const tr = (...edits: readonly Edit[]) => by('TR', day, ...edits)
const response = (...edits: readonly Edit[]) => received(returned(draft, ...edits))
const changes = (...edits: readonly Edit[]) => changesIn(response(...edits))

const s1 = 'Jeg sætter mål for driften'
const emptied = (target: string, before: string) => ({
  kind: 'delete',
  target,
  before,
  after: '',
  silent: true,
})
const written = (target: string, after: string, author = 'HK Social') => ({
  kind: 'insert',
  target,
  author,
  date: day,
  before: '',
  after,
  silent: false,
})

/** What is left of the anchors. */
const leftovers: readonly (readonly [string, readonly Edit[]])[] = [
  ['control and bookmark', []],
  ['the control alone', [withoutBookmarks]],
  ['a control without its tag, and the bookmark', [tagsDropped]],
  ['the bookmark alone', [flattened]],
  ['nothing but the number', [flattened, withoutBookmarks]],
]

describe.each(leftovers)('an emptied statement of which %s is left', (_, loss) => {
  it('is gone, and no more', () => {
    expect(changes(deletes('s1'), ...loss)).toMatchObject([emptied('s1', s1)])
  })

  it('says what was tracked into it', () => {
    expect(changes(deletes('s1'), hk(inserts('s1', '', 'Jeg når målene')), ...loss)).toMatchObject([
      emptied('s1', s1),
      written('s1', 'Jeg når målene'),
    ])
  })

  it('says what was tracked behind its control, in its paragraph', () => {
    expect(changes(deletes('s1'), hk(writesOnBehind('s1', 'Jeg når målene')), ...loss)).toMatchObject([
      emptied('s1', s1),
      written('s1', 'Jeg når målene'),
    ])
  })

  it('says what each of two people wrote, without the other', () => {
    const both = [hk(inserts('s1', '', 'Jeg når målene')), tr(inserts('s1', '', 'Vi når dem'))]
    expect(changes(deletes('s1'), ...both, ...loss)).toMatchObject([
      emptied('s1', s1),
      written('s1', 'Vi når dem', 'TR'),
      written('s1', 'Jeg når målene'),
    ])
  })

  it('leaves the other statement of its cell alone', () => {
    const found = changes(
      deletes('s1'),
      hk(inserts('s1', '', 'Jeg når målene'), inserts('s2', 'måned', ' eller to')),
      ...loss,
    )
    expect(only(found, 'target', 'kind', 'after', 'silent')).toEqual([
      { target: 's1', kind: 'delete', after: '', silent: true },
      { target: 's1', kind: 'insert', after: 'Jeg når målene', silent: false },
      { target: 's2', kind: 'insert', after: 'Jeg følger op hver måned eller to', silent: false },
    ])
  })

  it('keeps a comment that was set at its words', () => {
    const found = response(hk(comment(words('s1', 'mål'), 'Hvilke?')), deletes('s1'), ...loss)
    expect(commentsIn(found)).toMatchObject([{ target: 's1', text: 'Hvilke?', quote: '' }])
    expect(changesIn(found)).toMatchObject([emptied('s1', s1)])
  })

  it('keeps a comment that was set at its line, and the thread of it', () => {
    const replies = [{ by: 'TR', text: 'Enig' }]
    const found = response(hk(comment(line('s1'), 'Hvilke?', { replies })), deletes('s1'), ...loss)
    expect(commentsIn(found)).toMatchObject([
      { target: 's1', text: 'Hvilke?' },
      { target: 's1', text: 'Enig', parent: 'Hvilke?' },
    ])
  })

  it('keeps a comment that only has a place', () => {
    const found = response(hk(comment(words('s2'), 'Hvorfor?', { range: 'point' })), deletes('s2'), ...loss)
    expect(commentsIn(found)).toMatchObject([{ target: 's2', text: 'Hvorfor?' }])
  })

  it('is found in a table of another order', () => {
    const found = changes(deletes('s6'), hk(inserts('s6', '', 'Jeg ser frem')), tablesSorted, ...loss)
    expect(found).toMatchObject([
      emptied('s6', 'Jeg ser flere år frem sammen med politikerne'),
      written('s6', 'Jeg ser frem'),
    ])
  })
})

describe('emptied prose', () => {
  it.each(leftovers.slice(0, 4))('of which %s is left says what was tracked into it', (_, loss) => {
    const before = 'Vi er her for borgerne, og det skal kunne mærkes hver dag.'
    const found = response(
      hk(comment(words('b1', 'borgerne'), 'Alle?')),
      deletes('b1'),
      hk(inserts('b1', '', 'Vi er her')),
      ...loss,
    )
    expect(changesIn(found)).toMatchObject([emptied('b1', before), written('b1', 'Vi er her')])
    expect(commentsIn(found)).toMatchObject([{ target: 'b1', text: 'Alle?' }])
  })

  it('is its passage again, though the print says more than the passage', () => {
    expect(changes(deletes('k1_definition'), hk(inserts('k1_definition', '', 'Hverdagen')))).toMatchObject([
      emptied('k1_definition', 'handler om at få hverdagen til at hænge sammen'),
      written('k1_definition', 'Hverdagen'),
    ])
  })
})

describe('what was emptied', () => {
  it('and invites to write, as Word shows an empty control, keeps its comment', () => {
    const invites: Edit = (file) => {
      const { control, holder } = passage(file, 's4')
      const properties = control === null ? undefined : elements(control)[0]
      if (properties !== undefined) append(properties, make('w:showingPlcHdr'))
      append(holder, run('Klik eller tryk her for at skrive tekst.'))
    }
    const found = response(hk(comment(line('s4'), 'Hvor blev det af?')), deletes('s4'), invites)
    expect(commentsIn(found)).toMatchObject([{ target: 's4', text: 'Hvor blev det af?' }])
    expect(changesIn(found)).toMatchObject([emptied('s4', 'Jeg holder budgettet for hele området')])
  })

  it('is not what another person proposes in a paragraph behind it', () => {
    const found = changes(
      deletes('s1'),
      hk(inserts('s1', '', 'Jeg når målene')),
      tr(writesBehind('s1', 'Jeg fejrer det, der lykkes')),
    )
    expect(found).toMatchObject([
      emptied('s1', s1),
      written('s1', 'Jeg når målene'),
      { kind: 'new', target: null, author: 'TR', after: 'Jeg fejrer det, der lykkes', silent: false },
    ])
  })

  it('has not moved to where its control was copied', () => {
    const copies: Edit = (file) => {
      const landed = copy(passage(file, 's2').paragraph)
      for (const each of elements(landed)) if (each.name !== 'w:sdt') remove(each)
      const mark = make('w:ins', { 'w:id': file.nextId(), 'w:author': 'HK Social', 'w:date': day })
      for (const control of elements(landed)) wrap(control, mark)
      append(around(passage(file, 's5').paragraph, 'w:tc'), landed)
    }
    const found = changes(copies, deletes('s2'), hk(inserts('s2', '', 'Jeg følger op')))
    expect(found).toMatchObject([
      emptied('s2', 'Jeg følger op hver måned'),
      written('s2', 'Jeg følger op'),
      { kind: 'new', target: null, after: 'Jeg følger op hver måned', cell: { dimension: 'd2', role: 'r2' } },
    ])
  })

  it('and written anew is nothing where a third person struck it again', () => {
    const found = changes(deletes('s1'), hk(inserts('s1', '', 'Jeg når målene')), tr(deletes('s1')))
    expect(found).toMatchObject([emptied('s1', s1), written('s1', 'Jeg når målene')])
    expect(found).toHaveLength(2)
  })

  it('does not take along a name that somebody else struck', () => {
    const strikesName: Edit = (file) => {
      const row = around(passage(file, 's4').paragraph, 'w:tr')
      const [name] = all(row, 'w:r').filter((each) => text(each) === 'Chef')
      if (name !== undefined) markDeleted(file, name)
    }
    expect(changes(deletes('s4'), hk(inserts('s4', '', 'Jeg sparer')), tr(strikesName))).toMatchObject([
      { kind: 'delete', target: null, author: 'TR', before: 'Chef', after: '' },
      emptied('s4', 'Jeg holder budgettet for hele området'),
      written('s4', 'Jeg sparer'),
    ])
  })

  it('and pasted with tracking into another cell is a proposal there', () => {
    const pastes: Edit = (file) => {
      const { paragraph } = passage(file, 's2')
      const target = around(passage(file, 's5').paragraph, 'w:tc')
      remove(paragraph)
      for (const each of elements(paragraph).filter(({ name }) => name.startsWith('w:bookmark'))) remove(each)
      for (const each of elements(paragraph).filter(({ name }) => name === 'w:r')) remove(each)
      const control = elements(paragraph).find(({ name }) => name === 'w:sdt')
      if (control === undefined) throw new Error('s2 has no control')
      wrap(control, make('w:ins', { 'w:id': file.nextId(), 'w:author': 'HK Social', 'w:date': day }))
      append(target, paragraph)
    }
    expect(changes(pastes)).toMatchObject([
      emptied('s2', 'Jeg følger op hver måned'),
      {
        kind: 'new',
        target: null,
        author: 'HK Social',
        after: 'Jeg følger op hver måned',
        cell: { dimension: 'd2', role: 'r2' },
      },
    ])
  })

  it('and whose bookmark slid into the next paragraph leaves that one alone', () => {
    const slides: Edit = (file) => {
      const { paragraph } = passage(file, 's1')
      const marks = elements(paragraph).filter(({ name }) => name.startsWith('w:bookmark'))
      remove(paragraph)
      const [properties] = elements(passage(file, 's2').paragraph)
      if (properties !== undefined) after(properties, ...marks)
    }
    expect(changes(flattened, hk(inserts('s2', 'måned', ' eller to')), slides)).toMatchObject([
      emptied('s1', s1),
      { target: 's2', kind: 'insert', after: 'Jeg følger op hver måned eller to', silent: false },
    ])
  })

  it('is told from what says the same elsewhere, whether anything was written into it or not', async () => {
    const same = 'Jeg sikrer, at budgettet overholdes'
    const sent = framework(
      roles('Chef', 'Leder'),
      theme(
        'Drift',
        competency('Strategi', dimension('Retning'), dimension('Opfølgning')),
        competency('Økonomi', dimension('', cell('Chef', same, same), cell('Leder', same, same))),
      ),
      competency(same, dimension('')),
      grid('principles', { title: same }),
    )
    const round = { ...consultation, layout: 'profiles' as const }
    const file = await draftOf(sent, round)
    const found = (...edits: readonly Edit[]) =>
      changesIn(received(returned(file, deletes('s1'), ...edits, withoutBookmarks), { sent, round }))
    expect(found()).toMatchObject([emptied('s1', same)])
    expect(found(hk(inserts('s1', '', 'Jeg sparer')))).toMatchObject([
      emptied('s1', same),
      written('s1', 'Jeg sparer'),
    ])
  })
})
