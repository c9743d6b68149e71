import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { copyElsewhere, paste } from './pages/clipboard.ts'
import { chooseInMenu } from './pages/pasteTable.ts'
import { expect, test } from './support/app.ts'
import { begun } from './support/begun.ts'
import { savedAs } from './support/saved.ts'
import { shortProse } from './support/shortProse.ts'

/** Text from other programs comes into prose and statements. */

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
  const { app, page, editor } = await begun(start)
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
    if (program === 'web') await chooseInMenu(app, 'paste')
    else await paste(page)
    await expect(editor.prose).toContainText(lines.at(-1)?.replace(/^\s*\S+ /, '') ?? '')
    await expect(editor.undo).toHaveAttribute('aria-label', /indsæt tekst/)
    const framework = await savedAs(app, page, path.join(folder, `${program}.grundlag`))
    const part = framework.parts.find(({ title }) => title === 'Forord')
    if (part?.kind !== 'prose') throw new Error('No foreword')
    const all = shortProse(part.body.content)
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
  const { app, page, editor } = await begun(start)
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
  const { app, page, editor } = await begun(start)
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
