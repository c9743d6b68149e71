import type { Page } from 'playwright/test'
import { expect, test } from './support/app.ts'
import { typeAtOnce } from './support/atOnce.ts'
import { begun } from './support/begun.ts'
import { pick } from './support/menu.ts'

/** Somebody who writes on without waiting for the field: no letter is lost, and none lands anywhere else. */

const focusedIn = (page: Page) => page.evaluate(() => document.activeElement?.tagName)

const added = [
  { of: 'competency', name: 'Driftsledelse', item: 'Tilføj dimension', makes: 'dimension' },
  { of: 'competency', name: 'Driftsledelse', item: 'Tilføj kompetence', makes: 'competency' },
  { of: 'dimension', name: 'Balancerer faglig', item: 'Tilføj dimension', makes: 'dimension' },
] as const

for (const { of, name, item, makes } of added)
  test(`what is typed right after "${item}" on a ${of} is the new ${makes}'s name`, async ({ start }) => {
    const { page, editor } = await begun(start)
    const { grid } = editor
    const header = grid.row(of, name).first()
    const before = await header.getAttribute('aria-label')
    await header.focus()
    await page.keyboard.press('Shift+F10')
    const entry = page.getByRole('menuitem', { name: item })
    await entry.focus()
    await typeAtOnce(page, 'Enter', { text: 'Navnet er skrevet straks' }, 'Enter')
    await expect(grid.table.getByRole('rowheader', { name: 'Navnet er skrevet straks' })).toHaveCount(1)
    await expect(header).toHaveAttribute('aria-label', before ?? '')
    expect(await focusedIn(page)).toBe('TH')
  })

test('what is typed right after "Tilføj rolle" is the new role', async ({ start }) => {
  const { page, editor } = await begun(start)
  const { grid } = editor
  await grid.role('Chef').focus()
  await page.keyboard.press('Shift+F10')
  await page.getByRole('menuitem', { name: 'Tilføj rolle' }).focus()
  await typeAtOnce(page, 'Enter', { text: 'Koordinator' }, 'Enter')
  await expect(grid.table.getByRole('columnheader', { name: 'Koordinator' })).toHaveCount(1)
  await expect(grid.table.getByRole('columnheader', { name: 'Chef' })).toHaveCount(1)
  await expect(grid.roles).toHaveCount(5)
})

for (const item of ['Kompetence', 'Tema', 'Rolle'])
  test(`what is typed right after "${item}" in the menu above the page is its name`, async ({ start }) => {
    const { page, editor } = await begun(start)
    const { grid } = editor
    await page.getByRole('button', { name: 'Indsæt' }).press('Enter')
    await page.getByRole('menuitem', { name: item, exact: true }).focus()
    await typeAtOnce(page, 'Enter', { text: 'Navnet er skrevet straks' }, 'Enter')
    await expect(grid.table.locator('th', { hasText: 'Navnet er skrevet straks' })).toHaveCount(1)
  })

test('what is typed right after the command of the window menu is its name', async ({ start }) => {
  const { app, page, editor } = await begun(start)
  await editor.grid.cells.first().focus()
  await pick(app, 'insert.competency')
  await typeAtOnce(page, { text: 'Navnet er skrevet straks' }, 'Enter')
  await expect(editor.grid.table.getByRole('rowheader', { name: 'Navnet er skrevet straks' })).toHaveCount(1)
})

test('what is typed right after F2 or Enter on a header is its new name', async ({ start }) => {
  const { page, editor } = await begun(start)
  const { grid } = editor
  await grid.role('Chef').focus()
  await typeAtOnce(page, 'F2', { text: 'Centerchef' }, 'Enter')
  await expect(grid.role('Centerchef')).toBeFocused()
  await typeAtOnce(page, 'Enter', { text: 'Omr' }, 'Enter')
  await expect(grid.table.getByRole('columnheader', { name: 'Omr', exact: true })).toBeFocused()
  // Or with no key before it, as in a cell.
  await typeAtOnce(page, { text: 'Chefen' }, 'Enter')
  await expect(grid.table.getByRole('columnheader', { name: 'Chefen', exact: true })).toBeFocused()
})

test('what is typed on a cell, after F2, and after Ctrl+Enter is written in it', async ({ start }) => {
  const { page, editor } = await begun(start)
  const { grid } = editor
  const cell = grid.cells.first()
  await cell.focus()
  await typeAtOnce(page, { text: 'Alt er med' }, 'Escape')
  await expect(cell).toContainText('Alt er med')
  await typeAtOnce(
    page,
    'Control+Enter',
    { text: 'En til' },
    'Control+Enter',
    { text: 'Og en mere' },
    'Escape',
  )
  await expect(cell).toContainText('En til')
  await expect(cell).toContainText('Og en mere')
  await typeAtOnce(page, 'Delete', 'F2', { text: 'Forfra' }, 'Enter')
  await expect(cell).toHaveText('1.1.AForfra')
})

test('what is typed right after a cell’s own menu is written in it', async ({ start }) => {
  const { page, editor } = await begun(start)
  const cell = editor.grid.cells.first()
  await cell.focus()
  await page.keyboard.press('Delete')
  await page.keyboard.press('Shift+F10')
  await page.getByRole('menuitem', { name: 'Nyt udsagn' }).focus()
  await typeAtOnce(page, 'Enter', { text: 'Skrevet straks' }, 'Escape')
  await expect(cell).toHaveText('1.1.ASkrevet straks')
})

test('what is typed right after "Tilføj dimension" on a folded line of the outline is its name', async ({
  start,
}) => {
  const { page } = await begun(start)
  const line = page.getByRole('treeitem', { name: /^Driftsledelse/ })
  await expect(line).toHaveAttribute('aria-expanded', 'false')
  await line.focus()
  await page.keyboard.press('Shift+F10')
  await page.getByRole('menuitem', { name: 'Tilføj dimension' }).focus()
  await typeAtOnce(page, 'Enter', { text: 'Navnet er skrevet straks' }, 'Enter')
  const added = page.getByRole('treeitem', { name: /^Navnet er skrevet straks/ })
  await expect(added).toBeFocused()
  await expect(line).toHaveAttribute('aria-expanded', 'true')
})

test('what is typed right after "Tekstafsnit" is its title, though its page was not shown', async ({
  start,
}) => {
  const { page } = await begun(start)
  await page.getByRole('button', { name: 'Indsæt' }).press('Enter')
  await page.getByRole('menuitem', { name: 'Tekstafsnit', exact: true }).focus()
  await typeAtOnce(page, 'Enter', { text: 'Navnet er skrevet straks' })
  await expect(page.getByRole('treeitem', { name: /^Navnet er skrevet straks/ })).toHaveCount(1)
})
