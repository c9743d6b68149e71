import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { packFramework } from '../../core/file/packFramework.ts'
import { competency, framework, prose, roles } from '../builders/framework.ts'
import { EditorPage } from './pages/editor.ts'
import { expect, test } from './support/app.ts'

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
