import * as fs from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { packFramework } from '../../core/file/packFramework.ts'
import { packTemplate } from '../../core/file/packTemplate.ts'
import { framework, roles } from '../../tests/builders/framework.ts'
import { openedTemplates } from '../openedTemplates.ts'
import { templateLibrary } from '../templateLibrary.ts'
import type { EditorWindow } from './editorWindow.ts'
import { fileOpening } from './opening.ts'
import type { OpenWindows } from './openWindows.ts'

let folder: string
const file = (name: string) => path.join(folder, name)
beforeEach(async () => {
  folder = await fs.mkdtemp(path.join(tmpdir(), 'grundlag-opening-'))
  const bytes = packFramework(framework(roles('Chef')))
  for (const name of ['a.grundlag', 'b.grundlag', 'c.grundlag']) await fs.writeFile(file(name), bytes)
  await fs.writeFile(file('brev.grundlag'), 'Kære alle')
  const roskilde = await library.get('roskilde')
  if (roskilde.ok) await fs.writeFile(file('x.grundskabelon'), packTemplate(roskilde.value))
  await fs.writeFile(file('y.grundskabelon'), 'Kære alle')
})
afterEach(() => fs.rm(folder, { recursive: true, force: true }))

const library = templateLibrary('templates')

/** The windows of a program under test: what each shows, what its page was told, and which is in front. */
function program(...shown: readonly (string | null)[]) {
  const told: string[] = []
  let windows: EditorWindow[] = []
  const add = (open: string | null = null) => {
    const name = `w${windows.length + 1}`
    let coming: string | null = null
    const window = {
      openPath: () => coming ?? (open === null ? null : file(open)),
      isFree: () => coming === null && open === null,
      state: () => ({ open: open !== null }),
      openFile: (path_: string) => {
        if (open === null) coming = path_
        told.push(`${name} opens ${path.basename(path_)}`)
      },
      expect: (path_: string | null) => {
        coming = path_
      },
      offerTemplate: ({ name: template, id }: { readonly name: string; readonly id: string }) =>
        void told.push(`${name} offers ${template} as ${id}`),
    } as unknown as EditorWindow
    windows = [...windows, window]
    return window
  }
  for (const open of shown) add(open)
  const all: OpenWindows = {
    all: () => windows,
    of: () => null,
    front: () => windows[0] ?? null,
    add: () => add(),
    show: (window) => void told.push(`w${windows.indexOf(window) + 1} in front`),
    setZoom: () => undefined,
  }
  const opening = fileOpening(all, openedTemplates(library))
  return { opening, told, window: (at: number) => windows[at] as EditorWindow, count: () => windows.length }
}

test('three files for a welcome screen: the first there, each of the others in a window of its own', async () => {
  const { opening, told, window } = program(null)
  await opening.open([file('a.grundlag'), file('b.grundlag'), file('c.grundlag')], window(0))
  expect(told).toEqual(['w1 in front', 'w1 opens a.grundlag', 'w2 opens b.grundlag', 'w3 opens c.grundlag'])
})

test('the same file asked for twice at once is opened once', async () => {
  const { opening, told, count } = program()
  await Promise.all([opening.open([file('a.grundlag')], null), opening.open([file('a.grundlag')], null)])
  expect(count()).toBe(1)
  expect(told).toEqual(['w1 opens a.grundlag', 'w1 in front'])
})

test('a page may open what it asks for itself, unless it shows a document', async () => {
  const { opening, told, window, count } = program(null, 'b.grundlag')
  expect(await opening.here(file('a.grundlag'), window(0))).toMatchObject({ ok: true })
  expect(window(0).isFree()).toBe(false)
  expect(await opening.here(file('c.grundlag'), window(1))).toMatchObject({ refusal: { code: 'cancelled' } })
  expect(count()).toBe(3)
  expect(await opening.here(file('b.grundlag'), window(0))).toMatchObject({ refusal: { code: 'cancelled' } })
  expect(told).toEqual(['w3 opens c.grundlag', 'w2 in front'])
})

test('what main sent to a page, the page may open', async () => {
  const { opening, window } = program(null)
  await opening.open([file('a.grundlag')], null)
  expect(await opening.here(file('a.grundlag'), window(0))).toMatchObject({ ok: true })
})

test('what cannot be opened makes no window, and is left to the page that is in front to refuse', async () => {
  const { opening, told, window, count } = program('a.grundlag')
  for (const name of ['brev.grundlag', 'findes-ikke.grundlag', 'y.grundskabelon'])
    await opening.open([file(name)], null)
  expect(count()).toBe(1)
  expect(told.filter((said) => said.startsWith('w1 opens'))).toHaveLength(3)
  expect(await opening.here(file('brev.grundlag'), window(0))).toMatchObject({ ok: true })
  expect(await opening.here(file('y.grundskabelon'), window(0))).toMatchObject({
    refusal: { code: 'not-a-framework' },
  })
})

test('a template is offered on a welcome screen, or in a window of its own', async () => {
  const { opening, told, window } = program('a.grundlag')
  expect(await opening.here(file('x.grundskabelon'), window(0))).toMatchObject({
    refusal: { code: 'cancelled' },
  })
  await opening.open([file('x.grundskabelon')], null)
  expect(told).toEqual([
    'w2 offers Resultater gennem tillid og mod as file:1',
    'w2 in front',
    'w2 offers Resultater gennem tillid og mod as file:2',
  ])
})
