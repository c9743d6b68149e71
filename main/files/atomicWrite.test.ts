import * as fs from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { refuse } from '../../core/framework/result.ts'
import { atomicWrite } from './atomicWrite.ts'
import type { Disk } from './disk.ts'

let folder: string
beforeEach(async () => {
  folder = await fs.mkdtemp(path.join(tmpdir(), 'grundlag-write-'))
})
afterEach(() => fs.rm(folder, { recursive: true, force: true }))

const file = (name: string) => path.join(folder, name)
const bytes = (text: string) => new TextEncoder().encode(text)
const read = (name: string) => fs.readFile(file(name), 'utf8')

/** The real disk, with some of its calls replaced. */
const disk = (changes: Partial<Disk>): Disk => ({ ...fs, ...changes })
const failing = (code: string) => Object.assign(new Error(code), { code })

test('a new file is written, and nothing is left beside it', async () => {
  expect(await atomicWrite(file('a.grundlag'), bytes('ny'), { keepPrevious: true })).toMatchObject({
    ok: true,
    value: { size: 2 },
  })
  expect(await fs.readdir(folder)).toEqual(['a.grundlag'])
  expect(await read('a.grundlag')).toBe('ny')
})

test('each save keeps the version before it', async () => {
  for (const text of ['en', 'to', 'tre'])
    await atomicWrite(file('a.grundlag'), bytes(text), { keepPrevious: true })
  expect(await read('a.grundlag')).toBe('tre')
  expect(await read('a.grundlag.bak')).toBe('to')
  expect((await fs.readdir(folder)).sort()).toEqual(['a.grundlag', 'a.grundlag.bak'])
})

test('without keeping, none is made', async () => {
  for (const text of ['en', 'to']) await atomicWrite(file('a.docx'), bytes(text))
  expect(await fs.readdir(folder)).toEqual(['a.docx'])
})

test('a file is replaced only where that is allowed', async () => {
  await fs.writeFile(file('a.grundlag'), 'gammel')
  expect(await atomicWrite(file('a.grundlag'), bytes('ny'), { replace: false })).toMatchObject({
    ok: false,
    refusal: { code: 'exists', message: expect.stringContaining('"a.grundlag"') },
  })
  expect(await read('a.grundlag')).toBe('gammel')
})

test('a file that comes while another is written is not replaced', async () => {
  await fs.writeFile(file('a.grundlag'), 'gammel')
  const notYet = disk({ stat: (): Promise<never> => Promise.reject(failing('ENOENT')) })
  expect(await atomicWrite(file('a.grundlag'), bytes('ny'), { replace: false, disk: notYet })).toMatchObject({
    ok: false,
    refusal: { code: 'exists' },
  })
  expect(await read('a.grundlag')).toBe('gammel')
  expect(await fs.readdir(folder)).toEqual(['a.grundlag'])
})

test('of many that may not replace, one is written', async () => {
  const results = await Promise.all(
    Array.from({ length: 20 }, (_, i) => atomicWrite(file('a.grundlag'), bytes(`${i}`), { replace: false })),
  )
  expect(results.filter(({ ok }) => ok)).toHaveLength(1)
  expect(await read('a.grundlag')).toBe(`${results.findIndex(({ ok }) => ok)}`)
  expect(await fs.readdir(folder)).toEqual(['a.grundlag'])
})

test('a disk that knows no second names gets the file too', async () => {
  const noLinks = disk({ link: () => Promise.reject(failing('EPERM')) })
  const write = (text: string) =>
    atomicWrite(file('a.grundlag'), bytes(text), { replace: false, disk: noLinks })
  expect(await write('en')).toMatchObject({ ok: true })
  expect(await write('to')).toMatchObject({ ok: false, refusal: { code: 'exists' } })
  expect(await read('a.grundlag')).toBe('en')
  expect(await fs.readdir(folder)).toEqual(['a.grundlag'])
})

test('a link that leads nowhere is not replaced by a file', async () => {
  await fs.symlink(file('ingen'), file('a.grundlag'))
  expect(await atomicWrite(file('a.grundlag'), bytes('ny'), { replace: false })).toMatchObject({ ok: false })
  expect((await fs.lstat(file('a.grundlag'))).isSymbolicLink()).toBe(true)
})

test('a link stays a link, and the file it leads to is written', async () => {
  await fs.mkdir(file('rigtig'))
  await fs.writeFile(file('rigtig/a.grundlag'), 'gammel')
  await fs.symlink(file('rigtig/a.grundlag'), file('genvej.grundlag'))
  await atomicWrite(file('genvej.grundlag'), bytes('ny'))
  expect((await fs.lstat(file('genvej.grundlag'))).isSymbolicLink()).toBe(true)
  expect(await read('rigtig/a.grundlag')).toBe('ny')
})

test('the rights of the file stay', async () => {
  await fs.writeFile(file('a.grundlag'), 'gammel', { mode: 0o640 })
  await fs.chmod(file('a.grundlag'), 0o640)
  await atomicWrite(file('a.grundlag'), bytes('ny'))
  expect((await fs.stat(file('a.grundlag'))).mode & 0o777).toBe(0o640)
})

test('a folder that is not there, and a folder in the place of the file, are refused', async () => {
  await fs.mkdir(file('mappe.grundlag'))
  for (const name of ['ingen/a.grundlag', 'mappe.grundlag'])
    expect(await atomicWrite(file(name), bytes('ny'))).toMatchObject({
      ok: false,
      refusal: { code: 'not-writable' },
    })
  expect(await fs.readdir(folder)).toEqual(['mappe.grundlag'])
})

/** A disk that is full after the file was opened. */
const full = disk({
  open: async (...args) => {
    const handle = await fs.open(...args)
    handle.writeFile = () => Promise.reject(failing('ENOSPC'))
    return handle
  },
})
const noSync = disk({
  open: async (...args) => {
    const handle = await fs.open(...args)
    handle.sync = () => Promise.reject(failing('EIO'))
    return handle
  },
})

test.each<[string, Disk]>([
  ['the disk is full', full],
  ['the disk breaks while flushing', noSync],
  ['the folder may only be read', disk({ open: () => Promise.reject(failing('EACCES')) })],
  ['the disk is read-only', disk({ open: () => Promise.reject(failing('EROFS')) })],
  ['the kept version cannot be made', disk({ copyFile: () => Promise.reject(failing('ENOSPC')) })],
  ['renaming fails', disk({ rename: () => Promise.reject(failing('EXDEV')) })],
  ['the disk is gone', disk({ realpath: () => Promise.reject(failing('EIO')) })],
])('when %s, the old file stays and nothing is left behind', async (_, broken) => {
  await fs.writeFile(file('a.grundlag'), 'gammel')
  const result = await atomicWrite(file('a.grundlag'), bytes('ny'), {
    keepPrevious: true,
    disk: broken,
    platform: 'linux',
  })
  expect(result).toMatchObject({
    ok: false,
    refusal: { code: 'not-writable', message: expect.stringContaining('Intet er gået tabt') },
  })
  expect(await read('a.grundlag')).toBe('gammel')
  expect(await fs.readdir(folder)).toEqual(['a.grundlag'])
})

test('when only the second rename fails, the file is the old one and its kept version too', async () => {
  await fs.writeFile(file('a.grundlag'), 'gammel')
  let renames = 0
  const broken = disk({
    rename: (from, to) => (++renames === 2 ? Promise.reject(failing('EIO')) : fs.rename(from, to)),
  })
  await atomicWrite(file('a.grundlag'), bytes('ny'), { keepPrevious: true, disk: broken, platform: 'linux' })
  expect(await read('a.grundlag')).toBe('gammel')
  expect((await fs.readdir(folder)).sort()).toEqual(['a.grundlag', 'a.grundlag.bak'])
})

test.each(['EPERM', 'EBUSY', 'EACCES'])(
  'on Windows a file that is held open (%s) is tried again',
  async (code) => {
    let tries = 0
    const held = disk({
      rename: (from, to) => (++tries < 3 ? Promise.reject(failing(code)) : fs.rename(from, to)),
    })
    expect(
      await atomicWrite(file('a.grundlag'), bytes('ny'), { disk: held, platform: 'win32' }),
    ).toMatchObject({ ok: true })
    expect(tries).toBe(3)
    expect(await read('a.grundlag')).toBe('ny')
  },
)

test('a file held open for good is refused in the end', async () => {
  const held = disk({ rename: () => Promise.reject(failing('EBUSY')) })
  expect(await atomicWrite(file('a.grundlag'), bytes('ny'), { disk: held, platform: 'win32' })).toMatchObject(
    { ok: false },
  )
  expect(await fs.readdir(folder)).toEqual([])
})

test('a bug is not mistaken for a full disk', async () => {
  const broken = disk({ rename: () => Promise.reject(new TypeError('a bug')) })
  await expect(atomicWrite(file('a.grundlag'), bytes('ny'), { disk: broken })).rejects.toThrow('a bug')
  expect(await fs.readdir(folder)).toEqual([])
})

test('many saves at once leave one whole file', async () => {
  const texts = Array.from({ length: 20 }, (_, i) => `${i}`.repeat(5000))
  await Promise.all(texts.map((text) => atomicWrite(file('a.grundlag'), bytes(text))))
  expect(texts).toContain(await read('a.grundlag'))
  expect(await fs.readdir(folder)).toEqual(['a.grundlag'])
})

/** A disk on which the `nth` call fails, of whatever kind; `calls` says how many there were. */
function failingAt(nth: number) {
  let calls = 0
  const counted = <A extends unknown[], R>(call: (...args: A) => Promise<R>) => {
    return (...args: A): Promise<R> => (++calls === nth ? Promise.reject(failing('EIO')) : call(...args))
  }
  const broken: Disk = {
    ...fs,
    realpath: counted((target: string) => fs.realpath(target)),
    stat: counted(fs.stat) as typeof fs.stat,
    rename: counted(fs.rename),
    copyFile: counted(fs.copyFile),
    rm: fs.rm,
    open: counted(async (...args: Parameters<typeof fs.open>) => {
      const handle = await fs.open(...args)
      const { writeFile, sync, stat } = handle
      handle.writeFile = counted(writeFile.bind(handle)) as typeof writeFile
      handle.sync = counted(sync.bind(handle))
      handle.stat = counted(stat.bind(handle)) as typeof stat
      return handle
    }),
  }
  return { broken, calls: () => calls }
}

test('whichever call fails, the file is whole: the old one where saving was refused, else the new', async () => {
  const counting = failingAt(0)
  await fs.writeFile(file('a.grundlag'), 'gammel')
  await atomicWrite(file('a.grundlag'), bytes('ny'), {
    keepPrevious: true,
    disk: counting.broken,
    platform: 'linux',
  })
  const total = counting.calls()
  expect(total).toBeGreaterThan(10)
  for (let nth = 1; nth <= total; nth++) {
    await fs.writeFile(file('a.grundlag'), 'gammel')
    await fs.rm(file('a.grundlag.bak'), { force: true })
    const done = await atomicWrite(file('a.grundlag'), bytes('ny'), {
      keepPrevious: true,
      disk: failingAt(nth).broken,
      platform: 'linux',
    })
    expect([nth, await read('a.grundlag')]).toEqual([nth, done.ok ? 'ny' : 'gammel'])
    for (const name of await fs.readdir(folder)) {
      expect(['a.grundlag', 'a.grundlag.bak']).toContain(name)
      if (name.endsWith('.bak')) expect(await read(name)).toBe('gammel')
    }
  }
})

test.each([
  ['ENOSPC', 'disken er fuld'],
  ['EROFS', 'ikke må skrive'],
  ['EHOSTDOWN', 'ikke er forbindelse'],
  ['ESTALE', 'ikke er forbindelse'],
  ['UNKNOWN', 'ikke er forbindelse'],
  ['EMFILE', 'Kontrollér'],
])('of %s the user hears what can be done', async (code, words) => {
  const broken = disk({ open: () => Promise.reject(failing(code)) })
  expect(await atomicWrite(file('a.grundlag'), bytes('ny'), { disk: broken })).toMatchObject({
    ok: false,
    refusal: { code: 'not-writable', message: expect.stringContaining(words) },
  })
})

test('what may not be replaced is left, also when that is seen at the last moment', async () => {
  await fs.writeFile(file('a.grundlag'), 'gammel')
  const no = refuse('changed-outside', 'nej')
  let asked = 0
  const unless = async () => (++asked === 2 ? no : null)
  expect(await atomicWrite(file('a.grundlag'), bytes('ny'), { unless, keepPrevious: true })).toEqual(no)
  expect(await read('a.grundlag')).toBe('gammel')
})
