import path from 'node:path'
import { statementsIn } from '../../core/framework/framework.ts'
import { statementText } from '../../core/framework/structure.ts'
import { expect, test } from './support/app.ts'
import { begun } from './support/begun.ts'
import { boxOf, scrollTo } from './support/box.ts'
import { savedAs } from './support/saved.ts'

/** What stands in the grid is moved, by mouse and by keyboard. */

test('roles, competencies, themes, dimensions and statements are dragged, each as one step', async ({
  start,
  folder,
}) => {
  const { app, page, editor } = await begun(start)
  const { grid, undo } = editor
  for (let i = 0; i < 3; i++) await page.keyboard.press('Control+-')
  const original = await savedAs(app, page, path.join(folder, 'a.grundlag'))

  await grid.drag(grid.role('Direktør'), grid.role('Leder af ledere'), { x: 0.9, y: 0.5 })
  await expect(grid.roles.nth(2)).toContainText('Direktør')
  await grid.drag(grid.row('competency', 'Personaleledelse'), grid.row('competency', 'Driftsledelse'), {
    x: 0.5,
    y: 0.1,
  })
  await expect(grid.row('competency', '').first()).toContainText('Personaleledelse')
  await grid.drag(grid.row('dimension', 'Sætter fokus'), grid.row('dimension', 'Balancerer faglig'), {
    x: 0.5,
    y: 0.9,
  })
  await expect(grid.row('dimension', '').nth(4)).toContainText('Sætter fokus')
  const text = 'Skaber balance mellem den faglige kvalitet'
  const statement = grid.table.locator('p').filter({ hasText: text })
  const target = grid.cells.nth(13)
  await grid.drag(statement.locator('[data-number]'), target, { x: 0.5, y: 0.9 })
  await expect(target).toContainText(text)
  await expect(undo).toHaveAttribute('aria-label', 'Fortryd: flyt udsagn (Ctrl+Z)')

  // Esc lets everything stay where it was.
  await grid.role('Chef').hover()
  await page.mouse.down()
  const last = await boxOf(grid.role('Leder af medarbejdere'))
  await page.mouse.move(last.x + last.width - 10, last.y + 10, { steps: 5 })
  await page.keyboard.press('Escape')
  await page.mouse.up()
  await expect(grid.roles.first()).toContainText('Chef')

  expect(await editor.all('Control+z')).toBe(4)
  expect(await savedAs(app, page, path.join(folder, 'b.grundlag'))).toEqual(original)

  for (let i = 0; i < 3; i++) await page.keyboard.press('Control+-')
  await scrollTo(page, 0, 0)
  await grid.drag(grid.row('theme', 'Vi skaber tid'), grid.row('theme', 'Vi sikrer'), { x: 0.2, y: 0.5 })
  await expect(grid.row('theme', '').first()).toContainText('Vi skaber tid')
})

test('statements are moved with the keyboard: within the cell, to its neighbour, and anywhere', async ({
  start,
  folder,
}) => {
  const { app, page, editor } = await begun(start)
  const { grid } = editor
  const { keyboard } = page
  const first = await grid.cells.first().locator('p').innerText()
  const text = first.replace(/^\S+\s/, '')
  await grid.cells.first().focus()
  await keyboard.press('Enter')
  await keyboard.press('Control+Enter')
  await keyboard.type('Nyt udsagn.')
  await keyboard.press('Alt+ArrowUp')
  await keyboard.press('Escape')
  await expect(grid.cells.first().locator('p').first()).toContainText('Nyt udsagn.')

  await keyboard.press('Enter')
  await keyboard.press('Alt+Shift+ArrowDown')
  await expect(grid.cells.nth(4).getByRole('textbox')).toBeFocused()
  await keyboard.type(' Flyttet.')
  await keyboard.press('Escape')
  await expect(grid.cells.nth(4)).toContainText('Nyt udsagn. Flyttet.')

  // Not being written in, a cell's only statement goes along.
  await keyboard.press('ArrowUp')
  await keyboard.press('Alt+Shift+ArrowRight')
  await expect(grid.cells.nth(1)).toBeFocused()
  await expect(grid.cells.nth(1)).toContainText(text.slice(0, 30))
  await expect(grid.cells.first()).toHaveAccessibleName(/tomt felt$/)

  await keyboard.press('ArrowDown')
  await keyboard.press('Control+Shift+F')
  await expect(page.getByRole('combobox', { name: 'Kompetence' })).toBeFocused()
  await keyboard.press('Enter')
  await keyboard.press('End')
  await keyboard.press('Enter')
  await keyboard.press('Tab')
  await keyboard.press('Tab')
  await keyboard.press('Tab')
  await keyboard.press('Enter')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  const framework = await savedAs(app, page, path.join(folder, 'flyttet.grundlag'))
  const dimensions = framework.competencies.flatMap((row) => row.dimensions.map(({ id }) => id))
  const role = framework.roles[1]
  const moved = statementsIn(framework, dimensions.at(-1) ?? '', role?.id ?? '')
  expect(moved.map(statementText)).toHaveLength(2)
})
