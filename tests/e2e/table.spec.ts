import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { ElectronApplication, Page } from 'playwright/test'
import { packFramework } from '../../core/file/packFramework.ts'
import type { Framework } from '../../core/framework/framework.ts'
import type { TextRun } from '../../core/framework/richText.ts'
import { cell, competency, dimension, framework, grid, roles, theme } from '../builders/framework.ts'
import { EditorPage } from './pages/editor.ts'
import { chooseInMenu, onClipboard, PasteTableDialog, putOnClipboard } from './pages/pasteTable.ts'
import { expect, type Started, test } from './support/app.ts'
import { savedAs } from './support/saved.ts'

/** Tables from Excel, Word, LibreOffice and Google Sheets come into the grid, and cells go out again. */

const sheet = (): Framework =>
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

const fixture = (name: string) => readFile(path.join(import.meta.dirname, '../fixtures/table', name), 'utf8')

type Opened = {
  readonly app: ElectronApplication
  readonly page: Page
  readonly editor: EditorPage
  readonly dialog: PasteTableDialog
  readonly original: Framework
  readonly save: (name: string) => Promise<Framework>
}

async function open(
  start: (...args: readonly string[]) => Promise<Started>,
  folder: string,
  content: Framework = sheet(),
): Promise<Opened> {
  await writeFile(path.join(folder, 'skema.grundlag'), packFramework(content))
  const { app, page } = await start('skema.grundlag')
  const editor = new EditorPage(page)
  await expect(editor.grid.cells.first()).toBeVisible()
  const save = (name: string) => savedAs(app, page, path.join(folder, `${name}.grundlag`))
  return { app, page, editor, dialog: new PasteTableDialog(page), original: await save('original'), save }
}

/** Each statement of a cell in few signs: **bold**, _italic_, [text](address), and Lead: text. */
const texts = ({ cells }: Framework, dimensionId: string, role: string): string[] =>
  (cells[dimensionId]?.[role] ?? []).map(
    ({ lead, text }) => `${lead === '' ? '' : `${lead}: `}${text.map(marked).join('')}`,
  )
const marked = ({ text, marks = [] }: TextRun): string =>
  marks.reduce((inside, mark) => {
    if (mark.type === 'link') return `[${inside}](${mark.attrs.href})`
    return mark.type === 'bold' ? `**${inside}**` : `_${inside}_`
  }, text)

/** With the keyboard: onto the first cell, without writing in it. */
async function standOnFirstCell({ page, editor }: Opened): Promise<void> {
  await editor.grid.cells.first().click()
  await page.keyboard.press('Escape')
  await expect(editor.grid.cells.first()).toBeFocused()
}

test('a table from Excel, by keyboard: names say where each cell goes, and one undo takes it all back', async ({
  start,
  folder,
}) => {
  const opened = await open(start, folder)
  const { app, page, editor, dialog, original, save } = opened
  await standOnFirstCell(opened)
  await putOnClipboard(app, { html: await fixture('excel.html'), text: 'Excel' })
  await page.keyboard.press('Control+v')
  await expect(dialog.paste).toBeFocused()
  await expect(dialog.paste).toHaveText('Sæt ind i 3 felter')
  await expect(dialog.leftOut).toHaveText([/^Kolonnen »Kommentar« \(1 felt\)/])
  expect(await dialog.rows()).toEqual([
    ['', 'Leder', 'Chef'],
    [
      'Driftsledelse | Fokus',
      'Erstattes | Ser opgaven | Overblik – jeg ser hele driften | Jeg følger op & lærer',
      'Erstattes | Sætter retning Følger op | Jeg prioriterer | Jeg siger "tak"',
    ],
    ['Driftsledelse | Balance', '', 'Nyt | Se vores grundlag og ikke her'],
  ])
  await page.keyboard.press('Enter')
  await expect(dialog.dialog).toBeHidden()
  await expect(editor.grid.cells.first()).toBeFocused()
  const pasted = await save('pasted')
  expect(texts(pasted, 'd1', 'r1')).toEqual(['Overblik: jeg ser hele driften', 'Jeg følger op & lærer'])
  expect(texts(pasted, 'd1', 'r3')).toEqual(['Jeg prioriterer', 'Jeg siger "tak"'])
  expect(texts(pasted, 'd2', 'r3')).toEqual(['Se [vores grundlag](https://www.kl.dk/ledelse) og ikke her'])
  expect(texts(pasted, 'd3', 'r1')).toEqual(['Skaber tryghed'])

  await expect(editor.undo).toHaveAttribute('aria-label', /^Fortryd: indsæt tabel/)
  await page.keyboard.press('Control+z')
  expect(await save('undone')).toEqual(original)

  await page.keyboard.press('Control+v')
  await expect(dialog.paste).toBeFocused()
  const radio = dialog.dialog.getByRole('radio', { name: 'Erstat det' })
  for (let i = 0; i < 6 && !(await radio.evaluate((one) => one === document.activeElement)); i++)
    await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('ArrowRight')
  await expect(dialog.dialog.getByRole('radio', { name: 'Tilføj efter det' })).toBeChecked()
  await page.keyboard.press('Enter')
  await expect(dialog.dialog).toBeHidden()
  expect(texts(await save('added'), 'd1', 'r1')).toHaveLength(3)
})

test('a table from Word, by mouse while writing: added behind what stands there', async ({
  start,
  folder,
}) => {
  const opened = await open(start, folder)
  const { app, editor, dialog, original, save } = opened
  await editor.grid.cells.first().click()
  await expect(editor.grid.writing).toBeFocused()
  await putOnClipboard(app, { html: await fixture('word.html'), text: 'Word' })
  await chooseInMenu(app, 'paste')
  await expect(dialog.leftOut).toHaveText(['Tekst uden for tabellen kommer ikke med.'])
  await dialog.dialog.getByRole('radio', { name: 'Tilføj efter det' }).click()
  await dialog.paste.click()
  await expect(dialog.dialog).toBeHidden()
  const pasted = await save('pasted')
  expect(texts(pasted, 'd1', 'r1')).toEqual([
    'Ser opgaven',
    'Jeg skaber **tydelig** retning',
    'Jeg _lytter_, før jeg beslutter',
  ])
  expect(texts(pasted, 'd1', 'r3')).toEqual([
    'Sætter retning',
    'Følger op',
    'Jeg sætter holdet',
    'Jeg deler viden',
  ])
  expect(texts(pasted, 'd2', 'r1')).toEqual(['Jeg fejrer det, der lykkes'])
  expect(texts(pasted, 'd2', 'r3')).toEqual(['Først', 'Dernæst'])
  await editor.undo.click()
  expect(await save('undone')).toEqual(original)
})

test('tables from LibreOffice, Google Sheets, and as text with tabs', async ({ start, folder }) => {
  const opened = await open(start, folder)
  const { app, page, dialog, original, save } = opened
  await standOnFirstCell(opened)

  await putOnClipboard(app, { html: await fixture('libreOfficeCalc.html') })
  await page.keyboard.press('Control+v')
  // An empty cell of the table leaves its cell alone, unless one says otherwise.
  await expect(dialog.paste).toHaveText('Sæt ind i 3 felter')
  await dialog.dialog.getByRole('checkbox', { name: 'Tøm også felter' }).click()
  await expect(dialog.paste).toHaveText('Sæt ind i 4 felter')
  await dialog.paste.click()
  const calc = await save('calc')
  expect(texts(calc, 'd1', 'r1')).toEqual(['Jeg sikrer drift', 'Jeg følger op, hver dag'])
  expect(texts(calc, 'd1', 'r3')).toEqual(['Sætter retning'])
  expect(texts(calc, 'd3', 'r1')).toEqual([])
  expect(texts(calc, 'd3', 'r3')).toEqual(['Siger "tak"'])
  await page.keyboard.press('Control+z')

  await putOnClipboard(app, { html: await fixture('googleSheets.html') })
  await page.keyboard.press('Control+v')
  await expect(dialog.leftOut).toHaveText([/^Kolonnen »Mellemleder« \(1 felt\)/])
  await page.keyboard.press('Enter')
  await expect(dialog.dialog).toBeHidden()
  expect(texts(await save('sheets'), 'd1', 'r3')).toEqual(['**Tillid** hver dag', 'Jeg øver mig'])
  await page.keyboard.press('Control+z')

  // Undo has shown the place it changed.
  await standOnFirstCell(opened)
  await putOnClipboard(app, { text: '"Første\n""Andet"""\tx\ny\tz\nto\ttre\nfire\tfem\r\n' })
  await page.keyboard.press('Control+v')
  await expect(dialog.leftOut).toHaveText([/^Række 4 \(2 felter\): skemaet har ikke flere rækker$/])
  await page.keyboard.press('Escape')
  await expect(dialog.dialog).toBeHidden()
  expect(await save('left')).toEqual(original)
  await page.keyboard.press('Control+v')
  await page.keyboard.press('Enter')
  await expect(dialog.dialog).toBeHidden()
  const tabbed = await save('tabbed')
  expect(texts(tabbed, 'd1', 'r1')).toEqual(['Første', '"Andet"'])
  expect(texts(tabbed, 'd3', 'r3')).toEqual(['tre'])
  await page.keyboard.press('Control+z')
  expect(await save('undone')).toEqual(original)
})

test('one cell is pasted at once; text in a statement is the editor’s', async ({ start, folder }) => {
  const opened = await open(start, folder)
  const { app, page, editor, dialog, original, save } = opened
  await standOnFirstCell(opened)
  await putOnClipboard(app, { text: 'Jeg er ny\nJeg er nyere' })
  await page.keyboard.press('Control+v')
  await expect(editor.grid.cells.first()).toContainText('Jeg er nyere')
  await expect(editor.grid.cells.first()).toBeFocused()
  expect(texts(await save('one'), 'd1', 'r1')).toEqual(['Jeg er ny', 'Jeg er nyere'])
  await page.keyboard.press('Control+z')

  await page.keyboard.press('Enter')
  await putOnClipboard(app, { html: '<table><tr><td>kun ét felt</td></tr></table>', text: 'kun ét felt' })
  await page.keyboard.press('Control+v')
  await expect(editor.grid.writing).toContainText('Ser opgavenkun ét felt')
  await page.keyboard.press('Control+z')
  await putOnClipboard(app, { html: '<table><tr><td>et</td><td>to</td></tr></table>', text: 'et\tto' })
  await page.keyboard.press('Control+v')
  await dialog.dialog.getByRole('button', { name: 'Sæt ind som tekst' }).click()
  await expect(editor.grid.writing).toContainText('Ser opgavenet to')
  await expect(editor.grid.writing).toBeFocused()
  await page.keyboard.press('Control+z')
  await page.keyboard.press('Control+v')
  await dialog.cancel.click()
  await expect(editor.grid.writing).toBeFocused()
  expect(await save('undone')).toEqual(original)
})

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
  const opened = await open(start, folder, content)
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
  expect(texts(cut, 'd1', 'r1')).toEqual([])
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
  const opened = await open(start, folder)
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
  expect(texts(await save('cut'), 'd1', 'r3')).toEqual([])
  await editor.grid.cells.last().click()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+v')
  await expect(dialog.paste).toHaveText('Sæt ind i 1 felt')
  await page.keyboard.press('Enter')
  await expect(dialog.dialog).toBeHidden()
  expect(texts(await save('back'), 'd1', 'r3')).toEqual(texts(original, 'd1', 'r3'))

  await editor.grid.cells.first().click()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+Shift+C')
  expect((await onClipboard(app)).text).toBe(
    'Kompetence\tDimension\tLeder\nDriftsledelse\tFokus\tSer opgaven',
  )
})

test('by mouse alone: cells are copied, pasted and cut from their menu', async ({ start, folder }) => {
  const opened = await open(start, folder)
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

test('hostile and enormous tables do nothing but be refused', async ({ start, folder }) => {
  const opened = await open(start, folder)
  const { app, page, editor, dialog, original, save } = opened
  await standOnFirstCell(opened)
  const evil =
    '<table><tr><td colspan=1000 rowspan=65534>a<td colspan=1000 rowspan=65534>a<img src=x onerror="document.title=1"><script>document.title=2</script></td><td>b</td></tr></table>'
  await putOnClipboard(app, { html: evil })
  await page.keyboard.press('Control+v')
  await expect(editor.notices.filter({ hasText: 'mere end 2000 felter' })).toBeVisible()
  await putOnClipboard(app, { text: `${'a\t'.repeat(3000)}a` })
  await page.keyboard.press('Control+v')
  await expect(editor.notices.filter({ hasText: 'mere end 2000 felter' })).toHaveCount(2)
  await putOnClipboard(app, { html: `<table>${'<tr><td>x'.repeat(500_000)}</table>` })
  await page.keyboard.press('Control+v')
  await expect(editor.notices.filter({ hasText: 'for stort til at blive sat ind' })).toBeVisible()
  await expect(dialog.dialog).toBeHidden()
  await expect(editor.grid.cells.first()).toBeFocused()
  const deep = `${'<div>'.repeat(5000)}dyb${'</div>'.repeat(5000)}`
  await putOnClipboard(app, { html: `<table><tr><td>${deep}<td>b</table>` })
  await page.keyboard.press('Control+v')
  await expect(dialog.paste).toHaveText('Sæt ind i 2 felter')
  await page.keyboard.press('Escape')
  expect(await save('same')).toEqual(original)
})
