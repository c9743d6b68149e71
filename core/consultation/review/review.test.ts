import { describe, expect, it } from 'vitest'
import {
  bullets,
  cell,
  competency,
  countingIds,
  dimension,
  framework,
  grid,
  prose,
  roles,
} from '../../../tests/builders/framework.ts'
import {
  comment,
  consulted,
  letter,
  proposed,
  response,
  reworded,
  round,
  struck,
} from '../../../tests/builders/round.ts'
import { apply } from '../../edit/apply.ts'
import type { Framework } from '../../framework/framework.ts'
import { inlineText, plainText } from '../../framework/richText.ts'
import type { Decision, Round } from '../../framework/round.ts'
import { settled } from '../merge/merge.ts'
import { everyAnswer, filtered } from './filter.ts'
import { reviewItems } from './items.ts'
import { passagePlaces } from './places.ts'
import { progressIn, progressOf } from './progress.ts'
import { proposalsOf, saidIn } from './proposal.ts'
import { nextUndecided, stepBy, stepsOf } from './steps.ts'

const met: Decision = { verdict: 'imødekommet', remark: 'Vi er enige', used: null }
const pieces = [
  roles('Chef', 'Leder'),
  prose('Forord', 'Vi er her for borgerne', bullets('Fælles retning')),
  competency(
    { name: 'Drift', definition: 'handler om hverdagen' },
    dimension('Fokus', cell('Chef', 'Jeg sætter mål', 'Jeg følger op'), cell('Leder', 'Jeg siger fra')),
    dimension('Økonomi', cell('Chef', 'Jeg holder budgettet'), cell('Leder', 'Jeg kender udgifterne')),
  ),
  grid('matrix'),
]
const sent = framework(...pieces)
const asked = round(
  '1. høring',
  ['HK', 'FOA', 'MED'],
  response(
    'HK',
    comment('b1', 'Godt forord', { author: 'Bo' }),
    reworded('s3', 'Jeg siger fra', 'Jeg siger tydeligt fra'),
    comment('s1', 'Hvilke mål?', { quote: 'mål' }),
    comment('s1', 'De årlige', { parent: 'h1v1a3', author: 'TR' }),
    letter(null, 'Tak for et godt udkast', { lies: 'general' }),
  ),
  response(
    'FOA',
    reworded('s3', 'Jeg siger fra', 'Jeg siger  tydeligt fra.', { decision: met }),
    struck('s5', 'Jeg kender udgifterne'),
    letter(null, 'Punkt 7 mangler'),
    letter(null, 'Med venlig hilsen', { lies: 'aside' }),
  ),
  response(
    'MED',
    reworded('s3', 'Jeg siger fra', 'Jeg siger ikke fra'),
    proposed('Jeg lytter', { dimension: 'd1', role: 'r1' }),
    comment('k1_definition', 'For kort'),
  ),
)
const places = passagePlaces(sent)
const items = reviewItems(asked, { framework: sent, places }, places)

describe('the answers to a round', () => {
  it('come by their place: the grid as it is printed, proposals behind their cell, other text, the whole, the tray', () => {
    expect(items.map(({ key }) => key)).toEqual([
      's1',
      'cell:d1:r1',
      's3',
      's5',
      'b1',
      'k1_definition',
      'general',
      'tray',
      'aside',
    ])
    expect(items.slice(2, 6).map(({ number, where }) => [number, ...where])).toEqual([
      ['1.1.B', 'Drift', 'Fokus', 'Leder'],
      ['1.2.B', 'Drift', 'Økonomi', 'Leder'],
      ['', 'Forord'],
      ['', 'Drift', 'Definition'],
    ])
  })
  it('that propose the same wording are one, with everybody named; a reply belongs to its thread', () => {
    const [first, second] = items.find(({ key }) => key === 's3')?.groups ?? []
    expect(first?.entries.map(({ response: { party } }) => party)).toEqual(['HK', 'FOA'])
    expect(first).toMatchObject({ done: 1, decision: { verdict: null, remark: 'Vi er enige' } })
    expect(second?.entries.map(({ response: { party } }) => party)).toEqual(['MED'])
    expect(items[0]?.groups[0]?.entries[0]?.replies.map(({ text }) => text)).toEqual(['De årlige'])
  })
  it('that were laid aside can be reached by themselves, and want nothing', () => {
    expect(items.at(-1)).toMatchObject({ kind: 'aside', groups: [], aside: 1 })
    const placed = { ...asked, responses: asked.responses.slice(0, 1) }
    expect(reviewItems(placed, { framework: sent, places }, places).map(({ kind }) => kind)).not.toContain(
      'aside',
    )
  })
  it('are counted as far as they want a decision', () => {
    expect(progressOf(asked)).toEqual({ done: 1, of: 10 })
    expect(progressIn(items)).toEqual(progressOf(asked))
  })
  it('to a passage that was not sent stand where it stands now; to one that is nowhere, by themselves', () => {
    const stray = round('1. høring', [], response('HK', comment('s9', 'Hvad?'), comment('s1', 'Nyt')))
    const without = framework(roles('Chef'), competency('Drift'))
    const found = reviewItems(stray, { framework: without, places: passagePlaces(without) }, places)
    expect(found.map(({ key, kind, sent: was }) => [key, kind, was])).toEqual([
      ['s1', 'statement', null],
      ['s9', 'prose', null],
    ])
  })
})

describe('filters', () => {
  const keys = (changes: Partial<typeof everyAnswer>) =>
    filtered(items, { ...everyAnswer, ...changes }).map(({ key, groups }) => `${key} ${groups.length}`)
  it.each([
    [{ party: 'MED' }, ['cell:d1:r1 1', 's3 1', 'k1_definition 1']],
    [{ kind: 'delete' as const }, ['s5 1']],
    [{ role: 'r1' }, ['s1 1', 'cell:d1:r1 1']],
    [{ competency: 'k1', kind: 'comment' as const }, ['s1 1', 'k1_definition 1']],
    [{ query: 'ÅRLIGE tr' }, ['s1 1']],
    [{ query: '1.2.b' }, ['s5 1']],
  ])('%o', (filter, expected) => {
    expect(keys(filter)).toEqual(expected)
  })
  it('keep the answer one is at, though it has just been decided', () => {
    const decided = round('1. høring', [], response('HK', comment('s1', 'Ja', { decision: met })))
    const found = reviewItems(decided, { framework: sent, places }, places)
    const undecided = { ...everyAnswer, undecided: true }
    expect(filtered(found, undecided)).toEqual([])
    expect(filtered(found, undecided, 'h1v1a1')).toHaveLength(1)
  })
})

describe('steps', () => {
  const steps = stepsOf(items)
  it('go from answer to answer, and on to what is undecided, round the end', () => {
    expect(stepBy(steps, null, 1)?.item.key).toBe('s1')
    expect(stepBy(steps, 'h1v1a3', -1)).toBeNull()
    expect(stepBy(steps, 'h1v1a3', 1)?.item.key).toBe('cell:d1:r1')
    expect(nextUndecided(steps, steps.at(-1)?.group.id ?? null)?.item.key).toBe('s1')
    const [only] = steps
    expect(only && nextUndecided([only], only.group.id)).toBeNull()
  })
})

describe('using an answer', () => {
  const at = (now: Framework, key: string, answer: string, from: Round = asked) => {
    const nowPlaces = passagePlaces(now)
    const item = reviewItems(from, { framework: sent, places }, nowPlaces).find((each) => each.key === key)
    const group = item?.groups.find(({ ids }) => ids.includes(answer))
    if (!item || !group) throw new Error(`No answer ${answer} at ${key}`)
    const place = item.target === null ? null : (nowPlaces.get(item.target) ?? null)
    return proposalsOf(group.answer, item, { framework: now, place })
  }
  const edited = (command: Parameters<typeof apply>[1]): Framework => {
    const done = apply(sent, command, countingIds())
    if (!done.ok) throw new Error(done.refusal.message)
    return done.value.framework
  }
  const written = (id: string, text: string) => edited({ type: 'statement.set', id, text: inlineText(text) })

  it('takes its wording where nothing was written meanwhile', () => {
    expect(at(sent, 's3', 'h1v1a2')).toMatchObject([
      { kind: 'use', merged: false, edit: { what: 'wording', target: 's3' } },
    ])
  })
  it('keeps what was written meanwhile at other words', () => {
    const [use] = at(written('s3', 'Jeg siger fra, når det er nødvendigt'), 's3', 'h1v1a2')
    expect(use).toMatchObject({ kind: 'use', merged: true })
    expect(use?.kind === 'use' && use.wording && saidIn(use.wording)).toBe(
      'Jeg siger tydeligt fra, når det er nødvendigt',
    )
  })
  it('asks where the same words were changed', () => {
    const [asks] = at(written('s3', 'Jeg siger altid fra'), 's3', 'h1v1a2')
    expect(asks?.kind).toBe('conflict')
    expect(asks?.kind === 'conflict' && asks.merged.text.map((each) => each.kind)).toContain('conflict')
  })
  it('has nothing left to do where the text says it already, or is gone', () => {
    expect(at(written('s3', 'Jeg siger tydeligt fra'), 's3', 'h1v1a2')).toEqual([{ kind: 'already' }])
    const removed = edited({ type: 'statement.remove', id: 's5' })
    expect(at(removed, 's5', 'h1v2a2')).toEqual([{ kind: 'already' }])
  })
  it('brings a statement back that was taken out meanwhile', () => {
    const [use] = at(edited({ type: 'statement.remove', id: 's3' }), 's3', 'h1v1a2')
    expect(use).toMatchObject({ kind: 'use', edit: { what: 'add', dimension: 'd1', role: 'r2', at: 0 } })
  })
  it('asks where a party wrote in a statement it had emptied, and adds it once that was taken out', () => {
    const silent = { silent: true, author: 'HK', date: null }
    const emptied = round(
      '1. høring',
      [],
      response(
        'HK',
        struck('s3', 'Jeg siger fra', silent),
        reworded('s3', '', 'Jeg siger til', { kind: 'insert' }),
      ),
    )
    const [asks] = at(sent, 's3', 'h1v1a2', emptied)
    if (asks?.kind !== 'conflict') throw new Error('nobody is asked')
    const said = (choice: 'mine' | 'theirs') => {
      const wording = settled(asks.merged, [choice])
      return wording === null ? null : saidIn(wording)
    }
    expect([said('mine'), said('theirs')]).toEqual(['Jeg siger fra', 'Jeg siger til'])
    expect(at(edited({ type: 'statement.remove', id: 's3' }), 's3', 'h1v1a2', emptied)).toMatchObject([
      { kind: 'use', edit: { what: 'add', dimension: 'd1', role: 'r2' } },
    ])
  })
  it('takes a statement out, and says where it is not what was sent', () => {
    expect(at(sent, 's5', 'h1v2a2')).toMatchObject([{ edit: { what: 'remove' }, changed: false }])
    expect(at(written('s5', 'Jeg styrer'), 's5', 'h1v2a2')).toMatchObject([{ changed: true }])
  })
  it('adds to its cell, once', () => {
    const [use] = at(sent, 'cell:d1:r1', 'h1v3a2')
    if (use?.kind !== 'use') throw new Error('cannot be used')
    expect(use.edit).toMatchObject({ what: 'add', dimension: 'd1', role: 'r1', at: 2 })
    const added = edited({
      type: 'statement.add',
      dimension: 'd1',
      role: 'r1',
      content: { text: inlineText('Jeg lytter') },
    })
    expect(at(added, 'cell:d1:r1', 'h1v3a2')).toEqual([{ kind: 'already' }])
    const narrower = edited({ type: 'role.remove', id: 'r1' })
    expect(at(narrower, 'cell:d1:r1', 'h1v3a2')).toEqual([{ kind: 'gone', what: 'cell' }])
  })
  it('moves, and rewords what was moved', () => {
    const cellThere = { dimension: 'd2', role: 'r1' }
    const moved = round(
      '1. høring',
      [],
      response('HK', reworded('s3', 'Jeg siger fra', 'Jeg siger til', { kind: 'move', cell: cellThere })),
    )
    expect(at(sent, 's3', 'h1v1a1', moved)).toMatchObject([
      { kind: 'use', edit: { what: 'move', ...cellThere, at: 1 } },
      { kind: 'use', edit: { what: 'wording' } },
    ])
    const done = edited({ type: 'statement.move', id: 's3', ...cellThere, to: 1 })
    expect(at(done, 's3', 'h1v1a1', moved)).toMatchObject([{ kind: 'already' }, { kind: 'use' }])
  })
  it('lets several parties into one passage one after another', () => {
    const several = round(
      '1. høring',
      [],
      response('HK', reworded('s4', 'Jeg holder budgettet', 'Jeg holder hele budgettet')),
      response('FOA', reworded('s4', 'Jeg holder budgettet', 'Jeg holder budgettet hvert år')),
    )
    let now: Framework = framework(...pieces, consulted(several))
    for (const id of ['h1v1a1', 'h1v2a1']) {
      const [use] = at(now, 's4', id, several)
      if (use?.kind !== 'use') throw new Error('cannot be used')
      const done = apply(
        now,
        { type: 'answer.use', ids: [id], edit: use.edit, at: '2026-12-20T10:00:00Z' },
        countingIds(),
      )
      if (!done.ok) throw new Error(done.refusal.message)
      now = done.value.framework
    }
    expect(plainText(passagePlaces(now).get('s4')?.wording.text)).toBe('Jeg holder hele budgettet hvert år')
    expect(now.rounds[0]?.responses[1]?.answers[0]?.decision).toMatchObject({
      verdict: 'imødekommet',
      used: { before: 'Jeg holder hele budgettet', after: 'Jeg holder hele budgettet hvert år' },
    })
  })
})
