import path from 'node:path'
import { expect, test } from './support/app.ts'
import { begun } from './support/begun.ts'
import { savedAs } from './support/saved.ts'

test('the rays of a star are written, moved and deleted with the keyboard, and drawn at once', async ({
  start,
  folder,
}) => {
  const { app, page, editor } = await begun(start)
  await editor.outline.open('Eksempel Kommunes ledestjerne')
  const drawing = page.locator('figure img')
  const first = page.getByRole('textbox', { name: 'Tak 1', exact: true })
  const second = page.getByRole('textbox', { name: 'Tak 2', exact: true })
  const ray = await first.inputValue()
  await first.focus()
  await page.keyboard.press('Enter')
  await expect(second).toBeFocused()
  await page.keyboard.type('Nysgerrighed')
  await expect(drawing).toHaveAttribute('alt', /Nysgerrighed/)
  await page.keyboard.press('Alt+ArrowUp')
  await expect(first).toBeFocused()
  await expect(first).toHaveValue('Nysgerrighed')
  await expect(second).toHaveValue(ray)
  await page.getByRole('button', { name: `Slet ${ray}` }).press('Enter')
  const framework = await savedAs(app, page, path.join(folder, 'a.grundlag'))
  const star = framework.parts.find((part) => part.kind === 'figure' && part.figure === 'star')
  if (star?.kind !== 'figure') throw new Error('No star')
  expect(star.points[0]?.text).toBe('Nysgerrighed')
  expect(star.points.map(({ text }) => text)).not.toContain(ray)
})
