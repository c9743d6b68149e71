import * as fs from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { evidenceIn } from '../../core/file/consultation/evidence.ts'
import { withSent } from '../../core/file/consultation/sent.ts'
import { type Extras, packFramework } from '../../core/file/packFramework.ts'
import { ok } from '../../core/framework/result.ts'
import type { Round } from '../../core/framework/round.ts'
import { consultation, consulted, draftOf } from '../../tests/builders/consulted.ts'
import { countingIds } from '../../tests/builders/framework.ts'
import { by, returned } from '../../tests/builders/returned.ts'
import { comment, hiddenComment, words } from '../../tests/builders/returnedComments.ts'
import { replaces, types } from '../../tests/builders/returnedEdits.ts'
import type { OpenReader } from '../consultation/receiveAside.ts'
import { receiveFile } from '../consultation/receiveFile.ts'
import { readFramework } from '../files/readFramework.ts'
import { parseCommand } from './parse.ts'
import { receiveAnswers } from './receive.ts'

let folder: string
let draft: Uint8Array
beforeEach(async () => {
  folder = await fs.mkdtemp(path.join(tmpdir(), 'grundlag-receive-'))
  draft = await draftOf()
  await project([consultation])
})
afterEach(() => fs.rm(folder, { recursive: true, force: true }))

const project = (rounds: Round[]) =>
  write(
    'a.grundlag',
    packFramework(
      { ...consulted, rounds },
      new Map(),
      rounds.reduce<Extras>((extras, { id }) => withSent(extras, id, consulted), new Map()),
    ),
  )
const write = (name: string, content: string | Uint8Array) => fs.writeFile(path.join(folder, name), content)
const opened = async () => {
  const read = await readFramework(path.join(folder, 'a.grundlag'))
  if (!read.ok) throw new Error(read.refusal.message)
  return read.value
}

/** Files are read in this thread; two commands never give the same ids. */
const ids = countingIds()
const readReturned: OpenReader = (sent, now) => ({
  read: async (file) =>
    ok(
      await receiveFile(file, sent, { ids, now, progress: () => undefined, isWord: async () => () => false }),
    ),
  end: () => undefined,
})

async function receive(...args: readonly string[]) {
  const command = parseCommand(['receive', 'a.grundlag', ...args])
  if (command.kind !== 'receive') throw new Error(JSON.stringify(command))
  return receiveAnswers(command, { folder, ids, readReturned, now: () => new Date('2026-12-01T09:00:00Z') })
}
const objects = async (...args: readonly string[]) => {
  const result = await receive(...args, '--json')
  if (!result.ok) throw new Error(result.refusal.message)
  return result.value
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
}
const day = '2026-11-20T10:00:00Z'
const answered = () =>
  returned(
    draft,
    by(
      'HK Social',
      day,
      replaces('s1', 'mål', 'retning'),
      comment(words('s4', 'budgettet'), 'Hvilket?'),
      hiddenComment('Hvem ser den?'),
    ),
    types('b1', 'mærkes', 'ses'),
  )

test('says of each file what came in, as one object', async () => {
  await write('hk.docx', answered())
  const [told, ...more] = await objects('hk.docx')
  expect(more).toEqual([])
  expect(told).toEqual({
    file: 'hk.docx',
    party: 'HK Social',
    status: 'received',
    reason: null,
    comments: [
      {
        id: expect.any(String),
        target: 's4',
        author: 'HK Social',
        date: day,
        text: 'Hvilket?',
        quote: 'budgettet',
        resolved: false,
        parent: null,
      },
      expect.objectContaining({ target: null, text: 'Hvem ser den?', quote: '' }),
    ],
    changes: [
      {
        target: 'b1',
        kind: 'edit',
        author: 'HK Social',
        date: null,
        before: 'Vi er her for borgerne, og det skal kunne mærkes hver dag.',
        after: 'Vi er her for borgerne, og det skal kunne ses hver dag.',
        silent: true,
      },
      {
        target: 's1',
        kind: 'edit',
        author: 'HK Social',
        date: day,
        before: 'Jeg sætter mål for driften',
        after: 'Jeg sætter retning for driften',
        silent: false,
      },
    ],
    unplaced: 1,
  })
})

test('keeps the answers in the round, and the file as it came', async () => {
  const bytes = answered()
  await write('hk.docx', bytes)
  expect(await receive('hk.docx')).toEqual(
    ok('hk.docx: HK Social, 2 kommentarer, 2 ændringer, heraf 1 uplaceret.\n'),
  )
  const { framework, extras } = await opened()
  const [response] = framework.rounds[0]?.responses ?? []
  expect(response).toMatchObject({ party: 'HK Social', heard: 'h1', receivedAt: '2026-12-01T09:00:00.000Z' })
  if (!response?.file) throw new Error('no file is kept')
  expect(evidenceIn(extras, 'round1', response.file)).toEqual(ok(bytes))
})

test('takes the same file once, and what is no answer stops no other', async () => {
  await write('hk.docx', answered())
  await write('kopi.docx', answered())
  await write('intet.docx', 'PK')
  await write('brev.txt', 'Kære alle\n\nUdsagn 1.1.A.1 bør skærpes.\n')
  await receive('hk.docx')
  const told = await objects('kopi.docx', 'intet.docx', 'findes-ikke.docx', 'brev.txt')
  expect(told.map(({ file, status }) => [file, status])).toEqual([
    ['kopi.docx', 'duplicate'],
    ['intet.docx', 'refused'],
    ['findes-ikke.docx', 'refused'],
    ['brev.txt', 'received'],
  ])
  for (const { reason, status } of told)
    expect(reason).toEqual(status === 'received' ? null : expect.stringMatching(/^[^\n]+\.$/))
  expect(told.at(-1)).toMatchObject({
    comments: [{ text: 'Kære alle' }, { text: 'Udsagn 1.1.A.1 bør skærpes.', target: null }],
    unplaced: 2,
  })
  expect((await opened()).framework.rounds[0]?.responses).toHaveLength(2)
})

test('of several open rounds takes the one that a file was sent in', async () => {
  const later = { ...consultation, id: 'round2', name: '2. høring', heard: [] }
  await project([consultation, later])
  await write('foerste.docx', answered())
  await write('anden.docx', await draftOf(consulted, later))
  await receive('anden.docx', 'foerste.docx')
  const { rounds } = (await opened()).framework
  expect(rounds.map(({ responses }) => responses.map(({ file }) => file?.name))).toEqual([
    ['foerste.docx'],
    ['anden.docx'],
  ])
})

test('a file of a round that is over goes to that round, which stays over, and its line says so', async () => {
  const over = { ...consultation, closedAt: '2026-12-16T08:00:00.000Z' }
  const later = { ...consultation, id: 'round2', name: '2. høring', heard: [] }
  await project([over, later])
  const [late, letter] = [answered(), 'Vi er enige.']
  await write('sen.docx', late)
  await write('brev.txt', letter)
  await write('fremmed.docx', await draftOf(consulted, { ...consultation, id: 'round9' }))
  const result = await receive('sen.docx', 'brev.txt', 'fremmed.docx')
  expect(result.ok && result.value.trimEnd().split('\n')).toEqual([
    'sen.docx: HK Social, 2 kommentarer, 2 ændringer, heraf 1 uplaceret. Lagt i »1. høring«, som er afsluttet.',
    expect.not.stringContaining('Lagt i'),
    expect.stringContaining('et andet ledelsesgrundlag'),
  ])
  const { framework, extras } = await opened()
  const [first, second] = framework.rounds
  expect(first).toMatchObject({ closedAt: over.closedAt, responses: [{ file: { name: 'sen.docx' } }] })
  expect(second?.responses.map(({ file }) => file?.name)).toEqual(['brev.txt'])
  const file = first?.responses[0]?.file
  expect(file && evidenceIn(extras, 'round1', file)).toEqual(ok(late))
})

test('is refused where nothing is in consultation, and changes nothing', async () => {
  await project([{ ...consultation, closedAt: '2026-12-16T08:00:00Z' }])
  await write('hk.docx', answered())
  const before = await fs.readFile(path.join(folder, 'a.grundlag'))
  expect(await receive('hk.docx')).toMatchObject({ ok: false, refusal: { code: 'not-found' } })
  expect(await fs.readFile(path.join(folder, 'a.grundlag'))).toEqual(before)
})

test.each([[['receive']], [['receive', 'a.grundlag']], [['receive', 'a.grundlag', 'x.docx', '--out', 'y']]])(
  '%j is wrong usage',
  (args) => {
    expect(parseCommand(args).kind).toBe('wrong')
  },
)
