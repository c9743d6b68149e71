import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { CloseDialogs } from '../e2e/pages/closeDialogs.ts'
import { EditorPage } from '../e2e/pages/editor.ts'
import { ReceivePage } from '../e2e/pages/receive.ts'
import { ReviewPage } from '../e2e/pages/review.ts'
import { SendDialog } from '../e2e/pages/sendDialog.ts'
import { expect, test } from '../e2e/support/app.ts'
import { heldFile } from '../e2e/support/held.ts'
import { pick } from '../e2e/support/menu.ts'
import { dropFiles } from '../e2e/support/windows.ts'
import { begun, size, take } from './stage.ts'

test('a draft is sent', async ({ start, folder }) => {
  const { app, page } = await begun(await start(), folder)
  await pick(app, 'consultation.send')
  const send = new SendDialog(page)
  await send.deadline.fill('2026-12-15')
  for (const party of ['Hoved-MED', 'FOA', 'HK Kommunal']) {
    await send.party.fill(party)
    await page.keyboard.press('Enter')
  }
  await send.name.focus()
  await take(app, page, 'send-i-hoering')
})

test('answers are taken in, worked through, and told of', async ({ start, folder }) => {
  test.setTimeout(240_000)
  await heldFile(folder, 'Vores ledelsesgrundlag.grundlag')
  const { app, page } = await start('Vores ledelsesgrundlag.grundlag')
  await size(app)
  await new EditorPage(page).grid.cells.first().waitFor()

  const letter = path.join(folder, 'Svar fra Lederforum Sundhed.txt')
  await writeFile(letter, 'Lederforum Sundhed er enige i udkastet, men savner noget om ledelse på afstand.\n')
  await dropFiles(app, page, [letter])
  const receive = new ReceivePage(page)
  await expect(receive.lines).toHaveCount(1)
  await receive.result.getByRole('button', { name: 'Vis alle svar' }).click()
  await receive.inbox.waitFor()
  await take(app, page, 'modtag-hoeringssvar')
  await page.keyboard.press('Escape')

  await pick(app, 'consultation.review')
  const review = new ReviewPage(page)
  await review.cards.first().waitFor()
  await take(app, page, 'gennemgang')
  await review.places.getByRole('button', { name: /^Uplaceret/ }).click()
  await receive.cards.first().waitFor()
  await take(app, page, 'uplaceret')

  await pick(app, 'consultation.memo')
  await new CloseDialogs(page).memo.waitFor()
  await take(app, page, 'hoeringsnotat')
})
