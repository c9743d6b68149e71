import * as fs from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type BackupMeans, backupStore } from './backupStore.ts'

let folder: string
beforeEach(async () => {
  folder = await fs.mkdtemp(path.join(tmpdir(), 'grundlag-backups-'))
})
afterEach(() => fs.rm(folder, { recursive: true, force: true }))

/** A store, a clock that goes on by an hour at every look, and the texts of what is kept. */
function backups(changes: Partial<BackupMeans> = {}) {
  let hour = 0
  const store = backupStore(path.join(folder, 'backups'), {
    now: () => new Date(2026, 2, 1, hour++),
    ...changes,
  })
  const file = (name: string) => path.join(folder, name)
  const open = (name: string, text: string) => store.keep(file(name), Buffer.from(text), 'opened')
  const texts = async (name: string) => {
    const list = await store.list(file(name))
    return Promise.all(
      list.map(async ({ id }) => {
        const read = await store.read(id)
        return read.ok ? Buffer.from(read.value).toString() : read.refusal.code
      }),
    )
  }
  return { store, file, open, texts }
}

test('the last five openings are kept, the newest first', async () => {
  const { open, texts } = backups()
  for (const text of ['1', '2', '3', '4', '5', '6', '7']) await open('a.grundlag', text)
  expect(await texts('a.grundlag')).toEqual(['7', '6', '5', '4', '3'])
  expect(await texts('b.grundlag')).toEqual([])
})

test('opened again unchanged, it is the same copy with a new time', async () => {
  const { open, texts, store, file } = backups()
  await open('a.grundlag', 'ens')
  const [before] = await store.list(file('a.grundlag'))
  await open('a.grundlag', 'ens')
  expect(await texts('a.grundlag')).toEqual(['ens'])
  const [after] = await store.list(file('a.grundlag'))
  expect(after && before && after.at > before.at).toBe(true)
})

test('what was saved over and what was given up is kept beside the openings', async () => {
  const { open, store, file } = backups()
  await open('a.grundlag', 'åbnet')
  await store.keep(file('a.grundlag'), Buffer.from('deres'), 'replaced')
  await store.keep(file('a.grundlag'), Buffer.from('mit'), 'mine')
  expect((await store.list(file('a.grundlag'))).map(({ kind }) => kind)).toEqual([
    'mine',
    'replaced',
    'opened',
  ])
})

test('a link and its file are one', async () => {
  const { open, texts, file } = backups()
  await fs.writeFile(file('a.grundlag'), '')
  await fs.symlink(file('a.grundlag'), file('genvej.grundlag'))
  await open('a.grundlag', 'ens')
  expect(await texts('genvej.grundlag')).toEqual(['ens'])
})

test('together they stay within their room; the oldest goes first, the newest never', async () => {
  const { open, texts } = backups({ limit: 10 })
  await open('a.grundlag', '1234')
  await open('b.grundlag', '1234')
  await open('a.grundlag', '56789')
  expect([await texts('a.grundlag'), await texts('b.grundlag')]).toEqual([['56789'], ['1234']])
  await open('c.grundlag', 'længere end der er plads til')
  expect([await texts('a.grundlag'), (await texts('c.grundlag')).length]).toEqual([[], 1])
})

test('a copy that is gone is refused; a disk that is full stops nothing', async () => {
  const { store, file, texts } = backups({
    disk: {
      ...fs,
      mkdir: (): Promise<never> => Promise.reject(Object.assign(new Error('x'), { code: 'ENOSPC' })),
    },
  })
  expect(await store.read('0123456789abcdef-1-opened')).toMatchObject({
    ok: false,
    refusal: { code: 'not-found' },
  })
  await store.keep(file('a.grundlag'), Buffer.from('x'), 'opened')
  expect(await texts('a.grundlag')).toEqual([])
})
