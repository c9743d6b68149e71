import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { letterAsPdf } from '../support/letterAsPdf.ts'
import { EditorPage } from './pages/editor.ts'
import { ReceivePage } from './pages/receive.ts'
import { consultation, example, letter, withTray } from './support/answersToPlace.ts'
import { expect, test } from './support/app.ts'
import { inConsultation } from './support/inConsultation.ts'
import { pick } from './support/menu.ts'
import { dropFiles } from './support/windows.ts'

/** What could not be placed by itself, and letters: dragged, divided, and laid aside. */

test('an answer is dragged onto a statement, placed by a guess, divided, and laid aside', async ({
  start,
  folder,
}) => {
  await withTray(folder)
  const { app, page } = await start('Plan.grundlag')
  const receive = new ReceivePage(page)
  await expect(new EditorPage(page).grid.cells.first()).toBeVisible()
  await pick(app, 'consultation.review')
  const places = page.getByRole('navigation', { name: 'Steder med svar' })
  await places.getByRole('button', { name: /^Uplaceret/ }).click()
  await expect(receive.tray).toHaveAccessibleName('Uplaceret (4)')

  const quoted = receive.card('Hvad med de unge?')
  await quoted.getByRole('button', { name: /Lytter til medarbejderne/ }).click()
  await expect(receive.tray).toHaveAccessibleName('Uplaceret (3)')
  await expect(places.getByRole('button', { name: /1\.B/ })).toBeVisible()

  const letterCard = receive.card('Psykologisk tryghed')
  await receive.drag(letterCard, page.locator('[data-drop="s1"]'))
  await expect(receive.tray).toHaveAccessibleName('Uplaceret (2)')
  await page.keyboard.press('Control+Z')
  await expect(receive.tray).toHaveAccessibleName('Uplaceret (3)')

  // A part of it, selected with the mouse, is dragged by itself.
  await letterCard.getByText(/^Psykologisk/).evaluate((element) => {
    const text = element.firstChild as Text
    const at = text.data.indexOf('Og budgettet')
    window.getSelection()?.setBaseAndExtent(text, at, text, text.length)
    element.dispatchEvent(new MouseEvent('mouseup', { bubbles: true }))
  })
  await letterCard.getByRole('button', { name: 'Placér markering …' }).click()
  await expect(receive.place).toContainText('Kun det markerede placeres: »Og budgettet bør følges hver uge.«')
  await receive.place.getByRole('combobox').fill('budgettet')
  await receive.place.getByRole('button', { name: 'Placér markeringen' }).click()
  await expect(letterCard).toContainText('En del af det er placeret for sig.')
  await expect(places.getByRole('button', { name: /2\.B/ })).toBeVisible()

  await receive.card('Kære HR').getByRole('button', { name: /^Mere/ }).click()
  await page.getByRole('menuitem', { name: 'Ikke et svar' }).click()
  await receive.tray.getByRole('button', { name: 'Lagt til side (1)' }).click()
  await receive.tray.getByRole('button', { name: /^Læg tilbage/ }).click()
  await expect(receive.card('Kære HR')).toBeVisible()
})

test('a tray is emptied with the keyboard alone, and the focus goes on to what is left', async ({
  start,
  folder,
}) => {
  await withTray(folder)
  const { app, page } = await start('Plan.grundlag')
  const { keyboard } = page
  const receive = new ReceivePage(page)
  await expect(new EditorPage(page).grid.cells.first()).toBeVisible()
  await pick(app, 'consultation.review')
  const places = page.getByRole('navigation', { name: 'Steder med svar' })
  await places.getByRole('button', { name: /^Uplaceret/ }).focus()
  await keyboard.press('Enter')

  // The greeting is laid aside from the list.
  await receive
    .card('Kære HR')
    .getByRole('button', { name: /^Placér: / })
    .focus()
  await keyboard.press('Enter')
  await expect(receive.place.getByRole('combobox')).toBeFocused()
  await receive.place.getByRole('button', { name: 'Ikke et svar' }).focus()
  await keyboard.press('Enter')
  await expect(receive.tray).toHaveAccessibleName('Uplaceret (3)')
  await expect(receive.card('Psykologisk tryghed').getByRole('button').first()).toBeFocused()

  // A part of a letter is selected in the dialog.
  await receive
    .card('Psykologisk tryghed')
    .getByRole('button', { name: /^Placér: / })
    .focus()
  await keyboard.press('Enter')
  await expect(receive.place.getByRole('combobox')).toBeFocused()
  await keyboard.press('Shift+Tab')
  await expect(receive.place.getByRole('textbox', { name: 'Svaret' })).toBeFocused()
  await keyboard.press('Control+End')
  for (let word = 0; word < 4; word++) await keyboard.press('Control+Shift+ArrowLeft')
  await expect(receive.place).toContainText('Kun det markerede placeres')
  await receive.place.getByRole('combobox').focus()
  await keyboard.type('2.b')
  await keyboard.press('Enter')
  await expect(receive.place).toBeHidden()
  await expect(receive.card('Psykologisk tryghed')).toContainText('En del af det er placeret for sig.')
  await expect(receive.card('Psykologisk tryghed').getByRole('button', { name: /^Placér: / })).toBeFocused()

  // The rest by its best guess, one after the other.
  await keyboard.press('Enter')
  await expect(receive.place.getByRole('combobox')).toBeFocused()
  await keyboard.press('Enter')
  await expect(receive.tray).toHaveAccessibleName('Uplaceret (2)')
  await receive.card('godt udkast').getByRole('button', { name: /^Mere/ }).focus()
  await keyboard.press('Enter')
  await expect(page.getByRole('menuitem', { name: 'Handler om det hele' })).toBeFocused()
  await keyboard.press('Enter')
  await expect(receive.tray).toHaveAccessibleName('Uplaceret (1)')
  await receive.card('Hvad med de unge?').getByRole('button').first().focus()
  await keyboard.press('Enter')
  await expect(places.getByRole('button', { name: /^Uplaceret/ })).toBeHidden()
  await expect(places.getByRole('button', { name: /1\.B/ })).toBeVisible()

  // What was laid aside can still be had back, though nothing waits to be placed.
  await places.getByRole('button', { name: 'Lagt til side (1)' }).focus()
  await keyboard.press('Enter')
  await page
    .getByRole('region', { name: 'Lagt til side (1)' })
    .getByRole('button', { name: /^Læg tilbage/ })
    .focus()
  await keyboard.press('Enter')
  await expect(receive.tray).toHaveAccessibleName('Uplaceret (1)')
  await expect(receive.card('Kære HR')).toBeVisible()
  await expect(receive.tray.getByRole('heading', { name: 'Uplaceret (1)' })).toBeFocused()
  await expect(places.getByRole('button', { name: /^Lagt til side/ })).toBeHidden()
})

test('a part of a letter, selected with the mouse, is dragged onto a statement by itself', async ({
  start,
  folder,
}) => {
  await withTray(folder)
  const { app, page } = await start('Plan.grundlag')
  const receive = new ReceivePage(page)
  await expect(new EditorPage(page).grid.cells.first()).toBeVisible()
  await pick(app, 'consultation.review')
  const places = page.getByRole('navigation', { name: 'Steder med svar' })
  await places.getByRole('button', { name: /^Uplaceret/ }).click()

  const card = receive.card('Psykologisk tryghed')
  await receive.select(card.getByText(/^Psykologisk/), 'Og budgettet bør følges hver uge.')
  await expect(card.getByRole('button', { name: 'Placér markering …' })).toBeVisible()
  // While it is held over a small place, one reads which statement that is.
  await receive.drag(card, page.locator('[data-drop="s4"]'), () =>
    expect(receive.dropHint).toContainText('Følger budgettet måned for måned'),
  )
  await expect(receive.dropHint).toBeHidden()
  await expect(receive.tray).toHaveAccessibleName('Uplaceret (4)')
  await expect(card).toContainText('En del af det er placeret for sig.')
  await places.getByRole('button', { name: /2\.B/ }).click()
  const placed = page.getByRole('article', { name: 'FOA' })
  await expect(placed).toContainText('Og budgettet bør følges hver uge.')
  await expect(placed).not.toContainText('Psykologisk')
  await page.keyboard.press('Control+Z')
  await expect(places.getByRole('button', { name: /2\.B/ })).toBeHidden()
})

test('a letter as PDF, made by LibreOffice, comes in and is placed paragraph by paragraph', async ({
  start,
  folder,
}) => {
  await inConsultation(folder, 'Plan.grundlag', example, consultation)
  const pdf = path.join(folder, 'Høringssvar fra FOA.pdf')
  await writeFile(pdf, await letterAsPdf(letter))
  const { app, page } = await start('Plan.grundlag')
  const receive = new ReceivePage(page)
  await expect(new EditorPage(page).grid.cells.first()).toBeVisible()
  await dropFiles(app, page, [pdf])
  await expect(receive.lines).toContainText('Brev')
  await receive.result.getByRole('button', { name: 'Gå til gennemgang' }).click()
  await receive
    .card('Psykologisk tryghed')
    .getByRole('button', { name: /Skaber tillid/ })
    .click()
  const places = page.getByRole('navigation', { name: 'Steder med svar' })
  await expect(places.getByRole('button', { name: /1\.A/ })).toBeVisible()
})
