import * as fs from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { countingIds } from '../../tests/builders/framework.ts'
import { asPandocReads } from '../../tests/support/pandoc.ts'
import { anyPng } from '../../tests/support/writtenWord.ts'
import { trackedWriter } from '../documents/writers.ts'
import { templateLibrary } from '../templateLibrary.ts'
import { runCommandLine } from './run.ts'

let folder: string
beforeEach(async () => {
  folder = await fs.mkdtemp(path.join(tmpdir(), 'grundlag-compare-'))
})
afterEach(() => fs.rm(folder, { recursive: true, force: true }))

const now = () => new Date(2026, 2, 4)

async function grundlag(...args: readonly string[]) {
  let [out, error] = ['', '']
  const none = async () => new Uint8Array()
  const code = await runCommandLine(args, {
    folder,
    version: '1.2.3',
    templates: templateLibrary(path.join(import.meta.dirname, '../../templates')),
    writers: {
      word: none,
      pdf: none,
      excel: none,
      csv: none,
      case: none,
      tracked: trackedWriter(() => async () => anyPng, now),
      draft: none,
      memo: none,
    },
    readReturned: () => {
      throw new Error('No comparison reads a returned file')
    },
    readForeign: () => Promise.reject(new Error('No comparison reads a foreign document')),
    canPrint: false,
    ids: countingIds(),
    now,
    out: (text) => {
      out += text
    },
    error: (text) => {
      error += text
    },
    log: (_, problem) => {
      throw problem
    },
  })
  return { code, out, error }
}

async function twoVersions() {
  for (const file of ['a.grundlag', 'b.grundlag'])
    await grundlag('new', '--template', 'roskilde', '--kommune', 'Ny Kommune', '--out', file)
  const commands = [
    { type: 'statement.set', id: 'k1d1r1s1', text: [{ type: 'text', text: 'Skabe helhed for alle.' }] },
    { type: 'competency.set', id: 'k7', changes: { name: 'Mod og tillid' } },
    { type: 'statement.remove', id: 'k2d1r1s1' },
  ]
  await fs.writeFile(path.join(folder, 'c.json'), JSON.stringify(commands))
  await grundlag('edit', 'b.grundlag', 'c.json')
}

test('says in Danish what differs between two files', async () => {
  await twoVersions()
  const { code, out } = await grundlag('compare', 'a.grundlag', 'b.grundlag')
  expect(code).toBe(0)
  expect(out).toMatch(/^Fra: a\.grundlag\nTil: b\.grundlag\n3 forskelle: 1 væk, 2 omformuleret\.\n/)
  expect(out).toContain('Omformuleret: Kompetence\n  - Tillid\n  + Mod og tillid\n')
  expect(out).toMatch(/Væk: Samspil · Alle ledere\n {2}- Skabe løsninger/)
})

test('says it as one JSON object a line, with how sure it is', async () => {
  await twoVersions()
  const { out } = await grundlag('compare', 'a.grundlag', 'b.grundlag', '--json')
  const lines = out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(lines).toHaveLength(3)
  expect(lines).toContainEqual(
    expect.objectContaining({
      kind: 'reworded',
      former: 'k7_name',
      later: 'k7_name',
      matchedBy: 'id',
      sure: 1,
    }),
  )
  expect(lines).toContainEqual(expect.objectContaining({ kind: 'gone', former: 'k2d1r1s1', later: null }))
})

test('says so where nothing differs, and holds a template against a framework with its names', async () => {
  await grundlag('new', '--template', 'roskilde', '--kommune', 'Ny Kommune', '--out', 'a.grundlag')
  expect((await grundlag('compare', 'roskilde', 'a.grundlag')).out).toMatch(/\nIngen forskelle\.\n$/)
  const neighbours = await grundlag('compare', 'holstebro', 'sammen')
  expect(neighbours.out).toMatch(/\d+ forskelle: \d+ tilføjet, \d+ væk/)
})

test('writes a Word file with the differences as tracked changes, and replaces none unasked', async () => {
  await twoVersions()
  const compare = ['compare', 'a.grundlag', 'b.grundlag', '--word', 'c.docx']
  expect((await grundlag(...compare)).code).toBe(0)
  const file = await fs.readFile(path.join(folder, 'c.docx'))
  expect(await asPandocReads(file, 'accept')).toContain('Skabe helhed for alle.')
  expect(await asPandocReads(file, 'reject')).not.toContain('for alle.')
  expect(await grundlag(...compare)).toMatchObject({
    code: 1,
    out: '',
    error: expect.stringContaining('findes allerede'),
  })
  expect((await grundlag(...compare, '--force')).code).toBe(0)
})

test('refuses what is neither a file nor a template, and asks for both', async () => {
  expect(await grundlag('compare', 'holstebro', 'x.grundlag')).toMatchObject({ code: 1, out: '' })
  expect(await grundlag('compare', 'holstebro', 'nogetandet')).toMatchObject({
    code: 1,
    error: expect.stringMatching(/hverken en fil eller en skabelon.*roskilde/),
  })
  expect(await grundlag('compare', 'holstebro')).toMatchObject({ code: 2 })
  expect(await grundlag('compare', 'holstebro', 'roskilde', '--word', 'x.pdf')).toMatchObject({ code: 2 })
})
