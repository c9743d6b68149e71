import * as fs from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { withSent } from '../../core/file/consultation/sent.ts'
import { packFramework } from '../../core/file/packFramework.ts'
import { countingIds } from '../../tests/builders/framework.ts'
import { heldConsultation } from '../../tests/builders/held.ts'
import { comment, response, round } from '../../tests/builders/round.ts'
import { firstSheetOf } from '../../tests/support/firstSheet.ts'
import { asPandocReads } from '../../tests/support/pandoc.ts'
import { testResources } from '../../tests/support/writtenWord.ts'
import { tableWriters } from '../documents/tableWriters.ts'
import { memoWriter, trackedWriter, wordWriter } from '../documents/writers.ts'
import { readForeign } from '../import/readForeign.ts'
import { templateLibrary } from '../templateLibrary.ts'
import type { Host } from './host.ts'
import { runCommandLine } from './run.ts'

let folder: string
beforeEach(async () => {
  folder = await fs.mkdtemp(path.join(tmpdir(), 'grundlag-memo-'))
  const { sent, now, round } = heldConsultation()
  const extras = withSent(new Map(), round.id, sent)
  await fs.writeFile(path.join(folder, 'a.grundlag'), packFramework(now, new Map(), extras))
})
afterEach(() => fs.rm(folder, { recursive: true, force: true, maxRetries: 5 }))

const now = () => new Date('2026-12-18T10:00:00Z')
const drawing = () => testResources.rasterise

/** Runs a command in plain Node with the writers of the program; a PDF is a few letters. */
async function grundlag(args: readonly string[], changes: Partial<Host> = {}) {
  let error = ''
  let out = ''
  const code = await runCommandLine(args, {
    folder,
    version: '1.2.3',
    templates: templateLibrary(path.join(import.meta.dirname, '../../templates')),
    writers: {
      ...tableWriters(now),
      word: wordWriter(drawing, now),
      tracked: trackedWriter(drawing, now),
      memo: memoWriter(now, async ({ properties }) => Buffer.from(`PDF ${properties.title}`)),
      pdf: async () => Buffer.from('PDF'),
      draft: async () => Buffer.from('Udkast'),
    },
    readReturned: () => {
      throw new Error('No answers come in here')
    },
    readForeign: (document) =>
      readForeign(document, { progress: () => undefined, isWord: async () => () => false }),
    canPrint: true,
    ids: countingIds(),
    now,
    out: (text) => {
      out += text
    },
    error: (text) => {
      error += text
    },
    log: () => undefined,
    ...changes,
  })
  return { code, out, error }
}
const read = (name: string) => fs.readFile(path.join(folder, name))
const done = { code: 0, out: '', error: '' }

test('memo writes Word, and PDF and Excel beside it', async () => {
  expect(await grundlag(['memo', 'a.grundlag', '--out', 'Notat.docx', '--pdf', '--excel'])).toEqual(done)
  expect(await asPandocReads(await read('Notat.docx'))).toContain('Bemærkningerne i tal')
  expect((await read('Notat.pdf')).toString()).toBe(
    'PDF Høringsnotat – 1. høring – Vejen til fremtidens velfærd',
  )
  expect(await firstSheetOf(await read('Notat.xlsx'))).toHaveLength(31)
})

test('memo by party has the parties as headings, and replaces no file unasked', async () => {
  const memo = ['memo', 'a.grundlag', '--round', '1', '--by', 'party', '--out', 'n.docx']
  expect(await grundlag(memo)).toEqual(done)
  expect(await asPandocReads(await read('n.docx'))).toContain(
    'Bemærkningerne står samlet for hver høringspart',
  )
  expect((await grundlag(memo)).code).toBe(1)
  expect(await grundlag([...memo, '--force'])).toEqual(done)
})

test('memo writes nothing where one of its files is in the way, or no page can be printed', async () => {
  await fs.writeFile(path.join(folder, 'n.xlsx'), 'mit')
  expect((await grundlag(['memo', 'a.grundlag', '--out', 'n.docx', '--excel'])).code).toBe(1)
  const unseen = await grundlag(['memo', 'a.grundlag', '--out', 'n.docx', '--pdf'], { canPrint: false })
  expect(unseen.code).toBe(1)
  expect((await fs.readdir(folder)).toSorted()).toEqual(['a.grundlag', 'n.xlsx'])
})

test('memo says which round there is none of, and what it needs', async () => {
  const without = await grundlag(['memo', 'a.grundlag', '--out', 'n.docx', '--round', '4. høring'])
  expect(without).toMatchObject({ code: 1, error: expect.stringContaining('»4. høring«') })
  for (const args of [
    ['memo', '--out', 'n.docx'],
    ['memo', 'a.grundlag'],
    ['memo', 'a.grundlag', '--out', 'n.pdf'],
    ['memo', 'a.grundlag', '--out', 'n.docx', '--by', 'date'],
    ['export', 'a.grundlag', '--tracked-since', '1', '--pdf', 'n.pdf'],
  ])
    expect((await grundlag(args)).code).toBe(2)
})

test('each round has its own memo, held against what was sent in it', async () => {
  const { sent, now: then } = heldConsultation()
  const [first] = then.rounds
  if (first === undefined) throw new Error('no round')
  const closed = { ...first, closedAt: '2026-12-20T10:00:00.000Z' }
  const second = round(
    '2. høring',
    ['Hoved-MED'],
    { id: 'h2' },
    response('Hoved-MED', comment('k1d1r1s1', 'Tak.')),
  )
  const extras = withSent(withSent(new Map(), first.id, sent), 'h2', then)
  const twice = { ...then, rounds: [closed, second] }
  await fs.writeFile(path.join(folder, 'b.grundlag'), packFramework(twice, new Map(), extras))
  expect(await grundlag(['memo', 'b.grundlag', '--out', 'n2.docx'])).toEqual(done)
  expect(await grundlag(['memo', 'b.grundlag', '--out', 'n1.docx', '--round', '1. høring'])).toEqual(done)
  const [last, former] = [
    await asPandocReads(await read('n2.docx')),
    await asPandocReads(await read('n1.docx')),
  ]
  expect(last).toContain('2. høring af')
  // What the first round changed was sent in the second: there it is no change.
  expect(last).not.toContain('Teksten efter høringen')
  expect(former).toContain('Teksten efter høringen')
  expect(former).toContain('Høringen er afsluttet den 20. december 2026')
})

test.each(['1. høring', '1', 'h1'])(
  'export --tracked-since %s has every change since then',
  async (since) => {
    expect(await grundlag(['export', 'a.grundlag', '--word', 'u.docx', '--tracked-since', since])).toEqual(
      done,
    )
    const bytes = await read('u.docx')
    expect(await asPandocReads(bytes, 'accept')).toContain('også når det er svært')
    expect(await asPandocReads(bytes, 'reject')).not.toContain('også når det er svært')
  },
)

test('export --tracked-since a round there is none of writes nothing', async () => {
  const { code, error } = await grundlag(['export', 'a.grundlag', '--word', 'u.docx', '--tracked-since', '7'])
  expect(code).toBe(1)
  expect(error).toContain('Der er ingen høring')
  expect(await fs.readdir(folder)).toEqual(['a.grundlag'])
})
