import path from 'node:path'
import { expect, test } from './support/app.ts'
import { begun } from './support/begun.ts'
import { savedAs } from './support/saved.ts'
import { walkTo } from './support/walkTo.ts'

/** Bold, italic, a link and a bold lead in a statement, from the bar above the page and from the keyboard. */

for (const way of ['mouse', 'keyboard'] as const)
  test(`words of a statement are made bold and italic, by ${way}`, async ({ start }) => {
    const { page, editor } = await begun(start)
    const { grid } = editor
    const cell = grid.cells.first()
    const set = async (name: 'Fed' | 'Kursiv', key: string) => {
      if (way === 'keyboard') return page.keyboard.press(key)
      await page.getByRole('button', { name: new RegExp(`^${name} \\(`) }).click()
      await expect(grid.writing).toBeFocused()
    }
    if (way === 'mouse') await cell.click()
    else {
      await cell.focus()
      await page.keyboard.press('Enter')
    }
    await expect(grid.writing).toBeFocused()
    await page.keyboard.press('Control+End')
    await page.keyboard.type(' Med ')
    await set('Fed', 'Control+b')
    await page.keyboard.type('vægt')
    await set('Fed', 'Control+b')
    await page.keyboard.type(' og ')
    await set('Kursiv', 'Control+i')
    await page.keyboard.type('tone')
    await page.keyboard.press('Escape')
    await expect(cell).toContainText('Med vægt og tone')
    await expect(cell.locator('strong')).toHaveText('vægt')
    await expect(cell.locator('em')).toHaveText('tone')
  })

test('the bold lead is gone to again while one writes in the same statement', async ({ start }) => {
  const { page, editor } = await begun(start)
  const cell = editor.grid.cells.first()
  const lead = page.getByRole('textbox', { name: 'Fed indledning' })
  await cell.click()
  for (const words of ['Hel', 'hed']) {
    await page.getByRole('button', { name: 'Fed indledning', exact: true }).click()
    await expect(lead).toBeFocused()
    await page.keyboard.press('End')
    await page.keyboard.type(words)
    await page.keyboard.press('Enter')
    await expect(editor.grid.writing).toBeFocused()
  }
  await page.keyboard.press('Escape')
  await expect(cell.locator('strong')).toHaveText('Helhed – ')
})

test('words of a statement become a link, by mouse', async ({ start, folder }) => {
  const { app, page, editor } = await begun(start)
  const { grid } = editor
  const cell = grid.cells.first()
  await cell.click()
  await page.keyboard.press('Control+a')
  await page.getByRole('button', { name: /^Link/ }).click()
  await page.getByRole('textbox', { name: 'Adresse' }).fill('https://example.org')
  await page.getByRole('button', { name: 'Indsæt link' }).click()
  await expect(grid.writing).toBeFocused()
  await page.keyboard.press('Escape')
  const saved = JSON.stringify(await savedAs(app, page, path.join(folder, 'a.grundlag')))
  expect(saved).toContain('https://example.org')
})

for (const way of ['mouse', 'keyboard'] as const)
  test(`a statement gets a bold lead, by ${way}, and loses it by undo`, async ({ start }) => {
    const { page, editor } = await begun(start)
    const { grid } = editor
    const cell = grid.cells.first()
    const tool = page.getByRole('button', { name: 'Fed indledning', exact: true })
    if (way === 'mouse') {
      await cell.click()
      await tool.click()
    } else {
      await cell.focus()
      await page.keyboard.press('Enter')
      const inBar = () =>
        page.evaluate(() => document.activeElement?.closest('[data-region="format"]') !== null)
      for (let step = 0; step < 8 && !(await inBar()); step++) await page.keyboard.press('Shift+F6')
      await walkTo(page, tool)
      await page.keyboard.press('Enter')
    }
    await expect(page.getByRole('textbox', { name: 'Fed indledning' })).toBeFocused()
    await page.keyboard.type('Helhed')
    await page.keyboard.press('Enter')
    await expect(grid.writing).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(cell.locator('strong')).toHaveText('Helhed – ')
    await page.keyboard.press('Control+z')
    await expect(cell.locator('strong')).toHaveCount(0)
  })
