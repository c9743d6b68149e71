import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Page } from 'playwright/test'
import { packFramework } from '../../core/file/packFramework.ts'
import { competency, framework, grid, roles, theme } from '../builders/framework.ts'
import { EditorPage } from './pages/editor.ts'
import { RecoveryPage } from './pages/recovery.ts'
import { ReviewPage } from './pages/review.ts'
import { WelcomePage } from './pages/welcome.ts'
import { expect, test } from './support/app.ts'
import { violations } from './support/axe.ts'
import { begun } from './support/begun.ts'
import { grundlag } from './support/cli.ts'
import { consultedFile } from './support/consulted.ts'
import { answerOpenDialog } from './support/dialogs.ts'
import { focusedPlace, focusFault, tabRound } from './support/focus.ts'
import { heldFile } from './support/held.ts'
import { keptTexts } from './support/kept.ts'
import { pick } from './support/menu.ts'
import { screens } from './support/screens/screens.ts'
import type { Screen, Stage } from './support/screens/stage.ts'
import { sharedFolder } from './support/sharedFolder.ts'
import { cutTexts, smallTargets } from './support/size.ts'

/** Every screen: axe finds nothing in any look, the focus is seen and comes back, and what one presses is large enough. */

const looks = [
  { name: 'light', media: { colorScheme: 'light', forcedColors: 'none' } },
  { name: 'dark', media: { colorScheme: 'dark', forcedColors: 'none' } },
  { name: 'high contrast', media: { colorScheme: 'dark', forcedColors: 'active' } },
] as const

async function inEveryLook(page: Page): Promise<readonly string[]> {
  const found: string[] = []
  for (const { name, media } of looks) {
    await page.emulateMedia(media)
    for (const violation of await violations(page)) found.push(`${name}: ${violation}`)
  }
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' })
  return [...found, ...(await smallTargets(page))]
}

/** The focus where it stands, and on every step of a way round. */
async function wayRound(page: Page): Promise<readonly string[]> {
  const here = await focusFault(page)
  return [...(here === null ? [] : [here]), ...(await tabRound(page))]
}

async function check(page: Page, name: string, tab: 'round' | 'acts' = 'round'): Promise<void> {
  expect.soft(await inEveryLook(page), name).toEqual([])
  if (tab === 'round') expect.soft(await wayRound(page), `focus: ${name}`).toEqual([])
  else expect.soft(await focusFault(page), `focus: ${name}`).toBeNull()
}

test('the welcome screen, with what a crash left behind, its dialogs and its help', async ({
  start,
  folder,
}) => {
  test.setTimeout(240_000)
  await grundlag(
    folder,
    'new',
    '--template',
    'roskilde',
    '--kommune',
    'Ny Kommune',
    '--out',
    'Ledelse.grundlag',
  )
  const first = await start('Ledelse.grundlag')
  await first.page.evaluate(() => window.grundlag.request('preferences.set', { autosave: false }))
  const written = new EditorPage(first.page).grid
  await written.write(written.cells.first(), ' reddet')
  await expect.poll(async () => (await keptTexts(path.join(folder, 'user-data'))).join()).toContain('reddet')
  const gone = new Promise((resolve) => first.app.process().once('exit', resolve))
  first.app.process().kill('SIGKILL')
  await gone

  const { page } = await start()
  const welcome = new WelcomePage(page)
  const recovery = new RecoveryPage(page)
  await expect(welcome.cards).toHaveCount(5)
  await expect(recovery.list).toBeVisible()
  await page.keyboard.press('Tab')
  await check(page, 'welcome')

  await recovery.button('Se forskellene').press('Enter')
  await recovery.work('Ledelse').getByRole('row').first().waitFor()
  await check(page, 'what was rescued')

  await recovery.button('Slet det reddede: Ledelse').press('Enter')
  await check(page, 'asking before what was rescued is deleted')
  await page.keyboard.press('Escape')
  await expect(recovery.button('Slet det reddede: Ledelse')).toBeFocused()

  await page.keyboard.press('F1')
  await page.getByRole('dialog').waitFor()
  await check(page, 'help')
  await page.keyboard.press('Escape')
  await expect(recovery.button('Slet det reddede: Ledelse')).toBeFocused()

  await welcome.card('holstebro').press('Enter')
  await page.getByRole('dialog').waitFor()
  await check(page, 'new')
  await page.getByRole('combobox', { name: 'Kommune' }).focus()
  await page.keyboard.type('H')
  await page.getByRole('listbox').waitFor()
  await check(page, 'municipalities', 'acts')
  await page.keyboard.press('Escape')
  await page.getByRole('combobox', { name: 'Kommune' }).fill('')
  await page.keyboard.press('Enter')
  await page.getByText('Skriv kommunens navn.').waitFor()
  await check(page, 'new without a name')
  await page.keyboard.press('Escape')
  await expect(welcome.card('holstebro')).toBeFocused()
})

test('the library of templates, its folders, and a look into one', async ({ start, folder }) => {
  const shared = await sharedFolder(folder)
  const { app, page } = await start()
  await answerOpenDialog(app, shared)
  const folders = page.getByRole('button', { name: 'Hent skabeloner fra en fælles mappe …' })
  await folders.press('Enter')
  await page.getByRole('button', { name: 'Tilføj mappe …' }).press('Enter')
  await page.getByRole('dialog').getByText('30 skabeloner').waitFor()
  await check(page, 'folders')
  await page.keyboard.press('Escape')

  await page.getByRole('combobox', { name: 'Vis' }).selectOption('Indbyggede')
  await page.getByRole('button', { name: '1 fil kan ikke bruges' }).press('Enter')
  await check(page, 'library')
  const look = page.getByRole('button', { name: 'Se indholdet af Vejen til fremtidens velfærd' })
  await look.press('Enter')
  await page.getByRole('dialog').getByText('Temaer og kompetencer').waitFor()
  await check(page, 'a look into a template')
  await page.keyboard.press('Escape')
  await expect(look).toBeFocused()
})

test('newer work over the file that was opened, and grids in which nothing can be written yet', async ({
  start,
  folder,
}) => {
  test.setTimeout(180_000)
  await writeFile(
    path.join(folder, 'tom.grundlag'),
    packFramework(framework(grid('matrix', { title: 'Skemaet' }))),
  )
  const empty = framework(
    roles('Chef'),
    theme('Drift', competency('Driftsledelse')),
    theme('Mennesker'),
    grid('matrix'),
  )
  await writeFile(path.join(folder, 'Ledelse.grundlag'), packFramework(empty))
  const first = await start('Ledelse.grundlag')
  await first.page.evaluate(() => window.grundlag.request('preferences.set', { autosave: false }))
  await first.page.keyboard.press('F6')
  await first.page.getByRole('gridcell').first().focus()
  await check(first.page, 'an empty grid')
  const written = new EditorPage(first.page).grid
  await written.write(written.cells.first(), 'reddet')
  await expect.poll(async () => (await keptTexts(path.join(folder, 'user-data'))).join()).toContain('reddet')
  const gone = new Promise((resolve) => first.app.process().once('exit', resolve))
  first.app.process().kill('SIGKILL')
  await gone

  const { page, app } = await start('Ledelse.grundlag')
  await new RecoveryPage(page).newer.waitFor()
  await page.keyboard.press('Tab')
  await check(page, 'newer work')
  await app.evaluate(({ app: inMain }) => inMain.exit(0)).catch(() => undefined)

  const bare = await start('tom.grundlag')
  await bare.page.keyboard.press('F6')
  await bare.page.getByRole('button', { name: 'Tilføj rolle' }).first().focus()
  await check(bare.page, 'a grid without roles and rows')
})

test('the review of the answers to a consultation', async ({ start, folder }) => {
  test.setTimeout(240_000)
  await consultedFile(folder, 'Kladde.grundlag', { rounds: [] })
  const before = await start('Kladde.grundlag')
  await before.page.getByRole('gridcell').first().waitFor()
  await pick(before.app, 'consultation.review')
  await new ReviewPage(before.page).button('Send i høring …').waitFor()
  await before.page.keyboard.press('Shift+Tab')
  await check(before.page, 'a review before anything was sent')
  await before.app.evaluate(({ app: inMain }) => inMain.exit(0)).catch(() => undefined)

  await consultedFile(folder, 'Ledelse.grundlag', { now: { s1: 'Jeg sætter rammer for hverdagen' } })
  const { app, page } = await start('Ledelse.grundlag')
  const review = new ReviewPage(page)
  await page.getByRole('gridcell').first().waitFor()
  await pick(app, 'consultation.review')
  await review.cards.nth(2).waitFor()
  await page.keyboard.press('j')
  await check(page, 'answers with a text that was changed meanwhile', 'acts')
  await page.keyboard.press('e')
  await review.screen.getByRole('textbox', { name: 'Teksten' }).waitFor()
  await check(page, 'writing a passage oneself', 'acts')
  await page.keyboard.press('Escape')
  await page.keyboard.press('u')
  await page.keyboard.press('n')
  await check(page, 'an answer that was used', 'acts')
})

test('the end of a consultation', async ({ start, folder }) => {
  test.setTimeout(240_000)
  await heldFile(folder, 'Ledelse.grundlag')
  const { app, page } = await start('Ledelse.grundlag')
  await page.getByRole('gridcell').first().waitFor()
  for (const what of ['memo', 'tracked', 'rounds', 'personal', 'close'] as const) {
    await page.getByRole('gridcell').nth(5).focus()
    const before = await focusedPlace(page)
    await pick(app, `consultation.${what}`)
    await page.getByRole('dialog').waitFor()
    // The focus shows itself to those who use the keyboard.
    await page.keyboard.press('Tab')
    await check(page, `consultation.${what}`)
    expect.soft(await cutTexts(page), what).toEqual([])
    if (what === 'close') continue
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toBeHidden()
    await expect.soft.poll(() => focusedPlace(page), `after consultation.${what}`).toBe(before)
  }
  await page.getByRole('button', { name: 'Afslut høringen' }).press('Enter')
  await page.getByRole('button', { name: /Skriv høringsnotatet/ }).waitFor()
  await check(page, 'a round that has ended')
})

/** Goes through all screens of the editor; one that cannot be opened does not hide what is wrong on the others. */
async function throughAll(stage: Stage, see: (screen: Screen) => Promise<void>): Promise<void> {
  const { page } = stage
  page.setDefaultTimeout(8000)
  // The focus shows itself to those who use the keyboard.
  await page.keyboard.press('F6')
  for (const screen of screens)
    await test.step(screen.name, async () => {
      const failure = await see(screen).then(() => '', String)
      expect.soft(failure, screen.name).toBe('')
      if (failure !== '') await page.keyboard.press('Escape')
    })
}

test('every screen of the editor', async ({ start, folder }) => {
  test.setTimeout(600_000)
  const { app, page, editor } = await begun(start)
  await editor.grid.cells.first().waitFor()
  const stage = { app, page, editor, folder }
  await throughAll(stage, async ({ name, at, open, close, endsElsewhere, tab }) => {
    if (close !== undefined) {
      await at?.(stage)
      const before = await focusedPlace(page)
      await open(stage)
      await close(stage)
      if (endsElsewhere) await expect.soft.poll(() => focusFault(page), `focus after ${name}`).toBeNull()
      else await expect.soft.poll(() => focusedPlace(page), `focus after ${name}`).toBe(before)
    }
    await at?.(stage)
    await open(stage)
    await check(page, name, tab)
    await close?.(stage)
  })
})

test('everything at twice its size, in a window of 1366 × 768', async ({ start, folder }) => {
  test.setTimeout(600_000)
  const { app, page, editor } = await begun(start)
  await editor.grid.cells.first().waitFor()
  await app.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows()
    window?.setSize(1366, 768)
    window?.webContents.setZoomFactor(2)
  })
  await expect.poll(() => page.evaluate(() => innerWidth)).toBeLessThan(700)
  const stage = { app, page, editor, folder }
  await throughAll(stage, async ({ name, at, open, close, tab }) => {
    await at?.(stage)
    await open(stage)
    expect.soft([...(await cutTexts(page)), ...(await smallTargets(page))], `200 %: ${name}`).toEqual([])
    if (tab === 'round') expect.soft(await wayRound(page), `200 % focus: ${name}`).toEqual([])
    await close?.(stage)
  })
})
