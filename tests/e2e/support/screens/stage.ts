import type { ElectronApplication, Page } from 'playwright/test'
import type { EditorPage } from '../../pages/editor.ts'

/** What a screen is to the tests that go through all of them, and the steps that open and close one. */

export type Stage = {
  readonly app: ElectronApplication
  readonly page: Page
  readonly editor: EditorPage
  readonly folder: string
}

export type Screen = {
  readonly name: string
  /** Where the focus is when it is opened. */
  readonly at?: (stage: Stage) => Promise<unknown>
  readonly open: (stage: Stage) => Promise<unknown>
  /** Goes back, and the focus with it; 'elsewhere' where what was done has led to another place. */
  readonly close?: (stage: Stage) => Promise<unknown>
  readonly endsElsewhere?: true
  /** What Tab does in it: it goes round, or it writes, or closes. */
  readonly tab: 'round' | 'acts'
}

export const press = (stage: Stage, ...keys: readonly string[]) =>
  keys.reduce<Promise<void>>(
    (done, key) => done.then(() => stage.page.keyboard.press(key)),
    Promise.resolve(),
  )

export const closedBy =
  (...keys: readonly string[]) =>
  (stage: Stage) =>
    press(stage, ...keys)
export const leave = closedBy('Escape')

/** The focus on a cell, without writing in it. */
export async function onCell({ editor }: Stage): Promise<void> {
  await editor.grid.cells.nth(5).focus()
}

/** In a narrow window it lies over the page, and is folded away. */
export async function showOutline({ page, outline }: EditorPage): Promise<void> {
  if (await outline.tree.isVisible()) return
  await page.getByRole('button', { name: 'Vis indholdet' }).press('Enter')
  await outline.tree.waitFor()
}

export async function onPart({ editor }: Stage, name: string): Promise<void> {
  await showOutline(editor)
  await editor.outline.item(name).focus()
  await editor.page.keyboard.press('Enter')
}

export const onGrid = async (stage: Stage): Promise<void> => {
  await onPart(stage, 'Rollebeskrivelser')
  await stage.editor.grid.cells.first().waitFor()
}

export async function menuOf(stage: Stage): Promise<void> {
  await press(stage, 'Shift+F10')
  await stage.page.getByRole('menu').first().waitFor()
}

export const dialog = ({ page }: Stage) => page.getByRole('dialog').first().waitFor()
export const side = (page: Page, kind: string) => page.locator(`[data-side="${kind}"]`)

/** Opens a pane from the page, and goes into it, so that closing it has a focus to give back. */
export async function intoSide({ page }: Stage, kind: string, open: () => Promise<unknown>): Promise<void> {
  await open()
  await side(page, kind).waitFor()
  await side(page, kind).locator('button').first().focus()
}

/** From wherever Tab has led meanwhile. */
export async function leaveSide(stage: Stage): Promise<void> {
  await stage.page.locator('[data-side] button').first().focus()
  await press(stage, 'Escape')
}
