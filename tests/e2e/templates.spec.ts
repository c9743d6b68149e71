import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { unzipSync } from 'fflate'
import { unpackTemplate } from '../../core/file/unpackTemplate.ts'
import type { Template } from '../../core/template/template.ts'
import { TemplateDialog } from './pages/templates.ts'
import { WelcomePage } from './pages/welcome.ts'
import { expect, test } from './support/app.ts'
import { answerOpenDialog, answerSaveDialog } from './support/dialogs.ts'
import { pick } from './support/menu.ts'

/** A template of one's own: made, mailed and begun from. */

const faxe = { kommune: 'Faxe Kommune', forvaltning: 'Børn og Unge' }

async function templateIn(file: string): Promise<Template> {
  const read = unpackTemplate(new Uint8Array(await readFile(file)), file)
  if (!read.ok) throw new Error(read.refusal.message)
  return read.value.template
}

test('a framework becomes one file without its names, and a colleague begins from it', async ({
  start,
  folder,
}) => {
  const file = path.join(folder, 'Vores vej.grundskabelon')
  const { app, page } = await start()
  const editor = await new WelcomePage(page).begin('holstebro', faxe)
  await answerSaveDialog(app, file)
  await pick(app, 'file.saveTemplate')
  const dialog = new TemplateDialog(page)
  await expect(dialog.name).toHaveValue('Vejen til fremtidens velfærd')
  await expect(dialog.field('Kommune')).toHaveValue('Faxe Kommune')
  await expect(dialog.status).toHaveText(/^(\d+) af \1 steder bliver erstattet$/)
  await expect(dialog.group(/forvaltningens navn \(\d+\)$/)).toBeChecked()
  await expect(dialog.line('I Børn og Unge er vi ambitiøse')).toBeChecked()

  // One place is to stay as it is.
  await dialog.line('I Børn og Unge er vi ambitiøse').click()
  await expect(dialog.group(/forvaltningens navn \(\d+\)$/)).toBeChecked({ indeterminate: true })
  await dialog.name.fill('Vores vej')
  await dialog.toFile.click()
  const said = page.locator('.fui-Toast')
  await expect(said).toContainText('Skabelonen er gemt som Vores vej.grundskabelon.')
  await expect(said.getByRole('button', { name: 'Vis i mappe' })).toBeVisible()

  const template = await templateIn(file)
  expect(template).toMatchObject({ name: 'Vores vej', origin: { municipality: 'Faxe Kommune' } })
  expect(template.origin.source).toContain('Bygger på Holstebro Kommunes ledelsesgrundlag')
  const texts = JSON.stringify({ ...template.framework, sources: [] })
  expect(texts.match(/Børn og Unge/g)).toHaveLength(1)
  expect(texts).not.toContain('Faxe')
  expect(Object.keys(unzipSync(new Uint8Array(await readFile(file)))).sort()).toEqual([
    'grundlag.json',
    'template.json',
  ])

  // The colleague opens it, is asked for the names, and sees what is left to fill in.
  await editor.page.keyboard.press('Control+w')
  await page.getByRole('heading', { name: 'Nyt ledelsesgrundlag' }).waitFor()
  await answerOpenDialog(app, file)
  await page.getByRole('button', { name: 'Åbn …' }).click()
  const asked = page.getByRole('dialog')
  await expect(asked.getByText('Teksten er fra Børn og Unge, Faxe Kommune')).toBeVisible()
  await asked.getByRole('combobox', { name: 'Kommune' }).fill('Køge Kommune')
  await asked.getByLabel('Forvaltning').fill('Teknik')
  await asked.getByLabel('Udsteder').waitFor()
  await asked.getByRole('button', { name: 'Opret' }).click()
  const bar = page.getByRole('region', { name: 'Ikke udfyldt' })
  await expect(bar).toContainText('1 sted er ikke udfyldt.')
  await bar.getByRole('button', { name: 'Gå til næste' }).click()
  await expect(page.getByRole('navigation', { name: 'Steder' })).toContainText(
    '{{udsteder}}, Teknik, Køge Kommune',
  )
  await expect(page.getByLabel('Erstat med')).toBeFocused()
  await page.keyboard.type('Direktionen')
  await page.getByRole('button', { name: 'Erstat alle' }).click()
  await expect(bar).toHaveCount(0)
  await expect(page.getByText('Direktionen, Teknik, Køge Kommune')).toBeVisible()
})

test('with the keyboard alone: only the structure, into my own templates, and begun from there', async ({
  start,
}) => {
  const { app, page } = await start()
  const welcome = new WelcomePage(page)
  await welcome.card('holbaek').press('Enter')
  await page.keyboard.type('Faxe Kommune')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Enter')
  await page.getByRole('treegrid').or(page.getByRole('grid')).first().waitFor()
  await pick(app, 'file.saveTemplate')
  const dialog = new TemplateDialog(page)
  await expect(dialog.name).toBeFocused()
  await page.keyboard.press('Control+a')
  await page.keyboard.type('Fokus')
  await page.keyboard.press('Tab')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('radio', { name: /^Kun strukturen/ })).toBeChecked()
  for (
    let i = 0;
    i < 60 && !(await dialog.toMine.evaluate((button) => button === document.activeElement));
    i++
  )
    await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.locator('.fui-Toast')).toContainText('Fokus ligger nu i mine skabeloner.')
  await expect(dialog.root).toHaveCount(0)

  await page.keyboard.press('Control+w')
  const own = page.locator('[data-template^="lib:"]')
  await expect(own).toContainText('Min skabelon')
  await expect(own).toContainText('0 udsagn')
  await own.focus()
  await page.keyboard.press('Enter')
  // The municipality is known from the last time, and nothing asks for an administration that no text names.
  await expect(page.getByRole('combobox', { name: 'Kommune' })).toHaveValue('Faxe Kommune')
  await expect(page.getByLabel('Forvaltning')).toHaveCount(0)
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')

  await page.getByRole('button', { name: 'Mere om Fokus' }).press('Enter')
  await expect(page.getByRole('menuitem', { name: 'Omdøb …' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('textbox', { name: 'Navn' })).toBeFocused()
  await page.keyboard.press('Control+a')
  await page.keyboard.type('Vores fokus')
  await page.keyboard.press('Enter')
  await expect(own).toContainText('Vores fokus')
})
