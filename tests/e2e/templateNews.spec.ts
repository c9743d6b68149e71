import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { packFramework } from '../../core/file/packFramework.ts'
import { packTemplate } from '../../core/file/packTemplate.ts'
import type { Framework } from '../../core/framework/framework.ts'
import type { Part } from '../../core/framework/part.ts'
import { inlineText } from '../../core/framework/richText.ts'
import type { Statement } from '../../core/framework/structure.ts'
import { instantiate } from '../../core/template/instantiate.ts'
import { parseTemplate } from '../../core/template/library.ts'
import type { Template } from '../../core/template/template.ts'
import { EditorPage } from './pages/editor.ts'
import { TemplateNews } from './pages/origin.ts'
import { expect, test } from './support/app.ts'
import { violations } from './support/axe.ts'
import { answerOpenDialog } from './support/dialogs.ts'
import { pick } from './support/menu.ts'

async function roskilde(): Promise<Template> {
  const parsed = parseTemplate(JSON.parse(await readFile('templates/roskilde.json', 'utf8')))
  if (!parsed.ok) throw new Error(parsed.refusal.message)
  return parsed.value
}

/** A template with its cells changed, as its owner would send it again. */
const changed = (template: Template, id: string, change: (all: Statement[]) => Statement[]): Template => {
  const cells = template.framework.cells
  const row = cells[id] ?? {}
  const written = { ...row, r1: change(row['r1'] ?? []) }
  return { ...template, framework: { ...template.framework, cells: { ...cells, [id]: written } } }
}
const saying = (words: string) => (all: Statement[]) =>
  all.map((statement) => ({ ...statement, text: inlineText(words) }))

/** A framework that was begun from an older edition of the template: two statements read otherwise, and a row was not there. */
async function begunBefore(folder: string, template: Template): Promise<void> {
  const older = changed(changed(template, 'k1d1', saying('Se opgaven')), 'k2d1', saying('Gå i dialog'))
  const { framework } = older
  const { k7d1: _, ...cells } = framework.cells
  const competencies = framework.competencies.filter(({ id }) => id !== 'k7')
  const begun = instantiate(
    { ...older, framework: { ...framework, competencies, cells } },
    { kommune: 'Faxe Kommune' },
    { id: 'f1', year: 2026, date: '' },
  )
  await save(folder, 'mit.grundlag', begun)
}

/** A template with other words in its first paragraph, another name for its role, and a part more. */
const inOtherWords = (template: Template, words: string, role: string): Template => {
  const { framework } = template
  const parts = framework.parts.map((part, i): Part => {
    const [first, ...rest] = part.kind === 'prose' ? part.body.content : []
    return part.kind === 'prose' && i === 0 && first?.type === 'paragraph'
      ? { ...part, body: { type: 'doc', content: [{ ...first, content: inlineText(words) }, ...rest] } }
      : part
  })
  const roles = framework.roles.map((one) => ({ ...one, name: role }))
  return { ...template, framework: { ...framework, roles, parts } }
}
const withPart = (template: Template, title: string, words: string): Template => {
  const paragraph = { type: 'paragraph', attrs: { id: 'nyb1' }, content: inlineText(words) } as const
  const made: Part = {
    id: 'nyp1',
    kind: 'prose',
    title,
    subtitle: '',
    newPage: true,
    body: { type: 'doc', content: [paragraph] },
  }
  return { ...template, framework: { ...template.framework, parts: [...template.framework.parts, made] } }
}

const save = (folder: string, name: string, framework: Framework) =>
  writeFile(path.join(folder, name), packFramework(framework))

test('what is new in the template is chosen and taken over, and one’s own text stays', async ({
  start,
  folder,
}) => {
  await begunBefore(folder, await roskilde())
  const { app, page } = await start('mit.grundlag')
  const editor = new EditorPage(page)
  const cell = (row: number) => editor.grid.cells.nth(row - 1)
  await expect(cell(2)).toContainText('Gå i dialog')
  await editor.grid.write(cell(2), ' hver dag')

  await pick(app, 'file.templateNews')
  const news = new TemplateNews(page)
  await expect(news.dialog).toContainText('Resultater gennem tillid og mod')
  await expect(news.dialog).toContainText('Skabelonen følger med Grundlag.')
  const reworded = news.group('Skrevet om i skabelonen')
  const both = news.group('Skrevet om i skabelonen og tilpasset af jer')
  const added = news.group('Nyt i skabelonen')
  await expect(reworded.getByRole('listitem').getByRole('checkbox')).toBeChecked()
  await expect(reworded.locator('del').first()).toContainText('Se')
  await expect(both.getByRole('listitem').getByRole('checkbox')).not.toBeChecked()
  await expect(both).toContainText('hver dag')
  await expect(added.getByRole('checkbox', { name: 'Kompetence: Tillid' })).toBeChecked()
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    expect(await violations(page)).toEqual([])
  }
  await expect(news.take).toHaveText('Overtag valgte (2)')
  await news.take.click()

  await expect(news.dialog).toHaveCount(0)
  await expect(cell(1)).toContainText('Skabe helhed for borgeren')
  await expect(cell(2)).toContainText('Gå i dialog hver dag')
  await expect(editor.grid.cells).toHaveCount(7)
  await expect(cell(7)).toContainText('Have tillid til')
  await expect(editor.undo).toHaveAccessibleName(/overtag nyt fra skabelonen/)
  await editor.undo.click()
  await expect(cell(1)).toContainText('Se opgaven')
  await expect(editor.grid.cells).toHaveCount(6)
})

test('a template that came by mail is found in its file, with the keyboard alone', async ({
  start,
  folder,
}) => {
  const first = { ...(await roskilde()), id: 'naboen', name: 'Naboens principper' }
  const begun = instantiate(first, { kommune: 'Faxe Kommune' }, { id: 'f1', year: 2026, date: '' })
  await save(folder, 'mit.grundlag', begun)
  const file = path.join(folder, 'nabo.grundskabelon')
  await writeFile(file, packTemplate(changed(first, 'k1d1', saying('Skab helhed i {{kommune}}'))))

  const { app, page } = await start('mit.grundlag')
  const editor = new EditorPage(page)
  const cell = editor.grid.cells.first()
  await cell.focus()
  await pick(app, 'file.templateNews')
  const news = new TemplateNews(page)
  await expect(news.dialog).toContainText('er hverken blandt programmets egne eller i biblioteket')
  await answerOpenDialog(app, file)
  await expect(news.choose).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(news.dialog).toContainText('Naboens principper')
  await expect(news.group('Skrevet om i skabelonen')).toContainText('Skab helhed')
  const box = news.group('Skrevet om i skabelonen').getByRole('listitem').getByRole('checkbox')
  await box.focus()
  await page.keyboard.press('Space')
  await expect(news.take).toHaveText('Overtag valgte')
  await page.keyboard.press('Space')
  await news.take.focus()
  await page.keyboard.press('Enter')
  await expect(cell).toContainText('Skab helhed i Faxe Kommune')
  await expect(cell).toBeFocused()
  await pick(app, 'file.templateNews')
  await expect(news.choose).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(news.dialog).toContainText('Skabelonen siger det samme, som da I begyndte.')
  await page.keyboard.press('Escape')
  await expect(news.dialog).toHaveCount(0)
})

test('prose in other words, a new part and a renamed role are taken over, and one’s own paragraph stays', async ({
  start,
  folder,
}) => {
  const now = await roskilde()
  const { framework } = inOtherWords(now, 'Vi er en kommune med mennesker.', 'Ledere')
  const older = { ...now, framework: { ...framework, parts: framework.parts.slice(0, 1) } }
  await save(folder, 'mit.grundlag', {
    ...instantiate(older, { kommune: 'Faxe Kommune' }, { id: 'f1', year: 2026, date: '' }),
  })
  const { app, page } = await start('mit.grundlag')
  const editor = new EditorPage(page)
  await editor.outline.open('Ledelsesgrundlag')
  await expect(editor.prose).toContainText('Vi er en kommune med mennesker.')

  await pick(app, 'file.templateNews')
  const news = new TemplateNews(page)
  const reworded = news.group('Skrevet om i skabelonen')
  await expect(reworded.getByRole('checkbox', { name: 'Rolle: Ledere' })).toBeChecked()
  await expect(reworded.getByRole('checkbox', { name: 'Ledelsesgrundlag', exact: true })).toBeChecked()
  await expect(reworded).toContainText('politisk styret organisation')
  const added = news.group('Nyt i skabelonen')
  await expect(added.getByRole('checkbox', { name: 'Afsnit: Resultater gennem tillid og mod' })).toBeChecked()
  expect(await violations(page)).toEqual([])
  await news.take.click()
  await expect(news.dialog).toHaveCount(0)
  await expect(editor.prose).toContainText('Faxe Kommune er en politisk styret organisation')
  await editor.outline.open('Resultater gennem tillid og mod')
  await expect(editor.grid.table).toContainText('Alle ledere')
  await expect(editor.undo).toHaveAccessibleName(/overtag nyt fra skabelonen/)
  await editor.undo.click()
  await editor.outline.open('Ledelsesgrundlag')
  await expect(editor.prose).toContainText('Vi er en kommune med mennesker.')
})

test('new prose is chosen with the keyboard alone, and one’s own words are not written over', async ({
  start,
  folder,
}) => {
  const first = { ...(await roskilde()), id: 'naboen', name: 'Naboens principper' }
  const begun = instantiate(first, { kommune: 'Faxe Kommune' }, { id: 'f1', year: 2026, date: '' })
  await save(folder, 'mit.grundlag', begun)
  const file = path.join(folder, 'nabo.grundskabelon')
  await writeFile(
    file,
    packTemplate(
      withPart(inOtherWords(first, 'Vi er mange i {{kommune}}.', 'Lederne'), 'Efterskrift', 'Tak for nu.'),
    ),
  )
  const { app, page } = await start('mit.grundlag')
  const editor = new EditorPage(page)
  await editor.outline.open('Ledelsesgrundlag')
  await editor.prose.locator('p').first().click()
  await page.keyboard.press('Home')
  await page.keyboard.type('Hos os: ')
  await pick(app, 'file.templateNews')
  const news = new TemplateNews(page)
  await answerOpenDialog(app, file)
  await expect(news.choose).toBeFocused()
  await page.keyboard.press('Enter')
  const both = news.group('Skrevet om i skabelonen og tilpasset af jer')
  await expect(both.getByRole('listitem').getByRole('checkbox')).not.toBeChecked()
  await expect(both).toContainText('Hos os')
  await news.group('Skrevet om i skabelonen').getByRole('checkbox', { name: 'Rolle: Alle ledere' }).focus()
  await page.keyboard.press('Space')
  await expect(news.take).toHaveText('Overtag valgte (1)')
  await news.take.focus()
  await page.keyboard.press('Enter')
  await expect(news.dialog).toHaveCount(0)
  await expect(editor.outline.line('Efterskrift')).toBeVisible()
  await expect(editor.prose.first()).toContainText('Hos os: ')
  await page.keyboard.press('Control+z')
  await expect(editor.outline.line('Efterskrift')).toHaveCount(0)
  await expect(editor.prose.first()).toContainText('Hos os: ')
})
