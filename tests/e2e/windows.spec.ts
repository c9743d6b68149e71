import { spawn } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { ElectronApplication } from 'playwright/test'
import { machineSwitches } from '../../build/setup/launch.mjs'
import { expect, test } from './support/app.ts'
import { grundlag } from './support/cli.ts'
import { answerMessageBox } from './support/dialogs.ts'

/** The window as the system sees it: its title, its menu, files from outside, and its end. */

const titleOf = (app: ElectronApplication) =>
  app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getTitle() ?? '')

const make = (folder: string, name: string) =>
  grundlag(folder, 'new', '--template', 'roskilde', '--kommune', 'Ny Kommune', '--out', name)

test('a file given at the start is opened, and the title says which', async ({ start, folder }) => {
  await make(folder, 'Ledelse i Ny.grundlag')
  const { app } = await start('Ledelse i Ny.grundlag')
  await expect.poll(() => titleOf(app)).toBe('Ledelse i Ny – Grundlag')
})

test('a file that cannot be read leaves the program as it was', async ({ start, folder }) => {
  await writeFile(path.join(folder, 'brev.grundlag'), 'Kære alle')
  const { app, page } = await start('brev.grundlag')
  await expect(page.getByText('er ikke et ledelsesgrundlag').first()).toBeVisible()
  expect(await titleOf(app)).toBe('Grundlag')
})

test('a second start hands its file to the first and ends', async ({ start, folder }) => {
  await make(folder, 'to.grundlag')
  const { app } = await start()
  const program = process.env['GRUNDLAG_INSPECTABLE'] ?? ''
  const args = [...machineSwitches(), `--user-data-dir=${path.join(folder, 'user-data')}`, 'to.grundlag']
  const code = await new Promise((resolve) => spawn(program, args, { cwd: folder }).on('close', resolve))
  expect(code).toBe(0)
  await expect.poll(() => titleOf(app)).toBe('to – Grundlag')
})

test('the menu is Danish and follows the document', async ({ start, folder }) => {
  await make(folder, 'et.grundlag')
  const menu = (app: ElectronApplication) =>
    app.evaluate(({ Menu }) => {
      const items = Menu.getApplicationMenu()?.items ?? []
      const undo = Menu.getApplicationMenu()?.getMenuItemById('edit.undo')
      const save = Menu.getApplicationMenu()?.getMenuItemById('file.save')
      return {
        labels: items.map(({ label }) => label.replace('&', '')),
        save: save?.enabled,
        undo: undo && { label: undo.label, enabled: undo.enabled },
      }
    })
  const { app, page } = await start()
  await expect
    .poll(() => menu(app))
    .toMatchObject({
      labels: expect.arrayContaining(['Filer', 'Rediger', 'Indsæt', 'Vis']),
      save: false,
      undo: { label: 'Fortryd', enabled: false },
    })
  await page.evaluate(() =>
    window.grundlag.request('document.state', { open: true, saved: false, undo: 'omdøb rolle', redo: null }),
  )
  expect(await menu(app)).toMatchObject({
    save: true,
    undo: { label: 'Fortryd: omdøb rolle', enabled: true },
  })
})

test('a page that crashed is said to have, and is loaded again', async ({ start }) => {
  const { app } = await start()
  await answerMessageBox(app, 'Fortsæt')
  // Told before and read after: what Playwright waits for across a crash is lost.
  await app.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents
    contents?.once('render-process-gone', () =>
      contents.once('did-finish-load', () => contents.executeJavaScript('window.second = true')),
    )
    setTimeout(() => contents?.forcefullyCrashRenderer(), 50)
  })
  const state = () =>
    app
      .evaluate(async ({ BrowserWindow }) => {
        const contents = BrowserWindow.getAllWindows()[0]?.webContents
        return `${contents?.getURL()} ${await contents?.executeJavaScript('window.second')}`
      })
      .catch(() => 'lost')
  await expect.poll(state).toBe('app://grundlag/index.html true')
})

test('a window whose page hangs can still be closed', async ({ start }) => {
  const { app, page } = await start()
  await answerMessageBox(app, 'Luk uden at gemme')
  await page.evaluate(async () => {
    await window.grundlag.request('document.state', { open: true, saved: false, undo: null, redo: null })
    setTimeout(() => {
      for (;;);
    })
  })
  const closed = app.waitForEvent('close')
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
  await closed
})
