import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Framework } from '../../core/framework/framework.ts'
import { statementText } from '../../core/framework/structure.ts'
import { by, returned } from '../builders/returned.ts'
import { comment, words } from '../builders/returnedComments.ts'
import { inserts, types } from '../builders/returnedEdits.ts'
import { openDocx } from '../support/docxPackage.ts'
import { asPandocReads } from '../support/pandoc.ts'
import { CloseDialogs } from './pages/closeDialogs.ts'
import { ReceivePage } from './pages/receive.ts'
import { ReviewPage } from './pages/review.ts'
import { SendDialog } from './pages/sendDialog.ts'
import { expect, test } from './support/app.ts'
import { begun } from './support/begun.ts'
import { answerSaveDialog } from './support/dialogs.ts'
import { pick } from './support/menu.ts'
import { readSaved, savedAs } from './support/saved.ts'
import { dropFiles } from './support/windows.ts'

/** The first statements of the grid: what HK comments on, what HK adds to, what FOA writes over. */
function statementsOf({ cells, competencies, roles }: Framework) {
  const said = competencies
    .flatMap(({ dimensions }) => dimensions)
    .flatMap(({ id }) => roles.flatMap((role) => cells[id]?.[role.id] ?? []))
    .map((statement) => ({ id: statement.id, text: statementText(statement) }))
  const [first, second, third] = said
  if (!first || !second || !third) throw new Error('the template says too little')
  return { first, second, third }
}

test('a template becomes a draft, is heard, three parties answer, and the new draft and the memo go on', async ({
  start,
  folder,
}) => {
  test.setTimeout(240_000)
  const { app, page } = await begun(start)
  const file = path.join(folder, 'Vores.grundlag')
  const { first, second, third } = statementsOf(await savedAs(app, page, file))

  // It is sent.
  await pick(app, 'consultation.send')
  const send = new SendDialog(page)
  await send.party.fill('HK Kommunal')
  await page.keyboard.press('Enter')
  await send.party.fill('FOA')
  await page.keyboard.press('Enter')
  await send.party.fill('Hoved-MED')
  await page.keyboard.press('Enter')
  await send.from.fill('2026-11-22')
  await send.deadline.fill('2030-12-15')
  const draft = path.join(folder, 'Udkast.docx')
  await answerSaveDialog(app, draft)
  await send.send.click()
  await expect(send.root).toBeHidden()
  await expect(page.locator('[data-region="status"]')).toContainText('I høring siden')

  // Three parties answer: in the margin and with tracked changes, by writing over the text, and with a letter.
  const sent = await readFile(draft)
  const day = '2026-12-01T10:00:00Z'
  const hk = path.join(folder, 'Svar fra HK Kommunal.docx')
  await writeFile(
    hk,
    returned(
      sent,
      by(
        'HK Kommunal',
        day,
        comment(words(first.id), 'Det er for meget på én gang.'),
        inserts(second.id, second.text, ' sammen med MED'),
      ),
    ),
  )
  const [word = ''] = third.text.split(' ')
  const foa = path.join(folder, 'FOA.docx')
  await writeFile(foa, returned(sent, types(third.id, word, 'Leder og')))
  const letter = path.join(folder, 'Hoved-MED.txt')
  await writeFile(letter, 'Et godt og gennemarbejdet udkast.\n')
  await dropFiles(app, page, [hk, foa, letter])
  const receive = new ReceivePage(page)
  await expect(receive.lines).toHaveCount(3)
  await expect(receive.lines.nth(0)).toContainText('1 kommentar')
  await receive.result.getByRole('button', { name: 'Gå til gennemgang' }).click()

  // All of it is decided, and two proposals are used.
  const review = new ReviewPage(page)
  await expect(review.progress).toHaveText('0 af 4 behandlet')
  await review.places.getByRole('button', { name: /^Uplaceret/ }).click()
  await receive.card('gennemarbejdet').getByRole('button', { name: /^Mere/ }).click()
  await page.getByRole('menuitem', { name: 'Handler om det hele' }).click()
  await review.places.getByRole('button', { name: /det hele/i }).click()
  await review.cards.first().getByRole('button', { name: 'Taget til efterretning' }).click()
  await expect(review.progress).toHaveText('1 af 4 behandlet')
  for (const kind of ['Tilføjelse', 'Omformulering']) {
    await review.choose('Slags svar', kind)
    await review.cards.first().getByRole('button', { name: 'Brug denne tekst' }).click()
    await expect(review.cards.first()).toContainText('Indarbejdet')
  }
  await review.choose('Slags svar', 'Kommentar')
  await review.cards.first().getByRole('button', { name: 'Ikke imødekommet' }).click()
  await review.cards.first().getByRole('textbox').fill('Kravet står allerede i loven.')
  await expect(review.progress).toHaveText('Alle svar er behandlet')

  // The memo, the new draft against what was sent, and the end of the round.
  const dialogs = new CloseDialogs(page)
  await pick(app, 'consultation.memo')
  const memo = path.join(folder, 'Notat.docx')
  await answerSaveDialog(app, memo)
  await dialogs.button(dialogs.memo, 'Skriv notatet …').click()
  await expect(page.getByText('Notat.docx er skrevet.').last()).toBeVisible()
  const said = await asPandocReads(await readFile(memo))
  for (const part of ['HK Kommunal', 'FOA', 'Hoved-MED', 'Kravet står allerede i loven.', 'sammen med MED'])
    expect(said).toContain(part)

  await pick(app, 'consultation.tracked')
  const next = path.join(folder, 'Nyt udkast.docx')
  await answerSaveDialog(app, next)
  await dialogs.button(dialogs.tracked, 'Skriv med ændringer …').click()
  await expect(page.getByText('Nyt udkast.docx er skrevet.').last()).toBeVisible()
  const bytes = await readFile(next)
  expect(await asPandocReads(bytes, 'accept')).toContain('sammen med MED')
  expect(await asPandocReads(bytes, 'reject')).not.toContain('sammen med MED')
  expect(`${openDocx(bytes).parts.get('word/comments.xml')}`).toContain('Høringsnotat nr.')

  await pick(app, 'consultation.close')
  await dialogs.button(dialogs.end, 'Afslut høringen').click()
  await expect(dialogs.ended).toBeVisible()
  await page.keyboard.press('Escape')
  await expect
    .poll(async () => (await readSaved(file)).rounds[0]?.closedAt ?? null, { timeout: 20_000 })
    .not.toBeNull()
  const kept = await readSaved(file)
  expect(kept.about.status).toBe('kladde')
  expect(kept.rounds[0]?.responses.map(({ party }) => party).toSorted()).toEqual([
    'FOA',
    'HK Kommunal',
    'Hoved-MED',
  ])
})
