import { rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { plainText } from '../../core/framework/richText.ts'
import { WelcomePage } from './pages/welcome.ts'
import { expect, test } from './support/app.ts'
import { withoutAutosave } from './support/autosave.ts'
import { exampleNames } from './support/begun.ts'
import { answerMessageBox, answerOpenDialog, questionsAnswered } from './support/dialogs.ts'
import { readSaved, savedAs } from './support/saved.ts'

/** What is not saved is never lost without a question. */

test('closing with unsaved changes asks, and saves what is asked for', async ({ start, folder }) => {
  const { app, page } = await start()
  await withoutAutosave(page)
  const editor = await new WelcomePage(page).begin('gladsaxe', exampleNames)
  const file = path.join(folder, 'relationer.grundlag')
  await expect(editor.state).toHaveText('Ikke gemt endnu')
  await savedAs(app, page, file)
  await expect(editor.state).toHaveText('Gemt')
  await editor.grid.write(editor.grid.cells.first(), ' Ændret.')
  await expect(editor.state).toHaveText('Ikke gemt')
  const close = () => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())

  await answerMessageBox(app, 'Annuller')
  await close()
  // Only when this question is answered may the answer to the next one be set.
  await expect.poll(() => questionsAnswered(app)).toBe(1)
  await expect(editor.state).toHaveText('Ikke gemt')

  await answerMessageBox(app, 'Gem')
  const closed = page.waitForEvent('close')
  await close()
  await closed
  const framework = await readSaved(file)
  const texts = Object.values(framework.cells).flatMap((row) =>
    Object.values(row)
      .flat()
      .map(({ text }) => plainText(text)),
  )
  expect(texts.filter((text) => text.endsWith(' Ændret.'))).toHaveLength(1)
})

test('what is not saved goes only where the user says so', async ({ start, folder }) => {
  const { app, page } = await start()
  await withoutAutosave(page)
  const welcome = new WelcomePage(page)
  const editor = await welcome.begin('holbaek', exampleNames)
  const first = editor.grid.cells.first()
  await savedAs(app, page, path.join(folder, 'a.grundlag'))
  await editor.grid.write(first, ' Udkast.')

  const broken = path.join(folder, 'brev.grundlag')
  await writeFile(broken, 'Kære alle')
  await answerMessageBox(app, 'Gem ikke')
  await answerOpenDialog(app, broken)
  await page.keyboard.press('Control+o')
  await expect(editor.notices.filter({ hasText: 'brev.grundlag' })).toBeVisible()
  await expect(first).toContainText('Udkast.')
  await expect(editor.state).toHaveText('Ikke gemt')

  await page.keyboard.press('Control+w')
  await welcome.recent.getByRole('button').click()
  await expect(first).not.toContainText('Udkast.')

  await page.keyboard.press('Control+w')
  // The list leaves out what is already gone when it is made.
  await expect(welcome.recent).toHaveCount(1)
  await rm(path.join(folder, 'a.grundlag'))
  await welcome.recent.getByRole('button').click()
  await expect(editor.notices.filter({ hasText: 'a.grundlag' })).toBeVisible()
  await expect(welcome.recent).toHaveCount(0)
})
