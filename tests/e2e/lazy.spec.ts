import path from 'node:path'
import type { ElectronApplication, Page } from 'playwright/test'
import { WelcomePage } from './pages/welcome.ts'
import { expect, test } from './support/app.ts'

/** What only some use, some of the time: each a file of its own, by the beginning of its name. */
const heavy = {
  renderer: [
    'Preview',
    'pdfWorker',
    'LivePreview',
    'HelpPane',
    'HelpDialog',
    'PasteDialog',
    'VersionsPane',
    'VersionDialogs',
    'ImportWindow',
    'ComparisonDialogs',
    'TemplateNewsDialog',
    'WordDifferences',
    'SaveTemplateDialog',
    'SendDialog',
    'LibraryDialogs',
  ],
  main: ['writeWord', 'trackedWord', 'layOut', 'pdfWriter', 'rasteriseWorker', 'spellingWorker'],
} as const

test('what is heavy is loaded when it is needed, and not before', async ({ start }) => {
  const { app, page } = await start()
  await new WelcomePage(page).begin('holbaek', { kommune: 'Holbæk Kommune', forvaltning: '' })
  const files = await made(app)
  // A file of another name would never be found missing.
  for (const name of heavy.renderer) expect(files.renderer, name).toContainEqual(named(name))
  for (const name of heavy.main) expect(files.main, name).toContainEqual(named(name))

  const inPage = await scriptsInPage(page)
  expect(inPage).toContainEqual(named('index'))
  for (const name of heavy.renderer) expect(inPage, name).not.toContainEqual(named(name))
  const inMain = await scriptsInMain(app)
  expect(inMain).toContainEqual(named('editor'))
  for (const name of heavy.main) expect(inMain, name).not.toContainEqual(named(name))

  await page.keyboard.press('F1')
  await expect.poll(() => scriptsInPage(page)).toContainEqual(named('HelpPane'))
})

/** Bundled files end in a hash. */
const named = (name: string) => expect.stringMatching(new RegExp(`^${name}-[\\w-]{8}\\.js$`))

const made = (app: ElectronApplication) =>
  app.evaluate(({ app: program }) => {
    const { readdirSync } = process.getBuiltinModule('node:fs')
    const out = `${program.getAppPath()}/out`
    return { renderer: readdirSync(`${out}/renderer/assets`), main: readdirSync(`${out}/main`) }
  })

/** The files whose scripts the page has read so far. */
async function scriptsInPage(page: Page): Promise<readonly string[]> {
  const session = await page.context().newCDPSession(page)
  const names: string[] = []
  session.on('Debugger.scriptParsed', ({ url }) => names.push(path.posix.basename(url)))
  await session.send('Debugger.enable')
  await session.detach()
  return names
}

/** Those that the program itself has read. */
const scriptsInMain = (app: ElectronApplication): Promise<readonly string[]> =>
  app.evaluate(() => {
    const { Session } = process.getBuiltinModule('node:inspector')
    const session = new Session()
    const names: string[] = []
    session.connect()
    session.on('Debugger.scriptParsed', ({ params }) => names.push(params.url.replace(/^.*\//, '')))
    session.post('Debugger.enable')
    session.disconnect()
    return names
  })
