import { expect, test } from './support/app.ts'
import { begun } from './support/begun.ts'
import { boxOf } from './support/box.ts'

test('cells are selected by keyboard and by mouse, and emptied as one step', async ({ start }) => {
  const { page, editor } = await begun(start)
  const { grid, undo } = editor
  const { keyboard } = page
  await expect(grid.table).toHaveAttribute('aria-multiselectable', 'true')
  await grid.cells.first().focus()
  await keyboard.press('Shift+ArrowRight')
  await keyboard.press('Shift+ArrowDown')
  await expect(grid.selected).toHaveCount(4)
  await expect(grid.cells.nth(5)).toBeFocused()
  await keyboard.press('Delete')
  for (const n of [0, 1, 4, 5]) await expect(grid.cells.nth(n)).toHaveAccessibleName(/tomt felt$/)
  await expect(grid.cells.nth(2)).toContainText('1.1.C')
  await undo.click()
  for (const n of [0, 1, 4, 5]) await expect(grid.cells.nth(n)).not.toHaveAccessibleName(/tomt felt$/)
  await expect(undo).toHaveAttribute('aria-label', 'Intet at fortryde')

  const from = await boxOf(grid.cells.nth(2))
  const to = await boxOf(grid.cells.nth(7))
  await page.mouse.move(from.x + 60, from.y + 60)
  await page.mouse.down()
  await page.mouse.move(to.x + 60, to.y + 60, { steps: 5 })
  await page.mouse.up()
  await expect(grid.selected).toHaveCount(4)
  await grid.cells.nth(3).click({ modifiers: ['Shift'] })
  await expect(grid.selected).toHaveCount(2)
  await keyboard.press('Escape')
  await expect(grid.selected).toHaveCount(0)
})
