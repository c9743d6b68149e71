import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { ElectronApplication } from 'playwright/test'
import { Hands } from './pages/hands.ts'
import { SpellingPage } from './pages/spelling.ts'
import { WelcomePage } from './pages/welcome.ts'
import { expect, test } from './support/app.ts'
import { begun, exampleNames } from './support/begun.ts'
import { walkTo } from './support/walkTo.ts'

const command = (app: ElectronApplication, id: string) =>
  app.evaluate(
    ({ BrowserWindow }, chosen) =>
      BrowserWindow.getAllWindows()[0]?.webContents.send('event:command', chosen),
    id,
  )

test('a misspelt word is marked when one has left it, and the mouse puts it right', async ({ start }) => {
  const { page, editor } = await begun(start, 'holbaek')
  const { grid, undo } = editor
  const spelling = new SpellingPage(page)
  const cell = grid.cells.first()
  await cell.click()
  await page.keyboard.press('Control+End')
  await page.keyboard.type(' Jeg er med i vores kommmune')
  await page.waitForTimeout(2500)
  expect(await spelling.marked()).not.toContain('kommmune')
  await page.keyboard.type(' og vores ledelsesgrunlag.')
  await expect.poll(() => spelling.marked()).toEqual(['kommmune', 'ledelsesgrunlag'])

  await spelling.openAt('ledelsesgrunlag')
  await expect(spelling.suggestion('ledelsesgrundlag')).toBeVisible()
  await spelling.suggestion('ledelsesgrundlag').click()
  await expect(cell).toContainText('vores kommmune og vores ledelsesgrundlag.')
  await expect(grid.writing).toBeFocused()
  await expect.poll(() => spelling.marked()).toEqual(['kommmune'])
  await expect(undo).toHaveAttribute('aria-label', /ledelsesgrunlag/)

  await page.keyboard.press('Escape')
  await expect.poll(() => spelling.marked()).toEqual(['kommmune'])
  await spelling.openAt('kommmune')
  await spelling.suggestion('kommune').click()
  await expect(cell).toContainText('vores kommune og vores ledelsesgrundlag.')
  await undo.click()
  await expect(cell).toContainText('vores kommmune og vores ledelsesgrundlag.')
  await expect.poll(() => spelling.marked()).toEqual(['kommmune'])
})

test('F7 goes from one misspelt word to the next through the whole document, by keyboard alone', async ({
  start,
}) => {
  const { page, editor } = await begun(start)
  const { grid, outline } = editor
  const spelling = new SpellingPage(page)
  await expect.poll(() => spelling.marked(), { timeout: 20_000 }).toContain('practice')
  await grid.write(grid.cells.nth(5), ' Rigtig megget.')
  await grid.rename(grid.row('dimension', 'Sætter fokus'), 'Sætter fokkus på kerneopgaven')
  await outline.open('Forord')
  await editor.prose.click()
  await page.keyboard.press('Control+Home')
  await page.keyboard.type('Kæære læser. ')
  const title = page.getByRole('textbox', { name: 'Overskrift' })
  await title.fill('Forordd')
  await page.keyboard.press('Home')
  await expect.poll(() => spelling.marked(), { timeout: 15_000 }).toEqual(['Forordd', 'Kæære'])

  await outline.open('Forside og egenskaber')
  await page.keyboard.press('F7')
  await expect(spelling.menu).toHaveAccessibleName(/Forordd/)
  await expect(spelling.suggestion('Forord')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(title).toHaveValue('Forord')
  await expect(title).toBeFocused()

  await page.keyboard.press('F7')
  await expect(spelling.menu).toHaveAccessibleName(/Kæære/)
  await expect(spelling.suggestion('Kære')).toBeVisible()
  await expect(spelling.suggestion('Kære')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(editor.prose).toContainText('Kære læser.')
  await expect(editor.prose).toBeFocused()
  await page.keyboard.type('!')
  await expect(editor.prose).toContainText('Kære! læser.')

  await page.keyboard.press('F7')
  await expect(spelling.menu).toHaveAccessibleName(/fokkus/)
  await expect(spelling.suggestion('fokus')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(grid.row('dimension', 'Sætter fokus')).toBeFocused()

  await page.keyboard.press('F7')
  await expect(spelling.menu).toHaveAccessibleName(/megget/)
  await page.keyboard.press('Escape')
  await expect(spelling.menu).toHaveCount(0)
  await expect(grid.writing).toBeFocused()
  await page.keyboard.press('Shift+F10')
  await expect(spelling.suggestion('meget')).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(grid.cells.nth(5)).toContainText('Rigtig meget.')
  await expect(grid.writing).toBeFocused()
})

test('a word put into the dictionary stays right after a restart, until it is taken out', async ({
  start,
  folder,
}) => {
  const first = await start()
  const before = await new WelcomePage(first.page).begin('holbaek', exampleNames)
  const spelling = new SpellingPage(first.page)
  await before.grid.write(before.grid.cells.first(), ' Xelteborgerqi og huss.')
  await expect.poll(() => spelling.marked(), { timeout: 15_000 }).toEqual(['Xelteborgerqi', 'huss'])
  await first.page.keyboard.press('Enter')
  await spelling.openAt('Xelteborgerqi')
  await spelling.menu.getByRole('menuitem', { name: 'Føj til ordbog' }).click()
  await expect.poll(() => spelling.marked()).toEqual(['huss'])
  await spelling.openAt('huss')
  await spelling.menu.getByRole('menuitem', { name: 'Ignorér i dag' }).click()
  await expect.poll(() => spelling.marked()).toEqual([])
  expect(await readFile(path.join(folder, 'user-data', 'ordbog.txt'), 'utf8')).toBe('Xelteborgerqi\n')
  await first.app.evaluate(({ app }) => app.exit(0)).catch(() => undefined)

  const { page } = await start()
  const after = await new WelcomePage(page).begin('holbaek', exampleNames)
  const again = new SpellingPage(page)
  await after.grid.write(after.grid.cells.first(), ' Xelteborgerqi og huss.')
  await expect.poll(() => again.marked(), { timeout: 15_000 }).toEqual(['huss'])
  await again.openAt('huss')
  await again.menu.getByRole('menuitem', { name: 'Min ordbog' }).click()
  const dialog = page.getByRole('dialog', { name: 'Min ordbog' })
  await dialog.getByRole('button', { name: 'Fjern Xelteborgerqi' }).click()
  await expect(dialog.getByRole('listitem')).toHaveCount(0)
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
  await expect.poll(() => page.evaluate(() => document.activeElement !== document.body)).toBe(true)
  await expect.poll(() => again.marked()).toEqual(['Xelteborgerqi', 'huss'])
})

test('a word goes into the dictionary, and out of it again, with the keyboard alone', async ({ start }) => {
  const { page, editor } = await begun(start, 'holbaek')
  const { grid } = editor
  const spelling = new SpellingPage(page)
  const choose = async (name: string) => {
    await page.keyboard.press('F7')
    await new Hands(page).walk('ArrowDown', spelling.menu.getByRole('menuitem', { name }), 20)
    await page.keyboard.press('Enter')
  }
  await grid.write(grid.cells.first(), ' Xelteborgerqi.')
  await expect.poll(() => spelling.marked(), { timeout: 15_000 }).toEqual(['Xelteborgerqi'])
  await choose('Føj til ordbog')
  await expect.poll(() => spelling.marked()).toEqual([])
  await page.keyboard.press('Escape')
  await grid.write(grid.cells.first(), ' Og huss.')
  await expect.poll(() => spelling.marked(), { timeout: 15_000 }).toEqual(['huss'])
  await choose('Min ordbog')
  const dialog = page.getByRole('dialog', { name: 'Min ordbog' })
  await walkTo(page, dialog.getByRole('button', { name: 'Fjern Xelteborgerqi' }))
  await page.keyboard.press('Enter')
  await expect(dialog.getByRole('listitem')).toHaveCount(0)
  await page.keyboard.press('Escape')
  await expect.poll(() => spelling.marked()).toEqual(['Xelteborgerqi', 'huss'])
})

test('nothing that is typed while the dictionary is loaded waits or is lost', async ({ start }) => {
  const { page, editor } = await begun(start, 'roskilde')
  const { grid } = editor
  const spelling = new SpellingPage(page)
  await grid.cells.first().click()
  await page.keyboard.press('Control+End')
  const typed = ' Her skrives uden ophold om vores ledelsesgrunlag.'.repeat(4)
  await page.keyboard.type(typed)
  await expect(grid.cells.first()).toContainText(typed.trim())
  await expect.poll(async () => (await spelling.marked()).length, { timeout: 15_000 }).toBe(4)
})

test('spell checking can be switched off and on again', async ({ start }) => {
  const { app, page, editor } = await begun(start, 'holbaek')
  const { grid } = editor
  const spelling = new SpellingPage(page)
  await grid.write(grid.cells.first(), ' Huss.')
  await expect.poll(() => spelling.marked(), { timeout: 15_000 }).toEqual(['Huss'])
  await command(app, 'view.spelling')
  await expect.poll(() => spelling.marked()).toEqual([])
  await command(app, 'view.spelling')
  await expect.poll(() => spelling.marked(), { timeout: 15_000 }).toEqual(['Huss'])
})
