import { expect, test } from './support/app.ts'
import { begun } from './support/begun.ts'
import { boxOf } from './support/box.ts'

/** The grid without a mouse, and without seeing it. */

test('the grid is walked, written and turned round with the keyboard alone', async ({ start }) => {
  const { page, editor } = await begun(start)
  const { grid } = editor
  const { keyboard } = page
  await grid.cells.first().focus()
  await keyboard.press('ArrowRight')
  await keyboard.press('ArrowDown')
  await expect(grid.cells.nth(5)).toBeFocused()
  await keyboard.press('End')
  await expect(grid.cells.nth(7)).toBeFocused()
  await keyboard.press('Home')
  await expect(grid.row('competency', 'Driftsledelse')).toBeFocused()
  await keyboard.press('Control+End')
  await expect(grid.cells.last()).toBeFocused()
  await keyboard.press('PageUp')
  await expect(grid.cells.last()).not.toBeFocused()
  await keyboard.press('PageDown')
  await expect(grid.cells.last()).toBeFocused()
  await keyboard.press('Control+Home')
  await expect(grid.role('Direktør')).toBeFocused()

  // A role alone, and all of them again.
  await keyboard.press('Control+Shift+K')
  await expect(grid.roles).toHaveCount(1)
  await expect(grid.role('Direktør')).toBeFocused()
  await keyboard.press('Control+Shift+K')
  await expect(grid.roles).toHaveCount(4)
  await keyboard.press('Control+Shift+M')
  await expect.poll(async () => (await boxOf(grid.role('Direktør'))).width).toBeLessThan(80)
  await keyboard.press('Control+Shift+M')
  await keyboard.press('Control+Shift+H')
  await expect(grid.roles).toHaveCount(3)
  await expect(grid.role('Chef')).toBeFocused()

  // Typing begins to write; Tab goes on, and back; Esc leaves.
  await keyboard.press('ArrowDown')
  await keyboard.press('ArrowDown')
  await keyboard.type('!')
  await expect(grid.cells.first()).toContainText('!')
  await keyboard.press('Tab')
  await expect(grid.cells.nth(1).getByRole('textbox')).toBeFocused()
  await keyboard.press('Shift+Tab')
  await expect(grid.cells.first().getByRole('textbox')).toBeFocused()
  await keyboard.press('Escape')
  await expect(grid.cells.first()).toBeFocused()
  await keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.closest('[role="grid"]') ?? null)).toBeNull()
  await keyboard.press('Shift+Tab')
  await expect(grid.cells.first()).toBeFocused()
})

test('a screen reader hears row, column and what a cell lies between', async ({ start }) => {
  const { page, editor } = await begun(start)
  const { grid } = editor
  await expect(grid.table).toHaveAttribute('aria-rowcount', '29')
  await expect(grid.table).toHaveAttribute('aria-colcount', '6')
  await expect(grid.table.getByRole('columnheader', { name: 'Chef' })).toHaveAttribute('aria-colindex', '4')
  await expect(grid.table.getByRole('rowheader', { name: /^Driftsledelse/ })).toHaveAttribute('rowspan', '3')
  await expect(grid.cells.nth(5)).toHaveAttribute('aria-colindex', '4')
  await expect(grid.cells.nth(5).locator('xpath=..')).toHaveAttribute('aria-rowindex', '4')
  await grid.cells.nth(5).focus()
  await page.keyboard.press('Delete')
  await expect(grid.cells.nth(5)).toHaveAccessibleName(
    'Chef, Driftsledelse, Balancerer faglig kvalitet, økonomi og regeloverholdelse: tomt felt',
  )
})
