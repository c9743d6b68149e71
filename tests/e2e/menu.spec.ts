import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { ElectronApplication } from 'playwright/test'
import { EditorPage } from './pages/editor.ts'
import { WelcomePage } from './pages/welcome.ts'
import { expect, test } from './support/app.ts'
import { grundlag } from './support/cli.ts'
import { choose, menuOf, oneMoreWindow } from './support/windows.ts'

/** The native menu: Danish, the Word shortcuts, and true to the window in front. */

const make = (folder: string, name: string) =>
  grundlag(folder, 'new', '--template', 'roskilde', '--kommune', 'Ny Kommune', '--out', name)

const barOf = (app: ElectronApplication) =>
  app.evaluate(({ Menu }) => (Menu.getApplicationMenu()?.items ?? []).map(({ label }) => label))

test('the menu bar is Danish, and every menu has a letter of its own', async ({ start }) => {
  const { app } = await start()
  const bar = await barOf(app)
  expect(bar).toEqual(['&Filer', '&Rediger', '&Indsæt', '&Vis', 'Hørin&g', 'Vin&due', '&Hjælp'])
})

test('the menu has the keys that Word has', async ({ start, folder }) => {
  await make(folder, 'et.grundlag')
  const { app, page } = await start('et.grundlag')
  await expect(new EditorPage(page).grid.roles.first()).toBeVisible()
  const keys = new Map<string, string>()
  for (const name of ['Filer', 'Rediger', 'Vis', 'Hjælp'])
    for (const entry of await menuOf(app, name)) if (entry.keys !== '') keys.set(entry.label, entry.keys)
  expect(Object.fromEntries(keys)).toMatchObject({
    'Ny fra skabelon …': 'CmdOrCtrl+N',
    'Åbn …': 'CmdOrCtrl+O',
    Gem: 'CmdOrCtrl+S',
    'Gem som …': 'F12',
    'Vis udskrift': 'CmdOrCtrl+P',
    Luk: 'CmdOrCtrl+W',
    'Søg …': 'CmdOrCtrl+F',
    'Erstat …': 'CmdOrCtrl+H',
    'Forstør siden': 'CmdOrCtrl+Plus',
    Vejledning: 'F1',
  })
})

test('what needs a document is dim without one, and undo says what it undoes', async ({ start }) => {
  const { app, page } = await start()
  const entry = async (menu: string, label: string) =>
    (await menuOf(app, menu)).find((one) => one.label.startsWith(label))
  await expect.poll(() => entry('Filer', 'Gem som')).toMatchObject({ enabled: false })
  const editor = await new WelcomePage(page).begin('roskilde', { kommune: 'Ny Kommune' })
  await expect.poll(() => entry('Filer', 'Gem som')).toMatchObject({ enabled: true })
  await editor.insert('Rolle', 'Teamleder')
  await expect
    .poll(() => entry('Rediger', 'Fortryd'))
    .toMatchObject({
      label: expect.stringMatching(/^Fortryd: .+/),
      enabled: true,
    })
})

test('saving by itself and spell checking are switched in the menu, and stay switched', async ({
  start,
  folder,
}) => {
  await make(folder, 'et.grundlag')
  const { app, page } = await start('et.grundlag')
  await expect(new EditorPage(page).grid.roles.first()).toBeVisible()
  const checked = async (app_: ElectronApplication, menu: string, label: string) =>
    (await menuOf(app_, menu)).find((one) => one.label === label)?.checked
  expect(await checked(app, 'Filer', 'Gem automatisk')).toBe(true)
  await choose(app, 'Filer', 'Gem automatisk')
  await choose(app, 'Rediger', 'Stavekontrol')
  await expect.poll(() => checked(app, 'Filer', 'Gem automatisk')).toBe(false)
  await expect.poll(() => checked(app, 'Rediger', 'Stavekontrol')).toBe(false)
  const kept = () => readFile(path.join(folder, 'user-data', 'preferences.json'), 'utf8').catch(() => '')
  await expect.poll(kept).toMatch(/"autosave": false,\s+"spelling": false/)
  await app.evaluate(({ app: inMain }) => inMain.exit(0)).catch(() => undefined)
  const again = await start('et.grundlag')
  await expect.poll(() => checked(again.app, 'Filer', 'Gem automatisk')).toBe(false)
})

test('everything grows to 200 %, in every window, and is as large at the next start', async ({
  start,
  folder,
}) => {
  await make(folder, 'et.grundlag')
  const { app, page } = await start('et.grundlag')
  await expect(new EditorPage(page).grid.roles.first()).toBeVisible()
  const second = await oneMoreWindow(app, () => page.keyboard.press('Control+n'))
  const own = await page.evaluate(() => devicePixelRatio)
  for (let i = 0; i < 5; i++) await choose(app, 'Vis', 'Forstør hele vinduet')
  for (const one of [page, second])
    await expect.poll(() => one.evaluate(() => devicePixelRatio)).toBe(own * 2)
  const third = await oneMoreWindow(app, () => page.keyboard.press('Control+n'))
  await expect.poll(() => third.evaluate(() => devicePixelRatio)).toBe(own * 2)
  await app.evaluate(({ app: inMain }) => inMain.exit(0)).catch(() => undefined)
  const again = await start()
  await expect.poll(() => again.page.evaluate(() => devicePixelRatio)).toBe(own * 2)
  await choose(again.app, 'Vis', 'Hele vinduet i normal størrelse')
  await expect.poll(() => again.page.evaluate(() => devicePixelRatio)).toBe(own)
})

test('the keys of the page size leave the size of the tools alone', async ({ start, folder }) => {
  await make(folder, 'et.grundlag')
  const { page } = await start('et.grundlag')
  await expect(new EditorPage(page).grid.roles.first()).toBeVisible()
  const own = await page.evaluate(() => devicePixelRatio)
  await page.keyboard.press('Control++')
  const kept = () => readFile(path.join(folder, 'user-data', 'preferences.json'), 'utf8').catch(() => '')
  await expect.poll(kept).toContain('"pageZoom": 1.1')
  expect(await page.evaluate(() => devicePixelRatio)).toBe(own)
  await page.keyboard.press('Control+0')
  await expect.poll(kept).toContain('"pageZoom": 1,')
})
