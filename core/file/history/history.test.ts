import { strToU8 } from 'fflate'
import { describe, expect, it } from 'vitest'
import { cell, competency, framework, roles } from '../../../tests/builders/framework.ts'
import type { Framework } from '../../framework/framework.ts'
import type { Extras } from '../packFramework.ts'
import { packFramework } from '../packFramework.ts'
import { unpackFramework } from '../unpackFramework.ts'
import { withAutomaticVersion } from './automatic.ts'
import { frameworkAt, versionsIn, withoutVersion, withVersion, withVersionNamed } from './history.ts'

const saying = (text: string): Framework => framework(roles('Chef'), competency('Drift', cell('Chef', text)))
const at = (time: string) => `2026-11-${time}:00.000Z`
const now = Date.parse(at('22T12:00'))
const none: Extras = new Map()

describe('the versions in a file', () => {
  const two = withVersion(
    withVersion(none, saying('Første'), { id: 'v1', at: at('20T09:00'), name: 'Før høring' }, now),
    saying('Anden'),
    { id: 'v2', at: at('21T16:40'), name: null },
    now,
  )

  it('come back as they were, oldest first', () => {
    expect(versionsIn(two)).toMatchObject([
      { id: 'v1', name: 'Før høring' },
      { id: 'v2', name: null },
    ])
    expect(frameworkAt(two, 'v1')).toEqual({ ok: true, value: saying('Første') })
  })

  it('go along in the file, beside what else it holds', () => {
    const extras = new Map([...two, ['other/thing.txt', strToU8('hej')]])
    const read = unpackFramework(packFramework(saying('Nu'), new Map(), extras), 'x.grundlag')
    if (!read.ok) throw new Error(read.refusal.message)
    expect(read.value.framework).toEqual(saying('Nu'))
    expect(frameworkAt(read.value.extras, 'v2')).toEqual({ ok: true, value: saying('Anden') })
    expect(read.value.extras.get('other/thing.txt')).toEqual(strToU8('hej'))
  })

  it('can be named and removed, and leave nothing behind', () => {
    expect(versionsIn(withVersionNamed(two, 'v2', 'Til MED'))).toMatchObject([
      {},
      { id: 'v2', name: 'Til MED' },
    ])
    const rest = withoutVersion(two, 'v1')
    expect(versionsIn(rest).map(({ id }) => id)).toEqual(['v2'])
    expect([...rest.keys()]).toEqual(['history/v2.deflate', 'history/index.json'].toSorted())
    expect(frameworkAt(rest, 'v1')).toMatchObject({ ok: false, refusal: { code: 'not-found' } })
  })

  it('are refused where they are damaged, and never keep the file from being opened', () => {
    const broken = new Map(two).set('history/v1.deflate', strToU8('intet'))
    expect(frameworkAt(broken, 'v1')).toMatchObject({ ok: false, refusal: { code: 'unreadable' } })
    expect(versionsIn(new Map(two).set('history/index.json', strToU8('{"versions":[{}]}')))).toEqual([])
    expect(versionsIn(new Map(two).set('history/index.json', strToU8('[[')))).toEqual([])
  })

  it('that unpack to more than a file may hold are refused', () => {
    const limits = { file: 1e6, entries: 10, entry: 100, total: 1e6, depth: 64 }
    expect(frameworkAt(two, 'v1', limits)).toMatchObject({ ok: false, refusal: { code: 'unreadable' } })
  })
})

describe('automatic versions', () => {
  const save = (extras: Extras, held: string, next: string, heldAt: string, id: string) =>
    withAutomaticVersion(extras, { framework: saying(held), at: at(heldAt) }, saying(next), { id, now })
  const texts = (extras: Extras) =>
    versionsIn(extras).map(({ id }) => {
      const read = frameworkAt(extras, id)
      return read.ok ? read.value.cells['d1']?.['r1']?.[0]?.text[0]?.text : null
    })

  it('keep what the file held when work goes on another day', () => {
    expect(texts(save(none, 'I går', 'I dag', '21T16:40', 'v1'))).toEqual(['I går'])
  })

  it('come at most every ten minutes', () => {
    const first = save(none, 'A', 'B', '22T09:00', 'v1')
    const soon = save(first, 'B', 'C', '22T09:04', 'v2')
    expect(texts(soon)).toEqual(['A'])
    expect(texts(save(soon, 'C', 'D', '22T09:11', 'v3'))).toEqual(['A', 'C'])
  })

  it('are none where nothing was changed', () => {
    expect(save(none, 'A', 'A', '21T16:40', 'v1')).toBe(none)
    expect(withAutomaticVersion(none, null, saying('A'), { id: 'v1', now })).toBe(none)
  })
})
