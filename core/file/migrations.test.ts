import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { competency, framework, roles } from '../../tests/builders/framework.ts'
import { currentVersion, type Migration, migrate, migrations, numbered } from './migrations.ts'
import { unpackFramework } from './unpackFramework.ts'

const fixtures = path.join(import.meta.dirname, 'fixtures')
const versions = Array.from({ length: currentVersion }, (_, i) => i + 1)

test.each(versions)('the file kept from version %i still opens', (version) => {
  const bytes = readFileSync(path.join(fixtures, `version-${version}.grundlag`))
  const opened = unpackFramework(bytes, 'gammel.grundlag')
  expect(opened.ok ? '' : opened.refusal.message).toBe('')
})

test('there is a kept file for every version and for no other', () => {
  expect(readdirSync(fixtures).sort()).toEqual(
    versions.map((version) => `version-${version}.grundlag`).sort(),
  )
})

test('the kept list of migrations is numbered without a gap', () => {
  expect(numbered(migrations)).toBe(migrations)
})

test('a list with a gap is a bug and throws', () => {
  expect(() => numbered([{ to: 3, why: '', up: (data) => data }])).toThrow('version 3, not 2')
})

/** Two made-up steps: first the heading was called `heading`, then frameworks had no colour. */
const list: readonly Migration[] = numbered([
  { to: 2, why: 'heading became title', up: (data) => renamed(data, 'heading', 'title') },
  { to: 3, why: 'frameworks got a colour', up: (data) => ({ accent: '#1f4e79', ...(data as object) }) },
])
const renamed = (data: unknown, from: string, to: string) => {
  const { [from]: value, ...rest } = data as Record<string, unknown>
  if (typeof value !== 'string') throw new Error(`no ${from}`)
  return { ...rest, [to]: value }
}

test.each([
  [1, { heading: 'A' }],
  [2, { title: 'A' }],
  [3, { title: 'A', accent: '#1f4e79' }],
])('data of version %i takes only the steps after it', (version, data) => {
  expect(migrate(data, version, list)).toEqual({ title: 'A', accent: '#1f4e79' })
})

const good = framework(roles('Chef'), competency('Økonomi'))
const file = (version: number, data: unknown) =>
  zipSync({
    'grundlag.json': strToU8(JSON.stringify({ format: 'grundlag', version })),
    'framework.json': strToU8(JSON.stringify(data)),
  })
const older: readonly Migration[] = [
  { to: 2, why: 'heading became title', up: (data) => renamed(data, 'heading', 'id') },
]

test('an older file is migrated before it is validated', () => {
  const { id, ...rest } = good
  const opened = unpackFramework(file(1, { ...rest, heading: id }), 'x.grundlag', { migrations: older })
  expect(opened).toMatchObject({ ok: true, value: { framework: good } })
})

test('a migration that meets what it cannot read is a refusal, not a crash', () => {
  expect(unpackFramework(file(1, null), 'x.grundlag', { migrations: older })).toMatchObject({
    ok: false,
    refusal: { code: 'invalid' },
  })
})

describe('from one origin to many sources', () => {
  const older = (origin: unknown, ...borrowed: readonly (string | null)[]) => ({
    ...good,
    sources: undefined,
    origin,
    cells: {
      d1: { r1: borrowed.map((was, i) => ({ id: `s${i}`, lead: '', text: [], borrowed: was })) },
    },
  })
  const open = (data: unknown) => {
    const opened = unpackFramework(file(1, data), 'x.grundlag')
    if (!opened.ok) throw new Error(opened.refusal.path)
    const { sources, origin, cells, about } = opened.value.framework
    return {
      sources,
      origin,
      borrowed: cells['d1']?.['r1']?.map(({ borrowed }) => borrowed),
      line: about.originLine,
    }
  }
  const nabo = { template: 'nabo', municipality: 'Nabo Kommune', unit: '', title: 'Ledelse', year: 2020 }

  test('what was borrowed is from the origin, and the document does not begin to say so by itself', () => {
    expect(open(older(nabo, 'Sætter retning', null))).toEqual({
      sources: [{ id: 'o1', ...nabo }],
      origin: 'o1',
      borrowed: [{ text: 'Sætter retning', source: 'o1' }, null],
      line: false,
    })
  })
  test('what was borrowed from nobody knows where stays borrowed', () => {
    expect(open(older(null, 'Sætter retning'))).toMatchObject({
      sources: [{ id: 'o1', municipality: '' }],
      origin: null,
      borrowed: [{ text: 'Sætter retning', source: 'o1' }],
    })
  })
  test('one of one’s own has no sources', () => {
    expect(open(older(null, null))).toMatchObject({ sources: [], origin: null, borrowed: [null] })
  })
  test('the source takes nobody’s id', () => {
    const data = older(nabo, 'A')
    expect(open({ ...data, roles: [...data.roles, { ...data.roles[0], id: 'o1' }] }).origin).toBe('o2')
  })
})
