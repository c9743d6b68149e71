import { readFile } from 'node:fs/promises'
import type { ElectronApplication, Page } from 'playwright/test'
import { unpackFramework } from '../../../core/file/unpackFramework.ts'
import type { Framework } from '../../../core/framework/framework.ts'
import { answerSaveDialog } from './dialogs.ts'

/** Saves what is open under this name, as a user does with F12, and reads the file. */
export async function savedAs(app: ElectronApplication, page: Page, file: string): Promise<Framework> {
  await answerSaveDialog(app, file)
  await page.keyboard.press('F12')
  const name = file.replace(/^.*\//, '').replace(/\.grundlag$/, '')
  await page
    .locator('.fui-Toast')
    .filter({ hasText: `Gemt som ${name}` })
    .waitFor()
  return readSaved(file)
}

export async function readSaved(file: string): Promise<Framework> {
  const read = unpackFramework(new Uint8Array(await readFile(file)), file)
  if (!read.ok) throw new Error(read.refusal.message)
  return read.value.framework
}
