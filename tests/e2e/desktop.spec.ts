import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { packTemplate } from '../../core/file/packTemplate.ts'
import { parseTemplate } from '../../core/template/library.ts'
import { EditorPage } from './pages/editor.ts'
import { WelcomePage } from './pages/welcome.ts'
import { expect, test } from './support/app.ts'
import { grundlag } from './support/cli.ts'
import { choose, dropFiles, oneMoreWindow, titles } from './support/windows.ts'

/** What a program does on a desktop: its files, the recent ones, its log, and the system's colours. */

const make = (folder: string, name: string) =>
  grundlag(folder, 'new', '--template', 'roskilde', '--kommune', 'Ny Kommune', '--out', name)

/** A template as another municipality would send it. */
async function makeTemplate(folder: string, name: string): Promise<string> {
  const file = path.join(folder, name)
  const roskilde = parseTemplate(JSON.parse(await readFile('templates/roskilde.json', 'utf8')))
  if (!roskilde.ok) throw new Error(roskilde.refusal.message)
  await writeFile(file, packTemplate({ ...roskilde.value, id: 'nabo', name: 'Naboens principper' }))
  return file
}

test('a template that is opened asks for names, and makes a framework without a file', async ({
  start,
  folder,
}) => {
  await makeTemplate(folder, 'nabo.grundskabelon')
  const { app, page } = await start('nabo.grundskabelon')
  const dialog = page.getByRole('dialog', { name: 'Ny ud fra Naboens principper' })
  await expect(dialog.getByRole('combobox', { name: 'Kommune' })).toBeFocused()
  await page.keyboard.type('Anden Kommune')
  await page.keyboard.press('Enter')
  await expect(new EditorPage(page).grid.roles.first()).toBeVisible()
  await expect.poll(() => titles(app)).toEqual([expect.stringContaining('Resultater gennem tillid og mod')])
  // Again while a document is open: in a window of its own, and no takes one to the welcome screen.
  const second = await oneMoreWindow(app, () =>
    dropFiles(app, page, [path.join(folder, 'nabo.grundskabelon')]),
  )
  const again = second.getByRole('dialog', { name: 'Ny ud fra Naboens principper' })
  await again.getByRole('button', { name: 'Annuller' }).click()
  await expect(new WelcomePage(second).cards).toHaveCount(5)
})

test('a template that is none is refused in a sentence', async ({ start, folder }) => {
  await writeFile(path.join(folder, 'nabo.grundskabelon'), 'Kære alle')
  const { page } = await start('nabo.grundskabelon')
  await expect(page.getByText('er ikke en skabelon').first()).toBeVisible()
})

test('the list of recent files is cleared everywhere at once', async ({ start, folder }) => {
  await make(folder, 'et.grundlag')
  const { app, page } = await start('et.grundlag')
  await app.evaluate(({ app: inMain }) => {
    const clear = inMain.clearRecentDocuments.bind(inMain)
    inMain.clearRecentDocuments = () => {
      Reflect.set(globalThis, 'cleared', true)
      clear()
    }
  })
  await expect.poll(() => titles(app)).toEqual(['et – Grundlag'])
  const second = new WelcomePage(await oneMoreWindow(app, () => page.keyboard.press('Control+n')))
  await expect(second.recent).toHaveCount(1)
  await choose(app, 'Filer', 'Seneste', 'Ryd listen')
  await expect(second.recent).toHaveCount(0)
  expect(await app.evaluate(() => Reflect.get(globalThis, 'cleared'))).toBe(true)
})

test('the log is shown in its folder, says which program it is, and holds nothing of the text', async ({
  start,
  folder,
}) => {
  await make(folder, 'Hemmelig plan.grundlag')
  const { app, page } = await start('Hemmelig plan.grundlag')
  await expect.poll(() => titles(app)).toEqual(['Hemmelig plan – Grundlag'])
  await page.evaluate(() => {
    setTimeout(() => {
      throw new TypeError('Hemmelig plan om Mette\n    at Mette.ts:1:1')
    })
    void Promise.reject(new Error('Hemmelig plan om Mette'))
  })
  await expect(page.getByText('Der skete en uventet fejl').first()).toBeVisible()
  await app.evaluate(({ shell }) => {
    shell.showItemInFolder = (file) => void Reflect.set(globalThis, 'shown', file)
  })
  await choose(app, 'Hjælp', 'Vis logfil')
  const shown = () => app.evaluate(() => String(Reflect.get(globalThis, 'shown')))
  await expect.poll(shown).toMatch(/grundlag\.log$/)
  const log = async () => readFile(await shown(), 'utf8')
  await expect.poll(log).toMatch(/start Grundlag \d+\.\d+\.\d+, Electron \d+\.\d+\.\d+, linux .+\n/)
  await expect.poll(log).toMatch(/page TypeError\n/)
  expect(await log()).not.toMatch(/hemmelig|plan|mette/i)
})

test('light, dark and high contrast come from the system, while the program runs', async ({ start }) => {
  const { app, page } = await start()
  await expect(new WelcomePage(page).cards).toHaveCount(5)
  // Playwright gives pages a light scheme of its own.
  await page.emulateMedia({ colorScheme: null })
  const ground = () =>
    page.evaluate(
      () => getComputedStyle(document.querySelector('#root > div > div') ?? document.body).backgroundColor,
    )
  const behind = () =>
    app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBackgroundColor())
  for (const [source, page_, window] of [
    ['dark', 'rgb(20, 20, 20)', '#141414'],
    ['light', 'rgb(245, 245, 245)', '#F5F5F5'],
  ] as const) {
    await app.evaluate(({ nativeTheme }, value) => {
      nativeTheme.themeSource = value
    }, source)
    await expect.poll(ground).toBe(page_)
    await expect.poll(behind).toBe(window)
  }
})

test('both kinds of file belong to the program, with Danish names and pictures', async () => {
  const builder = await readFile('electron-builder.yml', 'utf8')
  for (const [ending, name, type, icon] of [
    ['grundlag', 'Ledelsesgrundlag', 'application/vnd.grundlag+zip', 'icons/document'],
    [
      'grundskabelon',
      'Skabelon til ledelsesgrundlag',
      'application/vnd.grundlag.template+zip',
      'icons/template',
    ],
  ])
    expect(builder).toContain(
      `  - ext: ${ending}\n    name: ${name}\n    description: ${name}\n    mimeType: ${type}\n    role: Editor\n    icon: ${icon}\n`,
    )
})
