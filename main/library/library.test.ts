import { appendFile, mkdir, mkdtemp, readFile, rm, symlink, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { zipSync } from 'fflate'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { packTemplate } from '../../core/file/packTemplate.ts'
import type { Template } from '../../core/template/template.ts'
import { cell, competency, framework, prose, roles } from '../../tests/builders/framework.ts'
import { templateLibrary } from '../templateLibrary.ts'
import { cardOf } from './cardOf.ts'
import type { ReadContent } from './entriesAside.ts'
import { contentOf } from './entry.ts'
import { entryCache } from './entryCache.ts'
import { folderLibrary } from './library.ts'
import { scanFolder } from './scanFolder.ts'
import { takingTurns } from './turns.ts'

let base = ''
beforeEach(async () => {
  base = await mkdtemp(path.join(tmpdir(), 'grundlag-library-'))
})
// What was listed may still be read in whole, and then kept.
afterEach(() => rm(base, { recursive: true, force: true, maxRetries: 5 }))

const template = (name: string, municipality: string, ...texts: readonly string[]): Template => ({
  format: 'grundskabelon',
  version: 3,
  id: `n${name.toLowerCase().replace(/[^a-z]/g, '')}`,
  name,
  origin: { municipality, unit: '', year: 2024, title: name, source: '' },
  defaults: { issuer: '' },
  notes: [],
  framework: framework(
    roles('Områdechef'),
    competency('Driftsledelse', cell('Områdechef', ...texts)),
    prose('Forord', 'Vi leder sammen med idé i {{kommune}}'),
  ),
})
const put = async (file: string, bytes: Uint8Array | string) => {
  const whole = path.join(base, file)
  await mkdir(path.dirname(whole), { recursive: true })
  await writeFile(whole, bytes)
  return whole
}
const putTemplate = (file: string, ...of: Parameters<typeof template>) =>
  put(file, packTemplate(template(...of)))

/** As the thread reads them. */
const readHere: ReadContent = async ({ name, bytes, depth }) =>
  (depth === 'card' ? cardOf(name, bytes) : null) ?? contentOf(name, bytes)

const open = (
  folders: readonly string[] = ['delt'],
  patienceMs = 10_000,
  turns = takingTurns(10_000),
  read = readHere,
) => {
  const taken = folders.map((folder) => path.join(base, folder))
  return folderLibrary({
    builtIn: templateLibrary(path.join(import.meta.dirname, '../../templates')),
    own: path.join(base, 'mine'),
    folders: async () => taken,
    cache: entryCache(path.join(base, 'library.json')),
    read,
    log: () => undefined,
    turns,
    patienceMs,
  })
}
const names = async (library = open()) =>
  (await library.list()).templates
    .filter(({ from }) => from !== 'builtIn')
    .map(({ name, from }) => `${from} ${name}`)

describe('the library', () => {
  test("holds the program's, the user's own and those of the folders, with what a card shows", async () => {
    await putTemplate('mine/vores.grundskabelon', 'Vores vej', 'Faxe Kommune', 'Jeg leder')
    await putTemplate('delt/2024/nabo.GRUNDSKABELON', 'Nabo', 'Køge Kommune', 'Jeg', 'Du')
    await put('delt/brev.docx', 'nej')
    const { templates, broken, folders } = await open().list()
    expect(templates.slice(5)).toMatchObject([
      { name: 'Vores vej', from: 'mine', municipality: 'Faxe Kommune', statements: 1, roles: 1, year: 2024 },
      { name: 'Nabo', from: 'folder', folder: path.join(base, 'delt'), statements: 2 },
    ])
    expect(templates.slice(0, 5).every(({ from, modified }) => from === 'builtIn' && modified === null)).toBe(
      true,
    )
    expect(broken).toEqual([])
    expect(folders).toEqual([
      { path: path.join(base, 'delt'), name: 'delt', state: 'here', count: 1, more: false },
    ])
  })

  test('is searched by name, municipality, role, competency and text', async () => {
    await putTemplate('delt/a.grundskabelon', 'Vores vej', 'Aarhus Kommune', 'Jeg skaber følgeskab')
    const library = open()
    const found = (await library.list()).templates.at(-1)?.id
    for (const query of ['vores', 'ÅRHUS', 'områdechef', 'driftsledelse', 'følgeskab jeg', 'ide i kommune'])
      expect(await library.search(query), query).toContain(found)
    expect(await library.search('følgeskab uden')).not.toContain(found)
    expect(await library.search('syv intentioner ledestjerne')).toEqual(['holstebro'])
  })

  test('shows what cannot be used with the reason, and everything else all the same', async () => {
    await putTemplate('delt/god.grundskabelon', 'God', 'Køge Kommune')
    await put('delt/tom.grundskabelon', '')
    await put('delt/dyb/brev.grundskabelon', 'Kære alle')
    await put('delt/bombe.grundskabelon', zipSync({ 'grundlag.json': new Uint8Array(30_000_000) }))
    const cut = packTemplate(template('Halv', '', 'Jeg'))
    await put('delt/halv.grundskabelon', cut.subarray(0, cut.length / 2))
    const { templates, broken } = await open().list()
    expect(templates.slice(5).map(({ name }) => name)).toEqual(['God'])
    expect(broken.map(({ file, reason }) => [file, reason.length > 40])).toEqual([
      ['bombe.grundskabelon', true],
      ['halv.grundskabelon', true],
      ['tom.grundskabelon', true],
      [path.join('dyb', 'brev.grundskabelon'), true],
    ])
  })

  test('a fault deep inside a file shows when it is read in whole, behind the list', async () => {
    const good = template('Nabo', 'Køge Kommune', 'Jeg leder')
    const bad = { ...good, framework: { ...good.framework, sources: 'ingen' } } as unknown as Template
    await put('delt/dyb.grundskabelon', packTemplate(bad))
    await putTemplate('delt/god.grundskabelon', 'God', 'Køge Kommune', 'Jeg leder')
    const library = open()
    expect(await names(library)).toContain('folder God')
    await library.refresh()
    expect(await library.list()).toMatchObject({
      broken: [{ file: 'dyb.grundskabelon', reason: expect.stringContaining('framework.sources') }],
    })
    expect(await names(library)).toEqual(['folder God'])
  })

  test('a fault of ours in one file is shown there, and stops no other and nothing later', async () => {
    await putTemplate('delt/a.grundskabelon', 'Ond', 'Køge Kommune')
    for (const name of ['b', 'c']) await putTemplate(`delt/${name}.grundskabelon`, name, 'Køge Kommune')
    const library = open(['delt'], 10_000, takingTurns(10_000), async (order) => {
      if (order.name === 'a.grundskabelon') throw new TypeError('x is undefined')
      return readHere(order)
    })
    expect(await names(library)).toEqual(['folder b', 'folder c'])
    expect(await library.list()).toMatchObject({
      broken: [{ file: 'a.grundskabelon', reason: expect.stringContaining('fejl i Grundlag') }],
      folders: [{ state: 'here' }],
    })
    await library.refresh()
    // What we failed on is not held against the file at the next start.
    expect(await names(open())).toEqual(['folder Ond', 'folder b', 'folder c'])
  })

  test('a folder that is gone is away, keeps what was known, and comes back', async () => {
    await putTemplate('delt/a.grundskabelon', 'Nabo', 'Køge Kommune')
    expect(await names()).toEqual(['folder Nabo'])
    await rm(path.join(base, 'delt'), { recursive: true })
    const library = open()
    expect(await library.list()).toMatchObject({ folders: [{ state: 'away', count: 1 }] })
    expect(await names(library)).toEqual(['folder Nabo'])
    await putTemplate('delt/b.grundskabelon', 'Ny', 'Køge Kommune')
    expect(await names(library)).toEqual(['folder Ny'])
  })

  test('reads only what has changed, and knows it at the next start', async () => {
    const file = await putTemplate('delt/a.grundskabelon', 'Nabo', 'Køge Kommune')
    await open().refresh()
    await expect
      .poll(() => readFile(path.join(base, 'library.json'), 'utf8').catch(() => ''))
      .toContain('Nabo')
    // Known by size and time: what lies there now is not looked at.
    const stamp = new Date(1_700_000_000_000)
    await utimes(file, stamp, stamp)
    await open().refresh()
    const bytes = await readFile(file)
    await writeFile(file, Buffer.alloc(bytes.length))
    await utimes(file, stamp, stamp)
    expect(await names()).toEqual(['folder Nabo'])
    await appendFile(file, 'x')
    expect(await open().list()).toMatchObject({ broken: [{ file: 'a.grundskabelon' }] })
  })

  test('what is known is there at once, and followers hear of the rest', async () => {
    await putTemplate('delt/a.grundskabelon', 'Nabo', 'Køge Kommune')
    let letGo = () => {}
    const held = new Promise<void>((resolve) => {
      letGo = resolve
    })
    const turns = takingTurns(10_000)
    const library = open(['delt'], 0, async (folder, work) => held.then(() => turns(folder, work)))
    const heard = new Promise<void>((resolve) => library.follow(resolve))
    expect(await library.list()).toMatchObject({ folders: [{ state: 'reading', count: 0 }] })
    letGo()
    await heard
    expect(await names(library)).toEqual(['folder Nabo'])
    // The list is kept a moment later; until then the folder cannot go.
    await library.refresh()
  })

  test.each(['', '[', '{"version":1,"entries":[{"path":3}]}', '{"version":99,"entries":[]}'])(
    'a list from before that reads "%s" counts for nothing',
    async (kept) => {
      await put('library.json', kept)
      await putTemplate('delt/a.grundskabelon', 'Nabo', 'Køge Kommune')
      expect(await names()).toEqual(['folder Nabo'])
    },
  )

  test('a template is read by its id, and no other file can be', async () => {
    const file = await putTemplate('delt/a.grundskabelon', 'Nabo', 'Køge Kommune')
    const library = open()
    const id = (await library.list()).templates.at(-1)?.id ?? ''
    expect(await library.read(id)).toMatchObject({ ok: true, value: { template: { name: 'Nabo' } } })
    expect(library.pathOf(id)).toEqual({ path: file, from: 'folder' })
    expect(library.pathOf(file)).toBeNull()
    for (const other of ['', file, 'lib:', 'holstebro'])
      expect(await library.read(other)).toMatchObject({ ok: false, refusal: { code: 'not-found' } })
  })

  test('a folder that was left out again is gone with what was in it', async () => {
    await putTemplate('delt/a.grundskabelon', 'Nabo', 'Køge Kommune')
    expect(await names()).toEqual(['folder Nabo'])
    expect(await open([]).list()).toMatchObject({ folders: [], broken: [] })
    expect(await names(open([]))).toEqual([])
  })
})

describe('looking through a folder', () => {
  const files = async (limits?: Parameters<typeof scanFolder>[1]) => {
    const { files: found, more } = await scanFolder(path.join(base, 'delt'), limits)
    return [found.map((file) => path.relative(path.join(base, 'delt'), file.path)), more]
  }

  test('links to folders are not followed, so that it ends; hidden files are not taken', async () => {
    await put('delt/a/b.grundskabelon', 'x')
    await put('delt/.skjult/c.grundskabelon', 'x')
    await put('delt/~$b.grundskabelon', 'x')
    await symlink(path.join(base, 'delt'), path.join(base, 'delt/a/rundt'))
    await mkdir(path.join(base, 'delt/mappe.grundskabelon'))
    await symlink(path.join(base, 'borte'), path.join(base, 'delt/borte.grundskabelon'))
    expect(await files()).toEqual([[path.join('a', 'b.grundskabelon')], false])
  })

  test('it stops at its limits and says so', async () => {
    for (const name of ['a', 'b', 'c/d', 'c/e/f']) await put(`delt/${name}.grundskabelon`, 'x')
    const limits = { depth: 9, folders: 9, files: 9, names: 9 }
    const [all] = await files({ limits })
    expect(all).toHaveLength(4)
    expect(await files({ limits: { ...limits, depth: 2 } })).toEqual([
      ['a.grundskabelon', 'b.grundskabelon', path.join('c', 'd.grundskabelon')],
      true,
    ])
    expect((await files({ limits: { ...limits, files: 2 } }))[1]).toBe(true)
    expect((await files({ limits: { ...limits, folders: 1 } }))[1]).toBe(true)
    expect((await files({ limits: { ...limits, names: 1 } }))[1]).toBe(true)
  })

  test('a folder that is not there is refused as the system does', async () => {
    await expect(scanFolder(path.join(base, 'borte'))).rejects.toMatchObject({ code: 'ENOENT' })
  })
})
