import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { unzipSync } from 'fflate'
import { unpackFramework } from '../../core/file/unpackFramework.ts'
import { encodePng } from '../../main/figures/encodePng.ts'
import { Hands } from './pages/hands.ts'
import { expect, test } from './support/app.ts'
import { begun } from './support/begun.ts'
import { answerOpenDialog, answerSaveDialog } from './support/dialogs.ts'
import { savedAs } from './support/saved.ts'
import { walkTo } from './support/walkTo.ts'

/** The cover and the properties: the logo, the status, the date and the colour. */

test('a logo is chosen, seen, printed in Word and PDF, kept in the file, and taken back with undo', async ({
  start,
  folder,
}) => {
  test.setTimeout(120_000)
  const { app, page, editor } = await begun(start)
  await editor.outline.open('Forside og egenskaber')
  const bytes = encodePng(new Uint8Array(4 * 120 * 40).fill(90), 120, 40)
  const picture = path.join(folder, 'Kommunens våben.png')
  await writeFile(picture, bytes)
  const evil = path.join(folder, 'ond.svg')
  await writeFile(evil, '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')

  const choose = page.getByRole('button', { name: 'Vælg logo …' })
  await answerOpenDialog(app, evil)
  await choose.click()
  await expect(editor.notices.filter({ hasText: 'ond.svg' })).toBeVisible()
  await answerOpenDialog(app, picture)
  await choose.press('Enter')
  const logo = page.getByRole('img', { name: 'Logo: Eksempel Kommune' })
  await expect(logo).toBeVisible()
  expect(await logo.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(120)
  await page.getByRole('textbox', { name: 'Beskrivelse af logoet' }).fill('Kommunens våben')
  await expect(page.getByRole('img', { name: 'Kommunens våben' })).toBeVisible()

  await answerSaveDialog(app, path.join(folder, 'ud.docx'))
  await page.keyboard.press('Control+Shift+E')
  await expect(editor.notices.getByText('Gemt som ud.docx.')).toBeVisible({ timeout: 30_000 })
  const docx = unzipSync(new Uint8Array(await readFile(path.join(folder, 'ud.docx'))))
  const pictures = Object.entries(docx).filter(([name]) => name.startsWith('word/media/'))
  expect(pictures.some(([, data]) => Buffer.from(data).equals(Buffer.from(bytes)))).toBe(true)
  expect(Buffer.from(docx['word/document.xml'] ?? []).toString()).toContain('descr="Kommunens våben"')
  await answerSaveDialog(app, path.join(folder, 'ud.pdf'))
  await page.keyboard.press('Control+Shift+P')
  await expect(editor.notices.getByText('Gemt som ud.pdf.')).toBeVisible({ timeout: 30_000 })
  expect((await readFile(path.join(folder, 'ud.pdf'))).toString('latin1')).toMatch(
    /\/Width 120\s+\/Height 40|\/Width 120/,
  )

  const file = path.join(folder, 'a.grundlag')
  const saved = await savedAs(app, page, file)
  const unpacked = unpackFramework(new Uint8Array(await readFile(file)), file)
  if (!unpacked.ok || saved.about.logo === null) throw new Error('No logo in the file')
  expect(Buffer.from(unpacked.value.media.get(saved.about.logo.file) ?? [])).toEqual(Buffer.from(bytes))
  await page.keyboard.press('Control+w')
  await answerOpenDialog(app, file)
  await page.keyboard.press('Control+o')
  await editor.outline.open('Forside og egenskaber')
  await expect(page.getByRole('img', { name: 'Kommunens våben' })).toBeVisible()

  await page.getByRole('button', { name: 'Fjern logo' }).click()
  await expect(choose).toBeFocused()
  await expect(page.getByRole('img', { name: 'Kommunens våben' })).toHaveCount(0)
  await editor.undo.click()
  await expect(page.getByRole('img', { name: 'Kommunens våben' })).toBeVisible()
  await editor.redo.click()
  await expect(page.getByRole('img', { name: 'Kommunens våben' })).toHaveCount(0)
})

test('the properties are written by mouse and keyboard, and a colour says whether it can be read', async ({
  start,
  folder,
}) => {
  const { app, page, editor } = await begun(start)
  await editor.outline.open('Forside og egenskaber')
  await page.getByRole('radio', { name: 'I høring' }).click()
  await page.getByRole('button', { name: 'Vis forslag til dato' }).click()
  await page.getByRole('option').nth(1).click()
  await page.getByRole('radio', { name: 'Rust' }).click()
  await expect(page.getByText(/^Læses godt på hvidt \(\d+,\d:1\)\.$/)).toBeVisible()
  const code = page.getByRole('textbox', { name: 'Farvekode' })
  await code.fill('F2B233')
  await code.press('Enter')
  await expect(code).toBeFocused()
  await expect(page.getByText(/^For lys til tekst \(1,8:1\)/)).toBeVisible()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  const darker = page.getByRole('button', { name: 'Brug den mørkere nuance overalt' })
  await expect(darker).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByText(/^Læses godt på hvidt \(\d+,\d:1\)\.$/)).toBeVisible()
  await expect(code).toBeFocused()
  await code.fill('grøn')
  await code.press('Enter')
  await expect(page.getByText('Skriv farven som # og seks tegn')).toBeVisible()

  const { about } = await savedAs(app, page, path.join(folder, 'a.grundlag'))
  expect(about.status).toBe('høring')
  expect(about.date).toMatch(/^[a-z]+ \d{4}$/)
  expect(about.accent).not.toBe('#f2b233')
  await expect(editor.undo).toHaveAttribute('aria-label', /skift farve/)
})

for (const way of ['mouse', 'keyboard'] as const)
  test(`title, organisation and date are written by ${way}, and stand on the cover`, async ({
    start,
    folder,
  }) => {
    const { app, page, editor } = await begun(start)
    if (way === 'mouse') await editor.outline.open('Forside og egenskaber')
    else await new Hands(page).outline('Forside og egenskaber')
    for (const [name, words] of [
      ['Titel', 'Vores vej'],
      ['Kommune', 'Nybolig Kommune'],
    ] as const) {
      const field = page.getByRole('textbox', { name, exact: true })
      if (way === 'mouse') await field.click()
      else await walkTo(page, field)
      await page.keyboard.press('Control+a')
      await page.keyboard.type(words)
    }
    const date = page.getByRole('combobox', { name: /^Dato/ })
    if (way === 'mouse') {
      await page.getByRole('button', { name: 'Vis forslag til dato' }).click()
      await page.getByRole('option').nth(1).click()
    } else {
      await walkTo(page, date)
      await page.keyboard.press('Control+a')
      await page.keyboard.type('maj 2027')
    }
    await page.keyboard.press('Tab')
    const { about } = await savedAs(app, page, path.join(folder, 'a.grundlag'))
    expect(about).toMatchObject({ title: 'Vores vej', organisation: 'Nybolig Kommune' })
    expect(about.date).toMatch(way === 'keyboard' ? /^maj 2027$/ : /^[a-zæøå]+ \d{4}$/)
  })
