import path from 'node:path'
import { expect, test } from './support/app.ts'
import { begun } from './support/begun.ts'
import { boxOf, scrollTo } from './support/box.ts'
import { savedAs } from './support/saved.ts'

/** What one sees of the grid: its headers, its size, what is hidden, its rows as columns. */

test('headers and the first columns stay in view, also where the paper is twice its size', async ({
  start,
}) => {
  const { page, editor } = await begun(start)
  const { grid } = editor
  const pane = await boxOf(page.locator('main'))
  for (const larger of [0, 9]) {
    for (let i = 0; i < larger; i++) await page.keyboard.press('Control++')
    await scrollTo(page, 300, 1500)
    const role = await boxOf(grid.role('Leder af ledere'))
    expect(role.y).toBeCloseTo(pane.y, 0)
    const corner = await boxOf(grid.table.locator('th[data-corner]').last())
    const taken = corner.x + corner.width - pane.x
    expect(taken).toBeLessThan(pane.width * 0.42)
    const inView = await grid.row('dimension', '').evaluateAll(
      (headers, [from, to]) =>
        headers.filter((header) => {
          const { left } = header.getBoundingClientRect()
          return left >= from && left < to
        }).length,
      [pane.x - 1, pane.x + pane.width / 2] as const,
    )
    expect(inView).toBe(24)
    await grid.cells.nth(54).focus()
    await page.keyboard.press('ArrowUp')
    const cell = await boxOf(grid.cells.nth(50))
    expect(cell.y).toBeGreaterThanOrEqual(pane.y + role.height - 1)
    expect(cell.x).toBeGreaterThanOrEqual(corner.x + corner.width - 1)
  }
})

test('the button of each header stands over that header', async ({ start }) => {
  const { page, editor } = await begun(start)
  const { grid } = editor
  for (const header of [
    grid.role('Direktør'),
    grid.role('Leder af ledere'),
    grid.row('dimension', '').first(),
  ]) {
    await header.hover()
    const button = await boxOf(header.getByRole('button'))
    const place = await boxOf(header)
    expect(button.x).toBeGreaterThan(place.x)
    expect(button.x + button.width).toBeLessThanOrEqual(place.x + place.width + 3)
    await header.getByRole('button').click()
    await expect(page.getByRole('menu')).toBeVisible()
    await page.keyboard.press('Escape')
  }
})

test('the cursor lands where one clicks, at any size of the paper', async ({ start }) => {
  const { page, editor } = await begun(start)
  const { grid } = editor
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
  const { app, page, editor } = await begun(start)
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

test('swapped, roles stand down, and everything works the same', async ({ start }) => {
  const { page, editor } = await begun(start)
  const { grid } = editor
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
