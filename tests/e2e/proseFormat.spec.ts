import path from 'node:path'
import { textBlocks } from '../../core/framework/richText.ts'
import { expect, test } from './support/app.ts'
import { begun } from './support/begun.ts'
import { savedAs } from './support/saved.ts'
import { shortProse } from './support/shortProse.ts'

test('prose is formatted with the mouse, and with the keyboard through the toolbar', async ({
  start,
  folder,
}) => {
  const { app, page, editor } = await begun(start)
  await editor.insert('Tekstafsnit', 'Efterskrift')
  await editor.prose.click()
  await page.keyboard.type('Hvorfor')
  const style = page.getByRole('button', { name: /^Typografi:/ })
  await style.click()
  await page.getByRole('menuitemradio', { name: 'Overskrift 2' }).click()
  await expect(editor.prose).toBeFocused()
  await expect(style).toHaveAttribute('aria-label', 'Typografi: Overskrift 2')
  await page.keyboard.press('End')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Først')
  await page.getByRole('button', { name: /^Punktopstilling/ }).click()

  // By keyboard: Shift+F6 to the toolbar, one tab stop, arrows between the tools.
  await page.keyboard.press('Enter')
  await page.keyboard.type('Så')
  await expect(page.getByRole('button', { name: 'Tilføj udsagn' })).toHaveCount(0)
  const toolbar = page.getByRole('toolbar', { name: 'Formatering' })
  const inToolbar = () => toolbar.evaluate((element) => element.contains(document.activeElement))
  for (let i = 0; i < 6 && !(await inToolbar()); i++) await page.keyboard.press('Shift+F6')
  const numbers = page.getByRole('button', { name: /^Nummereret liste/ })
  for (let i = 0; i < 10 && !(await numbers.evaluate((element) => element === document.activeElement)); i++)
    await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  await expect(editor.prose).toBeFocused()
  await page.keyboard.press('Control+Shift+8')
  await page.keyboard.press('Control+b')
  await page.keyboard.type(' fed')

  const framework = await savedAs(app, page, path.join(folder, 'a.grundlag'))
  const part = framework.parts.find(({ title }) => title === 'Efterskrift')
  if (part?.kind !== 'prose') throw new Error('No part')
  expect(shortProse(part.body.content)).toEqual(['h2 Hvorfor', '- Først', '- Så fed'])
  expect(textBlocks(part.body.content).at(-1)?.content?.at(-1)).toMatchObject({ marks: [{ type: 'bold' }] })
})
