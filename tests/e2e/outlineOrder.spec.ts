import path from 'node:path'
import type { Framework } from '../../core/framework/framework.ts'
import { expect, test } from './support/app.ts'
import { begun } from './support/begun.ts'
import { savedAs } from './support/saved.ts'

/** Everything in the outline is put in another order, by mouse and by keyboard. */

const namesOf = (list: readonly { readonly name: string }[] | undefined) => list?.map(({ name }) => name)
const under = (framework: Framework, theme: string) =>
  namesOf(
    framework.competencies.filter(
      (row) => row.theme === framework.themes.find(({ name }) => name.startsWith(theme))?.id,
    ),
  )

test('roles, parts, themes, competencies and dimensions are dragged in the outline, one undo each', async ({
  start,
  folder,
}) => {
  test.setTimeout(90_000)
  const { app, page, editor } = await begun(start)
  const { outline } = editor
  const before = await savedAs(app, page, path.join(folder, 'a.grundlag'))

  await outline.drag('Chef', 'before', 'Direktør')
  await expect(editor.undo).toHaveAttribute('aria-label', /flyt rolle/)
  await outline.drag('Forord', 'after', 'Vi glæder os')
  await outline.open('Rollebeskrivelser')
  await outline.drag('Innovationsledelse', 'before', 'Personaleledelse')
  await outline.drag('Forandringsledelse', 'into', 'Vi sikrer en stabil')
  await outline.drag('Vi skaber tid', 'before', 'Vi sikrer en stabil')
  await outline.line('Driftsledelse').locator('.fui-TreeItemLayout__expandIcon').click()
  await outline.drag('Balancerer faglig kvalitet', 'before', 'Sætter fokus')

  const after = await savedAs(app, page, path.join(folder, 'b.grundlag'))
  expect(namesOf(after.roles)?.slice(0, 2)).toEqual(['Chef', 'Direktør'])
  expect(after.parts.findIndex(({ title }) => title === 'Forord')).toBe(2)
  expect(under(after, 'Vi sikrer')).toEqual([
    'Driftsledelse',
    'Innovationsledelse',
    'Personaleledelse',
    'Forandringsledelse',
  ])
  expect(under(after, 'Vi skaber tid')).toEqual([])
  expect(after.themes[0]?.name).toMatch(/^Vi skaber tid/)
  const drift = after.competencies.find(({ name }) => name === 'Driftsledelse')
  expect(drift?.dimensions[0]?.name).toMatch(/^Balancerer/)

  expect(await editor.all('Control+z')).toBe(6)
  expect(await savedAs(app, page, path.join(folder, 'c.grundlag'))).toEqual(before)
})

test('a drag is taken back with Esc, and one to nowhere moves nothing', async ({ start }) => {
  const { page, editor } = await begun(start)
  const { outline } = editor
  await outline.line('Chef').waitFor()
  const before = await outline.lines()
  await outline.hold('Chef', 'before', 'Direktør')
  await page.keyboard.press('Escape')
  await page.mouse.up()
  expect(await outline.lines()).toEqual(before)
  await outline.drag('Chef', 'before', 'Driftsledelse')
  expect(await outline.lines()).toEqual(before)
  await expect(editor.undo).toHaveAttribute('aria-label', 'Intet at fortryde')
})

test('the same with the keyboard, and a screen reader hears where things went', async ({ start, folder }) => {
  const { app, page, editor } = await begun(start)
  const { outline } = editor
  const said = page.locator('[aria-live="polite"]').filter({ hasText: /\S/ })
  const move = async (name: string, key: 'ArrowUp' | 'ArrowDown', times = 1) => {
    await outline.item(name).focus()
    for (let i = 0; i < times; i++) {
      await page.keyboard.press(`Alt+${key}`)
      await expect(outline.item(name)).toBeFocused()
    }
  }
  await move('Chef', 'ArrowUp')
  await expect(said.filter({ hasText: 'Flyttet: Chef, nummer 1 af 4' })).toHaveCount(1)
  await move('Chef', 'ArrowUp')
  await expect(said.filter({ hasText: 'Chef kan ikke flyttes længere' })).toHaveCount(1)
  await move('Personaleledelse', 'ArrowDown')
  await expect(said.filter({ hasText: /Personaleledelse, nummer 1 af 3, under Vi skaber tid/ })).toHaveCount(
    1,
  )
  await move('Vi skaber tid', 'ArrowUp')
  await outline.item('Driftsledelse').focus()
  await page.keyboard.press('ArrowRight')
  await move('Balancerer faglig', 'ArrowUp')
  await move('Forord', 'ArrowDown')

  const after = await savedAs(app, page, path.join(folder, 'a.grundlag'))
  expect(namesOf(after.roles)?.[0]).toBe('Chef')
  expect(under(after, 'Vi skaber tid')?.[0]).toBe('Personaleledelse')
  expect(after.themes[0]?.name).toMatch(/^Vi skaber tid/)
  expect(after.parts[1]?.title).toBe('Forord')
  const drift = after.competencies.find(({ name }) => name === 'Driftsledelse')
  expect(drift?.dimensions[0]?.name).toMatch(/^Balancerer/)
})
