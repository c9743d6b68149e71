import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { unzipSync } from 'fflate'
import { unpackFramework } from '../../core/file/unpackFramework.ts'
import type { Framework } from '../../core/framework/framework.ts'
import { type ProseBlock, plainText, textBlocks } from '../../core/framework/richText.ts'
import { encodePng } from '../../main/figures/encodePng.ts'
import { copyElsewhere, paste } from './pages/clipboard.ts'
import { WelcomePage } from './pages/welcome.ts'
import { expect, test } from './support/app.ts'
import { answerOpenDialog, answerSaveDialog } from './support/dialogs.ts'
import { savedAs } from './support/saved.ts'

const names = { kommune: 'Eksempel Kommune', forvaltning: 'Social og Sundhed' }

const namesOf = (list: readonly { readonly name: string }[] | undefined) => list?.map(({ name }) => name)
const under = (framework: Framework, theme: string) =>
  namesOf(
    framework.competencies.filter(
      (row) => row.theme === framework.themes.find(({ name }) => name.startsWith(theme))?.id,
    ),
  )

test('roles, parts, themes, competencies and dimensions are dragged in the outline, one undo each', async ({
  start,
  folder,
}) => {
  test.setTimeout(90_000)
  const { app, page } = await start()
  const editor = await new WelcomePage(page).begin('holstebro', names)
  const { outline } = editor
  const before = await savedAs(app, page, path.join(folder, 'a.grundlag'))

  await outline.drag('Chef', 'before', 'Direktør')
  await expect(editor.undo).toHaveAttribute('aria-label', /flyt rolle/)
  await outline.drag('Forord', 'after', 'Vi glæder os')
  await outline.open('Rollebeskrivelser')
  await outline.drag('Innovationsledelse', 'before', 'Personaleledelse')
  await outline.drag('Forandringsledelse', 'into', 'Vi sikrer en stabil')
  await outline.drag('Vi skaber tid', 'before', 'Vi sikrer en stabil')
  await outline.line('Driftsledelse').locator('.fui-TreeItemLayout__expandIcon').click()
  await outline.drag('Balancerer faglig kvalitet', 'before', 'Sætter fokus')

  const after = await savedAs(app, page, path.join(folder, 'b.grundlag'))
  expect(namesOf(after.roles)?.slice(0, 2)).toEqual(['Chef', 'Direktør'])
  expect(after.parts.findIndex(({ title }) => title === 'Forord')).toBe(2)
  expect(under(after, 'Vi sikrer')).toEqual([
    'Driftsledelse',
    'Innovationsledelse',
    'Personaleledelse',
    'Forandringsledelse',
  ])
  expect(under(after, 'Vi skaber tid')).toEqual([])
  expect(after.themes[0]?.name).toMatch(/^Vi skaber tid/)
  const drift = after.competencies.find(({ name }) => name === 'Driftsledelse')
  expect(drift?.dimensions[0]?.name).toMatch(/^Balancerer/)

  expect(await editor.all('Control+z')).toBe(6)
  expect(await savedAs(app, page, path.join(folder, 'c.grundlag'))).toEqual(before)
})

test('a drag is taken back with Esc, and one to nowhere moves nothing', async ({ start }) => {
  const { page } = await start()
  const editor = await new WelcomePage(page).begin('holstebro', names)
  const { outline } = editor
  await outline.line('Chef').waitFor()
  const before = await outline.lines()
  await outline.hold('Chef', 'before', 'Direktør')
  await page.keyboard.press('Escape')
  await page.mouse.up()
  expect(await outline.lines()).toEqual(before)
  await outline.drag('Chef', 'before', 'Driftsledelse')
  expect(await outline.lines()).toEqual(before)
  await expect(editor.undo).toHaveAttribute('aria-label', 'Intet at fortryde')
})

test('the same with the keyboard, and a screen reader hears where things went', async ({ start, folder }) => {
  const { app, page } = await start()
  const editor = await new WelcomePage(page).begin('holstebro', names)
  const { outline } = editor
  const said = page.locator('[aria-live="polite"]').filter({ hasText: /\S/ })
  const move = async (name: string, key: 'ArrowUp' | 'ArrowDown', times = 1) => {
    await outline.item(name).focus()
    for (let i = 0; i < times; i++) {
      await page.keyboard.press(`Alt+${key}`)
      await expect(outline.item(name)).toBeFocused()
    }
  }
  await move('Chef', 'ArrowUp')
  await expect(said.filter({ hasText: 'Flyttet: Chef, nummer 1 af 4' })).toHaveCount(1)
  await move('Chef', 'ArrowUp')
  await expect(said.filter({ hasText: 'Chef kan ikke flyttes længere' })).toHaveCount(1)
  await move('Personaleledelse', 'ArrowDown')
  await expect(said.filter({ hasText: /Personaleledelse, nummer 1 af 3, under Vi skaber tid/ })).toHaveCount(
    1,
  )
  await move('Vi skaber tid', 'ArrowUp')
  await outline.item('Driftsledelse').focus()
  await page.keyboard.press('ArrowRight')
  await move('Balancerer faglig', 'ArrowUp')
  await move('Forord', 'ArrowDown')

  const after = await savedAs(app, page, path.join(folder, 'a.grundlag'))
  expect(namesOf(after.roles)?.[0]).toBe('Chef')
  expect(under(after, 'Vi skaber tid')?.[0]).toBe('Personaleledelse')
  expect(after.themes[0]?.name).toMatch(/^Vi skaber tid/)
  expect(after.parts[1]?.title).toBe('Forord')
  const drift = after.competencies.find(({ name }) => name === 'Driftsledelse')
  expect(drift?.dimensions[0]?.name).toMatch(/^Balancerer/)
})

/** Prose written short: "h2 Title", "- item", "1. item", "> quote". */
const short = (blocks: readonly ProseBlock[], indent = ''): string[] =>
  blocks.flatMap((block): string[] => {
    if (block.type === 'paragraph') return [`${indent}${plainText(block.content)}`]
    if (block.type === 'heading') return [`h${block.attrs.level} ${plainText(block.content)}`]
    if (block.type === 'blockquote') return block.content.map(({ content }) => `> ${plainText(content)}`)
    return block.content.flatMap((item, i) => {
      const start = block.type === 'orderedList' ? (block.attrs?.start ?? 1) : 0
      const [first = '', ...rest] = short(item.content, `${indent}  `)
      return [`${indent}${block.type === 'orderedList' ? `${start + i}.` : '-'} ${first.trim()}`, ...rest]
    })
  })

const pastes: readonly (readonly [string, readonly string[]])[] = [
  [
    'word',
    [
      'h2 Vores ledelse',
      'Vi er tydelige og nysgerrige. Se mere hos KL, og klik her.',
      'h3 Det lægger vi vægt på',
      '- Tillid til hinanden',
      '  - Også når det er svært',
      '- Mod',
      '1. Vi sætter retning',
      '2. Vi følger op',
      '> God ledelse kan mærkes',
    ],
  ],
  ['google-docs', ['h2 Vores løfte', 'Vi lytter først og svarer så', '- Åbenhed', '  - I det små']],
  ['web', ['h2 Nyt fra forvaltningen', 'Læs nyheden.', 'Rolle – Antal', 'Chef – 12']],
  ['libreoffice', ['h2 Rammer', 'Fast arbejdstid', '3. Tredje punkt', '4. Fjerde punkt']],
]

test('prose copied from other programs keeps its structure, drops the rest, and is one step', async ({
  start,
  folder,
}) => {
  test.setTimeout(90_000)
  const { app, page } = await start()
  const editor = await new WelcomePage(page).begin('holstebro', names)
  await editor.outline.open('Forord')
  for (const [program, lines] of pastes) {
    const html = await readFile(
      path.join(import.meta.dirname, '../fixtures/paste', `${program}.html`),
      'utf8',
    )
    await editor.prose.click()
    await page.keyboard.press('Control+End')
    await page.keyboard.press('Enter')
    const step = await editor.undo.getAttribute('aria-label')
    await copyElsewhere(app, { html, text: 'kun ordene' })
    await paste(page)
    await expect(editor.prose).toContainText(lines.at(-1)?.replace(/^\s*\S+ /, '') ?? '')
    await expect(editor.undo).toHaveAttribute('aria-label', /indsæt tekst/)
    const framework = await savedAs(app, page, path.join(folder, `${program}.grundlag`))
    const part = framework.parts.find(({ title }) => title === 'Forord')
    if (part?.kind !== 'prose') throw new Error('No foreword')
    const all = short(part.body.content)
    expect(all.slice(-lines.length)).toEqual(lines)
    // What stood there before stands there still.
    expect(all.length).toBeGreaterThan(lines.length + 2)
    if (program === 'word') {
      const marked = JSON.stringify(part.body)
      expect(marked).toContain('"https://www.kl.dk/ledelse"')
      expect(marked).not.toMatch(/javascript|Comic|#2F5496/)
      expect(marked).toMatch(/"bold"/)
    }
    await editor.undo.click()
    await expect(editor.undo).toHaveAttribute('aria-label', step ?? '')
    await expect(editor.prose).not.toContainText(lines.at(-1)?.replace(/^\s*\S+ /, '') ?? '')
  }
  expect(await page.evaluate(() => Reflect.get(window, 'hacked'))).toBeUndefined()
})

test('what is too large is pasted as its words, or refused, and nothing that stands there is lost', async ({
  start,
}) => {
  const { app, page } = await start()
  const editor = await new WelcomePage(page).begin('holstebro', names)
  await editor.outline.open('Forord')
  const before = await editor.prose.innerText()
  await editor.prose.click()
  await page.keyboard.press('Control+End')
  await copyElsewhere(app, {
    html: `<p>${'<span>ord </span>'.repeat(260_000)}</p>`,
    text: ' Slut på det hele.',
  })
  await paste(page)
  await expect(editor.prose).toContainText('Slut på det hele.')
  await expect(editor.notices.filter({ hasText: 'Formateringen var for stor' })).toBeVisible()
  await copyElsewhere(app, { text: 'ord '.repeat(300_000) })
  await paste(page)
  await expect(editor.notices.filter({ hasText: 'Det er for stort at indsætte' })).toBeVisible()
  expect((await editor.prose.innerText()).startsWith(before.trim().slice(0, 200))).toBe(true)
})

test('a list pasted in a statement becomes a statement for each item, as one step', async ({ start }) => {
  const { app, page } = await start()
  const editor = await new WelcomePage(page).begin('holstebro', names)
  const cell = editor.grid.cells.first()
  await cell.click()
  await page.keyboard.press('Control+End')
  await copyElsewhere(app, {
    html: '<ul><li> og følger op</li><li>Jeg <b>lytter</b></li><li>Jeg spørger</li></ul>',
    text: 'kun ordene',
  })
  await paste(page)
  await page.keyboard.type(' åbent')
  await page.keyboard.press('Escape')
  const statements = cell.locator('p')
  await expect(statements).toHaveCount(3)
  await expect(statements.nth(0)).toContainText('og følger op')
  await expect(statements.nth(1).locator('strong')).toHaveText('lytter')
  await expect(statements.nth(2)).toContainText('Jeg spørger åbent')
  await editor.undo.click()
  await editor.undo.click()
  await expect(statements).toHaveCount(1)
  await expect(statements).not.toContainText('følger op')
})

test('prose is formatted with the mouse, and with the keyboard through the toolbar', async ({
  start,
  folder,
}) => {
  const { app, page } = await start()
  const editor = await new WelcomePage(page).begin('holstebro', names)
  await editor.insert('Tekstafsnit', 'Efterskrift')
  await editor.prose.click()
  await page.keyboard.type('Hvorfor')
  const style = page.getByRole('button', { name: /^Typografi:/ })
  await style.click()
  await page.getByRole('menuitemradio', { name: 'Overskrift 2' }).click()
  await expect(editor.prose).toBeFocused()
  await expect(style).toHaveAttribute('aria-label', 'Typografi: Overskrift 2')
  await page.keyboard.press('End')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Først')
  await page.getByRole('button', { name: /^Punktopstilling/ }).click()

  // By keyboard: Shift+F6 to the toolbar, one tab stop, arrows between the tools.
  await page.keyboard.press('Enter')
  await page.keyboard.type('Så')
  await expect(page.getByRole('button', { name: 'Tilføj udsagn' })).toHaveCount(0)
  const toolbar = page.getByRole('toolbar', { name: 'Formatering' })
  const inToolbar = () => toolbar.evaluate((element) => element.contains(document.activeElement))
  for (let i = 0; i < 6 && !(await inToolbar()); i++) await page.keyboard.press('Shift+F6')
  const numbers = page.getByRole('button', { name: /^Nummereret liste/ })
  for (let i = 0; i < 10 && !(await numbers.evaluate((element) => element === document.activeElement)); i++)
    await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  await expect(editor.prose).toBeFocused()
  await page.keyboard.press('Control+Shift+8')
  await page.keyboard.press('Control+b')
  await page.keyboard.type(' fed')

  const framework = await savedAs(app, page, path.join(folder, 'a.grundlag'))
  const part = framework.parts.find(({ title }) => title === 'Efterskrift')
  if (part?.kind !== 'prose') throw new Error('No part')
  expect(short(part.body.content)).toEqual(['h2 Hvorfor', '- Først', '- Så fed'])
  expect(textBlocks(part.body.content).at(-1)?.content?.at(-1)).toMatchObject({ marks: [{ type: 'bold' }] })
})

test('a logo is chosen, seen, printed in Word and PDF, kept in the file, and taken back with undo', async ({
  start,
  folder,
}) => {
  test.setTimeout(120_000)
  const { app, page } = await start()
  const editor = await new WelcomePage(page).begin('holstebro', names)
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
  const { app, page } = await start()
  const editor = await new WelcomePage(page).begin('holstebro', names)
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

test('the rays of a star are written, moved and deleted with the keyboard, and drawn at once', async ({
  start,
  folder,
}) => {
  const { app, page } = await start()
  const editor = await new WelcomePage(page).begin('holstebro', names)
  await editor.outline.open('Eksempel Kommunes ledestjerne')
  const drawing = page.locator('figure img')
  const first = page.getByRole('textbox', { name: 'Tak 1', exact: true })
  const second = page.getByRole('textbox', { name: 'Tak 2', exact: true })
  const ray = await first.inputValue()
  await first.focus()
  await page.keyboard.press('Enter')
  await expect(second).toBeFocused()
  await page.keyboard.type('Nysgerrighed')
  await expect(drawing).toHaveAttribute('alt', /Nysgerrighed/)
  await page.keyboard.press('Alt+ArrowUp')
  await expect(first).toBeFocused()
  await expect(first).toHaveValue('Nysgerrighed')
  await expect(second).toHaveValue(ray)
  await page.getByRole('button', { name: `Slet ${ray}` }).press('Enter')
  const framework = await savedAs(app, page, path.join(folder, 'a.grundlag'))
  const star = framework.parts.find((part) => part.kind === 'figure' && part.figure === 'star')
  if (star?.kind !== 'figure') throw new Error('No star')
  expect(star.points[0]?.text).toBe('Nysgerrighed')
  expect(star.points.map(({ text }) => text)).not.toContain(ray)
})
