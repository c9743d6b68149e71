import path from 'node:path'
import type { ElectronApplication, Page } from 'playwright/test'
import { wordsOf } from '../../core/check/words.ts'
import { EditorPage } from './pages/editor.ts'
import { InspectorPage, StatusLine } from './pages/inspector.ts'
import { WelcomePage } from './pages/welcome.ts'
import { expect, test } from './support/app.ts'
import { grundlag } from './support/cli.ts'
import { readSaved } from './support/saved.ts'

/** What stays in view while one writes, how much is written, and the way to what is not. */

type Start = (...args: readonly string[]) => Promise<{ app: ElectronApplication; page: Page }>

async function holstebro(start: Start, folder: string) {
  await grundlag(folder, 'new', '--template', 'holstebro', '--kommune', 'Ny Kommune', '--out', 'a.grundlag')
  const { app, page } = await start('a.grundlag')
  const editor = new EditorPage(page)
  await editor.grid.cells.first().waitFor()
  return {
    app,
    page,
    editor,
    grid: editor.grid,
    inspector: new InspectorPage(page),
    status: new StatusLine(page),
  }
}

const wide = (app: ElectronApplication, width: number) =>
  app.evaluate(({ BrowserWindow }, size) => {
    BrowserWindow.getAllWindows()[0]?.setBounds({ x: 0, y: 0, width: size, height: 900 })
  }, width)

test('while one writes in a cell, the roles above and below stay in view, and a click goes on there', async ({
  start,
  folder,
}) => {
  const { page, grid, inspector } = await holstebro(start, folder)
  await page.keyboard.press('F4')
  await grid.cells.nth(5).click()
  await expect(inspector.pane).toContainText('Driftsledelse')
  await expect(inspector.pane).toContainText('Balancerer faglig kvalitet, økonomi og regeloverholdelse')
  await expect(inspector.cards).toHaveCount(4)
  const names = ['Direktør', 'Chef', 'Leder af ledere', 'Leder af medarbejdere']
  for (const [i, name] of names.entries()) await expect(inspector.cards.nth(i)).toContainText(name)
  await expect(inspector.current).toContainText('Chef')
  await expect(inspector.cards.nth(0)).toContainText('rollen over')
  await expect(inspector.cards.nth(0)).toContainText('Skaber balance mellem den faglige kvalitet')
  await expect(inspector.cards.nth(2)).toContainText('rollen under')

  await page.keyboard.press('Control+End')
  await page.keyboard.type(' Sammen.')
  await expect(grid.writing).toBeFocused()
  await expect(inspector.current).toContainText('Sammen.')

  await inspector.card('Leder af ledere').click()
  await expect(grid.writing).toBeFocused()
  await expect(grid.cells.nth(6).getByRole('textbox')).toBeVisible()
  await expect(inspector.current).toContainText('Leder af ledere')
  await page.keyboard.type(' Ja.')
  await expect(inspector.current).toContainText('Ja.')
})

test('with the keyboard alone: F4, F6 into the neighbours, Enter goes on writing there, Escape closes', async ({
  start,
  folder,
}) => {
  const { page, grid, inspector } = await holstebro(start, folder)
  await grid.cells.nth(5).focus()
  await page.keyboard.press('F4')
  await expect(grid.cells.nth(5)).toBeFocused()
  await expect(inspector.current).toContainText('Chef')
  await page.keyboard.press('ArrowDown')
  await expect(inspector.pane).toContainText('Skaber en fremtidssikret og robust drift')
  await page.keyboard.press('F6')
  await page.keyboard.press('Tab')
  await expect(inspector.cards.first()).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(grid.cells.nth(8).getByRole('textbox')).toBeFocused()
  await page.keyboard.press('Escape')
  await page.keyboard.press('F6')
  await page.keyboard.press('Escape')
  await expect(inspector.pane).toHaveCount(0)
  await expect(grid.cells.nth(8)).toBeFocused()
})

test('a header shows its fields, and a neighbour that is hidden comes back when one goes to it', async ({
  start,
  folder,
}) => {
  const { page, grid, inspector } = await holstebro(start, folder)
  await page.keyboard.press('F4')
  await grid.role('Chef').focus()
  await expect(inspector.pane.getByRole('textbox', { name: 'Flertal' })).toBeVisible()
  await expect(grid.role('Chef')).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await grid.choose(grid.role('Direktør'), 'Skjul')
  await grid.cells.nth(0).focus()
  await expect(inspector.card('Direktør')).toBeVisible()
  await inspector.card('Direktør').click()
  await expect(grid.roles).toHaveCount(4)
  await expect(grid.cells.nth(0).getByRole('textbox')).toBeFocused()
})

test('it opens by itself where there is room, until it is closed; its edge can be moved', async ({
  start,
  folder,
}) => {
  const { app, page, editor, inspector } = await holstebro(start, folder)
  const open = async () => {
    await page.keyboard.press('Control+w')
    await new WelcomePage(page).recent.getByRole('button').first().click()
    await editor.grid.cells.first().waitFor()
  }
  await expect(inspector.pane).toHaveCount(0)
  await wide(app, 1500)
  await open()
  await expect(inspector.pane).toBeVisible()
  expect(
    await page.evaluate(() => document.activeElement?.closest('[data-region="side"]') ?? null),
  ).toBeNull()

  const width = async () => (await inspector.pane.boundingBox())?.width ?? 0
  expect(await width()).toBe(340)
  await inspector.edge.focus()
  await page.keyboard.press('ArrowLeft')
  await expect.poll(width).toBe(360)
  const box = await inspector.edge.boundingBox()
  if (!box) throw new Error('No edge')
  await page.mouse.move(box.x + 4, box.y + 200)
  await page.mouse.down()
  await page.mouse.move(box.x + 64, box.y + 200, { steps: 3 })
  await page.mouse.up()
  await expect.poll(width).toBeLessThan(310)

  await page.keyboard.press('F4')
  await open()
  await expect(inspector.pane).toHaveCount(0)
})

test('all 96 cells are filled at first; emptied ones are counted, and F8 goes round them until all are filled', async ({
  start,
  folder,
}) => {
  const { page, editor, grid, status } = await holstebro(start, folder)
  await expect(status.filled).toHaveText('96 af 96 udfyldt')
  await page.keyboard.press('F8')
  await expect(editor.notices.filter({ hasText: 'Alle felter er udfyldt.' })).toBeVisible()

  const empty = [5, 8, 90]
  for (const i of empty) {
    await grid.cells.nth(i).focus()
    await page.keyboard.press('Delete')
  }
  await expect(status.filled).toHaveText('93 af 96 udfyldt')
  await expect(grid.role('Chef')).toContainText('23 af 24')
  await expect(grid.role('Direktør')).toContainText('23 af 24')
  await expect(grid.role('Leder af medarbejdere')).not.toContainText('af 24')
  await expect(grid.row('competency', 'Driftsledelse')).toContainText('10 af 12')
  await expect(grid.role('Chef')).toHaveAccessibleDescription('23 af 24 udfyldt')

  await grid.cells.first().focus()
  for (const i of [...empty, ...empty]) {
    await page.keyboard.press('F8')
    await expect(grid.cells.nth(i)).toBeFocused()
  }
  await expect(
    page.locator('[aria-live="polite"]').filter({ hasText: /^Tomt felt: .*3 tomme i alt/ }),
  ).toHaveCount(1)

  // From another page, and to a column that is hidden.
  await grid.choose(grid.role('Leder af ledere'), 'Skjul')
  await editor.outline.open('Forord')
  await page.keyboard.press('F8')
  await expect(page.getByRole('gridcell', { name: /tomt felt/ }).first()).toBeFocused()

  for (const left of [2, 1, 0]) {
    await page.keyboard.press('F8')
    await page.keyboard.type('Jeg skriver.')
    await page.keyboard.press('Escape')
    await expect(status.filled).toHaveText(`${96 - left} af 96 udfyldt`)
  }
  await page.keyboard.press('F8')
  await expect(editor.notices.filter({ hasText: 'Alle felter er udfyldt.' }).last()).toBeVisible()
  await expect(grid.role('Chef')).not.toContainText('af 24')
})

test('a click on a count goes to the next empty cell of its own column or row', async ({ start, folder }) => {
  const { page, grid, status } = await holstebro(start, folder)
  for (const i of [5, 8, 90]) {
    await grid.cells.nth(i).focus()
    await page.keyboard.press('Delete')
  }
  await grid
    .role('Leder af ledere')
    .getByRole('button', { name: /^23 af 24/ })
    .click()
  await expect(grid.cells.nth(90)).toBeFocused()
  await grid
    .row('competency', 'Driftsledelse')
    .getByRole('button', { name: /^10 af 12/ })
    .click()
  await expect(grid.cells.nth(5)).toBeFocused()
  await status.filled.click()
  await expect(grid.cells.nth(8)).toBeFocused()
  await grid.role('Leder af ledere').focus()
  await page.keyboard.press('F8')
  await expect(grid.cells.nth(90)).toBeFocused()
})

test('the status line says words, save state and size of the page', async ({ start, folder }) => {
  const { page, editor, grid, status } = await holstebro(start, folder)
  const words = wordsOf(await readSaved(path.join(folder, 'a.grundlag')))
  await expect(status.words).toHaveText(`${words.toLocaleString('da-DK')} ord`)
  await expect(editor.state).toHaveText('Gemt')
  await grid.write(grid.cells.first(), ' Tre nye ord.')
  await expect(status.words).toHaveText(`${(words + 3).toLocaleString('da-DK')} ord`)
  await expect(status.line).toContainText(/Gemt automatisk kl\. \d{1,2}\.\d{2}/)

  await expect(status.zoom).toHaveAttribute('aria-valuetext', '100 %')
  await status.zoom.focus()
  await page.keyboard.press('ArrowRight')
  await expect(status.line.getByRole('button', { name: /105 %/ })).toBeVisible()
  await status.line.getByRole('button', { name: 'Forstør siden' }).click()
  await expect(status.zoom).toHaveAttribute('aria-valuetext', '110 %')
  await status.line.getByRole('button', { name: /110 %/ }).press('Enter')
  await expect(status.zoom).toHaveAttribute('aria-valuetext', '100 %')

  await grid.cells.first().focus()
  await page.keyboard.press('F6')
  expect(
    await page.evaluate(() => document.activeElement?.closest('[data-region]')?.getAttribute('data-region')),
  ).toBe('status')
})
