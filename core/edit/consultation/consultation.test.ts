import { describe, expect, it } from 'vitest'
import { cell, competency, countingIds, framework, prose, roles } from '../../../tests/builders/framework.ts'
import { comment, consulted, letter, response, reworded, round } from '../../../tests/builders/round.ts'
import type { Framework } from '../../framework/framework.ts'
import { inlineText, plainText } from '../../framework/richText.ts'
import { apply, type Command } from '../apply.ts'
import { beginEditing, perform, undo } from '../history.ts'

const draft = (...answers: Parameters<typeof response>[1][]): Framework =>
  framework(
    roles('Chef', { name: 'Leder', leadIn: 'Du skal' }),
    competency('Drift', cell('Chef', 'Sikrer driften'), cell('Leder', 'Leder driften')),
    prose('Forord', 'Vi leder sammen.'),
    consulted(round('1. høring', ['HK', 'FOA'], response('HK', ...answers))),
  )
const done = (before: Framework, command: Command): Framework => {
  const result = apply(before, command, countingIds())
  if (!result.ok) throw new Error(result.refusal.message)
  return result.value.framework
}
const at = '2026-12-16T08:00:00.000Z'
const wording = (text: string) => ({ lead: '', text: inlineText(text) })
const answer = ({ rounds }: Framework, i = 0) => rounds[0]?.responses[0]?.answers[i]
const said = ({ cells }: Framework, role = 'r1') => cells['d1']?.[role]?.map(({ text }) => plainText(text))

describe('a round', () => {
  const none = framework(roles('Chef'), competency('Drift', cell('Chef', 'Sikrer driften')))
  it('puts the framework into consultation while it is open, and only then', () => {
    const sent = done(none, { type: 'round.begin', round: round('1. høring', ['HK']) })
    expect(sent.about.status).toBe('høring')
    expect(done(sent, { type: 'round.close', id: 'h1', at }).about.status).toBe('kladde')
    expect(
      done(done(sent, { type: 'round.close', id: 'h1', at }), { type: 'round.reopen', id: 'h1' }).about
        .status,
    ).toBe('høring')
  })
  it('that is closed leaves an adopted framework adopted', () => {
    const sent = done(none, { type: 'round.begin', round: round('1. høring', ['HK']) })
    const adopted = done(sent, { type: 'about.set', changes: { status: 'vedtaget' } })
    expect(done(adopted, { type: 'round.close', id: 'h1', at }).about.status).toBe('vedtaget')
  })
  it('is a personal edition without being a consultation', () => {
    const personal = round('Egen oversættelse', [], { kind: 'personal', role: 'r1' })
    expect(done(none, { type: 'round.begin', round: personal }).about.status).toBe('kladde')
  })
  it('brings no id that is taken', () => {
    const sent = done(none, { type: 'round.begin', round: round('1. høring', ['HK']) })
    const again = apply(sent, { type: 'round.begin', round: round('2. høring', []) }, countingIds())
    expect(again).toMatchObject({ ok: false, refusal: { code: 'exists' } })
  })
  it('takes a file in once, and asks nobody about parties it does not know', () => {
    const file = { name: 'svar.docx', hash: 'a'.repeat(64), ending: 'docx' }
    const [hk] = round('', ['HK'], { id: 'x' }, response('HK', comment('s1', 'A'))).responses
    if (!hk) throw new Error('no response')
    const came = { ...hk, file }
    const once = done(draft(), { type: 'response.receive', round: 'h1', responses: [came] })
    expect(once.rounds[0]?.responses.map(({ heard }) => heard)).toEqual(['h1p1', null])
    const twice = done(once, { type: 'response.receive', round: 'h1', responses: [{ ...came, id: 'y' }] })
    expect(twice).toEqual(once)
  })
  it('takes files of several rounds in at once, or none of them', () => {
    const both = done(draft(), { type: 'round.begin', round: round('2. høring', [], { id: 'h2' }) })
    const [a, b] = round('', [], { id: 'x' }, response('HK'), response('FOA')).responses
    if (!a || !b) throw new Error('no responses')
    const more = [{ round: 'h1', responses: [a] }]
    const came = done(both, { type: 'response.receive', round: 'h2', responses: [b], more })
    expect(came.rounds.map(({ responses }) => responses.at(-1)?.party)).toEqual(['HK', 'FOA'])
    const gone: Command = { type: 'response.receive', round: 'h9', responses: [b], more }
    expect(apply(both, gone, countingIds())).toMatchObject({ ok: false, refusal: { code: 'not-found' } })
  })
  it('stays where an earlier version is brought back', () => {
    const before = draft(comment('s1', 'For langt'))
    const restored = done(before, { type: 'framework.restore', framework: none })
    expect(restored.rounds).toEqual(before.rounds)
  })
})

describe('an answer', () => {
  it('is placed and decided together with others that say the same', () => {
    const before = draft(comment(null, 'A'), comment(null, 'B'))
    const ids = ['h1v1a1', 'h1v1a2']
    const placed = done(before, { type: 'answer.place', ids, target: 's1', lies: 'tray' })
    const decided = done(placed, {
      type: 'answer.decide',
      ids,
      verdict: 'delvist',
      remark: 'Enig i det meste.',
    })
    for (const i of [0, 1])
      expect(answer(decided, i)).toMatchObject({
        target: 's1',
        decision: { verdict: 'delvist', remark: 'Enig i det meste.', used: null },
      })
  })
  it('that is gone refuses the whole step', () => {
    const before = draft(comment(null, 'A'))
    const ids = ['h1v1a1', 'gone']
    expect(apply(before, { type: 'answer.decide', ids, verdict: 'ikke' }, countingIds()).ok).toBe(false)
  })
  it('gives its text to the framework and remembers why, as one step to undo', () => {
    const before = draft(reworded('s1', 'Sikrer driften', 'Sikrer stabil drift'))
    const editing = perform(
      beginEditing(before),
      {
        type: 'answer.use',
        ids: ['h1v1a1'],
        edit: { what: 'wording', target: 's1', wording: wording('Sikrer stabil drift') },
        at,
      },
      countingIds(),
      0,
    )
    if (!editing.ok) throw new Error(editing.refusal.message)
    expect(said(editing.value.framework)).toEqual(['Sikrer stabil drift'])
    expect(answer(editing.value.framework)?.decision).toEqual({
      verdict: 'imødekommet',
      remark: '',
      used: { before: 'Sikrer driften', after: 'Sikrer stabil drift', at },
    })
    expect(undo(editing.value).framework).toEqual(before)
  })
  it('keeps the decision that was taken before its text is used', () => {
    const decided = done(draft(reworded('s1', 'A', 'B')), {
      type: 'answer.decide',
      ids: ['h1v1a1'],
      verdict: 'delvist',
    })
    const edit = { what: 'wording', target: 's1', wording: wording('B') } as const
    expect(answer(done(decided, { type: 'answer.use', ids: ['h1v1a1'], edit, at }))?.decision.verdict).toBe(
      'delvist',
    )
  })
  it.each([
    ['a block of prose', 'b1', (now: Framework) => JSON.stringify(now.parts)],
    ['a field of a role', 'r2_leadin', (now: Framework) => now.roles[1]?.leadIn],
    ['the title', 'about_title', (now: Framework) => now.about.title],
    ['the heading of a part', 'p1_title', (now: Framework) => now.parts[0]?.title],
  ])('may change %s', (_, target, shown) => {
    const edit = { what: 'wording', target, wording: wording('Nye ord') } as const
    const now = done(draft(letter(target, 'Skriv Nye ord')), {
      type: 'answer.use',
      ids: ['h1v1a1'],
      edit,
      at,
    })
    expect(shown(now)).toContain('Nye ord')
    expect(answer(now)?.decision.used?.after).toBe('Nye ord')
  })
  it('may strike out, add and move a statement', () => {
    const before = draft(comment('s1', 'A'))
    const use = (edit: Extract<Command, { type: 'answer.use' }>['edit']) =>
      done(before, { type: 'answer.use', ids: ['h1v1a1'], edit, at })
    expect(said(use({ what: 'remove', target: 's1' }))).toEqual([])
    expect(said(use({ what: 'add', dimension: 'd1', role: 'r1', at: 1, wording: wording('Ny') }))).toEqual([
      'Sikrer driften',
      'Ny',
    ])
    expect(said(use({ what: 'move', target: 's1', dimension: 'd1', role: 'r2', at: 0 }), 'r2')).toEqual([
      'Sikrer driften',
      'Leder driften',
    ])
  })
  it('that wants what a field cannot hold changes nothing', () => {
    const before = draft(comment('about_title', 'A'))
    const edit = { what: 'wording', target: 'about_title', wording: wording('x'.repeat(301)) } as const
    expect(apply(before, { type: 'answer.use', ids: ['h1v1a1'], edit, at }, countingIds())).toMatchObject({
      ok: false,
      refusal: { code: 'limit' },
    })
  })
})
