import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { draftOf } from '../builders/consulted.ts'
import { by, returned } from '../builders/returned.ts'
import { comment, words } from '../builders/returnedComments.ts'
import { round } from '../builders/round.ts'
import { EditorPage } from './pages/editor.ts'
import { ReceivePage } from './pages/receive.ts'
import { consultation, example, files, letter, withTray } from './support/answersToPlace.ts'
import { expect, test } from './support/app.ts'
import { violations } from './support/axe.ts'
import { consultedFile, sent } from './support/consulted.ts'
import { answerOpenDialog, answerSaveDialog } from './support/dialogs.ts'
import { inConsultation } from './support/inConsultation.ts'
import { pick } from './support/menu.ts'
import { cutTexts, smallTargets } from './support/size.ts'
import { dropFiles } from './support/windows.ts'

/** Answers come in: as files, as text, and onto what they are about. */

test('files dropped on the window come in, one line each, and their senders are corrected', async ({
  start,
  folder,
}) => {
  await inConsultation(folder, 'Plan.grundlag', example, consultation)
  const { txt, broken, mail } = await files(folder)
  const { app, page } = await start('Plan.grundlag')
  const receive = new ReceivePage(page)
  await expect(new EditorPage(page).grid.cells.first()).toBeVisible()
  await dropFiles(app, page, [txt, broken, mail])
  await expect(receive.lines).toHaveCount(3)
  await expect(receive.lines.nth(0)).toContainText('Høringssvar fra FOA.txt')
  await expect(receive.lines.nth(1)).toContainText('Ikke taget ind')
  await expect(receive.lines.nth(1)).toContainText('er et billede')
  await expect(receive.lines.nth(2).getByRole('combobox')).toHaveValue('HK Kommunal')

  const from = receive.lines.nth(0).getByRole('combobox')
  await expect(from).toHaveValue('FOA')
  await from.fill('Dansk Sygeplejeråd')
  await from.press('Enter')
  await receive.result.getByRole('button', { name: 'Vis alle svar' }).click()
  await expect(receive.inbox).toContainText('2 af 4 hørte parter har svaret')
  await expect(receive.party('Dansk Sygeplejeråd')).toContainText('Høringssvar fra FOA.txt')
  await expect(receive.party('Område-MED')).toContainText('Ikke svaret endnu')

  // The sender was one step, and all the files together another.
  await page.keyboard.press('Control+Z')
  await expect(receive.party('FOA')).toContainText('Høringssvar fra FOA.txt')
  await page.keyboard.press('Control+Z')
  await expect(receive.inbox).toContainText('0 af 4 hørte parter har svaret')
  await page.keyboard.press('Control+Y')
  await expect(receive.inbox).toContainText('2 af 4 hørte parter har svaret')

  await page.keyboard.press('Escape')
  await dropFiles(app, page, [txt])
  await expect(receive.lines).toContainText('Modtaget før')
  await page.keyboard.press('Escape')
})

test('an answer is renamed, had again as it came, and removed, with the keyboard alone', async ({
  start,
  folder,
}) => {
  await inConsultation(folder, 'Plan.grundlag', example, consultation)
  const { txt } = await files(folder)
  const { app, page } = await start('Plan.grundlag')
  const { keyboard } = page
  const receive = new ReceivePage(page)
  await expect(new EditorPage(page).grid.cells.first()).toBeVisible()
  await answerOpenDialog(app, txt)
  await pick(app, 'consultation.receive')
  await expect(receive.inbox.getByRole('button', { name: 'Vælg filer …' })).toBeFocused()
  await expect(receive.inbox).toContainText('0 af 4 hørte parter har svaret')
  await keyboard.press('Enter')
  await expect(receive.result.getByRole('button', { name: 'Gå til gennemgang' })).toBeFocused()
  await keyboard.press('Shift+Tab')
  await keyboard.press('Enter')

  const menu = receive.inbox.getByRole('button', { name: /^Mere om svaret/ })
  await menu.focus()
  await keyboard.press('Enter')
  await keyboard.press('Enter')
  await expect(receive.rename.getByRole('combobox')).toBeFocused()
  await keyboard.press('Control+A')
  await keyboard.type('dansk')
  await keyboard.press('Enter')
  await expect(receive.rename.getByRole('combobox')).toHaveValue('Dansk Sygeplejeråd')
  await keyboard.press('Enter')
  await expect(receive.party('Dansk Sygeplejeråd')).toContainText('Høringssvar fra FOA.txt')

  const kept = path.join(folder, 'Kopi.txt')
  await answerSaveDialog(app, kept)
  await menu.focus()
  await keyboard.press('Enter')
  await keyboard.press('ArrowDown')
  await keyboard.press('Enter')
  await expect(page.locator('.fui-Toast').filter({ hasText: 'Kopi.txt' })).toBeVisible()

  await menu.focus()
  await keyboard.press('Enter')
  await keyboard.press('End')
  await keyboard.press('Enter')
  await expect(receive.inbox).toContainText('er slettet')
  await expect(receive.inbox).toContainText('0 af 4')
  await receive.inbox.getByRole('button', { name: 'Fortryd' }).press('Enter')
  await expect(receive.party('Dansk Sygeplejeråd')).toContainText('Høringssvar fra FOA.txt')
})

test('a mail is pasted with the keyboard alone', async ({ start, folder }) => {
  await inConsultation(folder, 'Plan.grundlag', example, consultation)
  const { app, page } = await start('Plan.grundlag')
  const { keyboard } = page
  const receive = new ReceivePage(page)
  await expect(new EditorPage(page).grid.cells.first()).toBeVisible()
  await pick(app, 'consultation.receive')
  await receive.inbox.waitFor()
  await keyboard.press('Tab')
  await keyboard.press('Enter')
  const from = receive.paste.getByRole('combobox')
  await expect(from).toBeFocused()
  // Somebody who was not heard, though the name stands in one who was.
  await keyboard.type('MED')
  await keyboard.press('Tab')
  await expect(from).toHaveValue('MED')
  await keyboard.press('Shift+Tab')
  await keyboard.press('Control+A')
  await keyboard.type('fo')
  await keyboard.press('Enter')
  await expect(from).toHaveValue('FOA')
  await keyboard.press('Tab')
  await keyboard.insertText(letter)
  await keyboard.press('Tab')
  await keyboard.press('Tab')
  await keyboard.press('Enter')
  await expect(receive.party('FOA')).toContainText('Indsat som tekst')
  await expect(receive.party('FOA')).toContainText('4 uplacerede')
})

test('a file goes to the round it was sent in, though another is open, and its line says so', async ({
  start,
  folder,
}) => {
  const first = round('1. høring', ['HK Kommunal'], { closedAt: '2026-12-16T08:00:00.000Z' })
  const second = round('2. høring', ['FOA'], { id: 'h2' })
  await consultedFile(folder, 'Plan.grundlag', { rounds: [first, second] })
  const late = path.join(folder, 'Sent svar.docx')
  const said = by('HK Kommunal', '2026-12-18T10:00:00Z', comment(words('s1', 'mål'), 'Hvilke mål?'))
  await writeFile(late, returned(await draftOf(sent, first), said))
  const { txt } = await files(folder)
  const { app, page } = await start('Plan.grundlag')
  const receive = new ReceivePage(page)
  await expect(new EditorPage(page).grid.cells.first()).toBeVisible()
  await dropFiles(app, page, [late, txt])
  await expect(receive.lines).toHaveCount(2)
  await expect(receive.lines.nth(0)).toContainText('Lagt i »1. høring«, som er afsluttet · 1 kommentar')
  await expect(receive.lines.nth(1)).toContainText('Brev · 4 afsnit')
  await expect(receive.lines.nth(1)).not.toContainText('Lagt i')

  // Together they are one step; alone, the file leads to its own round.
  await page.keyboard.press('Control+Z')
  await page.keyboard.press('Escape')
  await dropFiles(app, page, [late])
  await expect(receive.lines).toContainText('Lagt i »1. høring«')
  await receive.result.getByRole('button', { name: 'Gå til gennemgang' }).click()
  await expect(page.getByRole('article', { name: 'HK Kommunal' })).toContainText('Hvilke mål?')
})

test('every screen of it is for everybody', async ({ start, folder }) => {
  test.setTimeout(120_000)
  await withTray(folder)
  const { txt, broken } = await files(folder)
  const { app, page } = await start('Plan.grundlag')
  const receive = new ReceivePage(page)
  const check = async (name: string) => {
    for (const [look, media] of looks) {
      await page.emulateMedia(media)
      expect.soft(await violations(page), `${name}, ${look}`).toEqual([])
    }
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' })
    expect.soft(await smallTargets(page), name).toEqual([])
    expect.soft(await cutTexts(page), name).toEqual([])
  }
  await expect(new EditorPage(page).grid.cells.first()).toBeVisible()
  await pick(app, 'consultation.receive')
  await receive.inbox.waitFor()
  await check('who has answered')
  await receive.inbox.getByRole('button', { name: 'Indsæt svar som tekst …' }).click()
  await receive.paste.getByRole('button', { name: 'Tag svaret ind' }).click()
  await check('pasting')
  await page.keyboard.press('Escape')
  await receive.inbox.getByRole('button', { name: /^Mere om svaret/ }).click()
  await page.getByRole('menuitem', { name: 'Ret afsender …' }).click()
  await receive.rename.waitFor()
  await check('renaming')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await dropFiles(app, page, [txt, broken])
  await expect(receive.lines).toHaveCount(2)
  await check('what became of the files')
  await receive.result.getByRole('button', { name: 'Gå til gennemgang' }).click()
  await page
    .getByRole('navigation', { name: 'Steder med svar' })
    .getByRole('button', { name: /^Uplaceret/ })
    .click()
  await receive.cards.first().waitFor()
  await check('the tray')
  await receive.cards
    .first()
    .getByRole('button', { name: /^Placér: / })
    .click()
  await receive.place.waitFor()
  await check('the list of passages')
})

const looks = [
  ['light', { colorScheme: 'light', forcedColors: 'none' }],
  ['dark', { colorScheme: 'dark', forcedColors: 'none' }],
  ['high contrast', { colorScheme: 'dark', forcedColors: 'active' }],
] as const
