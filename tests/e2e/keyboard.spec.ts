import { stat } from 'node:fs/promises'
import path from 'node:path'
import { EditorPage } from './pages/editor.ts'
import { FindPage } from './pages/find.ts'
import { Hands } from './pages/hands.ts'
import { PreviewPage } from './pages/preview.ts'
import { SpellingPage } from './pages/spelling.ts'
import { WelcomePage } from './pages/welcome.ts'
import { expect, test } from './support/app.ts'
import { answerSaveDialog } from './support/dialogs.ts'
import { focusFault } from './support/focus.ts'
import { pick } from './support/menu.ts'
import { readSaved } from './support/saved.ts'

/** One whole job on Holstebro's framework without a mouse: nothing in this file points at anything. */

test('from a template to Word and PDF, by keyboard alone', async ({ start, folder }) => {
  test.setTimeout(240_000)
  const { app, page } = await start()
  const hands = new Hands(page)
  const editor = new EditorPage(page)
  const { grid } = editor
  const spelling = new SpellingPage(page)
  const find = new FindPage(page)

  await test.step('new from a template', async () => {
    await hands.walk('Tab', new WelcomePage(page).card('holstebro'))
    await hands.press('Enter')
    await expect(page.getByRole('combobox', { name: 'Kommune' })).toBeFocused()
    await hands.type('Eksempel Kommune')
    await hands.press('Tab')
    await hands.type('Social og Sundhed')
    await hands.press('Enter')
    await expect(grid.table).toBeVisible()
  })

  await test.step('writing in cells', async () => {
    await hands.firstCell()
    await hands.press('Enter')
    await expect(grid.writing).toBeFocused()
    await hands.press('Control+End')
    await hands.type(' Skrevet i vores kommmune.')
    await hands.press('Control+Enter')
    await expect(grid.writing).toHaveText('')
    await expect(grid.writing).toBeFocused()
    await hands.type('Et nyt udsagn.')
    await hands.press('Alt+ArrowUp', 'Escape')
    await expect(grid.cells.first()).toBeFocused()
    await expect(grid.cells.first().locator('p').first()).toContainText('Et nyt udsagn.')
  })

  await test.step('roles', async () => {
    await hands.press('Control+Home')
    await expect(grid.role('Direktør')).toBeFocused()
    await hands.choose('Tilføj rolle')
    await hands.name('Teamkoordinator')
    await expect(grid.role('Teamkoordinator')).toBeFocused()
    await hands.press('Alt+ArrowLeft')
    await expect(grid.roles.first()).toContainText('Teamkoordinator')
    await hands.walk('ArrowRight', grid.role('Chef'))
    await hands.press('Delete')
    await expect(grid.roles).toHaveCount(4)
    expect(await focusFault(page)).toBeNull()
  })

  await test.step('rows', async () => {
    await hands.firstCell()
    await hands.walk('ArrowLeft', grid.row('competency', 'Driftsledelse'), 4)
    await hands.choose('Tilføj dimension')
    await hands.name('Klima')
    await expect(grid.row('dimension', 'Klima')).toBeFocused()
    await hands.press('Alt+ArrowUp')
    await expect(grid.row('dimension', 'Klima')).toBeFocused()
    await hands.walk('ArrowLeft', grid.row('competency', 'Driftsledelse'), 4)
    await hands.choose('Tilføj kompetence')
    await hands.name('Grøn ledelse')
    await expect(grid.row('competency', 'Grøn ledelse')).toBeFocused()
    await hands.press('Delete')
    await expect(grid.row('competency', 'Grøn ledelse')).toHaveCount(0)
    expect(await focusFault(page)).toBeNull()
  })

  await test.step('empty cells', async () => {
    await hands.press('F8')
    const empty = grid.table.locator(':focus')
    await expect(empty).toHaveCount(1)
    await expect(empty).toHaveAccessibleName(/tomt felt$|^Udsagn/)
    await hands.press('Enter')
    await hands.type('Udfyldt med F8.')
    await hands.press('Escape')
    const filled = await page.evaluate(() => document.activeElement?.getAttribute('data-key'))
    await hands.press('F8')
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-key'))).not.toBe(filled)
  })

  await test.step('spelling', async () => {
    await hands.firstCell()
    await hands.press('Control+Home')
    for (let i = 0; i < 20; i++) {
      await hands.press('F7')
      await spelling.menu.waitFor({ timeout: 20_000 })
      if ((await spelling.menu.getAttribute('aria-label'))?.includes('kommmune')) break
      await hands.press('Escape')
      await expect.poll(() => focusFault(page)).toBeNull()
    }
    await expect(spelling.suggestion('kommune')).toBeVisible()
    await hands.walk('ArrowDown', spelling.suggestion('kommune'))
    await hands.press('Enter')
    await expect(grid.table).toContainText('Skrevet i vores kommune.')
    await hands.press('Escape')
  })

  await test.step('search and replace', async () => {
    await hands.press('Escape', 'Control+f')
    await expect(find.query).toBeFocused()
    await hands.type('medarbejdere')
    await expect(find.count).toHaveText(/^\d+ steder$/)
    await hands.press('Control+h')
    await expect(find.replacement).toBeFocused()
    await hands.type('kolleger')
    await hands.walk('Tab', find.button('Erstat alle'))
    await hands.press('Enter')
    await expect(editor.notices.filter({ hasText: /Erstattet \d+ steder/ })).toBeVisible()
    await hands.press('Escape')
    await expect(find.pane).toBeHidden()
    expect(await focusFault(page)).toBeNull()
  })

  const file = path.join(folder, 'tastatur.grundlag')
  await test.step('saving', async () => {
    await answerSaveDialog(app, file)
    await hands.press('Control+s')
    await expect(editor.state).toHaveText(/^Gemt/)
  })

  await test.step('a version', async () => {
    // The native menu is the system's, and is reached there by Alt and its letters.
    await pick(app, 'file.keepVersion')
    await expect(page.getByRole('textbox', { name: 'Navn' })).toBeFocused()
    await hands.type('Før høring')
    await hands.press('Enter')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await pick(app, 'file.versions')
    await hands.region('side')
    await expect(page.getByRole('button', { name: /^Se Før høring/ })).toBeVisible()
    await hands.walk('Tab', page.getByRole('button', { name: /^Se Før høring/ }))
    await hands.press('Enter')
    await expect(page.getByRole('dialog')).toContainText('Der er ingen forskel')
    await hands.press('Escape')
    await expect(page.getByRole('button', { name: /^Se Før høring/ })).toBeFocused()
    await hands.press('Escape')
    expect(await focusFault(page)).toBeNull()
  })

  await test.step('properties', async () => {
    await hands.outline('Forside og egenskaber')
    await hands.region('page')
    await hands.walk('Tab', page.getByRole('textbox', { name: 'Udsteder' }))
    await hands.press('Control+a')
    await hands.type('Direktionen')
    await hands.walk('Tab', page.getByRole('radio', { checked: true }))
    await hands.press('ArrowDown')
  })

  await test.step('prose', async () => {
    await hands.outline('Forord')
    await hands.region('page')
    await hands.walk('Tab', editor.prose)
    await hands.press('Control+Home')
    await hands.type('Kære læser. ')
    await expect(editor.prose).toContainText('Kære læser.')
    // Tab means the text here; F6 leads out of it.
    await hands.press('F6')
    await expect(editor.prose).not.toBeFocused()
    expect(await focusFault(page)).toBeNull()
  })

  await test.step('preview', async () => {
    await hands.press('Control+p')
    await expect(new PreviewPage(page).pages.first()).toBeVisible({ timeout: 20_000 })
    expect(await focusFault(page)).toBeNull()
    await hands.press('Escape')
    await expect(new PreviewPage(page).dialog).toBeHidden()
    expect(await focusFault(page)).toBeNull()
  })

  await test.step('saving and export', async () => {
    await hands.press('Control+s')
    await expect(editor.state).toHaveText(/^Gemt/)
    for (const [keys, name] of [
      ['Control+Shift+E', 'tastatur.docx'],
      ['Control+Shift+P', 'tastatur.pdf'],
    ] as const) {
      await answerSaveDialog(app, path.join(folder, name))
      await hands.press(keys)
      await expect(editor.notices.filter({ hasText: name.replace(/\..*/, '') }).first()).toBeVisible()
      await expect
        .poll(
          () =>
            stat(path.join(folder, name)).then(
              ({ size }) => size,
              () => 0,
            ),
          { timeout: 30_000 },
        )
        .toBeGreaterThan(5000)
    }
  })

  const saved = await readSaved(file)
  expect(saved.roles.map(({ name }) => name)).toEqual([
    'Teamkoordinator',
    'Direktør',
    'Leder af ledere',
    'Leder af kolleger',
  ])
  expect(saved.about.issuer).toBe('Direktionen')
  const written = JSON.stringify(saved)
  for (const text of [
    'Et nyt udsagn.',
    'Udfyldt med F8.',
    'Skrevet i vores kommune.',
    'Kære læser.',
    'Klima',
  ])
    expect(written).toContain(text)
  expect(written).not.toContain('Grøn ledelse')
})
