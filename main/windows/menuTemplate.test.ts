import type { MenuItemConstructorOptions } from 'electron'
import { expect, test } from 'vitest'
import { type AppCommandId, appCommands } from '../../core/bridge/appCommands.ts'
import { defaultPreferences } from '../../core/bridge/preferences.ts'
import { letterOf } from './accessKeys.ts'
import { type MenuActions, type MenuState, menuTemplate } from './menuTemplate.ts'

const state: MenuState = {
  document: { open: true, saved: false, undo: 'omdøb rolle', redo: null },
  recent: [],
  preferences: { ...defaultPreferences, autosave: true, spelling: false },
  windows: [
    { name: 'A & B', inFront: true },
    { name: null, inFront: false },
  ],
  platform: 'win32',
}
const ignore = () => undefined
const actions: MenuActions = {
  command: ignore,
  openRecent: ignore,
  clearRecent: ignore,
  showWindow: ignore,
  showLog: ignore,
  about: ignore,
}

type Item = MenuItemConstructorOptions
const flat = (items: readonly Item[]): Item[] =>
  items.flatMap((item) => [item, ...flat(Array.isArray(item.submenu) ? item.submenu : [])])
const menu = (changes: Partial<MenuState> = {}, given = actions) =>
  flat(menuTemplate({ ...state, ...changes }, given))
const find = (items: readonly Item[], id: AppCommandId) => items.find((item) => item.id === id)

test.each(['win32', 'linux', 'darwin'] as const)(
  'on %s every command stands in the menu once, and sends itself',
  (platform) => {
    const sent: AppCommandId[] = []
    const items = menu({ platform }, { ...actions, command: (id) => void sent.push(id) })
    const commands = items.filter((item) => item.id !== undefined)
    for (const item of commands) item.click?.(undefined as never, undefined, undefined as never)
    expect(sent.toSorted()).toEqual(Object.keys(appCommands).toSorted())
  },
)

test('everything that can be read is named here, in Danish', () => {
  for (const item of menu({ platform: 'darwin' }))
    if (item.type !== 'separator' && item.role !== 'appMenu') expect(item.label).toMatch(/^[&\p{L}]/u)
})

test.each(['win32', 'linux'] as const)('on %s every entry of a menu has a letter of its own', (platform) => {
  const recent = [1, 2, 3].map((n) => ({ path: `/${n}`, name: `${n}`, folder: '/m', title: '', at: '' }))
  const menus = [{ submenu: menuTemplate({ ...state, recent, platform }, actions) }]
  const check = (items: readonly Item[]) => {
    const letters = items.filter(({ type }) => type !== 'separator').map(({ label }) => letterOf(label ?? ''))
    expect(letters).not.toContain(null)
    expect(new Set(letters).size).toBe(letters.length)
    for (const { submenu } of items) if (Array.isArray(submenu)) check(submenu)
  }
  for (const { submenu } of menus) check(submenu)
})

test('what is on or off shows it', () => {
  expect(find(menu(), 'file.autosave')).toMatchObject({ type: 'checkbox', checked: true })
  expect(find(menu(), 'view.spelling')).toMatchObject({ type: 'checkbox', checked: false })
})

test('the open windows stand in the menu, the one in front marked, and come to the front', () => {
  const shown: number[] = []
  const items = menu({}, { ...actions, showWindow: (at) => void shown.push(at) }).filter(
    ({ type }) => type === 'radio',
  )
  expect(items).toMatchObject([
    { label: '&1 A && B', checked: true },
    { label: '&2 Nyt ledelsesgrundlag', checked: false },
  ])
  items[1]?.click?.(undefined as never, undefined, undefined as never)
  expect(shown).toEqual([1])
})

test('undo says what it undoes, and is dim where there is nothing', () => {
  expect(find(menu(), 'edit.undo')).toMatchObject({ label: '&Fortryd: omdøb rolle', enabled: true })
  expect(find(menu(), 'edit.redo')).toMatchObject({ label: '&Gentag', enabled: false })
})

test('without a document only what needs none can be picked', () => {
  const items = menu({ document: { open: false, saved: true, undo: 'x', redo: 'y' } })
  const enabled = items.filter((item) => item.id !== undefined && item.enabled).map((item) => item.id)
  expect(enabled).toEqual([
    'file.new',
    'file.open',
    'file.import',
    'file.autosave',
    'file.close',
    'view.toolsLarger',
    'view.toolsSmaller',
    'view.toolsReset',
    'help.guide',
    'help.shortcuts',
  ])
})

test('the menu shows the keys and leaves catching them to the window', () => {
  for (const item of menu()) if (item.accelerator !== undefined) expect(item.registerAccelerator).toBe(false)
  expect(find(menu(), 'file.save')).toMatchObject({ accelerator: 'CmdOrCtrl+S' })
})

test('recent files are named with their folder and opened by path', () => {
  const opened: string[] = []
  const recent = [{ path: '/m/A & B.grundlag', name: 'A & B', folder: '/m', title: '', at: '' }]
  const item = menu(
    { recent },
    {
      ...actions,
      openRecent: (path: string) => void opened.push(path),
    },
  ).find(({ label }) => label === '&1 A && B – /m')
  item?.click?.(undefined as never, undefined, undefined as never)
  expect(opened).toEqual(['/m/A & B.grundlag'])
  expect(menu().some(({ label, enabled }) => label === '&Ingen endnu' && enabled === false)).toBe(true)
})
