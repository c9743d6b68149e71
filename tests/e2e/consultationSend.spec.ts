import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { sentIn } from '../../core/file/consultation/sent.ts'
import { unpackFramework } from '../../core/file/unpackFramework.ts'
import { openDocx } from '../support/docxPackage.ts'
import { copyElsewhere, paste } from './pages/clipboard.ts'
import { Hands } from './pages/hands.ts'
import { SendDialog } from './pages/sendDialog.ts'
import { expect, test } from './support/app.ts'
import { violations } from './support/axe.ts'
import { begun } from './support/begun.ts'
import { grundlag } from './support/cli.ts'
import { answerOpenDialog, answerSaveDialog } from './support/dialogs.ts'
import { keptTexts } from './support/kept.ts'
import { pick } from './support/menu.ts'
import { savedAs } from './support/saved.ts'

async function read(file: string) {
  const unpacked = unpackFramework(new Uint8Array(await readFile(file)), file)
  if (!unpacked.ok) throw new Error(unpacked.refusal.message)
  return unpacked.value
}

/** The properties of a Word file that say which round it is of, and whom it is for. */
async function sentAs(file: string): Promise<string> {
  const part = openDocx(new Uint8Array(await readFile(file))).parts.get('docProps/custom.xml')
  return typeof part === 'string' ? part : ''
}

test('a draft goes out, one file for each party, and the framework shows that it is in consultation', async ({
  start,
  folder,
}) => {
  const { app, page, editor } = await begun(start)
  const file = path.join(folder, 'grundlag.grundlag')
  const before = await savedAs(app, page, file)
  const drafts = path.join(folder, 'udkast')
  await mkdir(drafts)

  await pick(app, 'consultation.send')
  const dialog = new SendDialog(page)
  await expect(dialog.name).toHaveValue('1. høring')
  await dialog.from.fill('2026-11-22')
  await dialog.deadline.fill('2026-12-15')
  await expect(dialog.root).toContainText('tirsdag 15. december 2026')
  await copyElsewhere(app, { text: 'Hoved-MED\nFOA\n\nHK Kommunal\n' })
  await dialog.party.click()
  await paste(page)
  await expect(dialog.root).toContainText('Hvem høres (3)')
  await dialog.heard('HK Kommunal').click()
  await expect(dialog.root).toContainText('Hvem høres (2)')
  await dialog.lookAt.fill('Er kravene tydelige?')
  await dialog.layout.selectOption({ label: 'Skema: ét for hvert tema' })
  await expect(dialog.root).toContainText('God til at sammenligne roller.')
  await dialog.files('Én fil til hver, med deres navn i').check()
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    expect(await violations(page)).toEqual([])
  }
  await page.emulateMedia({ colorScheme: 'light' })

  // Thinking better of it in the system's dialog changes nothing, and the dialog is still there.
  await answerOpenDialog(app, null)
  await dialog.send.click()
  await expect(dialog.send).toBeEnabled()
  expect((await read(file)).framework.rounds).toEqual([])

  await answerOpenDialog(app, drafts)
  await dialog.send.click()
  await expect(dialog.root).toHaveCount(0)
  await expect(page.locator('.fui-Toast').filter({ hasText: '1. høring er i gang.' })).toContainText(
    'Vis i mappe',
  )
  await expect(page.locator('[data-region="status"]')).toContainText(
    'I høring siden 22. november – frist 15. december',
  )

  const names = (await readdir(drafts)).toSorted()
  expect(names.map((name) => name.replace(/^.* - 1\. høring - /, ''))).toEqual(['FOA.docx', 'Hoved-MED.docx'])
  await expect.poll(async () => (await read(file)).framework.rounds.length).toBe(1)
  const saved = await read(file)
  const [round] = saved.framework.rounds
  expect(round).toMatchObject({
    name: '1. høring',
    from: '2026-11-22',
    deadline: '2026-12-15',
    layout: 'matrix',
  })
  expect(saved.framework.about.status).toBe('høring')
  expect(sentIn(saved.extras, round?.id ?? '')).toEqual({ ok: true, value: { ...before, rounds: [] } })
  const properties = await sentAs(path.join(drafts, names[0] ?? ''))
  expect(properties).toContain(round?.id)
  expect(properties).toContain('FOA')

  // One step takes all of it back, and those heard are remembered.
  await editor.undo.click()
  await expect(page.locator('[data-region="status"]')).not.toContainText('I høring')
  await pick(app, 'consultation.send')
  await expect(dialog.root).toContainText('Hvem høres (2)')
})

test('with the keyboard alone: what is wrong is said at its field, and one file goes to all', async ({
  start,
  folder,
}) => {
  const { app, page } = await begun(start)
  const hands = new Hands(page)
  const draft = path.join(folder, 'udkast.docx')
  await answerSaveDialog(app, draft)
  await pick(app, 'consultation.send')
  const dialog = new SendDialog(page)
  await expect(dialog.name).toBeFocused()
  await hands.walk('Tab', dialog.send)
  await hands.press('Enter')
  await expect(dialog.root).toContainText('Vælg den dag, svarene skal være her.')
  await expect(dialog.deadline).toBeFocused()
  // A date is typed in the order that the system writes it.
  await dialog.deadline.fill('2020-01-01')
  await hands.walk('Tab', dialog.send)
  await hands.press('Enter')
  await expect(dialog.root).toContainText('Svarfristen skal ligge efter den dag, høringen begynder.')
  await expect(dialog.deadline).toBeFocused()
  await dialog.deadline.fill('2099-12-15')
  await hands.walk('Tab', dialog.party)
  await hands.type('Hoved-MED')
  await hands.press('Enter')
  // Written and not yet on the list: it is meant all the same.
  await hands.type('FOA')
  await hands.walk('Tab', dialog.send)
  await hands.press('Enter')
  await expect(dialog.root).toHaveCount(0)
  await expect(page.locator('[data-region="status"]')).toContainText('frist 15. december')
  const words = openDocx(new Uint8Array(await readFile(draft))).parts.get('word/document.xml')
  for (const said of ['HØRINGSUDKAST', 'Sådan svarer I', 'Hoved-MED', 'FOA']) expect(words).toContain(said)
})

test('the draft is written again for a party that was forgotten, as it was when it was sent', async ({
  start,
  folder,
}) => {
  const { app, page, editor } = await begun(start)
  const draft = path.join(folder, 'udkast.docx')
  const again = path.join(folder, 'igen.docx')
  await pick(app, 'consultation.resend')
  await expect(page.locator('.fui-Toast')).toContainText('Der er ingen høring i gang.')
  await pick(app, 'consultation.send')
  const first = new SendDialog(page)
  await first.deadline.fill('2099-12-15')
  await answerSaveDialog(app, draft)
  await first.send.click()
  await expect(first.root).toHaveCount(0)
  await editor.grid.write(editor.grid.cells.first(), ' og mere til')

  await pick(app, 'consultation.resend')
  const second = new SendDialog(page, 'Skriv udkastet igen')
  await answerSaveDialog(app, again)
  await second.send.click()
  await expect(second.root).toHaveCount(0)
  expect(await readFile(again)).toEqual(await readFile(draft))

  await pick(app, 'consultation.resend')
  await second.party.fill('FOA')
  await second.party.press('Enter')
  await second.files('Kun filer til dem, der er kommet til').check()
  await answerOpenDialog(app, folder)
  await second.send.click()
  await expect(second.root).toHaveCount(0)
  const written = (await readdir(folder)).filter((name) => name.endsWith('FOA.docx'))
  expect(written).toHaveLength(1)
  const words = openDocx(new Uint8Array(await readFile(path.join(folder, written[0] ?? '')))).parts.get(
    'word/document.xml',
  )
  expect(words).toContain('Til: FOA')
  expect(words).not.toContain('og mere til')
})

test('what was sent is still there after a crash, in a framework that was never saved', async ({
  start,
  folder,
}) => {
  const first = await begun(start)
  const draft = path.join(folder, 'udkast.docx')
  await pick(first.app, 'consultation.send')
  const dialog = new SendDialog(first.page)
  await dialog.deadline.fill('2099-12-15')
  await answerSaveDialog(first.app, draft)
  await dialog.send.click()
  await expect(dialog.root).toHaveCount(0)
  await expect
    .poll(async () =>
      (await keptTexts(path.join(folder, 'user-data'))).some((said) => said.includes('2099-12-15')),
    )
    .toBe(true)
  const gone = new Promise((resolve) => first.app.process().once('exit', resolve))
  first.app.process().kill('SIGKILL')
  await gone

  const { app, page } = await start()
  await page.getByRole('button', { name: /^Åbn det reddede: / }).click()
  await expect(page.locator('[data-region="status"]')).toContainText('I høring')
  await pick(app, 'consultation.resend')
  const again = path.join(folder, 'igen.docx')
  await answerSaveDialog(app, again)
  await new SendDialog(page, 'Skriv udkastet igen').send.click()
  await expect(page.locator('.fui-Toast').filter({ hasText: 'Udkastet ligger i igen.docx' })).toBeVisible()
  expect(await readFile(again)).toEqual(await readFile(draft))
})

test('a script sends a draft from the command line', async ({ folder }) => {
  const run = (...args: readonly string[]) => grundlag(folder, ...args)
  await run('new', '--template', 'holstebro', '--kommune', 'Eksempel Kommune', '--out', 'a.grundlag')
  await writeFile(path.join(folder, 'parter.txt'), 'Hoved-MED\nFOA\n')
  const { framework: before } = await read(path.join(folder, 'a.grundlag'))
  const send = [
    'send',
    'a.grundlag',
    '--from',
    '2026-11-22',
    '--deadline',
    '2026-12-15',
    '--out',
    'udkast.docx',
  ]
  const sent = await run(...send, '--parties', 'parter.txt', '--json')
  expect(sent).toMatchObject({ code: 0, stderr: '' })
  const { framework, extras } = await read(path.join(folder, 'a.grundlag'))
  const [round] = framework.rounds
  expect(JSON.parse(sent.stdout)).toEqual({
    round: round?.id,
    name: '1. høring',
    from: '2026-11-22',
    deadline: '2026-12-15',
    heard: ['Hoved-MED', 'FOA'],
    files: ['udkast.docx'],
  })
  expect(sentIn(extras, round?.id ?? '')).toEqual({ ok: true, value: before })
  expect(await sentAs(path.join(folder, 'udkast.docx'))).toContain(round?.id)
  expect(await run(...send)).toMatchObject({ code: 1 })
  expect((await read(path.join(folder, 'a.grundlag'))).framework.rounds).toHaveLength(1)
})
