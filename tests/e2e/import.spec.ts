import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Framework } from '../../core/framework/framework.ts'
import { plainText } from '../../core/framework/richText.ts'
import { EditorPage } from './pages/editor.ts'
import { Hands } from './pages/hands.ts'
import { ImportPage } from './pages/import.ts'
import { expect, test } from './support/app.ts'
import { grundlag } from './support/cli.ts'
import { answerOpenDialog } from './support/dialogs.ts'
import { pick } from './support/menu.ts'
import { savedAs } from './support/saved.ts'
import { sourceFile } from './support/sourceFile.ts'

/** Another municipality's framework comes in from a file or pasted text, is looked at and corrected, and is begun with. */

const statements = ({ cells }: Framework) => Object.values(cells).flatMap((row) => Object.values(row).flat())

test('pasted text, by mouse: corrected, dragged from the tray, begun with and saved', async ({
  start,
  folder,
}) => {
  const { app, page } = await start()
  const wizard = new ImportPage(page)
  await page.getByRole('button', { name: /^Importér fra/ }).click()
  await wizard.choose.getByRole('textbox').fill(await readFile(sourceFile('holbaek'), 'utf8'))
  await wizard.choose.getByRole('button', { name: 'Brug teksten' }).click()
  await expect(wizard.legend).toContainText('15 udsagn')

  // What is marked on one side is marked on the other, and brought into sight.
  await wizard.piece(/^Udsagn, Balancere hensyn/).click()
  await expect(wizard.line(/^Balancere hensyn/)).toHaveAttribute('aria-selected', 'true')
  await expect(wizard.line(/^Balancere hensyn/)).toBeInViewport()
  expect(await wizard.said()).toMatch(/^\d+ linjer valgt: Udsagn · Fælles fokuspunkter, Omverdens ledelse/)

  // An unused line becomes a statement where it is dropped, and one step takes that back.
  await wizard.framework.evaluate((pane) => pane.scrollTo(0, 0))
  await wizard.drag(wizard.tray.getByRole('button', { name: 'CHEFGRUPPEN' }), wizard.cell(0, 1))
  await expect(wizard.cell(0, 1)).toHaveText('CHEFGRUPPEN')
  await wizard.button('Fortryd rettelsen').click()
  await expect(wizard.tray).toContainText('CHEFGRUPPEN')
  await expect(wizard.cell(0, 1)).not.toContainText('CHEFGRUPPEN')
  await wizard.button('Gentag rettelsen').click()
  await expect(wizard.cell(0, 1)).toHaveText('CHEFGRUPPEN')
  await wizard.button('Fortryd rettelsen').click()

  // A statement is told to be text instead.
  await wizard.piece(/^Udsagn, Balancere hensyn/).click()
  await wizard.say('Det er', 'Brødtekst')
  await expect(wizard.legend).toContainText('14 udsagn')
  await expect(wizard.piece(/^Brødtekst, .*Balancere hensyn/)).toBeVisible()
  await wizard.button('Fortryd rettelsen').click()
  await expect(wizard.legend).toContainText('15 udsagn')

  await wizard.button('Begynd med dette …').click()
  await expect(wizard.names.getByLabel('Kildens kommune')).toHaveValue('Holbæk Kommune')
  await wizard.names.getByRole('combobox', { name: 'Kommune', exact: true }).fill('Struer Kommune')
  await wizard.names.getByLabel('Kildens år').fill('tyve')
  await wizard.names.getByRole('button', { name: 'Begynd' }).click()
  await expect(wizard.names.getByText('Skriv et årstal')).toBeVisible()
  await wizard.names.getByLabel('Kildens år').fill('2019')
  await wizard.names.getByRole('button', { name: 'Begynd' }).click()
  await expect(wizard.check).toBeHidden()

  const saved = await savedAs(app, page, path.join(folder, 'Struer.grundlag'))
  expect(saved.about.organisation).toBe('Struer Kommune')
  expect(saved.sources).toMatchObject([{ municipality: 'Holbæk Kommune', year: 2019 }])
  expect(statements(saved)).toHaveLength(15)
  expect(statements(saved).every(({ borrowed }) => borrowed !== null)).toBe(true)
  const words = JSON.stringify([saved.parts, saved.cells, saved.about])
  expect(words).toContain('Struer')
  expect(words).not.toMatch(/Holbæk/i)
})

test('a file, by keyboard alone: walked through, corrected and begun with', async ({ start, folder }) => {
  const { app, page } = await start()
  const wizard = new ImportPage(page)
  const hands = new Hands(page)
  await answerOpenDialog(app, sourceFile('gladsaxe'))
  await hands.walk('Tab', page.getByRole('button', { name: /^Importér fra/ }))
  await hands.press('Enter')
  await expect(wizard.choose.getByRole('button', { name: 'Vælg fil …' })).toBeFocused()
  await hands.press('Enter')
  await expect(wizard.source).toBeFocused()
  await expect(wizard.legend).toContainText('15 udsagn')

  // The unsure places one after the other.
  const doubts = Number.parseInt((await wizard.check.getByText(/usik/).first().textContent()) ?? '', 10)
  if (doubts > 0) {
    await hands.press('F8')
    expect(await wizard.said()).toMatch(/usikker$/)
    await hands.press('j')
    await expect(
      wizard.check.getByText(doubts === 1 ? 'Alle usikre' : `${doubts - 1} usik`).first(),
    ).toBeVisible()
    await hands.press('Control+z')
    await expect(wizard.check.getByText(`${doubts} usik`).first()).toBeVisible()
  }

  // Lines are selected with the arrows, and one letter says what they are.
  await hands.press('Home', 'Shift+ArrowDown', 'Shift+ArrowDown')
  expect(await wizard.said()).toMatch(/^3 linjer valgt/)
  await hands.press('Delete')
  await expect(wizard.line(/^Vi er optaget af/)).toHaveAccessibleName(/Bruges ikke$/)
  await expect(wizard.tray).toContainText('Vi er optaget af')
  // From the tray into a cell without a pointer.
  await hands.press('h')
  const place = page.getByRole('dialog', { name: 'Læg udsagnet i et felt' })
  await hands.walk('Tab', place.getByRole('button', { name: 'Læg i feltet' }))
  await hands.press('Enter')
  await expect(place).toBeHidden()
  await expect(wizard.piece(/^Udsagn, Vi er optaget af/)).toBeVisible()
  await expect(wizard.legend).toContainText('16 udsagn')
  await hands.press('Control+z', 'Control+z')
  await expect(wizard.legend).toContainText('15 udsagn')
  await hands.press('Control+y')
  await expect(wizard.tray).toContainText('Vi er optaget af')

  // The menu says the same, from the other side too.
  await hands.walk('Tab', wizard.framework.locator('[data-piece]:focus'))
  await hands.walk('ArrowDown', wizard.framework.locator('[data-piece^="statement:"]:focus'))
  await hands.press('Enter')
  await wizard.menu.waitFor()
  await hands.walk('ArrowDown', wizard.menu.getByRole('menuitem', { name: 'Punkt i teksten' }), 30)
  await hands.press('Enter')
  // And what was said of one point goes for its neighbours.
  await expect(wizard.legend).not.toContainText('15 udsagn')
  await hands.press('Control+z')
  await expect(wizard.legend).toContainText('15 udsagn')

  await hands.walk('Tab', wizard.button('Begynd med dette …'))
  await hands.press('Enter')
  await expect(wizard.names.getByRole('combobox', { name: 'Kommune', exact: true })).toBeFocused()
  await hands.type('Struer Kommune')
  await hands.press('Escape', 'Enter')
  await expect(wizard.check).toBeHidden()
  const saved = await savedAs(app, page, path.join(folder, 'Struer.grundlag'))
  expect(saved.sources).toMatchObject([{ municipality: 'Gladsaxe Kommune' }])
  expect(statements(saved)).toHaveLength(15)
})

test('our own Word file comes back whole, over a document that is saved', async ({ start, folder }) => {
  await grundlag(folder, 'new', '--template', 'holstebro', '--kommune', 'Ny Kommune', '--out', 'a.grundlag')
  await grundlag(folder, 'export', 'a.grundlag', '--word', 'a.docx')
  const { app, page } = await start('a.grundlag')
  const editor = new EditorPage(page)
  await editor.grid.cells.first().waitFor()
  const wizard = new ImportPage(page)
  await answerOpenDialog(app, path.join(folder, 'a.docx'))
  await pick(app, 'file.import')
  await wizard.choose.getByRole('button', { name: 'Vælg fil …' }).click()
  await expect(wizard.legend).toContainText('96 udsagn')
  await expect(wizard.legend).toContainText('4 roller')
  await expect(wizard.check.getByText('Intet er usikkert')).toBeVisible()
  // Keys of the document do nothing to it meanwhile.
  await page.keyboard.press('Control+f')
  await expect(wizard.check).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(wizard.check).toBeHidden()
  await expect(editor.grid.cells.first()).toBeVisible()
  const before = await savedAs(app, page, path.join(folder, 'før.grundlag'))

  await pick(app, 'file.import')
  await wizard.choose.getByRole('button', { name: 'Vælg fil …' }).click()
  await wizard.button('Begynd med dette …').click()
  await wizard.names.getByRole('combobox', { name: 'Kommune', exact: true }).fill('Ny Kommune')
  await wizard.names.getByRole('checkbox', { name: /Teksten er vores egen/ }).check()
  await wizard.names.getByRole('button', { name: 'Begynd' }).click()
  await expect(wizard.check).toBeHidden()
  const after = await savedAs(app, page, path.join(folder, 'efter.grundlag'))
  const words = (framework: Framework) => statements(framework).map(({ text }) => plainText(text))
  expect(words(after).toSorted()).toEqual(words(before).toSorted())
  expect([after.sources, after.origin]).toEqual([[], null])
  expect(statements(after).every(({ borrowed }) => borrowed === null)).toBe(true)
})

test('in a narrow window the panes are tabs', async ({ start }) => {
  const { app, page } = await start()
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(760, 700))
  const wizard = new ImportPage(page)
  await page.getByRole('button', { name: /^Importér fra/ }).click()
  await wizard.choose.getByRole('textbox').fill(await readFile(sourceFile('roskilde'), 'utf8'))
  await wizard.choose.getByRole('button', { name: 'Brug teksten' }).click()
  await expect(wizard.source).toBeVisible()
  await expect(wizard.framework).toBeHidden()
  await wizard.check.getByRole('tab', { name: 'Ledelsesgrundlaget' }).click()
  await expect(wizard.piece(/^Udsagn, Skabe helhed for borgeren/)).toBeVisible()
  await wizard.check.getByRole('tab', { name: /^Bruges ikke/ }).click()
  await expect(wizard.tray).toBeVisible()
})

test('what was read says the same on both sides: nothing of the source is left out', async ({ start }) => {
  const { page } = await start()
  const wizard = new ImportPage(page)
  await page.getByRole('button', { name: /^Importér fra/ }).click()
  await wizard.choose.getByRole('textbox').fill('Chef\n\nUforståeligt § 7\n\nLeder')
  await wizard.choose.getByRole('button', { name: 'Brug teksten' }).click()
  await expect(wizard.source.getByRole('option')).toHaveCount(3)
  const both = (await wizard.framework.textContent()) + ((await wizard.tray.textContent()) ?? '')
  for (const words of ['Chef', 'Uforståeligt § 7', 'Leder']) expect(both).toContain(words)
})
