import * as fs from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { editsBetween } from '../../core/edit/difference.ts'
import { packFramework } from '../../core/file/packFramework.ts'
import type { Framework } from '../../core/framework/framework.ts'
import { about, competency, framework, roles } from '../../tests/builders/framework.ts'
import { newFile, type OpenFile } from '../documents/openFile.ts'
import type { Disk } from '../files/disk.ts'
import { seenBytes } from '../files/seen.ts'
import { readEntry } from './entry.ts'
import type { Keeper, Origin } from './keeper.ts'
import { type RecoveryStore, recoveryStore } from './recoveryStore.ts'

let folder: string
beforeEach(async () => {
  folder = await fs.mkdtemp(path.join(tmpdir(), 'grundlag-recovery-'))
})
afterEach(() => fs.rm(folder, { recursive: true, force: true }))

const store = () => path.join(folder, 'recovery')
const file = () => path.join(folder, 'a.grundlag')
const titled = (title: string): Framework => framework(about({ title }), roles('Chef'), competency('Økonomi'))

/** A file on disk with this title, as a window has opened it. */
async function opened(title: string, changes: Partial<OpenFile> = {}): Promise<Origin> {
  const bytes = packFramework(titled(title))
  await fs.writeFile(file(), bytes)
  const seen = seenBytes(bytes)
  return { bytes, file: { ...newFile('a'), path: file(), seen, ...changes }, madeFrom: seen }
}

const typed = (from: string, to: string) => editsBetween(titled(from), titled(to))
const keep = (keeper: Keeper, from: string, to: string) => keeper.keep(typed(from, to), null)

/** The program has ended, and the next one looks. */
const nextStart = (): RecoveryStore => recoveryStore(store())
const titles = async () => {
  const next = nextStart()
  const found: string[] = []
  for (const { id, readable } of await next.list()) {
    const taken = await next.take(id)
    found.push(!readable || !taken.ok ? 'broken' : taken.value.framework.about.title)
    if (taken.ok) await taken.value.keeper.settled()
  }
  return found
}

test('a document that is only read costs nothing', async () => {
  recoveryStore(store()).begin(await opened('Vej'))
  expect(await fs.readdir(folder)).toEqual(['a.grundlag'])
})

test('what was written is there at the next start, with the file it belongs to and how it differs', async () => {
  const keeper = recoveryStore(store()).begin(await opened('Vej'))
  expect(await keep(keeper, 'Vej', 'Vejen')).toBe(true)
  expect(await keep(keeper, 'Vejen', 'Vejen frem')).toBe(true)
  const [work] = await nextStart().list()
  expect(work).toMatchObject({ name: 'a', path: file(), file: 'there', differences: 1, readable: true })
  expect(await nextStart().compare(work?.id ?? '')).toMatchObject({
    ok: true,
    value: [{ kind: 'reworded', before: 'Vej', after: 'Vejen frem' }],
  })
  expect(await titles()).toEqual(['Vejen frem'])
})

test('work in a window is offered to nobody else, until the window lets go of it', async () => {
  const now = recoveryStore(store())
  const keeper = now.begin(await opened('Vej'))
  await keep(keeper, 'Vej', 'Vejen')
  expect(await now.list()).toEqual([])
  expect(await now.take(keeper.id)).toMatchObject({ ok: false })
  await now.remove(keeper.id)
  now.release(keeper.id)
  expect(await now.list()).toHaveLength(1)
})

test('saved and unchanged since, it is forgotten; what was written meanwhile stays', async () => {
  const keeper = recoveryStore(store()).begin(await opened('Vej'))
  await keep(keeper, 'Vej', 'Vejen')
  const saved = keeper.saving()
  await saved(await opened('Vejen'))
  expect(await fs.readdir(store())).toEqual([])

  await keep(keeper, 'Vejen', 'Vejen frem')
  const [first, second] = [keeper.saving(), keeper.saving()]
  await keep(keeper, 'Vejen frem', 'Vejen fremad')
  await first(await opened('Vejen frem'))
  expect(await titles()).toEqual(['Vejen fremad'])
  await second(null)
})

test('undone to what lies in the file, it is forgotten', async () => {
  const keeper = recoveryStore(store()).begin(await opened('Vej'))
  await keep(keeper, 'Vej', 'Vejen')
  await keeper.keep(typed('Vejen', 'Vej'), null, true)
  expect(await fs.readdir(store())).toEqual([])
})

test('killed between saving and forgetting, it is forgotten at the next start', async () => {
  const keeper = recoveryStore(store()).begin(await opened('Vej'))
  await keep(keeper, 'Vej', 'Vejen')
  await opened('Vejen')
  expect(await titles()).toEqual([])
  expect(await fs.readdir(store())).toEqual([])
})

test('a line that was not finished costs that line alone, and going on after it is safe', async () => {
  const keeper = recoveryStore(store()).begin(await opened('Vej'))
  await keep(keeper, 'Vej', 'Vejen')
  const journal = path.join(store(), keeper.id, 'journal-1.ndjson')
  await fs.appendFile(journal, '[{"op":"replace","path":["about","ti')
  const next = nextStart()
  const taken = await next.take(keeper.id)
  if (!taken.ok) throw new Error(taken.refusal.message)
  expect(taken.value.framework.about.title).toBe('Vejen')
  await keep(taken.value.keeper, 'Vejen', 'Vejen frem')
  expect(await titles()).toEqual(['Vejen frem'])
})

test('after damage in the middle, only a whole framework counts again', async () => {
  const keeper = recoveryStore(store()).begin(await opened('Vej'))
  await keep(keeper, 'Vej', 'Vejen')
  await fs.appendFile(path.join(store(), keeper.id, 'journal-1.ndjson'), 'skrald\n')
  await keep(keeper, 'Vejen', 'Vejen frem')
  const read = async () => (await readEntry(path.join(store(), keeper.id)))?.unpacked.framework.about.title
  expect(await read()).toBe('Vejen')
  await keeper.keep([{ op: 'replace', path: [], value: titled('Hele vejen') }], null)
  expect(await read()).toBe('Hele vejen')
})

test('what an older program had not saved comes through the change of the file format', async () => {
  const older = path.join(import.meta.dirname, '../../core/file/fixtures/version-1.grundlag')
  const bytes = await fs.readFile(older)
  const keeper = recoveryStore(store()).begin({ ...(await opened('Vej')), bytes })
  const statement = { id: 'snew', lead: '', text: [{ type: 'text', text: 'Nyt' }], borrowed: 'Gammelt' }
  await keeper.keep([{ op: 'replace', path: ['cells', 'k1d1', 'r1'], value: [statement] }], null)
  const entry = await readEntry(path.join(store(), keeper.id))
  expect(entry?.unpacked.framework.cells['k1d1']?.['r1']).toEqual([
    { ...statement, borrowed: { text: 'Gammelt', source: 'o1' } },
  ])
})

test('a picture that was chosen is recovered with the framework that names it', async () => {
  const origin = await opened('Vej')
  const keeper = recoveryStore(store()).begin(origin)
  const media = new Map([['logo1.png', Buffer.from('png')]])
  await keeper.keep(typed('Vej', 'Vejen'), { ...newFile('a'), path: file(), media })
  const taken = await nextStart().take(keeper.id)
  expect(taken.ok && [...taken.value.file.media.keys()]).toEqual(['logo1.png'])
  expect(taken.ok && taken.value.framework.about.title).toBe('Vejen')
})

test('broken entries are shown as such, and stop nothing', async () => {
  const keeper = recoveryStore(store()).begin(await opened('Vej'))
  await keep(keeper, 'Vej', 'Vejen')
  for (const [id, name, content] of [
    ['brudt1', 'meta.json', '{'],
    ['tom', 'base-1.grundlag', 'uden meta'],
  ] as const) {
    await fs.mkdir(path.join(store(), id))
    await fs.writeFile(path.join(store(), id, name), content)
  }
  await fs.cp(path.join(store(), keeper.id), path.join(store(), 'brudt2'), { recursive: true })
  await fs.writeFile(path.join(store(), 'brudt2', 'base-1.grundlag'), 'ikke et arkiv')
  const works = await nextStart().list()
  expect(works.map(({ id, readable }) => [id, readable]).sort()).toEqual(
    [
      ['brudt1', false],
      ['brudt2', false],
      [keeper.id, true],
    ].sort(),
  )
  expect(await fs.readdir(store())).not.toContain('tom')
})

test('the file has changed or gone since: that is said', async () => {
  const keeper = recoveryStore(store()).begin(await opened('Vej'))
  await keep(keeper, 'Vej', 'Vejen')
  await opened('En kollegas vej')
  expect(await nextStart().list()).toMatchObject([{ file: 'changed', differences: 1 }])
  await fs.rm(file())
  expect(await nextStart().list()).toMatchObject([{ file: 'gone', differences: null }])
})

test('what the disk refuses is told, and written with what comes next', async () => {
  let full = true
  const no = () => Promise.reject(Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' }))
  const disk: Disk = {
    ...fs,
    open: async (...args) => {
      const handle = await fs.open(...args)
      if (full)
        handle.writeFile = async () => {
          await handle.write('[{"op":')
          return no()
        }
      return handle
    },
  }
  const keeper = recoveryStore(store(), disk).begin(await opened('Vej'))
  expect(await keep(keeper, 'Vej', 'Vejen')).toBe(false)
  full = false
  expect(await keep(keeper, 'Vejen', 'Vejen frem')).toBe(true)
  full = true
  expect(await keep(keeper, 'Vejen frem', 'Vejen fremad')).toBe(false)
  full = false
  expect(await keep(keeper, 'Vejen fremad', 'Vejen fremad nu')).toBe(true)
  expect(await titles()).toEqual(['Vejen fremad nu'])
})
