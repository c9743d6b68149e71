import { expect, test } from './support/app.ts'
import { begun } from './support/begun.ts'

/** What the grid shows of what can be done, as one comes near. */

test('a statement shows what it is taken hold of by, and an empty cell that it can be written in', async ({
  start,
}) => {
  const { page, editor } = await begun(start)
  const { grid } = editor
  const statement = grid.table.locator('[data-statement]').first()
  const dots = () =>
    statement.locator('[data-number]').evaluate((number) => getComputedStyle(number, '::before').visibility)
  expect(await dots()).toBe('hidden')
  await statement.hover()
  expect(await dots()).toBe('visible')
  await page.mouse.move(0, 0)
  expect(await dots()).toBe('hidden')

  const cell = grid.cells.first()
  await cell.focus()
  await page.keyboard.press('Delete')
  const hint = cell.locator('[data-hint]')
  await expect(hint).not.toHaveCSS('color', 'rgba(0, 0, 0, 0)')
  await grid.cells.nth(1).focus()
  await expect(hint).toHaveCSS('color', 'rgba(0, 0, 0, 0)')
  await cell.hover()
  await expect(hint).not.toHaveCSS('color', 'rgba(0, 0, 0, 0)')
})
