import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { ElectronApplication, Page } from 'playwright/test'
import { packFramework } from '../../../core/file/packFramework.ts'
import type { Framework } from '../../../core/framework/framework.ts'
import type { TextRun } from '../../../core/framework/richText.ts'
import { cell, competency, dimension, framework, grid, roles, theme } from '../../builders/framework.ts'
import { EditorPage } from '../pages/editor.ts'
import { PasteTableDialog } from '../pages/pasteTable.ts'
import { expect, type Start } from './app.ts'
import { savedAs } from './saved.ts'

/** Two competencies, one with two dimensions, for two roles and a column to write in. */
export const sheet = (): Framework =>
  framework(
    roles('Leder', { name: 'Egen', prompt: 'Skriv her' }, 'Chef'),
    theme(
      'Drift',
      competency(
        'Driftsledelse',
        dimension('Fokus', cell('Leder', 'Ser opgaven'), cell('Chef', 'Sætter retning', 'Følger op')),
        dimension('Balance'),
      ),
      competency('Personaleledelse', cell('Leder', 'Skaber tryghed')),
    ),
    grid('matrix', { title: 'Skemaet' }),
  )

/** What this program lays on the clipboard. */
export const copiedFrom = (name: string) =>
  readFile(path.join(import.meta.dirname, '../../fixtures/table', name), 'utf8')

export type OpenTable = {
  readonly app: ElectronApplication
  readonly page: Page
  readonly editor: EditorPage
  readonly dialog: PasteTableDialog
  readonly original: Framework
  readonly save: (name: string) => Promise<Framework>
}

/** A document with this table, open in its grid. */
export async function openTable(
  start: Start,
  folder: string,
  content: Framework = sheet(),
): Promise<OpenTable> {
  await writeFile(path.join(folder, 'skema.grundlag'), packFramework(content))
  const { app, page } = await start('skema.grundlag')
  const editor = new EditorPage(page)
  await expect(editor.grid.cells.first()).toBeVisible()
  const save = (name: string) => savedAs(app, page, path.join(folder, `${name}.grundlag`))
  return { app, page, editor, dialog: new PasteTableDialog(page), original: await save('original'), save }
}

/** Each statement of a cell in few signs: **bold**, _italic_, [text](address), and Lead: text. */
export const statementTexts = ({ cells }: Framework, dimensionId: string, role: string): string[] =>
  (cells[dimensionId]?.[role] ?? []).map(
    ({ lead, text }) => `${lead === '' ? '' : `${lead}: `}${text.map(marked).join('')}`,
  )
const marked = ({ text, marks = [] }: TextRun): string =>
  marks.reduce((inside, mark) => {
    if (mark.type === 'link') return `[${inside}](${mark.attrs.href})`
    return mark.type === 'bold' ? `**${inside}**` : `_${inside}_`
  }, text)

/** With the keyboard: onto the first cell, without writing in it. */
export async function standOnFirstCell({ page, editor }: OpenTable): Promise<void> {
  await editor.grid.cells.first().click()
  await page.keyboard.press('Escape')
  await expect(editor.grid.cells.first()).toBeFocused()
}
