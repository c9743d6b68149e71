import { expect, test } from './support/app.ts'
import { begun } from './support/begun.ts'
import { walkTo } from './support/walkTo.ts'

/** What one sees of the grid, changed with the keyboard alone. */

test('rows and columns change places, and back, with the keyboard alone', async ({ start }) => {
  const { page, editor } = await begun(start)
  const { grid } = editor
  await walkTo(page, grid.swap)
  await page.keyboard.press('Enter')
  await expect(grid.table.getByRole('rowheader')).toHaveCount(4)
  await walkTo(page, grid.swap)
  await page.keyboard.press('Space')
  await expect(grid.table.getByRole('columnheader', { name: 'Direktør' })).toBeVisible()
  await expect(grid.cells).toHaveCount(96)
})

test('a competency alone, hidden, and all of it again, with the keyboard alone', async ({ start }) => {
  const { page, editor } = await begun(start)
  const { grid } = editor
  const { keyboard } = page
  const competency = grid.row('competency', 'Driftsledelse')
  await competency.focus()
  await keyboard.press('Control+Shift+K')
  await expect(grid.cells).toHaveCount(12)
  await expect(page.getByRole('main').getByText('Viser kun Driftsledelse')).toBeVisible()
  await expect(competency).toBeFocused()
  await walkTo(page, grid.showAll)
  await keyboard.press('Enter')
  await expect(grid.cells).toHaveCount(96)

  await competency.focus()
  await keyboard.press('Control+Shift+H')
  await expect(grid.cells).toHaveCount(84)
  await expect(page.getByRole('main').getByText('Skjult: Driftsledelse')).toBeVisible()
  await walkTo(page, grid.showAll)
  await keyboard.press('Enter')
  await expect(grid.cells).toHaveCount(96)
})

test('a competency is hidden by mouse, and comes back', async ({ start }) => {
  const { page, editor } = await begun(start)
  const { grid } = editor
  await grid.choose(grid.row('competency', 'Driftsledelse'), 'Skjul')
  await expect(grid.cells).toHaveCount(84)
  await expect(page.getByRole('main').getByText('Skjult: Driftsledelse')).toBeVisible()
  await grid.showAll.click()
  await expect(grid.cells).toHaveCount(96)
})

test('a theme moves in the grid with the keyboard alone, as one step', async ({ start }) => {
  const { page, editor } = await begun(start)
  const { grid, undo } = editor
  const themes = grid.row('theme', '')
  const [first = '', second = ''] = await themes.allInnerTexts()
  expect(first).not.toBe(second)
  await themes.first().focus()
  await page.keyboard.press('Alt+ArrowDown')
  await expect(themes.first()).toHaveText(second)
  await expect(themes.nth(1)).toBeFocused()
  await page.keyboard.press('Control+z')
  await expect(themes.first()).toHaveText(first)
  await expect(undo).toHaveAttribute('aria-label', 'Intet at fortryde')
})
