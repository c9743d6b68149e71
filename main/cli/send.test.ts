import * as fs from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { sentIn } from '../../core/file/consultation/sent.ts'
import { packFramework } from '../../core/file/packFramework.ts'
import { unpackFramework } from '../../core/file/unpackFramework.ts'
import { about, cell, competency, countingIds, framework, roles } from '../../tests/builders/framework.ts'
import type { Writers } from '../documents/writers.ts'
import { parseCommand } from './parse.ts'
import type { SendCommand } from './parseSend.ts'
import { sendDraft } from './send.ts'

let folder: string
beforeEach(async () => {
  folder = await fs.mkdtemp(path.join(tmpdir(), 'grundlag-send-'))
  await fs.writeFile(path.join(folder, 'a.grundlag'), packFramework(draft))
})
afterEach(() => fs.rm(folder, { recursive: true, force: true }))

const draft = framework(
  about({ title: 'Vores vej' }),
  roles('Chef'),
  competency('Drift', cell('Chef', 'Sikrer driften')),
)
const ids = countingIds()

async function send(...args: readonly string[]) {
  const command = parseCommand(['send', 'a.grundlag', ...args]) as SendCommand
  const writers = {
    draft: async (_, round, party) =>
      Buffer.from([round.name, round.heard.map(({ name }) => name), party].join('|')),
  } as Pick<Writers, 'draft'> as Writers
  return sendDraft(command, { folder, ids, now: () => new Date(2026, 10, 22, 9), writers })
}
const inFolder = (name: string) => path.join(folder, name)
const readDraft = (name: string) => fs.readFile(inFolder(name), 'utf8')
async function project() {
  const read = unpackFramework(new Uint8Array(await fs.readFile(inFolder('a.grundlag'))), 'a.grundlag')
  if (!read.ok) throw new Error(read.refusal.message)
  return read.value
}
const to = ['--deadline', '2026-12-15', '--out', 'udkast.docx'] as const

test('the draft is written and the round begins, with what was sent beside it', async () => {
  const sent = await send(...to)
  expect(sent).toEqual({
    ok: true,
    value: '1. høring er i gang. Svarfristen er 15. december 2026. Udkastet er skrevet.\n',
  })
  const { framework: now, extras } = await project()
  expect(now.rounds).toMatchObject([
    { name: '1. høring', from: '2026-11-22', deadline: '2026-12-15', heard: [] },
  ])
  expect(now.about.status).toBe('høring')
  expect(sentIn(extras, now.rounds[0]?.id ?? '')).toEqual({ ok: true, value: draft })
  expect(await fs.readdir(folder)).toContain('a.grundlag.bak')
})

test.each([
  ['a text file', 'parter.txt'],
  ['names with commas', 'Hoved-MED, FOA,HK'],
])('one file names the parties of %s', async (_, list) => {
  await fs.writeFile(inFolder('parter.txt'), '\ufeffHoved-MED\r\n\r\nFOA\nHK')
  await send(...to, '--parties', list)
  expect(await readDraft('udkast.docx')).toBe('1. høring|Hoved-MED,FOA,HK|')
})

test('each party gets a file of its own where the name has a place for it', async () => {
  const sent = await send(
    '--deadline',
    '2026-12-15',
    '--out',
    'til {part}.docx',
    '--parties',
    'HK/Kommunal,FOA',
    '--json',
  )
  expect(sent.ok && JSON.parse(sent.value)).toMatchObject({
    heard: ['HK/Kommunal', 'FOA'],
    files: ['til HK Kommunal.docx', 'til FOA.docx'],
  })
  expect(await readDraft('til FOA.docx')).toBe('1. høring|HK/Kommunal,FOA|FOA')
})

test('a second round is begun beside the first', async () => {
  await send(...to)
  await send('--deadline', '2027-02-01', '--out', 'andet.docx')
  expect((await project()).framework.rounds.map(({ name, closedAt }) => [name, closedAt])).toEqual([
    ['1. høring', null],
    ['2. høring', null],
  ])
})

test.each([
  ['a deadline before the first day', ['--deadline', '2026-11-01', '--out', 'udkast.docx'], 'invalid'],
  ['a list that is not there', [...to, '--parties', 'findes-ikke.txt'], 'not-found'],
  ['a draft that is there already', ['--deadline', '2026-12-15', '--out', 'a.docx'], 'exists'],
  ['a folder that is not there', ['--deadline', '2026-12-15', '--out', 'x/a.docx'], 'not-writable'],
])('%s is refused and changes nothing', async (_, args, code) => {
  await fs.writeFile(inFolder('a.docx'), 'Min')
  const before = await fs.readdir(folder)
  expect(await send(...args)).toMatchObject({ ok: false, refusal: { code } })
  expect((await project()).framework).toEqual(draft)
  expect(await fs.readdir(folder)).toEqual(before)
  expect(await readDraft('a.docx')).toBe('Min')
})

test('of several drafts none is left where one is refused', async () => {
  await fs.writeFile(inFolder('FOA.docx'), 'Min')
  expect(await send('--deadline', '2026-12-15', '--out', '{part}.docx', '--parties', 'HK,FOA')).toMatchObject(
    { ok: false, refusal: { code: 'exists' } },
  )
  expect(await fs.readdir(folder)).not.toContain('HK.docx')
  await send('--deadline', '2026-12-15', '--out', '{part}.docx', '--parties', 'HK,FOA', '--force')
  expect(await readDraft('FOA.docx')).toBe('1. høring|HK,FOA|FOA')
})

test.each([
  ['no deadline', ['--out', 'a.docx'], '--deadline mangler.'],
  ['no draft', ['--deadline', '2026-12-15'], '--out mangler.'],
  ['a day that is none', ['--deadline', '15.12.2026', '--out', 'a.docx'], '--deadline skal være en dato'],
  ['another ending', ['--deadline', '2026-12-15', '--out', 'a.pdf'], 'skal ende på .docx'],
  ['an unknown layout', [...to, '--layout', 'cirkel'], '--layout skal være en af disse'],
  ['a place for nobody', ['--deadline', '2026-12-15', '--out', '{part}.docx'], '--parties mangler.'],
])('%s is wrong usage', (_, args, message) => {
  expect(parseCommand(['send', 'a.grundlag', ...args])).toMatchObject({
    kind: 'wrong',
    message: expect.stringContaining(message),
  })
})
