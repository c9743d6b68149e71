import * as fs from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { countingIds } from '../../tests/builders/framework.ts'
import { tableWriters } from '../documents/tableWriters.ts'
import { readTemplate } from '../files/readTemplate.ts'
import { readForeign } from '../import/readForeign.ts'
import { templateLibrary } from '../templateLibrary.ts'
import type { Host } from './host.ts'
import { runCommandLine } from './run.ts'

let folder: string
beforeEach(async () => {
  folder = await fs.mkdtemp(path.join(tmpdir(), 'grundlag-cli-'))
})
afterEach(() => fs.rm(folder, { recursive: true, force: true }))

/** Runs a command in plain Node; documents are a few letters, and what is logged is counted. */
async function grundlag(args: readonly string[], changes: Partial<Host> = {}) {
  let out = ''
  let error = ''
  let logged = 0
  const code = await runCommandLine(args, {
    folder,
    version: '1.2.3',
    templates: templateLibrary(path.join(import.meta.dirname, '../../templates')),
    writers: {
      ...tableWriters(() => new Date(2026, 2, 4)),
      word: async (framework) => Buffer.from(`Word ${framework.about.title}`),
      pdf: async (framework) => Buffer.from(`PDF ${framework.about.title}`),
      draft: async (framework, { name }, party) =>
        Buffer.from([framework.about.title, name, party].join(' | ')),
      memo: async (format, { round }, order) => Buffer.from([format, round.name, order].join(' | ')),
      tracked: async (before, after) => Buffer.from(`${before.about.title} > ${after.about.title}`),
    },
    readReturned: () => {
      throw new Error('Returned files are read in receive.test.ts')
    },
    readForeign: (document) =>
      readForeign(document, { progress: () => undefined, isWord: async () => () => false }),
    canPrint: true,
    ids: countingIds(),
    now: () => new Date(2026, 2, 4),
    out: (text) => {
      out += text
    },
    error: (text) => {
      error += text
    },
    log: () => {
      logged++
    },
    ...changes,
  })
  return { code, out, error, logged }
}
const done = { code: 0, out: '', error: '', logged: 0 }
const make = (out = 'a.grundlag', ...more: readonly string[]) =>
  grundlag([
    'new',
    '--template',
    'holstebro',
    '--kommune',
    'Ny Kommune',
    '--forvaltning',
    'Social',
    '--out',
    out,
    ...more,
  ])

test('a framework is made, carries the names given, and is dated this month', async () => {
  expect(await make()).toEqual(done)
  const { out } = await grundlag(['show', 'a.grundlag'])
  expect(out).toContain('Ledelsesgrundlag for Social')
  expect(out).not.toContain('{{')
  const lines = out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(lines.filter(({ kind }) => kind === 'statement')).toHaveLength(96)
})

test('the same command makes the same file', async () => {
  await make('a.grundlag')
  await make('b.grundlag')
  expect(await fs.readFile(path.join(folder, 'a.grundlag'))).toEqual(
    await fs.readFile(path.join(folder, 'b.grundlag')),
  )
})

test('both documents are exported, to where the caller stands', async () => {
  await make()
  expect(
    await grundlag(['export', 'a.grundlag', '--word', 'a.docx', '--pdf', path.join(folder, 'a.pdf')]),
  ).toEqual(done)
  expect(await fs.readFile(path.join(folder, 'a.docx'), 'utf8')).toBe('Word Vejen til fremtidens velfærd')
  expect(await fs.readFile(path.join(folder, 'a.pdf'), 'utf8')).toBe('PDF Vejen til fremtidens velfærd')
})

test('a template is made of a file: its names are places to fill in, and nothing is replaced unasked', async () => {
  await make()
  const args = ['template', 'a.grundlag', '--out', 'a.grundskabelon', '--name', 'Vores']
  expect(await grundlag(args)).toEqual(done)
  const read = await readTemplate(path.join(folder, 'a.grundskabelon'))
  if (!read.ok) throw new Error(read.refusal.message)
  const { template } = read.value
  expect(template).toMatchObject({ name: 'Vores', origin: { municipality: 'Ny Kommune', unit: 'Social' } })
  const texts = JSON.stringify({ ...template.framework, sources: [] })
  expect(texts).not.toContain('Ny Kommune')
  expect(texts).toContain('I {{forvaltning}} er vi ambitiøse')
  expect(await grundlag(args)).toMatchObject({ code: 1, error: expect.stringContaining('--force') })
  expect(await grundlag([...args, '--force', '--keep', 'structure'])).toEqual(done)
  const structure = await readTemplate(path.join(folder, 'a.grundskabelon'))
  expect(structure).toMatchObject({ ok: true, value: { template: { framework: { cells: {} } } } })
})

test('Excel, CSV and CASE are exported together, without Chromium', async () => {
  await make()
  const all = ['export', 'a.grundlag', '--excel', 'a.xlsx', '--csv', 'a.csv', '--case', 'a.json']
  expect(await grundlag(all, { canPrint: false })).toEqual(done)
  const read = (file: string) => fs.readFile(path.join(folder, file))
  expect((await read('a.xlsx')).subarray(0, 2).toString()).toBe('PK')
  expect((await read('a.csv')).subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]))
  expect(JSON.parse(`${await read('a.json')}`).CFDocument.title).toBe('Vejen til fremtidens velfærd')
})

test('when one of two documents is there already, neither is written', async () => {
  await make()
  await fs.writeFile(path.join(folder, 'a.pdf'), 'min')
  const both = ['export', 'a.grundlag', '--word', 'a.docx', '--pdf', 'a.pdf']
  expect(await grundlag(both)).toMatchObject({
    code: 1,
    error: expect.stringContaining('"a.pdf" findes allerede'),
  })
  expect((await fs.readdir(folder)).sort()).toEqual(['a.grundlag', 'a.pdf'])
  expect(await grundlag([...both, '--force'])).toEqual(done)
})

test.each([
  ['a.docx', 'mangler/a.pdf'],
  ['mangler/a.docx', 'a.pdf'],
])('when the folder of one of two documents is not there, neither is written', async (word, pdf) => {
  await make()
  expect(await grundlag(['export', 'a.grundlag', '--word', word, '--pdf', pdf])).toMatchObject({
    code: 1,
    error: expect.stringMatching(/^"mangler\/a\.\w+" kan ikke gemmes[^\n]+\n$/),
  })
  expect(await fs.readdir(folder)).toEqual(['a.grundlag'])
})

test('where Chromium cannot start, a PDF is refused and Word is not', async () => {
  await make()
  const word = ['export', 'a.grundlag', '--word', 'a.docx']
  const refused = await grundlag([...word, '--pdf', 'a.pdf'], { canPrint: false })
  expect(refused).toMatchObject({
    code: 1,
    error: expect.stringMatching(/^Der kan ikke laves PDF her[^\n]+\n$/),
  })
  expect(await fs.readdir(folder)).toEqual(['a.grundlag'])
  expect(await grundlag(word, { canPrint: false })).toEqual(done)
})

test('a refusal is one line, even about a file whose name is two', async () => {
  const { code, error } = await grundlag(['show', 'a\n\u001b[31mb.grundlag'])
  expect(code).toBe(1)
  expect(error).toMatch(/^Filen "a \[31mb\.grundlag" findes ikke[^\n]*\n$/)
})

test.each([
  [['--kommune', ' '], 'Skriv kommunens navn.'],
  [['--kommune', 'K'.repeat(201)], 'for lang (kommune)'],
  [['--kommune', 'K', '--title', 'T'.repeat(301)], 'for lang (titel)'],
])('a name that cannot be used (%#) is refused', async (names, says) => {
  const result = await grundlag(['new', '--template', 'roskilde', ...names, '--out', 'a.grundlag'])
  expect(result).toMatchObject({ code: 1, error: expect.stringContaining(says), logged: 0 })
  expect(await fs.readdir(folder)).toEqual([])
})

test.each(['../package', '..\\x', '', 'Holstebro'])('the template "%s" is unknown', async (template) => {
  const result = await grundlag(['new', `--template=${template}`, '--kommune', 'K', '--out', 'a.grundlag'])
  expect(result).toMatchObject({
    code: 1,
    error: expect.stringContaining('Der er ingen skabelon med navnet'),
  })
})

test('a bug is one honest line and never a stack', async () => {
  await make()
  const word = () => Promise.reject(new TypeError('x is not a function'))
  const result = await grundlag(['export', 'a.grundlag', '--word', 'a.docx'], {
    writers: { word, pdf: word, excel: word, csv: word, case: word, tracked: word, draft: word, memo: word },
  })
  expect(result).toMatchObject({ code: 1, out: '', logged: 1 })
  expect(result.error).toMatch(/^Grundlag stødte på en fejl [^\n]+\n$/)
  expect(result.error).not.toContain('function')
})

test('version and help are answers, wrong usage is an error', async () => {
  expect(await grundlag(['--version'])).toEqual({ ...done, out: '1.2.3\n' })
  expect(await grundlag(['--help'])).toMatchObject({
    code: 0,
    out: expect.stringMatching(/^Brug:/),
    error: '',
  })
  expect(await grundlag(['x'])).toMatchObject({
    code: 2,
    out: '',
    error: expect.stringMatching(/^Kommandoen "x" findes ikke\.\nBrug:/),
  })
})

const script = (commands: unknown) => fs.writeFile(path.join(folder, 'script.json'), JSON.stringify(commands))
const shown = async () => (await grundlag(['show', 'a.grundlag'])).out
const write = (id: string, text: string) => ({ type: 'statement.set', id, text: [{ type: 'text', text }] })

test('edit carries out commands and keeps the previous version', async () => {
  await make()
  const before = await fs.readFile(path.join(folder, 'a.grundlag'))
  await script([write('k1d1r2s1', 'Har overblik'), { type: 'role.add', name: 'Teamleder' }])
  expect(await grundlag(['edit', 'a.grundlag', 'script.json'])).toEqual(done)
  expect(await shown()).toContain('"text":"Har overblik"')
  expect(await fs.readFile(path.join(folder, 'a.grundlag.bak'))).toEqual(before)
})

test('edit carries out all or none, and says which command it was', async () => {
  await make()
  const before = await fs.readFile(path.join(folder, 'a.grundlag'))
  await script([write('k1d1r2s1', 'Har overblik'), write('findes', 'ikke')])
  const refused = await grundlag(['edit', 'a.grundlag', 'script.json'])
  expect(refused).toMatchObject({
    code: 1,
    out: '',
    error: expect.stringMatching(/^Kommando 1\.statement\.set: .+\n$/),
  })
  expect(await fs.readFile(path.join(folder, 'a.grundlag'))).toEqual(before)
})

test('edit refuses a script that is missing or is no JSON, and asks for one that was not given', async () => {
  await make()
  await fs.writeFile(path.join(folder, 'bad.json'), '[{')
  expect(await grundlag(['edit', 'a.grundlag', 'none.json'])).toMatchObject({ code: 1 })
  expect(await grundlag(['edit', 'a.grundlag', '.'])).toMatchObject({
    code: 1,
    error: expect.stringContaining('"." kan ikke læses'),
  })
  expect(await grundlag(['edit', 'a.grundlag', 'bad.json'])).toMatchObject({ code: 1 })
  expect(await grundlag(['edit', 'a.grundlag'])).toMatchObject({ code: 2 })
})
