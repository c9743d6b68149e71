import type { Page } from 'playwright/test'
import { EditorPage } from './pages/editor.ts'
import { expect, test } from './support/app.ts'
import { grundlag } from './support/cli.ts'
import { pick } from './support/menu.ts'
import { readSaved } from './support/saved.ts'
import { walkTo } from './support/walkTo.ts'

/** What a file held when it was opened before, found and opened. */

const make = (folder: string) =>
  grundlag(folder, 'new', '--template', 'roskilde', '--kommune', 'Ny Kommune', '--out', 'a.grundlag')

const backups = (page: Page) =>
  page.getByRole('region', { name: 'Sikkerhedskopier' }).getByRole('listitem').getByRole('button')

for (const way of ['mouse', 'keyboard'] as const)
  test(`what a file held at its opening is brought up again, by ${way}`, async ({ start, folder }) => {
    await make(folder)
    const { app, page } = await start('a.grundlag')
    const editor = new EditorPage(page)
    const cell = editor.grid.cells.first()
    const asOpened = (await cell.textContent()) ?? ''
    await editor.grid.write(cell, ' Skrevet siden.')
    await expect(editor.state).toHaveText('Gemt')
    await pick(app, 'file.versions')
    const opened = backups(page).first()
    if (way === 'mouse') await opened.click()
    else {
      await walkTo(page, opened)
      await page.keyboard.press('Enter')
    }
    await expect(cell).toHaveText(asOpened)
    await expect(cell).not.toContainText('Skrevet siden.')
    // A new document: the file keeps what was written since.
    expect(JSON.stringify(await readSaved(`${folder}/a.grundlag`))).toContain('Skrevet siden.')
  })
