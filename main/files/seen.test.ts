import * as fs from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { atomicWrite } from './atomicWrite.ts'
import type { Seen } from './seen.ts'
import { sinceSeen } from './seen.ts'

let folder: string
beforeEach(async () => {
  folder = await fs.mkdtemp(path.join(tmpdir(), 'grundlag-seen-'))
})
afterEach(() => fs.rm(folder, { recursive: true, force: true }))
const file = () => path.join(folder, 'a.grundlag')

async function written(text: string): Promise<Seen> {
  const done = await atomicWrite(file(), new TextEncoder().encode(text))
  if (!done.ok) throw new Error(done.refusal.message)
  return done.value
}

test('what was just written is the same, without being read', async () => {
  const seen = await written('vores')
  const unread = { ...fs, readFile: () => expect.unreachable('the file was read') }
  expect(await sinceSeen(file(), seen, unread)).toEqual({ kind: 'same', seen })
})

test('another time alone is no change, as OneDrive makes it', async () => {
  const seen = await written('vores')
  await fs.utimes(file(), new Date(), new Date(2030, 1, 1))
  const since = await sinceSeen(file(), seen)
  expect(since).toMatchObject({ kind: 'same', seen: { hash: seen.hash } })
  expect(since.kind === 'same' && (await sinceSeen(file(), since.seen))).toEqual(since)
})

test('other content of the same length is a change, and so is another length', async () => {
  const seen = await written('vores')
  await fs.writeFile(file(), 'deres')
  await fs.utimes(file(), new Date(), new Date(2030, 1, 1))
  expect(await sinceSeen(file(), seen)).toEqual({ kind: 'changed' })
  await fs.writeFile(file(), 'noget andet')
  expect(await sinceSeen(file(), seen)).toEqual({ kind: 'changed' })
})

test('a file that is not there is gone; a drive that is away is not', async () => {
  const seen = await written('vores')
  await fs.rm(file())
  expect(await sinceSeen(file(), seen)).toEqual({ kind: 'gone' })
  const away = { ...fs, stat: () => Promise.reject(Object.assign(new Error('x'), { code: 'EIO' })) }
  await expect(sinceSeen(file(), seen, away)).rejects.toThrow()
})
