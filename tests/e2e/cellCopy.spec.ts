import type { Framework } from '../../core/framework/framework.ts'
import { chooseInMenu, onClipboard } from './pages/pasteTable.ts'
import { expect, test } from './support/app.ts'
import { openTable, sheet, standOnFirstCell, statementTexts } from './support/openTable.ts'

/** Cells go out of the grid, and come back as they were. */

test('what is copied from the grid comes back equal, marks, leads and spaces too', async ({
  start,
  folder,
}) => {
  const content = sheet()
  content.cells['d1'] = {
    r1: [
      {
        id: 's90',
        lead: 'Se  <b>her</b>',
        text: [
          { type: 'text', text: '=1+1 ' },
          { type: 'text', text: '"fed"  og ', marks: [{ type: 'bold' }] },
          { type: 'text', text: 'kursiv', marks: [{ type: 'italic' }] },
          {
            type: 'text',
            text: '\u00a0§ 5',
            marks: [{ type: 'link', attrs: { href: 'https://example.dk/?a=1&b=2' } }],
          },
        ],
        borrowed: null,
      },
      {
        id: 's91',
        lead: '',
        text: [
          { type: 'text', text: 'A', marks: [{ type: 'bold' }] },
          { type: 'text', text: ' – b' },
        ],
        borrowed: null,
      },
    ],
    r3: [
      {
        id: 's92',
        lead: '',
        text: [{ type: 'text', text: 'hel fed', marks: [{ type: 'bold' }] }],
        borrowed: null,
      },
    ],
  }
  const opened = await openTable(start, folder, content)
  const { app, page, editor, dialog, original, save } = opened
  await standOnFirstCell(opened)
  await page.keyboard.press('Shift+ArrowRight')
  await page.keyboard.press('Control+c')
  expect((await onClipboard(app)).text).toBe(
    `"Se  <b>her</b> – =1+1 "fed"  og kursiv\u00a0§ 5\nA – b"\thel fed`.replace('"fed"', '""fed""'),
  )
  await page.keyboard.press('Control+x')
  await expect(editor.grid.cells.first()).not.toContainText('kursiv')
  const cut = await save('cut')
  expect(statementTexts(cut, 'd1', 'r1')).toEqual([])
  await page.keyboard.press('Control+v')
  await expect(dialog.paste).toHaveText('Sæt ind i 2 felter')
  await page.keyboard.press('Enter')
  await expect(dialog.dialog).toBeHidden()
  const back = await save('back')
  const words = ({ cells }: Framework) =>
    ['r1', 'r3'].map((role) => cells['d1']?.[role]?.map(({ lead, text }) => ({ lead, text })))
  expect(words(back)).toEqual(words(original))
  await page.keyboard.press('Control+z')
  await page.keyboard.press('Control+z')
  expect(await save('undone')).toEqual(original)
})

test('a header takes its column along with all names, which find their way back from anywhere', async ({
  start,
  folder,
}) => {
  const opened = await openTable(start, folder)
  const { app, page, editor, dialog, original, save } = opened
  await standOnFirstCell(opened)
  await editor.grid.role('Chef').focus()
  await chooseInMenu(app, 'copy')
  await expect
    .poll(async () => (await onClipboard(app)).text)
    .toBe(
      'Kompetence\tDimension\tChef\nDriftsledelse\tFokus\t"Sætter retning\nFølger op"\nDriftsledelse\tBalance\t\nPersonaleledelse\t\t',
    )
  await chooseInMenu(app, 'cut')
  await expect(editor.grid.cells.nth(2)).not.toContainText('Sætter retning')
  expect(statementTexts(await save('cut'), 'd1', 'r3')).toEqual([])
  await editor.grid.cells.last().click()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+v')
  await expect(dialog.paste).toHaveText('Sæt ind i 1 felt')
  await page.keyboard.press('Enter')
  await expect(dialog.dialog).toBeHidden()
  expect(statementTexts(await save('back'), 'd1', 'r3')).toEqual(statementTexts(original, 'd1', 'r3'))

  await editor.grid.cells.first().click()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+Shift+C')
  expect((await onClipboard(app)).text).toBe(
    'Kompetence\tDimension\tLeder\nDriftsledelse\tFokus\tSer opgaven',
  )
})

test('by mouse alone: cells are copied, pasted and cut from their menu', async ({ start, folder }) => {
  const opened = await openTable(start, folder)
  const { app, page, editor, original, save } = opened
  const { cells } = editor.grid
  const choose = async (cellAt: number, item: RegExp) => {
    await cells.nth(cellAt).click({ button: 'right' })
    await page.getByRole('menuitem', { name: item }).click()
  }
  await choose(0, /^Kopiér\s*Ctrl/)
  await expect.poll(async () => (await onClipboard(app)).text).toBe('Ser opgaven')
  // The cell below has nothing yet.
  await choose(3, /^Sæt ind/)
  await expect(cells.nth(3)).toContainText('Ser opgaven')
  await choose(3, /^Klip/)
  await expect(cells.nth(3)).not.toContainText('Ser opgaven')
  await choose(0, /^Kopiér med overskrifter/)
  await expect.poll(async () => (await onClipboard(app)).text).toContain('Dimension\tLeder\n')
  await editor.undo.click()
  await editor.undo.click()
  expect(await save('undone')).toEqual(original)
})
