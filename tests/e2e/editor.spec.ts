import path from 'node:path'
import { statementsIn } from '../../core/framework/framework.ts'
import { plainText, textBlocks } from '../../core/framework/richText.ts'
import { EditorPage } from './pages/editor.ts'
import { WelcomePage } from './pages/welcome.ts'
import { expect, test } from './support/app.ts'
import { begun, exampleNames } from './support/begun.ts'
import { answerOpenDialog } from './support/dialogs.ts'
import { savedAs } from './support/saved.ts'

test('everything that is changed can be undone and redone, and comes back from the file', async ({
  start,
  folder,
}) => {
  test.setTimeout(120_000)
  const { app, page, editor } = await begun(start)
  const { grid, outline } = editor
  await expect(grid.roles).toHaveCount(4)
  const original = await savedAs(app, page, path.join(folder, 'a.grundlag'))

  await grid.write(grid.cells.first(), ' Her skriver jeg.')
  await expect(grid.cells.first()).toContainText('Her skriver jeg.')

  await editor.insert('Rolle', 'Teamkoordinator')
  await expect(grid.roles).toHaveCount(5)
  await grid.choose(grid.role('Teamkoordinator'), 'Flyt til venstre')
  await expect(grid.roles.nth(3)).toContainText('Teamkoordinator')
  await grid.rename(grid.role('Direktør'), 'Koncerndirektør')
  await grid.choose(grid.role('Chef'), 'Slet')
  await expect(grid.roles).toHaveCount(4)
  await expect(editor.notices.filter({ hasText: 'Slettet: Chef' })).toBeVisible()

  await editor.insert('Tema', 'Bæredygtighed')
  await editor.insert('Kompetence', 'Grøn ledelse')
  await grid.choose(grid.row('competency', 'Grøn ledelse'), 'Tilføj dimension')
  await page.keyboard.type('Klima')
  await page.keyboard.press('Enter')
  await expect(grid.row('dimension', 'Klima')).toBeVisible()
  await grid.choose(grid.row('dimension', 'Klima'), 'Flyt op')
  await grid.choose(grid.row('competency', 'Driftsledelse'), 'Flyt ned')
  await grid.choose(grid.row('dimension', 'Klima'), 'Slet')
  await grid.choose(grid.row('theme', 'Bæredygtighed'), 'Flyt op')
  await grid.rename(grid.row('theme', 'Bæredygtighed'), 'Grøn omstilling')
  await grid.choose(grid.row('competency', 'Personaleledelse'), 'Slet')
  await grid.choose(grid.row('theme', 'Grøn omstilling'), 'Slet')

  await grid.cells.first().click()
  await page.keyboard.press('Control+Enter')
  await page.keyboard.type('Jeg er et nyt udsagn.')
  await page.keyboard.press('Alt+ArrowUp')
  await page.keyboard.press('Escape')
  await expect(grid.cells.first().locator('p').first()).toContainText('Jeg er et nyt udsagn.')

  await outline.open('Forord')
  await editor.prose.click()
  await page.keyboard.press('Control+Home')
  await page.keyboard.type('Kære læser. ')
  await editor.insert('Tekstafsnit', 'Efterskrift')
  await outline.choose('Efterskrift', 'Flyt op')
  await outline.choose('Efterskrift', 'Slet')

  const changed = await savedAs(app, page, path.join(folder, 'b.grundlag'))
  expect(changed.roles.map((role) => role.name)).toEqual([
    'Koncerndirektør',
    'Leder af ledere',
    'Teamkoordinator',
    'Leder af medarbejdere',
  ])
  const [role] = changed.roles
  const dimension = changed.competencies[0]?.dimensions[0]
  if (!role || !dimension) throw new Error('The grid is empty')

  const steps = await editor.all('Control+z')
  expect(steps).toBeGreaterThan(20)
  expect(await savedAs(app, page, path.join(folder, 'c.grundlag'))).toEqual(original)
  expect(await editor.all('Control+y')).toBe(steps)
  expect(await savedAs(app, page, path.join(folder, 'd.grundlag'))).toEqual(changed)

  await answerOpenDialog(app, path.join(folder, 'b.grundlag'))
  const [second] = await Promise.all([app.waitForEvent('window'), page.keyboard.press('Control+o')])
  await expect(new EditorPage(second).undo).toHaveAttribute('aria-label', 'Intet at fortryde')
  expect(await savedAs(app, second, path.join(folder, 'e.grundlag'))).toEqual(changed)
})

test('a theme that is the row goes with it, and the focus goes on', async ({ start }) => {
  const { page, editor } = await begun(start, 'sammen')
  const { grid, outline, undo } = editor
  const rows = grid.table.locator('tbody th')
  await expect(rows).toHaveCount(4)
  await rows.nth(1).click()
  await page.keyboard.press('Delete')
  await expect(rows).toHaveCount(3)
  await expect(rows.nth(1)).toBeFocused()
  await expect(outline.tree.getByRole('treeitem', { name: 'Sammen styrker vi resultaterne' })).toHaveCount(0)
  await undo.click()
  await expect(rows).toHaveCount(4)
  await outline.item('Sammen styrker vi resultaterne').focus()
  await page.keyboard.press('Delete')
  await expect(rows).toHaveCount(3)
  await expect(outline.item('Sammen skaber vi løsninger')).toBeFocused()
})

test('Ctrl+K makes a link, in a cell and in prose, and a list pasted too deep keeps its words', async ({
  start,
  folder,
}) => {
  const { app, page, editor } = await begun(start, 'holbaek')
  const address = page.getByRole('textbox', { name: 'Adresse' })
  const link = async () => {
    await page.keyboard.press('Control+a')
    await page.keyboard.press('Control+k')
    await expect(address).toBeFocused()
    await address.fill('https://example.org')
    await page.keyboard.press('Enter')
  }
  await editor.grid.cells.first().click()
  await link()
  await expect(editor.grid.writing).toBeFocused()
  await editor.outline.open('Forord')
  await page.getByRole('checkbox', { name: 'Begynder på ny side' }).click()
  await editor.prose.click()
  await link()
  await expect(editor.prose).toBeFocused()

  await page.keyboard.press('Control+End')
  await page.keyboard.press('Enter')
  const deep = [6, 5, 4, 3, 2, 1].reduce((inner, step) => `<ul><li>Trin ${step}${inner}</li></ul>`, '')
  await editor.prose.evaluate((element, html) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/html', html)
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, deep)
  await expect(editor.prose).toContainText('Trin 6')
  const framework = await savedAs(app, page, path.join(folder, 'links.grundlag'))
  const [part] = framework.parts
  if (part?.kind !== 'prose') throw new Error('No foreword')
  expect(part.newPage).toBe(false)
  const texts = textBlocks(part.body.content).map(({ content }) => plainText(content))
  expect(texts.slice(-6)).toEqual(['Trin 1', 'Trin 2', 'Trin 3', 'Trin 4', 'Trin 5', 'Trin 6'])
  expect(JSON.stringify(framework).match(/https:\/\/example\.org/g)?.length).toBeGreaterThan(1)
})

test('the whole way with the keyboard alone', async ({ start, folder }) => {
  const { app, page } = await start()
  const { keyboard } = page
  const welcome = new WelcomePage(page)
  await expect(welcome.cards).toHaveCount(5)
  for (
    let i = 0;
    i < 20 && !(await welcome.card('roskilde').evaluate((card) => card === document.activeElement));
    i++
  )
    await keyboard.press('Tab')
  await keyboard.press('Enter')
  await expect(page.getByRole('combobox', { name: 'Kommune' })).toBeFocused()
  await keyboard.type('Eksempel Kommune')
  await keyboard.press('Tab')
  await keyboard.type('HR')
  await keyboard.press('Enter')

  const editor = new EditorPage(page)
  await expect(editor.grid.table).toBeVisible()
  const inPage = () => page.evaluate(() => document.activeElement?.closest('[data-region="page"]') != null)
  for (let i = 0; i < 6 && !(await inPage()); i++) await keyboard.press('F6')
  const inGrid = () =>
    page.evaluate(() => document.activeElement?.matches('[role="grid"] [data-key]') ?? false)
  for (let i = 0; i < 20 && !(await inGrid()); i++) await keyboard.press('Tab')
  await keyboard.press('Control+Home')
  await keyboard.press('ArrowDown')
  await keyboard.press('ArrowRight')
  await expect(editor.grid.cells.first()).toBeFocused()
  await keyboard.press('Enter')
  await keyboard.press('Control+End')
  await keyboard.type(' Skrevet med tastaturet.')
  await keyboard.press('Escape')
  await expect(editor.grid.cells.first()).toBeFocused()
  await keyboard.press('Control+Home')
  await keyboard.press('F2')
  await keyboard.type('Lederne')
  await keyboard.press('Enter')

  const framework = await savedAs(app, page, path.join(folder, 'tastatur.grundlag'))
  expect(framework.roles[0]?.name).toBe('Lederne')
  const [role] = framework.roles
  const dimension = framework.competencies[0]?.dimensions[0]
  if (!role || !dimension) throw new Error('The grid is empty')
  const [statement] = statementsIn(framework, dimension.id, role.id)
  expect(plainText(statement?.text)).toMatch(/ Skrevet med tastaturet\.$/)
})

test('a plain field has its own undo, and the history has what was written in it', async ({ start }) => {
  const { page, editor } = await begun(start, 'roskilde')
  await editor.outline.open('Forside og egenskaber')
  const field = page.getByRole('textbox', { name: 'Udsteder' })
  const before = await field.inputValue()
  await field.fill('Direktionen')
  await expect(editor.undo).toHaveAttribute('aria-label', /ret udsteder/)
  await field.press('Control+z')
  await expect(field).toHaveValue(before)
})

test('no style, script or request is refused by the page’s own policy', async ({ start }) => {
  const { page } = await start()
  const refused: string[] = []
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) refused.push(message.text())
  })
  const editor = await new WelcomePage(page).begin('holbaek', exampleNames)
  await editor.grid.cells.first().click()
  await page.getByRole('button', { name: 'Indsæt' }).click()
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Link' }).click()
  expect(refused).toEqual([])
})
