import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Page } from 'playwright/test'
import { endlessPdf } from '../builders/endlessPdf.ts'
import { Hands } from './pages/hands.ts'
import { ImportPage } from './pages/import.ts'
import { WelcomePage } from './pages/welcome.ts'
import { expect, test } from './support/app.ts'
import { answerOpenDialog } from './support/dialogs.ts'
import { sourceFile } from './support/sourceFile.ts'

/** Files that are imported: dropped, as tables, too long, or not to be read. */

/** Files dragged onto the window from the system's file manager, and let go in its middle. */
async function dropFiles(page: Page, ...files: readonly string[]): Promise<void> {
  const session = await page.context().newCDPSession(page)
  const data = { items: [], files: [...files], dragOperationsMask: 1 }
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await session.send('Input.dispatchDragEvent', { type, x: 400, y: 300, data })
  await session.detach()
}

test('a document that is dropped on the window is imported, one at a time', async ({ start, folder }) => {
  const { page } = await start()
  const wizard = new ImportPage(page)
  const bad = path.join(folder, 'Makro.docm')
  await writeFile(bad, Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.alloc(400, 7)]))
  await dropFiles(page, bad)
  await expect(page.locator('.fui-Toast').filter({ hasText: 'Makro.docm' })).toBeVisible()
  await expect(new WelcomePage(page).cards).toHaveCount(5)

  await dropFiles(page, sourceFile('roskilde'), sourceFile('holbaek'))
  await expect(page.locator('.fui-Toast').filter({ hasText: 'én fil ad gangen' })).toBeVisible()

  await dropFiles(page, sourceFile('roskilde'))
  await expect(wizard.legend).toContainText('7 udsagn')
  await dropFiles(page, sourceFile('holbaek'))
  await expect(page.locator('.fui-Toast').filter({ hasText: 'Der er en import i gang' })).toBeVisible()
  await expect(wizard.legend).toContainText('7 udsagn')
})

test('a table of a spreadsheet: rows and columns are swapped, and a cell belongs elsewhere', async ({
  start,
  folder,
}) => {
  const csv = path.join(folder, 'Skema.csv')
  await writeFile(
    csv,
    'Kompetence;Leder;Chef\r\nDriftsledelse;Sikrer overblik i hverdagen;Sætter retning for området\r\nØkonomi;Holder budgettet;Fordeler ressourcerne på tværs\r\n',
  )
  const { app, page } = await start()
  const wizard = new ImportPage(page)
  await answerOpenDialog(app, csv)
  await page.getByRole('button', { name: /^Importér fra/ }).click()
  await wizard.choose.getByRole('button', { name: 'Vælg fil …' }).click()
  await expect(wizard.legend).toContainText('2 roller')
  await expect(wizard.cell(1, 0)).toHaveText('Holder budgettet')

  await wizard.line(/^Holder budgettet/).click()
  await wizard.say('Hører til', 'Chef')
  await expect(wizard.cell(1, 1)).toContainText('Holder budgettet')
  await wizard.button('Fortryd rettelsen').click()
  await expect(wizard.cell(1, 0)).toHaveText('Holder budgettet')

  await wizard.button('Byt rækker og kolonner').click()
  await wizard.menu.getByRole('menuitem', { name: 'I denne tabel' }).click()
  await expect(wizard.cell(0, 1)).toHaveText('Holder budgettet')
  await expect(wizard.framework.locator('thead th').first()).toHaveText('Driftsledelse')

  // Leaving with corrections asks first.
  await page.keyboard.press('Escape')
  const leave = page.getByRole('alertdialog', { name: 'Luk importen?' })
  await leave.getByRole('button', { name: 'Bliv' }).click()
  await expect(wizard.check).toBeVisible()
  await wizard.button('Luk importen').click()
  await leave.getByRole('button', { name: 'Luk' }).click()
  await expect(wizard.check).toBeHidden()
  await expect(new WelcomePage(page).cards).toHaveCount(5)
})

test('a file that cannot be read: one sentence, and nothing is changed', async ({ start, folder }) => {
  const bad = path.join(folder, 'Ødelagt.docx')
  await writeFile(bad, Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.alloc(400, 7)]))
  const { app, page } = await start()
  const wizard = new ImportPage(page)
  await answerOpenDialog(app, bad)
  await page.getByRole('button', { name: /^Importér fra/ }).click()
  await wizard.choose.getByRole('textbox').fill('Mit eget')
  await wizard.choose.getByRole('button', { name: 'Vælg fil …' }).click()
  await expect(wizard.choose.getByText(/Ødelagt\.docx/)).toBeVisible()
  await expect(wizard.choose.getByRole('textbox')).toHaveValue('Mit eget')
  // Thinking better of it is no news.
  await answerOpenDialog(app, null)
  await wizard.choose.getByRole('button', { name: 'Vælg fil …' }).click()
  await expect(wizard.choose.getByText(/Ødelagt\.docx/)).toBeHidden()
  await page.keyboard.press('Escape')
  await expect(wizard.choose).toBeHidden()
  await expect(page.getByRole('button', { name: /^Importér fra/ })).toBeFocused()
})

test('a source of 5,000 lines is scrolled and corrected', async ({ start, folder }) => {
  const { app, page } = await start()
  const wizard = new ImportPage(page)
  await page.getByRole('button', { name: /^Importér fra/ }).click()
  const lines = Array.from({ length: 5000 }, (_, i) => `Punkt nummer ${i + 1} om ledelse i hverdagen.`)
  const long = path.join(folder, 'Lang.txt')
  await writeFile(long, lines.join('\n\n'))
  await answerOpenDialog(app, long)
  await wizard.choose.getByRole('button', { name: 'Vælg fil …' }).click()
  await expect(wizard.source).toBeFocused()
  await page.keyboard.press('End')
  await expect(wizard.line(/^Punkt nummer 5000 /)).toBeInViewport()
  expect(await wizard.source.getByRole('option').count()).toBeLessThan(600)
  await page.keyboard.press('Delete')
  await expect(wizard.line(/^Punkt nummer 5000 /)).toHaveAccessibleName(/Bruges ikke$/)
})

test('a file that would take for ever shows how it goes, is stopped, and else ends by itself in seconds', async ({
  start,
  folder,
}) => {
  const endless = path.join(folder, 'Uendelig.pdf')
  await writeFile(endless, await endlessPdf())
  const { app, page } = await start()
  const wizard = new ImportPage(page)
  const progress = wizard.choose.getByRole('progressbar', { name: 'Dokumentet læses' })
  const stop = wizard.choose.getByRole('button', { name: 'Stop' })
  await page.getByRole('button', { name: /^Importér fra/ }).click()
  await answerOpenDialog(app, endless)
  await wizard.choose.getByRole('button', { name: 'Vælg fil …' }).click()
  await expect(progress).toBeVisible()
  await stop.click()
  await expect(progress).toHaveCount(0)
  const pick = wizard.choose.getByRole('button', { name: 'Vælg fil …' })
  await expect(pick).toBeFocused()

  // With the keyboard alone, and then left to itself.
  await answerOpenDialog(app, endless)
  await page.keyboard.press('Enter')
  await expect(stop).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(pick).toBeFocused()
  await answerOpenDialog(app, endless)
  await page.keyboard.press('Enter')
  await expect(progress).toBeVisible()
  await expect(wizard.choose).toContainText(
    '"Uendelig.pdf" tog for lang tid at læse, og læsningen er stoppet',
    {
      timeout: 15_000,
    },
  )
  await expect(pick).toBeFocused()
})

test('a page can have no file read that nobody has dropped on its window', async ({ start, folder }) => {
  const secret = path.join(folder, 'Løn.txt')
  await writeFile(secret, 'Lederens løn er hemmelig')
  const { page } = await start()
  const ask = (wish: unknown) =>
    page.evaluate(
      (given) =>
        (
          window as unknown as {
            grundlag: { request: (channel: string, given: unknown) => Promise<unknown> }
          }
        ).grundlag.request('import.read', given),
      wish,
    )
  expect(await ask({ from: 'file', path: secret })).toMatchObject({
    ok: false,
    refusal: { code: 'not-found' },
  })
  await dropFiles(page, secret)
  await expect(new ImportPage(page).check).toBeVisible()
  expect(await ask({ from: 'file', path: secret })).toMatchObject({ ok: true })
})

const twoInOne = [
  'Kompetence;Leder;Chef',
  'Driftsledelse;"Sikrer overblik\nSkaber tryghed";Sætter retning for området',
  'Økonomi;Holder budgettet;Fordeler ressourcerne på tværs',
].join('\r\n')

test('a new statement begins in the middle of one, and everything is swapped, by mouse', async ({
  start,
  folder,
}) => {
  const { app, page } = await start()
  const wizard = new ImportPage(page)
  const csv = path.join(folder, 'Skema.csv')
  await writeFile(csv, twoInOne)
  await answerOpenDialog(app, csv)
  await page.getByRole('button', { name: /^Importér fra/ }).click()
  await wizard.choose.getByRole('button', { name: 'Vælg fil …' }).click()
  await expect(wizard.legend).toContainText('2 roller')
  const before = await wizard.legend.textContent()
  await wizard.line(/^Sikrer overblik/).click()
  await page.keyboard.down('Shift')
  await wizard.line(/^Skaber tryghed/).click()
  await page.keyboard.up('Shift')
  await wizard.say('Det er', 'Et udsagn')
  await expect(wizard.piece(/^Udsagn, Sikrer overblik Skaber tryghed/)).toBeVisible()
  await wizard.line(/^Skaber tryghed/).click({ button: 'right' })
  await wizard.menu.getByRole('menuitem', { name: 'Begynder nyt udsagn her' }).click()
  await expect(wizard.piece(/^Udsagn, Skaber tryghed/)).toBeVisible()
  expect(await wizard.legend.textContent()).toBe(before)

  await wizard.button('Byt rækker og kolonner').click()
  await wizard.menu.getByRole('menuitem', { name: 'I hele kilden' }).click()
  await expect(wizard.framework.locator('thead th').first()).toHaveText('Driftsledelse')
  await wizard.button('Fortryd rettelsen').click()
  await expect(wizard.framework.locator('thead th').first()).not.toHaveText('Driftsledelse')
})

test('a new statement begins in the middle of one, and everything is swapped, with the keyboard alone', async ({
  start,
  folder,
}) => {
  const { app, page } = await start()
  const wizard = new ImportPage(page)
  const hands = new Hands(page)
  const csv = path.join(folder, 'Skema.csv')
  await writeFile(csv, twoInOne)
  await answerOpenDialog(app, csv)
  await hands.walk('Tab', page.getByRole('button', { name: /^Importér fra/ }))
  await hands.press('Enter')
  await expect(wizard.choose.getByRole('button', { name: 'Vælg fil …' })).toBeFocused()
  await hands.press('Enter')
  await expect(wizard.source).toBeFocused()
  await hands.press('Home')
  for (let i = 0; i < 20 && !(await wizard.said()).includes('Udsagn'); i++) await hands.press('ArrowDown')
  await hands.press('Shift+ArrowDown', 'u')
  await expect(wizard.piece(/^Udsagn, Sikrer overblik Skaber tryghed/)).toBeVisible()
  await hands.press('ArrowUp', 'ArrowDown', 'n')
  await expect(wizard.piece(/^Udsagn, Skaber tryghed/)).toBeVisible()
  await hands.press('Control+z', 'Control+z')

  await hands.walk('Shift+Tab', wizard.button('Byt rækker og kolonner'))
  await hands.press('Enter')
  await hands.walk('ArrowDown', wizard.menu.getByRole('menuitem', { name: 'I hele kilden' }))
  await hands.press('Enter')
  await expect(wizard.framework.locator('thead th').first()).toHaveText('Driftsledelse')
})
