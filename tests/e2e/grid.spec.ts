import path from 'node:path'
import type { Locator, Page } from 'playwright/test'
import { statementsIn } from '../../core/framework/framework.ts'
import { statementText } from '../../core/framework/structure.ts'
import { WelcomePage } from './pages/welcome.ts'
import { expect, test } from './support/app.ts'
import { savedAs } from './support/saved.ts'

/** The grid is the editor: what one sees of it, and what one does in it by mouse and by keyboard alone. */

const names = { kommune: 'Eksempel Kommune', forvaltning: 'Social og Sundhed' }

const boxOf = async (locator: Locator) => {
  const box = await locator.boundingBox()
  if (!box) throw new Error('It is not shown')
  return box
}

const scrollTo = (page: Page, left: number, top: number) =>
  page.locator('main').evaluate((pane, [x, y]) => pane.scrollTo(x ?? 0, y ?? 0), [left, top])

test('headers and the first columns stay in view, also where the paper is twice its size', async ({
  start,
}) => {
  const { page } = await start()
  const { grid } = await new WelcomePage(page).begin('holstebro', names)
  const pane = await boxOf(page.locator('main'))
  for (const larger of [0, 9]) {
    for (let i = 0; i < larger; i++) await page.keyboard.press('Control++')
    await scrollTo(page, 300, 1500)
    const role = await boxOf(grid.role('Leder af ledere'))
    expect(role.y).toBeCloseTo(pane.y, 0)
    const corner = await boxOf(grid.table.locator('th[data-corner]').last())
    const taken = corner.x + corner.width - pane.x
    expect(taken).toBeLessThan(pane.width * 0.42)
    const inView = await grid
      .row('dimension', '')
      .evaluateAll(
        (headers, x) => headers.filter((header) => header.getBoundingClientRect().left < x).length,
        pane.x + pane.width / 2,
      )
    expect(inView).toBe(24)
    await grid.cells.nth(54).focus()
    await page.keyboard.press('ArrowUp')
    const cell = await boxOf(grid.cells.nth(50))
    expect(cell.y).toBeGreaterThanOrEqual(pane.y + role.height - 1)
    expect(cell.x).toBeGreaterThanOrEqual(corner.x + corner.width - 1)
  }
})

test('the cursor lands where one clicks, at any size of the paper', async ({ start }) => {
  const { page } = await start()
  const { grid } = await new WelcomePage(page).begin('holstebro', names)
  const cell = grid.cells.first()
  for (const key of ['Control++', 'Control+-']) {
    await page.keyboard.press('Control+0')
    for (let i = 0; i < 4; i++) await page.keyboard.press(key)
    // Right before "fokus", wherever that word stands now.
    const point = await cell.evaluate((element) => {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = node.textContent?.indexOf('fokus') ?? -1
        if (at < 0) continue
        const range = document.createRange()
        range.setStart(node, at)
        range.setEnd(node, at + 1)
        const { left, top, height } = range.getBoundingClientRect()
        return { x: left + 1, y: top + height / 2 }
      }
      throw new Error('The cell does not say so')
    })
    await page.mouse.click(point.x, point.y)
    await page.keyboard.type('skarpt ')
    await page.keyboard.press('Escape')
  }
  await expect(cell).toContainText('skarpt skarpt fokus')
  await page.keyboard.down('Control')
  await page.mouse.wheel(0, -100)
  await page.keyboard.up('Control')
  await expect(page.locator('article.paper')).toHaveCSS('zoom', /0\.(6|7)/)
})

test('a role or a competency is shown alone, hidden and narrowed, by mouse', async ({ start, folder }) => {
  const { app, page } = await start()
  const editor = await new WelcomePage(page).begin('holstebro', names)
  const { grid, outline, undo } = editor
  await grid.write(grid.cells.nth(1), ' Skrevet.')
  await grid.choose(grid.role('Chef'), 'Skjul')
  await expect(grid.roles).toHaveCount(3)
  await expect(page.getByText('Skjult: Chef')).toBeVisible()
  await expect(grid.role('Leder af ledere')).toBeFocused()
  await grid.choose(grid.role('Direktør'), 'Vis kun Direktør')
  await grid.choose(grid.row('competency', 'Driftsledelse'), 'Vis kun Driftsledelse')
  await expect(grid.cells).toHaveCount(3)
  await expect(page.getByText('Viser kun Direktør, Driftsledelse')).toBeVisible()
  await grid.showAll.click()
  await expect(grid.cells).toHaveCount(96)

  const wide = await boxOf(grid.role('Chef'))
  await grid.choose(grid.role('Chef'), 'Gør kolonnen smal')
  await expect.poll(async () => (await boxOf(grid.role('Chef'))).width).toBeLessThan(80)
  await grid.cells.nth(1).click()
  await expect.poll(async () => (await boxOf(grid.role('Chef'))).width).toBeGreaterThan(wide.width * 0.8)
  await page.keyboard.press('Escape')

  // Undo shows what it takes back.
  await grid.choose(grid.role('Chef'), 'Skjul')
  await undo.click()
  await expect(grid.roles).toHaveCount(4)
  await expect(grid.cells.nth(1)).not.toContainText('Skrevet.')
  await expect(undo).toHaveAttribute('aria-label', 'Intet at fortryde')
  await grid.choose(grid.role('Leder af ledere'), 'Skjul')
  await outline.choose('Leder af ledere', 'Slet')
  await expect(page.getByText(/^Skjult:/)).toHaveCount(0)
  const saved = await savedAs(app, page, path.join(folder, 'visning.grundlag'))
  expect(saved.roles.map(({ name }) => name)).toEqual(['Direktør', 'Chef', 'Leder af medarbejdere'])
})

test('the grid is walked, written and turned round with the keyboard alone', async ({ start }) => {
  const { page } = await start()
  const { grid } = await new WelcomePage(page).begin('holstebro', names)
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

test('swapped, roles stand down, and everything works the same', async ({ start }) => {
  const { page } = await start()
  const { grid } = await new WelcomePage(page).begin('holstebro', names)
  const { keyboard } = page
  await grid.swap.click()
  await expect(grid.table).toHaveAttribute('aria-rowcount', '7')
  await expect(grid.table).toHaveAttribute('aria-colcount', '25')
  await expect(grid.table.getByRole('rowheader')).toHaveCount(4)
  await grid.cells.first().focus()
  await keyboard.press('ArrowDown')
  await expect(grid.cells.nth(24)).toBeFocused()
  await expect(grid.cells.nth(24)).toContainText('1.1.B')
  await keyboard.press('ArrowUp')
  await keyboard.press('ArrowUp')
  await expect(grid.row('dimension', 'Sætter fokus')).toBeFocused()
  await keyboard.press('ArrowUp')
  await expect(grid.row('competency', 'Driftsledelse')).toBeFocused()
  await keyboard.press('Alt+ArrowRight')
  await expect(grid.row('competency', '').first()).toContainText('Personaleledelse')
  await expect(grid.row('competency', 'Driftsledelse')).toBeFocused()
  await grid.role('Chef').focus()
  await keyboard.press('Alt+ArrowUp')
  await expect(grid.roles.first()).toContainText('Chef')
  await expect(grid.role('Chef')).toBeFocused()
  await keyboard.press('ArrowRight')
  await keyboard.press('Enter')
  await keyboard.press('Control+End')
  await keyboard.type(' Og mere.')
  await keyboard.press('Tab')
  await expect(grid.cells.nth(1).getByRole('textbox')).toBeFocused()
  await keyboard.press('Escape')
  await expect(grid.cells.first()).toContainText('Og mere.')
  for (let i = 0; i < 4; i++) await keyboard.press('Control+-')
  await grid.drag(grid.role('Chef'), grid.role('Direktør'), { x: 0.5, y: 0.9 })
  await expect(grid.roles.nth(1)).toContainText('Chef')
})

test('cells are selected by keyboard and by mouse, and emptied as one step', async ({ start }) => {
  const { page } = await start()
  const { grid, undo } = await new WelcomePage(page).begin('holstebro', names)
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

test('roles, competencies, themes, dimensions and statements are dragged, each as one step', async ({
  start,
  folder,
}) => {
  const { app, page } = await start()
  const editor = await new WelcomePage(page).begin('holstebro', names)
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
  const { app, page } = await start()
  const { grid } = await new WelcomePage(page).begin('holstebro', names)
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

test('a screen reader hears row, column and what a cell lies between', async ({ start }) => {
  const { page } = await start()
  const { grid } = await new WelcomePage(page).begin('holstebro', names)
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
