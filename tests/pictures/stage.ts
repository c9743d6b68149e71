import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { ElectronApplication, Page } from 'playwright/test'
import { packFramework } from '../../core/file/packFramework.ts'
import type { EditorPage } from '../e2e/pages/editor.ts'
import { WelcomePage } from '../e2e/pages/welcome.ts'
import type { Started } from '../e2e/support/app.ts'
import { readSaved, savedAs } from '../e2e/support/saved.ts'

/** A window of the size all pictures have, and what happens in front of it. */
export type Stage = Started & { readonly editor: EditorPage }

export const names = { kommune: 'Eksempel Kommune', forvaltning: 'Social og Sundhed' }

const standard = { width: 1360, height: 780 }

export const size = (app: ElectronApplication, width = standard.width, height = standard.height) =>
  app.evaluate(
    ({ BrowserWindow }, given) => BrowserWindow.getAllWindows()[0]?.setContentSize(given.width, given.height),
    { width, height },
  )

/** The window as it is seen, zoomed as it is, into docs/images. */
export async function take(app: ElectronApplication, page: Page, name: string): Promise<void> {
  await page.waitForFunction(() =>
    document.getAnimations().every((animation) => animation.playState !== 'running'),
  )
  // Nothing is pointed at.
  await page.mouse.move(3, 3)
  // Other colours take a few frames until they are on the glass.
  await page.waitForTimeout(500)
  const png = await app.evaluate(async ({ BrowserWindow }) =>
    (await BrowserWindow.getAllWindows()[0]?.webContents.capturePage())?.toPNG().toString('base64'),
  )
  await writeFile(
    path.join(import.meta.dirname, '../../docs/images', `${name}.png`),
    Buffer.from(png ?? '', 'base64'),
  )
}

/** Holstebro's framework, begun and saved under a name, and the notice about it gone again. */
export async function begun({ app, page }: Started, folder: string): Promise<Stage> {
  await size(app)
  const editor = await new WelcomePage(page).begin('holstebro', names)
  await editor.grid.cells.first().waitFor()
  await savedAs(app, page, path.join(folder, 'Vores ledelsesgrundlag.grundlag'))
  await editor.notices.first().waitFor({ state: 'detached', timeout: 20_000 })
  return { app, page, editor }
}

/** The same file with another title, written as a colleague's program writes it. */
export async function saveElsewhere(file: string, title: string): Promise<void> {
  const framework = await readSaved(file)
  await writeFile(file, packFramework({ ...framework, about: { ...framework.about, title } }))
}
