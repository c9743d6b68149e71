import path from 'node:path'
import { search } from '../../core/find/search.ts'
import { FindPage } from './pages/find.ts'
import { expect, test } from './support/app.ts'
import { begun } from './support/begun.ts'
import { savedAs } from './support/saved.ts'

const anyCase = { matchCase: false, wholeWords: false }

test('by mouse: a word is found everywhere, each hit is shown, and all are replaced as one step', async ({
  start,
  folder,
}) => {
  const { app, page, editor } = await begun(start)
  const original = await savedAs(app, page, path.join(folder, 'a.grundlag'))
  const all = search(original, 'medarbejder', anyCase).length
  expect(all).toBeGreaterThan(20)

  const find = new FindPage(page)
  await page.keyboard.press('Control+f')
  await find.query.fill('medarbejder')
  await expect(find.count).toHaveText(`${all} steder`)
  await expect(find.hits).toHaveCount(all)
  await expect.poll(() => find.marked('found').then((texts) => texts.length)).toBeGreaterThan(10)
  expect(new Set((await find.marked('found')).map((text) => text.toLowerCase()))).toEqual(
    new Set(['medarbejder']),
  )

  await find.hits.last().click()
  await expect(find.count).toHaveText(`${all} af ${all} steder`)
  await expect.poll(() => find.marked('found-here')).toHaveLength(1)
  await find.hits.first().click()
  await expect(find.current).toHaveCount(1)

  await find.option('Kun hele ord').check()
  const whole = search(original, 'medarbejder', { ...anyCase, wholeWords: true }).length
  expect(whole).toBeLessThan(all)
  await find.option('Kun hele ord').uncheck()

  await find.replacement.fill('kollega')
  await find.button('Erstat alle').click()
  await expect(editor.notices.filter({ hasText: `Erstattet ${all} steder.` })).toBeVisible()
  await expect(find.count).toHaveText('Teksten findes ikke i ledelsesgrundlaget')
  const replaced = await savedAs(app, page, path.join(folder, 'b.grundlag'))
  expect(search(replaced, 'medarbejder', anyCase)).toHaveLength(0)
  expect(search(replaced, 'kollega', anyCase).length).toBe(all + search(original, 'kollega', anyCase).length)

  await expect(editor.undo).toHaveAttribute('aria-label', /^Fortryd: erstat »medarbejder« med »kollega«/)
  await editor.undo.click()
  expect(await savedAs(app, page, path.join(folder, 'c.grundlag'))).toEqual(original)
})

test('by keyboard: the selected word is searched for, and one goes, replaces and comes back', async ({
  start,
  folder,
}) => {
  const { app, page, editor } = await begun(start)
  const find = new FindPage(page)
  const first = editor.grid.cells.first()
  await first.focus()
  await page.keyboard.press('Enter')
  await expect(editor.grid.writing).toBeFocused()
  // The cursor comes a moment after the focus.
  await expect(async () => {
    await page.keyboard.press('Control+Home')
    await page.keyboard.press('Control+Shift+ArrowRight')
    expect(await page.evaluate(() => String(getSelection()))).toBe('Etablerer')
  }).toPass()
  await page.keyboard.press('Control+f')
  await expect(find.query).toBeFocused()
  await expect(find.query).toHaveValue('Etablerer')

  await page.keyboard.press('Control+a')
  await page.keyboard.type('budget')
  await expect(find.count).toHaveText(/^\d+ steder$/)
  await page.keyboard.press('Enter')
  await expect(find.count).toHaveText(/^1 af|^\d+ af/)
  await expect(find.query).toBeFocused()
  await expect.poll(() => find.marked('found-here')).toHaveLength(1)
  const at = await find.count.textContent()
  await page.keyboard.press('F3')
  await expect(find.count).not.toHaveText(at ?? '')
  await page.keyboard.press('Shift+F3')
  await expect(find.count).toHaveText(at ?? '')

  // The list: arrows go from hit to hit, and the page follows.
  await find.current.focus()
  await page.keyboard.press('ArrowDown')
  await expect(find.current).toBeFocused()
  await expect(find.count).not.toHaveText(at ?? '')

  // One hit is replaced, and the next one is there.
  const before = await savedAs(app, page, path.join(folder, 'a.grundlag'))
  await page.keyboard.press('Control+h')
  await expect(find.replacement).toBeFocused()
  await page.keyboard.type('økonomi')
  await page.keyboard.press('Enter')
  const after = await savedAs(app, page, path.join(folder, 'b.grundlag'))
  const count = search(before, 'budget', anyCase).length
  expect(search(after, 'budget', anyCase)).toHaveLength(count - 1)
  await expect(find.current).toHaveCount(1)

  await page.keyboard.press('Escape')
  await expect(find.pane).toBeHidden()
  await expect(page.getByRole('gridcell').and(page.locator(':focus'))).toHaveCount(1)
  expect(await find.marked('found')).toEqual([])
})

test('a search without a step gives the focus back to where it was', async ({ start }) => {
  const { page, editor } = await begun(start)
  const find = new FindPage(page)
  const cell = editor.grid.cells.nth(5)
  await cell.focus()
  await page.keyboard.press('Control+f')
  await page.keyboard.type('ledelse')
  await page.keyboard.press('Escape')
  await expect(cell).toBeFocused()

  // F3 goes on with the same search, and the focus stays on the page.
  await page.keyboard.press('F3')
  await expect(find.current).toHaveCount(1)
  await expect(editor.grid.table.locator(':focus')).toHaveCount(1)
})

test('hits on the cover and in prose are shown where they stand', async ({ start }) => {
  const { page, editor } = await begun(start)
  const find = new FindPage(page)
  await page.keyboard.press('Control+f')
  await page.keyboard.type('fremtidens velfærd')
  await find.hits.first().click()
  await expect(page.locator('[data-found="here"]')).toHaveCount(1)

  await find.query.fill('rejse')
  await find.hits.filter({ hasText: 'rejse' }).first().click()
  await expect.poll(() => find.marked('found-here')).toHaveLength(1)
  await page.keyboard.press('Escape')
  await expect(find.pane).toBeHidden()
  await expect(editor.prose).toBeFocused()
  await page.keyboard.type('færd')
  await expect(editor.prose).toContainText('færd')
  await editor.undo.click()
})

test('in a narrow window a hit is never behind the pane', async ({ start }) => {
  const { page } = await begun(start)
  await page.setViewportSize({ width: 800, height: 700 })
  const find = new FindPage(page)
  await page.keyboard.press('Control+f')
  await page.keyboard.type('medarbejder')
  await find.hits.last().click()
  await expect.poll(() => find.marked('found-here')).toHaveLength(1)
  const pane = await find.pane.boundingBox()
  const right = () =>
    page.evaluate(() => {
      const [range] = CSS.highlights.get('found-here') ?? []
      return range instanceof Range ? range.getBoundingClientRect().right : Number.NaN
    })
  await expect.poll(right).toBeLessThan(pane?.x ?? 0)
})
