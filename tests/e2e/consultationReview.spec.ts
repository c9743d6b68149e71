import { EditorPage } from './pages/editor.ts'
import { ReviewPage } from './pages/review.ts'
import { expect, test } from './support/app.ts'
import { answered, consultedFile, movesTo, sent } from './support/consulted.ts'
import { pick } from './support/menu.ts'

/** Working through what came back from a consultation. */

test('by mouse: one decides, takes a wording over, remembers why, and undo shows the place', async ({
  start,
  folder,
}) => {
  await consultedFile(folder, 'Ledelse.grundlag')
  const { app, page } = await start('Ledelse.grundlag')
  const review = new ReviewPage(page)
  await new EditorPage(page).grid.cells.first().waitFor()
  await pick(app, 'consultation.review')
  await expect(review.progress).toHaveText('0 af 10 behandlet')

  // Two parties who propose the same are one, with both named.
  await review.place(/Driftsledelse · Fokus på kerneopgaven · Leder af medarbejdere.* 0\/2 behandlet/).click()
  const same = review.card(/HK Kommunal.*FOA/)
  await expect(review.cards).toHaveCount(1)
  await expect(same).toContainText('2 afsendere foreslår det samme')
  await expect(same).toContainText('Ikke markeret')
  await expect(same.locator('ins')).toHaveText(['tydeligt '])
  await same.getByRole('button', { name: 'Brug denne tekst' }).click()
  await expect(review.progress).toHaveText('2 af 10 behandlet')
  await expect(same).toContainText('Indarbejdet i dag')
  await expect(same).toContainText('Teksten er allerede sådan.')

  await same.getByRole('textbox', { name: 'Forvaltningens bemærkning' }).fill('Vi er enige.')
  await same.getByRole('button', { name: 'Fraser' }).click()
  await page.getByRole('menuitem', { name: 'Forslaget er indarbejdet.' }).click()
  await expect(same.getByRole('textbox')).toHaveValue('Vi er enige. Forslaget er indarbejdet.')
  await same.getByRole('button', { name: 'Fraser' }).click()
  await page.getByRole('menuitem', { name: 'Gem bemærkningen som frase' }).click()

  // One's own phrase serves at the next answer.
  await review.place(/^Forord/).click()
  const preface = review.card('MED-hovedudvalget')
  await expect(preface).toContainText('Markeret som løst')
  await preface.getByRole('button', { name: 'Taget til efterretning' }).click()
  await preface.getByRole('button', { name: 'Fraser' }).click()
  await page.getByRole('menuitem', { name: 'Vi er enige. Forslaget er indarbejdet.' }).click()
  await expect(review.progress).toHaveText('3 af 10 behandlet')

  // Somebody writes his own words: one step, remembered at the answer.
  await review.place(/^1\.1\.A\.1 /).click()
  const asks = review.card('HK Kommunal').first()
  await expect(asks).toContainText('Om ordene »mål«')
  await expect(asks).toContainText('De årlige, tror vi.')
  await asks.getByRole('button', { name: 'Ret selv …' }).click()
  await expect(asks.getByRole('textbox', { name: 'Teksten' })).toBeFocused()
  await page.keyboard.press('Control+a')
  await page.keyboard.type('Jeg sætter årlige mål for driften')
  await asks.getByRole('button', { name: 'Brug min tekst' }).click()
  await expect(asks).toContainText('Indarbejdet i dag')
  await expect(asks.locator('ins').last()).toHaveText('årlige ')

  // A proposal for a statement more, and one for a statement less.
  await review.place(/Forslag til feltet/).click()
  await review.card('MED-hovedudvalget').getByRole('button', { name: 'Tilføj udsagnet her' }).click()
  await expect(review.card('MED-hovedudvalget')).toContainText('Indarbejdet i dag')
  await review.place(/^1\.2\.B /).click()
  await review.card('FOA').getByRole('button', { name: 'Slet udsagnet' }).click()
  await expect(review.screen).toContainText('Udsagnet er slettet siden.')

  // Undo brings it back where one is, and then goes to the place of the step before.
  await page.keyboard.press('Control+z')
  await expect(review.progress).toHaveText('5 af 10 behandlet')
  await expect(review.card('FOA').getByRole('button', { name: 'Slet udsagnet' })).toBeVisible()
  await review.button('Tilbage til teksten').click()
  const grid = new EditorPage(page).grid
  await expect(grid.cells.filter({ hasText: 'Jeg lytter til medarbejderne' })).toHaveCount(1)
  await page.keyboard.press('Control+z')
  await expect(grid.cells.filter({ hasText: 'Jeg siger tydeligt fra' })).toHaveCount(1)
  await expect(grid.cells.filter({ hasText: 'Jeg lytter til medarbejderne' })).toHaveCount(0)
  // A decision is no place on the page: undo opens the review at it.
  await page.keyboard.press('Control+z')
  await page.keyboard.press('Control+z')
  await expect(review.screen).toBeVisible()
  await expect(review.heading('Forord')).toBeVisible()
})

test('with the keyboard alone one goes through all answers', async ({ start, folder }) => {
  await consultedFile(folder, 'Ledelse.grundlag')
  const { app, page } = await start('Ledelse.grundlag')
  const review = new ReviewPage(page)
  await new EditorPage(page).grid.cells.first().waitFor()
  await pick(app, 'consultation.review')
  await expect(review.current).toContainText('Hvilke mål er det?')

  await page.keyboard.press('3')
  await expect(review.progress).toHaveText('1 af 10 behandlet')
  await expect(review.current).toContainText('klare')
  await page.keyboard.press('u')
  await expect(review.progress).toHaveText('2 af 10 behandlet')
  await expect(review.current).toContainText('Indarbejdet i dag')
  await page.keyboard.press('r')
  await page.keyboard.type('Godt set, 100 %')
  await page.keyboard.press('Control+Enter')

  // The same word was changed by then: one chooses, and nothing is written before.
  await expect(review.current).toContainText('To ændringer af de samme ord')
  await page.keyboard.press('u')
  await expect(review.screen.getByRole('radio', { name: 'Som nu: »klare mål«' })).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(review.screen.getByRole('radio', { name: 'Som foreslået: »rammer«' })).toBeChecked()
  await page.keyboard.press('u')
  await expect(review.progress).toHaveText('3 af 10 behandlet')
  await expect(review.current).toContainText('Indarbejdet i dag')

  await page.keyboard.press('k')
  await expect(review.current).toContainText('Godt set, 100 %')
  await page.keyboard.press('n')
  await expect(review.heading(/Leder af medarbejdere/)).toBeVisible()
  await page.keyboard.press('e')
  await page.keyboard.press('End')
  await page.keyboard.type(', og hvorfor')
  await page.keyboard.press('Control+Enter')
  await expect(review.current).toContainText('Indarbejdet i dag')
  await page.keyboard.press('Shift+1')
  await expect(review.screen.getByRole('textbox', { name: 'Forvaltningens bemærkning' })).toBeFocused()
  await page.keyboard.type('Enige')
  await page.keyboard.press('Escape')
  await expect(review.current).toHaveCount(1)
  await page.keyboard.press('n')
  for (const left of [6, 7, 8, 9]) {
    await page.keyboard.press('4')
    await expect(review.progress).toHaveText(`${left} af 10 behandlet`)
  }
  // Only what has no place yet is left.
  await expect(review.screen.getByText('Vi savner noget om arbejdsmiljø').first()).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(review.screen).toBeHidden()
})

for (const by of ['mouse', 'keyboard'] as const)
  test(`a statement that is proposed for another cell is moved there, by ${by}`, async ({
    start,
    folder,
  }) => {
    await consultedFile(folder, 'Ledelse.grundlag', {
      rounds: [movesTo('s1', { dimension: 'd2', role: 'r1' })],
    })
    const { app, page } = await start('Ledelse.grundlag')
    const review = new ReviewPage(page)
    const { cells } = new EditorPage(page).grid
    const both = cells
      .filter({ hasText: 'Jeg holder budgettet' })
      .filter({ hasText: 'Jeg sætter mål for driften' })
    await cells.first().waitFor()
    await expect(both).toHaveCount(0)
    await pick(app, 'consultation.review')
    await expect(review.current).toContainText('Vil flytte udsagnet til')
    if (by === 'mouse') await review.card('FOA').getByRole('button', { name: 'Flyt hertil' }).click()
    else await page.keyboard.press('u')
    await expect(review.card('FOA')).toContainText('Flyttet i dag')
    await expect(review.progress).toHaveText('Alle svar er behandlet')
    await expect(review.screen).toContainText('Står nu i')
    if (by === 'mouse') await review.button('Tilbage til teksten').click()
    else {
      await review.card('FOA').focus()
      await page.keyboard.press('Escape')
    }
    await expect(both).toHaveCount(1)
    await page.keyboard.press('Control+z')
    await expect(both).toHaveCount(0)
  })

test('what was written since the draft was sent is kept: changes at two places become one text', async ({
  start,
  folder,
}) => {
  await consultedFile(folder, 'Ledelse.grundlag', { now: { s1: 'Jeg sætter mål for hverdagen' } })
  const { app, page } = await start('Ledelse.grundlag')
  const review = new ReviewPage(page)
  await new EditorPage(page).grid.cells.first().waitFor()
  await pick(app, 'consultation.review')
  await expect(review.screen.getByText('Som den er nu')).toBeVisible()
  const card = review.card('HK Kommunal').nth(1)
  await expect(card).toContainText('Begge ændringer er sat sammen')
  await card.getByRole('button', { name: 'Brug den samlede tekst' }).click()
  await review.button('Vis på siden').click()
  await expect(
    new EditorPage(page).grid.cells.filter({ hasText: 'Jeg sætter klare mål for hverdagen' }),
  ).toHaveCount(1)
})

test('one looks at some of the answers only', async ({ start, folder }) => {
  await consultedFile(folder, 'Ledelse.grundlag')
  const { app, page } = await start('Ledelse.grundlag')
  const review = new ReviewPage(page)
  await new EditorPage(page).grid.cells.first().waitFor()
  await pick(app, 'consultation.review')
  await review.choose('Afsender', 'FOA')
  await expect(review.screen.getByText('Viser 4 af 10 svar')).toBeVisible()
  await review.choose('Slags svar', 'Sletning')
  await expect(review.card('FOA').locator('del')).toHaveText('Jeg kender udgifterne i min egen afdeling')
  await review.button('Vis alle').click()
  await review.screen.getByRole('searchbox', { name: 'Søg i svarene' }).fill('årlige')
  await expect(review.cards).toHaveCount(1)
  await review.button('Vis alle').click()
  await review.choose('Rolle', 'Chef')
  await review.button('Kun ubehandlede').click()
  await expect(review.places.getByRole('button')).toHaveCount(1)
})

test('before anything was sent, and before anybody has answered, it says what to do', async ({
  start,
  folder,
}) => {
  await consultedFile(folder, 'Kladde.grundlag', { rounds: [] })
  await consultedFile(folder, 'Udsendt.grundlag', { rounds: [{ ...answered, responses: [] }] })
  for (const [file, button] of [
    ['Kladde.grundlag', 'Send i høring …'],
    ['Udsendt.grundlag', 'Modtag høringssvar …'],
  ] as const) {
    const { app, page } = await start(file)
    const review = new ReviewPage(page)
    await new EditorPage(page).grid.cells.first().waitFor()
    await pick(app, 'consultation.review')
    await expect(review.button(button)).toBeFocused()
    await app.evaluate(({ app: inMain }) => inMain.exit(0)).catch(() => undefined)
  }
})

test('without the text that was sent the answers are shown all the same', async ({ start, folder }) => {
  const { packFramework } = await import('../../core/file/packFramework.ts')
  const { writeFile } = await import('node:fs/promises')
  await writeFile(`${folder}/Uden.grundlag`, packFramework({ ...sent, rounds: [answered] }))
  const { app, page } = await start('Uden.grundlag')
  const review = new ReviewPage(page)
  await new EditorPage(page).grid.cells.first().waitFor()
  await pick(app, 'consultation.review')
  await expect(review.screen.getByText('findes ikke i filen')).toBeVisible()
  await expect(review.cards).toHaveCount(3)
})
