import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { packFramework } from '../../core/file/packFramework.ts'
import { competency, framework, grid, prose, roles } from '../builders/framework.ts'
import { EditorPage } from './pages/editor.ts'
import { WelcomePage } from './pages/welcome.ts'
import { expect, test } from './support/app.ts'
import { walkTo } from './support/walkTo.ts'

test('the window has neither Node nor Electron', async ({ start }) => {
  const { page } = await start()
  const reach = await page.evaluate(() =>
    ['require', 'process', 'module', 'Buffer'].filter((name) => name in globalThis),
  )
  expect(reach).toEqual([])
})

test('a framework that begins with prose is shown as it is, with everything around it', async ({
  start,
  folder,
}) => {
  const begun = framework(prose('Forord', 'Kære ledere.'), roles('Chef'), competency('Økonomi'))
  await writeFile(
    path.join(folder, 'mit.grundlag'),
    packFramework({ ...begun, parts: begun.parts.slice(0, 1) }),
  )
  const { page } = await start('mit.grundlag')
  const editor = new EditorPage(page)
  await expect(editor.prose).toContainText('Kære ledere.')
  await editor.outline.open('Forord')
  await editor.prose.click()
  await page.keyboard.type('Hej. ')
  await expect(editor.prose).toContainText('Hej.')
})

test('a recent file is opened from the first screen with the keyboard alone', async ({ start, folder }) => {
  const begun = framework(roles('Chef'), competency('Økonomi'), grid('matrix'))
  await writeFile(path.join(folder, 'mit.grundlag'), packFramework(begun))
  const { page } = await start('mit.grundlag')
  const editor = new EditorPage(page)
  await expect(editor.grid.cells).toHaveCount(1)
  await page.keyboard.press('Control+w')
  const recent = new WelcomePage(page).recent.getByRole('button').first()
  await recent.waitFor()
  await walkTo(page, recent)
  await page.keyboard.press('Enter')
  await expect(editor.grid.cells).toHaveCount(1)
})
