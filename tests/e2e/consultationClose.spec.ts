import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { openDocx } from '../support/docxPackage.ts'
import { firstSheetOf } from '../support/firstSheet.ts'
import { asPandocReads } from '../support/pandoc.ts'
import { readPdf, tagsOf } from '../support/pdf.ts'
import { withFields } from '../support/withFields.ts'
import { CloseDialogs } from './pages/closeDialogs.ts'
import { ComparisonPage } from './pages/comparison.ts'
import { EditorPage } from './pages/editor.ts'
import { SendDialog } from './pages/sendDialog.ts'
import { expect, test } from './support/app.ts'
import { answerOpenDialog, answerSaveDialog } from './support/dialogs.ts'
import { heldFile } from './support/held.ts'
import { pick } from './support/menu.ts'

/** A round ends: its memo, the new draft, and what comes after. */

test('the memo is written as Word, PDF and Excel, and the new draft shows what was changed', async ({
  start,
  folder,
}) => {
  const { sent } = await heldFile(folder, 'Plan.grundlag')
  const { app, page } = await start('Plan.grundlag')
  const dialogs = new CloseDialogs(page)
  await new EditorPage(page).grid.cells.first().waitFor()

  await pick(app, 'consultation.memo')
  await expect(dialogs.memo).toContainText('10 af 27 bemærkninger er ikke afgjort')
  await dialogs.memo.getByRole('radio', { name: /Efter høringspart/ }).check()
  await dialogs.memo.getByRole('checkbox', { name: /^PDF/ }).check()
  await dialogs.memo.getByRole('checkbox', { name: /^Excel/ }).check()
  const memo = path.join(folder, 'Notat.docx')
  await answerSaveDialog(app, memo)
  await dialogs.button(dialogs.memo, 'Skriv notatet …').click()
  await expect(page.getByText('Notat.docx er skrevet.').last()).toBeVisible()
  expect(await asPandocReads(await readFile(memo))).toContain('FOA Holstebro')
  const pdf = await readPdf(await readFile(path.join(folder, 'Notat.pdf')))
  expect(pdf).toMatchObject({
    title: 'Høringsnotat – 1. høring – Vejen til fremtidens velfærd',
    language: 'da-DK',
    pdfuaPart: '1',
  })
  expect(tagsOf(pdf, 'H2').length).toBeGreaterThan(3)
  expect(tagsOf(pdf, 'TH').length).toBeGreaterThan(20)
  expect(tagsOf(pdf, 'TH').filter(({ scope }) => scope === null)).toEqual([])
  expect(tagsOf(pdf, 'Table').filter(({ summary }) => !summary)).toEqual([])
  expect(await firstSheetOf(await readFile(path.join(folder, 'Notat.xlsx')))).toHaveLength(31)

  await pick(app, 'consultation.tracked')
  const draft = path.join(folder, 'Udkast.docx')
  await answerSaveDialog(app, draft)
  await dialogs.button(dialogs.tracked, 'Skriv med ændringer …').click()
  await expect(page.getByText('Udkast.docx er skrevet.').last()).toBeVisible()
  const bytes = await readFile(draft)
  expect(await asPandocReads(bytes, 'accept')).toContain('også når det er svært')
  expect(await asPandocReads(bytes, 'reject')).not.toContain('også når det er svært')
  expect(`${openDocx(bytes).parts.get('word/comments.xml')}`).toContain('Høringsnotat nr. 5, 6: imødekommet')

  await pick(app, 'consultation.rounds')
  await expect(dialogs.rounds).toContainText('3 svar med 27 bemærkninger, 17 afgjort')
  await dialogs.button(dialogs.rounds, 'Hvad er sket siden 1. høring').click()
  const comparison = new ComparisonPage(page)
  await expect(comparison.summary).toContainText('4 forskelle')
  await expect(comparison.shown).toContainText('1. høring, som den blev sendt')
  expect(sent.rounds).toEqual([])
})

test('with the keyboard alone a round is ended, its memo written, and the next one sent', async ({
  start,
  folder,
}) => {
  await heldFile(folder, 'Plan.grundlag')
  const { app, page } = await start('Plan.grundlag')
  const { keyboard } = page
  const dialogs = new CloseDialogs(page)
  await new EditorPage(page).grid.cells.first().waitFor()

  await pick(app, 'consultation.close')
  await expect(dialogs.end).toContainText('Har ikke svaret: Lederforum Sundhed.')
  await expect(dialogs.end).toContainText('10 af 27 bemærkninger er ikke afgjort')
  await expect(dialogs.button(dialogs.end, 'Afslut høringen')).toBeFocused()
  await keyboard.press('Enter')
  await expect(dialogs.ended).toBeVisible()
  await expect(dialogs.ended.getByRole('button', { name: /Skriv høringsnotatet/ })).toBeFocused()
  await keyboard.press('Enter')
  await expect(dialogs.memo.getByRole('radio', { name: /Efter sted/ })).toBeFocused()
  const memo = path.join(folder, 'Notat.docx')
  await answerSaveDialog(app, memo)
  for (let i = 0; i < 8; i++) {
    if (await dialogs.button(dialogs.memo, 'Skriv notatet …').evaluate((b) => b === document.activeElement))
      break
    await keyboard.press('Tab')
  }
  await keyboard.press('Enter')
  await expect(page.getByText('Notat.docx er skrevet.').last()).toBeVisible()
  expect(await asPandocReads(await readFile(memo))).toContain('Høringen er afsluttet den')

  await pick(app, 'consultation.send')
  const send = new SendDialog(page)
  await expect(send.name).toHaveValue('2. høring')
  await send.deadline.fill('2027-03-01')
  await answerSaveDialog(app, path.join(folder, 'Anden.docx'))
  await send.send.focus()
  await keyboard.press('Enter')
  await expect(send.root).toBeHidden()
  await pick(app, 'consultation.rounds')
  await expect(dialogs.rounds.getByRole('listitem')).toHaveCount(2)
  await expect(dialogs.rounds.getByRole('listitem').first()).toContainText('I gang')
  await expect(dialogs.rounds.getByRole('listitem').nth(1)).toContainText('Afsluttet')
  await keyboard.press('Escape')
  await expect(dialogs.rounds).toBeHidden()
})

test('a leader writes into the personal edition, and it comes back as an answer', async ({
  start,
  folder,
}) => {
  await heldFile(folder, 'Plan.grundlag')
  const { app, page } = await start('Plan.grundlag')
  const dialogs = new CloseDialogs(page)
  await new EditorPage(page).grid.cells.first().waitFor()
  await pick(app, 'consultation.personal')
  await expect(dialogs.personal.getByRole('combobox', { name: 'Rolle' })).toHaveText('Direktør')
  await dialogs.personal.getByLabel('Afleveres senest').fill('2027-03-01')
  const edition = path.join(folder, 'Egen.docx')
  await answerSaveDialog(app, edition)
  await dialogs.button(dialogs.personal, 'Lav udgaven …').click()
  await expect(page.getByText(/Udgaven ligger i Egen.docx/).last()).toBeVisible()

  const filled = await withFields(folder, edition, ['Jeg går en tur i afdelingen hver mandag.'])
  await answerOpenDialog(app, filled)
  await pick(app, 'consultation.receive')
  const inbox = page.getByRole('dialog')
  await inbox.getByRole('combobox', { name: 'Høring' }).click()
  await page.getByRole('option', { name: /Egen oversættelse/ }).click()
  await inbox.getByRole('button', { name: 'Vælg filer …' }).click()
  await expect(page.getByRole('dialog')).toContainText('1 ændring')
})
