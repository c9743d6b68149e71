import * as fs from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Disk } from './disk.ts'
import { patientWriter } from './patientWrite.ts'
import type { Seen } from './seen.ts'

let folder: string
beforeEach(async () => {
  folder = await fs.mkdtemp(path.join(tmpdir(), 'grundlag-patient-'))
})
afterEach(() => fs.rm(folder, { recursive: true, force: true }))

const file = () => path.join(folder, 'a.grundlag')
const bytes = (text: string) => new TextEncoder().encode(text)
const never = () => new Promise<void>(() => undefined)

function door() {
  let open = () => {}
  const opened = new Promise<void>((resolve) => {
    open = resolve
  })
  return { opened, open: () => open() }
}

/** A disk on which one call hangs until it is let go; `reached` resolves when it has come to that call. */
function hanging(call: 'rename' | 'open') {
  const gate = door()
  const there = door()
  const wait = () => {
    there.open()
    return gate.opened
  }
  const disk: Disk =
    call === 'rename'
      ? { ...fs, rename: (from, to) => wait().then(() => fs.rename(from, to)) }
      : { ...fs, open: (...args) => wait().then(() => fs.open(...args)) }
  return { disk, reached: there.opened, letGo: gate.open }
}

test('a disk that answers is not hurried', async () => {
  expect(await patientWriter(1, never)(file(), bytes('ny'))).toMatchObject({ ok: true })
})

test('a drive that hangs is told of, and nothing is replaced when it wakes up', async () => {
  await fs.writeFile(file(), 'gammel')
  const { disk, reached, letGo } = hanging('open')
  const write = patientWriter(1, () => reached)
  const first = await write(file(), bytes('ny'), { disk })
  expect(first).toMatchObject({
    ok: false,
    refusal: { code: 'not-writable', message: expect.stringContaining('drevet ikke svarer') },
  })
  expect(await write(file(), bytes('nyere'))).toEqual(first)
  letGo()
  await expect.poll(() => fs.readdir(folder)).toEqual(['a.grundlag'])
  expect(await fs.readFile(file(), 'utf8')).toBe('gammel')
  await expect.poll(async () => (await patientWriter(1, never)(file(), bytes('nyere'))).ok).toBe(true)
})

test('a write that comes through after all is known of, so that it is not taken for somebody else', async () => {
  await fs.writeFile(file(), 'gammel')
  const { disk, reached, letGo } = hanging('rename')
  const came: Seen[] = []
  const write = patientWriter(1, () => reached)
  await write(file(), bytes('ny'), { disk, platform: 'linux', came: (seen) => came.push(seen) })
  letGo()
  await expect.poll(() => came).toMatchObject([{ size: 2 }])
  expect(await fs.readFile(file(), 'utf8')).toBe('ny')
})
