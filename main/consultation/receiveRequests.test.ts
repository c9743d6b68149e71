import * as fs from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { withSent } from '../../core/file/consultation/sent.ts'
import type { Round } from '../../core/framework/round.ts'
import { cell, competency, countingIds, framework, roles } from '../../tests/builders/framework.ts'
import { round } from '../../tests/builders/round.ts'
import { newFile, type OpenFile } from '../documents/openFile.ts'
import { openWorks } from '../documents/works.ts'
import { patientWriter } from '../files/patientWrite.ts'
import { recoveryStore } from '../recovery/recoveryStore.ts'
import type { OpenReader } from './receiveAside.ts'
import { receiveFile } from './receiveFile.ts'
import { type ReceiveWindow, receiveRequests } from './receiveRequests.ts'

let folder: string
beforeEach(async () => {
  folder = await fs.mkdtemp(path.join(tmpdir(), 'grundlag-svar-'))
})
afterEach(() => fs.rm(folder, { recursive: true, force: true }))

const consultation = round('1. høring', ['FOA', 'HK'])
const sent = framework(roles('Chef'), competency('Drift', cell('Chef', 'Sætter retning.')))
const now = new Date('2026-12-01T09:00:00Z')

/** Reads in this thread what a thread of its own reads in the program. */
const readsHere: OpenReader = (order, at) => {
  const ids = countingIds()
  return {
    read: async (file) => ({
      ok: true,
      value: await receiveFile(file, order, {
        ids,
        now: at,
        progress: () => undefined,
        isWord: async () => () => false,
      }),
    }),
    end: () => undefined,
  }
}

/** A window with a framework that was sent, whose user chooses these files. */
function program(chosen: readonly string[], reader: OpenReader = readsHere, keepAt: string | null = null) {
  let file: OpenFile = { ...newFile('Mit eget'), extras: withSent(new Map(), consultation.id, sent) }
  const progress: string[] = []
  const written: string[] = []
  const works = openWorks(recoveryStore(path.join(folder, 'recovery')))
  const window: ReceiveWindow = {
    file: () => file,
    setFile: (next) => {
      file = next
    },
    askOpen: async () => null,
    askSave: async () => null,
    askUnsaved: async () => 'cancel',
    askReturned: async () => chosen,
    askKeep: async () => keepAt,
    tellReceive: ({ done, of }) => void progress.push(`${done}/${of}`),
    tell: () => undefined,
    onGone: () => undefined,
  }
  const requests = receiveRequests({
    works,
    write: patientWriter(),
    written: (where) => written.push(where),
    now: () => now,
    readReturned: reader,
  })
  const receive = (rounds: readonly Round[] = [consultation]) =>
    requests['consultation.receive'](
      { round: consultation.id, rounds: [...rounds], from: { kind: 'dialog' } },
      window,
    )
  return { requests, receive, window, works, progress, written, file: () => file }
}

const put = async (name: string, content: string | Uint8Array): Promise<string> => {
  const where = path.join(folder, name)
  await fs.writeFile(where, content)
  return where
}
const evidence = (file: OpenFile) => [...file.extras.keys()].filter((name) => !name.includes('sent'))

test('of many files each that can be read comes in, one line a file, and is kept as it came', async () => {
  const files = [
    await put('Svar fra FOA.txt', 'Vi savner noget om trivsel.\n\nVenlig hilsen FOA'),
    await put('billede.docx', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])),
    path.join(folder, 'væk.pdf'),
    await put('kopi.txt', 'Vi savner noget om trivsel.\n\nVenlig hilsen FOA'),
    folder,
    await put('Mail.eml', 'From: Bo <bo@hk.dk>\r\nSubject: Svar\r\n\r\nVi er enige.'),
  ]
  const { receive, progress, file } = program(files)
  const answer = await receive()
  if (!answer.ok) throw new Error(answer.refusal.message)
  expect(answer.value.map(({ status }) => status)).toEqual([
    'received',
    'refused',
    'refused',
    'duplicate',
    'refused',
    'received',
  ])
  expect(answer.value[5]).toMatchObject({ response: { party: 'HK', heard: 'h1p2', file: { ending: 'eml' } } })
  for (const line of answer.value) if (line.status !== 'received') expect(line.reason).toMatch(/^\S.*\.$/)
  expect(progress[0]).toBe('0/6')
  expect(progress.at(-1)).toBe('6/6')
  expect(evidence(file())).toHaveLength(2)
})

test('files in a mail come in by themselves', async () => {
  const mail = [
    'From: Bo <bo@hk.dk>',
    'Content-Type: multipart/mixed; boundary=x',
    '',
    '--x',
    'Content-Type: text/plain',
    '',
    'Hermed vores svar.',
    '--x',
    'Content-Type: text/plain',
    'Content-Disposition: attachment; filename="Svar.txt"',
    '',
    'Vi savner noget om trivsel.',
    '--x',
    'Content-Type: image/png',
    'Content-Disposition: attachment; filename="logo.png"',
    '',
    'PNG',
    '--x--',
  ].join('\r\n')
  const { receive, progress } = program([await put('Mail.eml', mail)])
  const answer = await receive()
  expect(answer.ok && answer.value.map(({ name, status }) => [name, status])).toEqual([
    ['Mail.eml', 'received'],
    ['Svar.txt (Mail.eml)', 'received'],
  ])
  expect(progress.at(-1)).toBe('2/2')
})

test('a file that was received before, in this round or another, is not taken twice', async () => {
  const where = await put('Svar.txt', 'Vi er enige.')
  const first = await program([where]).receive()
  if (!first.ok || first.value[0]?.status !== 'received') throw new Error('It was not received')
  const known = { ...consultation, responses: [{ ...first.value[0].response, party: 'FOA' }] }
  const { receive, file } = program([where])
  const again = await receive([known])
  expect(again).toMatchObject({
    value: [{ status: 'duplicate', reason: expect.stringContaining('svar fra FOA, i dag') }],
  })
  expect(evidence(file())).toEqual([])
  const other = round('2. høring', [], { id: 'h2', responses: known.responses })
  expect(await receive([consultation, other])).toMatchObject({ value: [{ status: 'duplicate' }] })
})

test('a thread that gives one file up leaves the others as they are', async () => {
  const files = [await put('a.txt', 'Vi er enige.'), await put('b.txt', 'Det er vi også.')]
  const { receive } = program(files, (order, at) => {
    const reader = readsHere(order, at)
    return {
      ...reader,
      read: async (file) =>
        file.name === 'a.txt'
          ? { ok: false, refusal: { code: 'limit', message: 'Den tog for lang tid.' } }
          : reader.read(file),
    }
  })
  expect(await receive()).toMatchObject({
    value: [{ status: 'refused', reason: 'Den tog for lang tid.' }, { status: 'received' }],
  })
})

test('stopping is answered at once, ends the thread, and keeps nothing', async () => {
  let ended = 0
  const { receive, works, window, file } = program(
    [await put('a.txt', 'Vi er enige.'), await put('b.txt', 'Det er vi også.')],
    (order, at) => {
      const reader = readsHere(order, at)
      return {
        read: (given) => {
          if (given.name === 'a.txt') return reader.read(given)
          works.stop(window)
          return new Promise(() => undefined)
        },
        end: () => {
          ended += 1
        },
      }
    },
  )
  expect(await receive()).toMatchObject({ refusal: { code: 'cancelled' } })
  expect(ended).toBeGreaterThan(0)
  expect(evidence(file())).toEqual([])
})

test('what the framework’s file has no room for is refused by itself', async () => {
  const files = [
    await put('stor.txt', new Uint8Array(33 * 1024 * 1024).fill(97)),
    await put('b.txt', 'Enige.'),
  ]
  expect(await program(files).receive()).toMatchObject({
    value: [{ status: 'refused', reason: expect.stringContaining('ikke plads') }, { status: 'received' }],
  })
})

test('without the text that was sent nothing is read, and thinking better of it is no refusal to show', async () => {
  const { receive, window } = program([])
  expect(await receive()).toMatchObject({ refusal: { code: 'cancelled' } })
  window.setFile(newFile('Mit eget'))
  expect(await receive()).toMatchObject({ refusal: { code: 'not-found' } })
})

test('the original file is written as it came, under an ending that answers come in', async () => {
  const where = await put('Svar fra FOA.txt', 'Vi er enige.')
  const keepAt = path.join(folder, 'ud', 'Svar.txt')
  await fs.mkdir(path.dirname(keepAt))
  const { receive, requests, window, written } = program([where], readsHere, keepAt)
  const answer = await receive()
  if (!answer.ok || answer.value[0]?.status !== 'received') throw new Error('It was not received')
  const { file } = answer.value[0].response
  if (file === null) throw new Error('It has no file')
  const wish = { round: consultation.id, file }
  expect(await requests['consultation.evidence'](wish, window)).toMatchObject({ value: { path: keepAt } })
  expect(await fs.readFile(keepAt, 'utf8')).toBe('Vi er enige.')
  expect(written).toEqual([keepAt])
  const gone = { ...wish, file: { ...file, hash: 'b'.repeat(64) } }
  expect(await requests['consultation.evidence'](gone, window)).toMatchObject({
    refusal: { code: 'not-found' },
  })
})

test('a kept file that is not what it says it is is not given out', async () => {
  const { requests, window } = program([], readsHere, path.join(folder, 'ud.exe'))
  const file = { name: 'Svar.exe', hash: 'a'.repeat(64), ending: 'exe' }
  const extras = new Map([[`consultation/h1/${file.hash}.exe`, new Uint8Array([1])]])
  window.setFile({ ...newFile('Mit eget'), extras })
  expect(await requests['consultation.evidence']({ round: 'h1', file }, window)).toMatchObject({
    refusal: { code: 'unreadable' },
  })
})
