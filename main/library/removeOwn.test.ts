import { mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { shell } from 'electron'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Template } from '../../core/template/template.ts'
import { templateVersion } from '../../core/template/template.ts'
import { framework } from '../../tests/builders/framework.ts'
import { openedTemplates } from '../openedTemplates.ts'
import { templateLibrary } from '../templateLibrary.ts'
import { contentOf } from './entry.ts'
import { folderLibrary } from './library.ts'
import { libraryRequests } from './libraryRequests.ts'
import { saveAmong } from './saveAmong.ts'
import { takingTurns } from './turns.ts'

// The system's bin is not a test's to fill.
vi.mock('electron', () => ({ shell: { trashItem: vi.fn(), showItemInFolder: vi.fn() } }))

let base = ''
beforeEach(async () => {
  vi.mocked(shell.trashItem).mockReset()
  base = await mkdtemp(path.join(tmpdir(), 'grundlag-remove-'))
})
afterEach(() => rm(base, { recursive: true, force: true, maxRetries: 5 }))

const template: Template = {
  format: 'grundskabelon',
  version: templateVersion,
  id: 'vores',
  name: 'Vores vej',
  origin: { municipality: 'Faxe Kommune', unit: '', year: null, title: '', source: '' },
  defaults: { issuer: '' },
  notes: [],
  framework: framework(),
}

/** The user's own folder and a shared one, each with the template in it. */
async function program() {
  const [mine, shared, bin] = ['mine', 'delt', 'papirkurv'].map((name) => path.join(base, name)) as [
    string,
    string,
    string,
  ]
  await mkdir(bin)
  await saveAmong(mine, 'Vores vej', template)
  await saveAmong(shared, 'Vores vej', template)
  const builtIn = templateLibrary(path.join(import.meta.dirname, '../../templates'))
  const library = folderLibrary({
    builtIn,
    own: mine,
    folders: async () => [shared],
    cache: { load: async () => [], save: async () => undefined },
    read: async ({ name, bytes }) => contentOf(name, bytes),
    log: () => undefined,
    turns: takingTurns(10_000),
    patienceMs: 10_000,
  })
  const requests = libraryRequests({
    library,
    ownTemplates: mine,
    opened: openedTemplates(builtIn),
    preferences: { get: vi.fn(), set: vi.fn() },
    preferencesChanged: vi.fn(),
    write: vi.fn(),
    written: vi.fn(),
  })
  const idIn = async (from: 'mine' | 'folder') =>
    (await library.list()).templates.find((one) => one.from === from)?.id ?? ''
  const remove = async (id: string) => requests['library.remove']({ id }, {} as never)
  vi.mocked(shell.trashItem).mockImplementation((file) => rename(file, path.join(bin, path.basename(file))))
  return { mine, shared, bin, library, idIn, remove }
}

test('a template of one’s own goes into the bin and out of the library, and no other does', async () => {
  const { mine, shared, bin, library, idIn, remove } = await program()
  expect(await remove(await idIn('mine'))).toMatchObject({ ok: true })
  expect([await readdir(mine), await readdir(bin), await readdir(shared)]).toEqual([
    [],
    ['Vores vej.grundskabelon'],
    ['Vores vej.grundskabelon'],
  ])
  expect((await library.list()).templates.slice(5).map(({ from }) => from)).toEqual(['folder'])
})

test('what is others’, or is gone, is not deleted', async () => {
  const { mine, shared, idIn, remove } = await program()
  expect(await remove(await idIn('folder'))).toMatchObject({ ok: false, refusal: { code: 'not-writable' } })
  for (const id of ['holstebro', 'lib:findesikke', path.join(mine, 'Vores vej.grundskabelon')])
    expect(await remove(id)).toMatchObject({ ok: false, refusal: { code: 'not-found' } })
  expect([await readdir(mine), await readdir(shared)].flat()).toHaveLength(2)
  expect(shell.trashItem).not.toHaveBeenCalled()
})

test('where the system has no bin for it, it stays and the user hears so', async () => {
  const { mine, idIn, remove } = await program()
  vi.mocked(shell.trashItem).mockRejectedValue(new Error('no bin'))
  expect(await remove(await idIn('mine'))).toMatchObject({
    ok: false,
    refusal: { message: expect.stringContaining('Vores vej.grundskabelon') },
  })
  expect(await readdir(mine)).toHaveLength(1)
})
