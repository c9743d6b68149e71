import { strToU8 } from 'fflate'
import { describe, expect, it } from 'vitest'
import { cell, competency, framework, roles } from '../../../tests/builders/framework.ts'
import { consulted, response, round } from '../../../tests/builders/round.ts'
import { packFramework } from '../packFramework.ts'
import { unpackFramework } from '../unpackFramework.ts'
import { evidenceIn, withEvidence, withoutUnnamed } from './evidence.ts'
import { sentIn, withSent } from './sent.ts'

const draft = framework(
  roles('Chef'),
  competency('Drift', cell('Chef', 'Sikrer driften')),
  consulted(round('1. høring', ['HK'])),
)
const file = { name: 'svar.docx', hash: 'a'.repeat(64), ending: 'docx' }

describe('what was sent', () => {
  it('comes back from the file as it was, without the rounds before it', () => {
    const packed = packFramework(draft, new Map(), withSent(new Map(), 'h2', draft))
    const read = unpackFramework(packed, 'x.grundlag')
    if (!read.ok) throw new Error(read.refusal.message)
    expect(sentIn(read.value.extras, 'h2')).toEqual({ ok: true, value: { ...draft, rounds: [] } })
  })
  it.each([
    ['missing', new Map()],
    ['no deflated text', new Map([['consultation/h1/sent.deflate', strToU8('intet')]])],
  ])('is refused where it is %s', (_, extras) => {
    expect(sentIn(extras, 'h1').ok).toBe(false)
  })
})

describe('a returned file', () => {
  it('is kept as it came, once', () => {
    const once = withEvidence(new Map(), 'h1', file, strToU8('svar'))
    if (!once.ok) throw new Error(once.refusal.message)
    expect(evidenceIn(once.value, 'h1', file)).toEqual({ ok: true, value: strToU8('svar') })
    expect(withEvidence(once.value, 'h1', file, strToU8('svar'))).toEqual(once)
    expect(evidenceIn(once.value, 'h2', file)).toMatchObject({ ok: false, refusal: { code: 'not-found' } })
  })
  it('that would make the framework too large to be opened again is refused', () => {
    const limits = { file: 100, entries: 10, entry: 100, total: 1000, depth: 64 }
    const full = withEvidence(new Map(), 'h1', file, new Uint8Array(60), { limits, other: 50 })
    expect(full).toMatchObject({
      ok: false,
      refusal: { code: 'limit', message: expect.stringContaining('svar.docx') },
    })
  })
  it('goes with its round', () => {
    const once = withEvidence(withSent(new Map(), 'h1', draft), 'h2', file, strToU8('svar'))
    if (!once.ok) throw new Error(once.refusal.message)
    expect([...withoutUnnamed(once.value, draft).keys()]).toEqual(['consultation/h1/sent.deflate'])
  })
  it('goes with its response, and stays as long as one names it', () => {
    const kept = withEvidence(withSent(new Map(), 'h1', draft), 'h1', file, strToU8('svar'))
    if (!kept.ok) throw new Error(kept.refusal.message)
    const named = (id: string) => ({
      rounds: [round('1. høring', [], { id, responses: [{ ...response('HK')('v1', []), file }] })],
    })
    expect(withoutUnnamed(kept.value, named('h1'))).toBe(kept.value)
    expect([...withoutUnnamed(kept.value, { rounds: [round('1. høring', [])] }).keys()]).toEqual([
      'consultation/h1/sent.deflate',
    ])
  })
})
