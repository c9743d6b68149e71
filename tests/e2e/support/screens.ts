import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { ElectronApplication, Page } from 'playwright/test'
import { packFramework } from '../../../core/file/packFramework.ts'
import { unpackFramework } from '../../../core/file/unpackFramework.ts'
import { encodePng } from '../../../main/figures/encodePng.ts'
import type { EditorPage } from '../pages/editor.ts'
import { FindPage } from '../pages/find.ts'
import { LivePreviewPage } from '../pages/livePreview.ts'
import { PasteTableDialog, putOnClipboard } from '../pages/pasteTable.ts'
import { PreviewPage } from '../pages/preview.ts'
import { RecoveryPage } from '../pages/recovery.ts'
import { SpellingPage } from '../pages/spelling.ts'
import { answerOpenDialog } from './dialogs.ts'
import { importScreens } from './importScreens.ts'
import { pick } from './menu.ts'
import { savedAs } from './saved.ts'

/** Every screen, pane, menu and dialog of the editor on Holstebro's framework, opened and closed with the keyboard alone. */

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

const press = (stage: Stage, ...keys: readonly string[]) =>
  keys.reduce<Promise<void>>(
    (done, key) => done.then(() => stage.page.keyboard.press(key)),
    Promise.resolve(),
  )

const closedBy =
  (...keys: readonly string[]) =>
  (stage: Stage) =>
    press(stage, ...keys)
const leave = closedBy('Escape')

/** The focus on a cell, without writing in it. */
async function onCell({ editor }: Stage): Promise<void> {
  await editor.grid.cells.nth(5).focus()
}

const onRole = ({ editor }: Stage) => editor.grid.role('Chef').focus()
const onCompetency = ({ editor }: Stage) => editor.grid.row('competency', 'Personaleledelse').focus()
const onForord = async ({ editor }: Stage) => {
  await showOutline(editor)
  await editor.outline.item('Forord').focus()
}
const onProse = ({ editor }: Stage) => editor.prose.focus()

/** In a narrow window it lies over the page, and is folded away. */
async function showOutline({ page, outline }: EditorPage): Promise<void> {
  if (await outline.tree.isVisible()) return
  await page.getByRole('button', { name: 'Vis indholdet' }).press('Enter')
  await outline.tree.waitFor()
}

async function onPart({ editor }: Stage, name: string): Promise<void> {
  await showOutline(editor)
  await editor.outline.item(name).focus()
  await editor.page.keyboard.press('Enter')
}

const onGrid = async (stage: Stage): Promise<void> => {
  await onPart(stage, 'Rollebeskrivelser')
  await stage.editor.grid.cells.first().waitFor()
}

async function menuOf(stage: Stage): Promise<void> {
  await press(stage, 'Shift+F10')
  await stage.page.getByRole('menu').first().waitFor()
}

const dialog = ({ page }: Stage) => page.getByRole('dialog').first().waitFor()
const side = (page: Page, kind: string) => page.locator(`[data-side="${kind}"]`)

/** Opens a pane from the page, and goes into it, so that closing it has a focus to give back. */
async function intoSide({ page }: Stage, kind: string, open: () => Promise<unknown>): Promise<void> {
  await open()
  await side(page, kind).waitFor()
  await side(page, kind).locator('button').first().focus()
}

/** From wherever Tab has led meanwhile. */
async function leaveSide(stage: Stage): Promise<void> {
  await stage.page.locator('[data-side] button').first().focus()
  await press(stage, 'Escape')
}

export const screens: readonly Screen[] = [
  { name: 'the grid', open: onCell, tab: 'round' },
  {
    name: 'a cell being written',
    at: onCell,
    open: (stage) => press(stage, 'Enter'),
    close: leave,
    tab: 'acts',
  },
  {
    name: 'a statement with its bold opening',
    at: onCell,
    open: async (stage) => {
      await press(stage, 'Enter')
      await stage.page.getByRole('button', { name: 'Fed indledning' }).press('Enter')
      await stage.editor.grid.table.getByRole('textbox', { name: 'Fed indledning' }).waitFor()
    },
    close: leave,
    tab: 'acts',
  },
  {
    name: 'several cells',
    at: onCell,
    open: (stage) => press(stage, 'Shift+ArrowRight', 'Shift+ArrowDown'),
    close: closedBy('Escape', 'ArrowLeft', 'ArrowUp'),
    tab: 'acts',
  },
  { name: 'the menu of a cell', at: onCell, open: menuOf, close: leave, tab: 'acts' },
  {
    name: 'asking where a statement goes',
    at: onCell,
    open: (stage) => press(stage, 'Control+Shift+F').then(() => dialog(stage)),
    close: leave,
    tab: 'round',
  },
  {
    name: 'the choices of a dialog',
    at: onCell,
    open: async (stage) => {
      await press(stage, 'Control+Shift+F')
      await dialog(stage)
      await press(stage, 'Enter')
      await stage.page.getByRole('listbox').waitFor()
    },
    close: closedBy('Escape', 'Escape'),
    tab: 'acts',
  },
  {
    name: 'a table to paste',
    at: onCell,
    open: async (stage) => {
      await putOnClipboard(stage.app, { text: 'Sætter retning\tFølger op\nLytter først\tSvarer så' })
      await press(stage, 'Control+v')
      await new PasteTableDialog(stage.page).dialog.waitFor()
    },
    close: leave,
    tab: 'round',
  },
  {
    name: 'the menu of a role',
    at: onRole,
    open: async (stage) => {
      await menuOf(stage)
    },
    close: leave,
    tab: 'acts',
  },
  {
    name: 'a role being named',
    at: onRole,
    open: async (stage) => {
      await press(stage, 'F2')
    },
    close: leave,
    tab: 'acts',
  },
  {
    name: 'a role alone',
    at: onRole,
    open: async (stage) => {
      await press(stage, 'Control+Shift+K')
    },
    close: (stage) => onRole(stage).then(() => press(stage, 'Control+Shift+K')),
    tab: 'round',
  },
  {
    name: 'the fields of a role',
    at: onRole,
    open: async (stage) => {
      await menuOf(stage)
      await press(stage, 'ArrowDown', 'Enter')
      await side(stage.page, 'inspector').getByRole('textbox').first().waitFor()
      await stage.page.getByRole('menu').waitFor({ state: 'detached' })
      await side(stage.page, 'inspector').getByRole('textbox').first().focus()
    },
    close: leaveSide,
    tab: 'round',
  },
  {
    name: 'the menu of a competency and its themes',
    at: onCompetency,
    open: async (stage) => {
      await menuOf(stage)
      await stage.page.getByRole('menuitem', { name: 'Flyt til tema' }).focus()
      await press(stage, 'ArrowRight')
      await stage.page.getByRole('menu').nth(1).waitFor()
    },
    close: closedBy('Escape', 'Escape'),
    tab: 'acts',
  },
  {
    name: 'the fields of a competency',
    at: onCompetency,
    open: async (stage) => {
      await menuOf(stage)
      await press(stage, 'ArrowDown', 'Enter')
      await side(stage.page, 'inspector').getByRole('textbox').first().waitFor()
      await stage.page.getByRole('menu').waitFor({ state: 'detached' })
      await side(stage.page, 'inspector').getByRole('textbox').first().focus()
    },
    close: leaveSide,
    tab: 'round',
  },
  {
    name: 'rows and columns swapped',
    at: onCell,
    open: async (stage) => {
      await pick(stage.app, 'view.swap')
      await stage.page.locator('[role="grid"][aria-colcount="25"]').waitFor()
    },
    close: async (stage) => {
      await pick(stage.app, 'view.swap')
      await stage.page.locator('[role="grid"][aria-colcount="6"]').waitFor()
    },
    tab: 'round',
  },
  {
    name: 'what is borrowed',
    at: onCell,
    open: async (stage) => {
      await pick(stage.app, 'view.origin')
      await stage.editor.grid.table.locator('[data-origin]').first().waitFor()
    },
    close: async (stage) => {
      await pick(stage.app, 'view.origin')
      await stage.editor.grid.table.locator('[data-origin]').first().waitFor({ state: 'detached' })
    },
    tab: 'round',
  },
  {
    name: 'news of the template',
    at: onCell,
    open: async (stage) => {
      await pick(stage.app, 'file.templateNews')
      await stage.page.getByRole('dialog').getByRole('button', { name: 'Luk' }).waitFor()
    },
    close: leave,
    tab: 'round',
  },
  {
    name: 'the menu for what is new',
    at: ({ page }) => page.getByRole('button', { name: 'Indsæt' }).focus(),
    open: (stage) => press(stage, 'Enter'),
    close: leave,
    tab: 'acts',
  },
  {
    name: 'the menu for export',
    at: ({ page }) => page.getByRole('button', { name: 'Eksportér' }).focus(),
    open: (stage) => press(stage, 'Enter'),
    close: leave,
    tab: 'acts',
  },
  {
    name: 'the menu of a line of the outline',
    at: onForord,
    open: async (stage) => {
      await menuOf(stage)
    },
    close: leave,
    tab: 'acts',
  },
  {
    name: 'a line of the outline being named',
    at: onForord,
    open: async (stage) => {
      await press(stage, 'F2')
    },
    close: leave,
    tab: 'acts',
  },
  {
    name: 'neighbours beside the page',
    at: onCell,
    open: async (stage) => {
      await intoSide(stage, 'inspector', () => press(stage, 'F4'))
    },
    close: leaveSide,
    tab: 'round',
  },
  {
    name: 'search without a word',
    at: onCell,
    open: async (stage) => {
      await press(stage, 'Control+f')
      await new FindPage(stage.page).query.waitFor()
    },
    close: leaveSide,
    tab: 'round',
  },
  {
    name: 'search with hits',
    at: onCell,
    open: async (stage) => {
      await press(stage, 'Control+f')
      await new FindPage(stage.page).query.waitFor()
      await stage.page.keyboard.type('samarbejde')
      await new FindPage(stage.page).hits.first().waitFor()
    },
    close: leaveSide,
    tab: 'round',
  },
  {
    name: 'a misspelt word',
    at: onCell,
    open: async (stage) => {
      await press(stage, 'F7')
      await new SpellingPage(stage.page).menu.waitFor({ timeout: 20_000 })
    },
    close: closedBy('Escape', 'Escape'),
    endsElsewhere: true,
    tab: 'acts',
  },
  {
    name: 'one’s own dictionary',
    open: async (stage) => {
      await press(stage, 'F7')
      await new SpellingPage(stage.page).menu.waitFor({ timeout: 20_000 })
      await press(stage, 'End', 'Enter')
      await dialog(stage)
    },
    close: async (stage) => {
      await press(stage, 'Escape')
      await stage.page.getByRole('dialog').waitFor({ state: 'detached' })
      // The cursor is back in the cell a frame later; a person's next key is no faster.
      await stage.page.waitForFunction(() => document.activeElement !== document.body)
      await press(stage, 'Escape')
    },
    endsElsewhere: true,
    tab: 'round',
  },
  {
    name: 'help: the guide',
    at: onCell,
    open: async (stage) => {
      await intoSide(stage, 'help', () => press(stage, 'F1'))
    },
    close: leaveSide,
    tab: 'round',
  },
  {
    name: 'help: the keys',
    at: onCell,
    open: async (stage) => {
      await intoSide(stage, 'help', () => press(stage, 'Control+/'))
    },
    close: leaveSide,
    tab: 'round',
  },
  {
    name: 'the print beside',
    at: onCell,
    open: async (stage) => {
      await intoSide(stage, 'preview', () => new LivePreviewPage(stage.page).open())
    },
    close: leaveSide,
    tab: 'round',
  },
  ...importScreens,
  {
    name: 'a notice',
    at: onCell,
    open: async (stage) => {
      await savedAs(stage.app, stage.page, path.join(stage.folder, 'alle.grundlag'))
    },
    tab: 'acts',
  },
  {
    name: 'making a template',
    at: onCell,
    open: async (stage) => {
      await pick(stage.app, 'file.saveTemplate')
      await stage.page.getByRole('dialog').getByText('Fundne navne').waitFor()
    },
    close: leave,
    tab: 'round',
  },
  {
    name: 'naming a version',
    at: onCell,
    open: (stage) => pick(stage.app, 'file.keepVersion').then(() => dialog(stage)),
    close: leave,
    tab: 'round',
  },
  {
    name: 'versions',
    open: async (stage) => {
      await pick(stage.app, 'file.keepVersion')
      await dialog(stage)
      await stage.page.keyboard.type('Før høring')
      await press(stage, 'Enter')
      await stage.page.getByRole('dialog').waitFor({ state: 'detached' })
      await onCell(stage)
      await press(stage, 'Enter', 'Control+End')
      await stage.page.keyboard.type(' Nyt.')
      await press(stage, 'Escape')
      await intoSide(stage, 'versions', () => pick(stage.app, 'file.versions'))
      await stage.page.getByRole('button', { name: /^Se Før høring/ }).waitFor()
    },
    tab: 'round',
  },
  {
    name: 'the menu of a version',
    at: ({ page }) => page.getByRole('button', { name: 'Mere om Før høring' }).focus(),
    open: async (stage) => {
      await press(stage, 'Enter')
      await stage.page.getByRole('menu').waitFor()
    },
    close: leave,
    tab: 'acts',
  },
  {
    name: 'a version against now',
    at: ({ page }) => page.getByRole('button', { name: /^Se Før høring/ }).focus(),
    open: async (stage) => {
      await press(stage, 'Enter')
      await dialog(stage)
    },
    close: leave,
    tab: 'round',
  },
  {
    name: 'what to compare with',
    at: onCell,
    open: async (stage) => {
      await pick(stage.app, 'file.compare')
      await dialog(stage)
      await stage.page.getByRole('button', { name: /Roskilde Kommune/ }).waitFor()
    },
    close: leave,
    tab: 'round',
  },
  {
    name: 'a comparison',
    at: onCell,
    open: async (stage) => {
      await pick(stage.app, 'file.compare')
      await stage.page.getByRole('button', { name: /^Før høring/ }).press('Enter')
      await stage.page.getByRole('dialog', { name: 'Sammenligning' }).waitFor()
    },
    close: leave,
    tab: 'round',
  },
  {
    name: 'the cover and the properties, with a colour that is too light and a logo',
    open: async (stage) => {
      const { app, page, folder } = stage
      await press(stage, 'Escape')
      await onPart(stage, 'Forside og egenskaber')
      const picture = path.join(folder, 'logo.png')
      await writeFile(picture, encodePng(new Uint8Array(4 * 120 * 40).fill(90), 120, 40))
      await answerOpenDialog(app, picture)
      await page.getByRole('button', { name: 'Vælg logo …' }).press('Enter')
      await page.getByRole('img', { name: /^Logo/ }).waitFor()
      await page.getByLabel('Farvekode').fill('#ffe08a')
      await page.getByLabel('Farvekode').press('Enter')
      await page.getByRole('button', { name: 'Brug den mørkere nuance overalt' }).waitFor()
    },
    tab: 'round',
  },
  {
    name: 'the grid in that colour',
    open: async (stage) => {
      await onGrid(stage)
      await onCell(stage)
    },
    tab: 'round',
  },
  {
    name: 'prose',
    open: async (stage) => {
      await onPart(stage, 'Forord')
      await stage.editor.prose.focus()
    },
    tab: 'acts',
  },
  {
    name: 'the styles of prose',
    at: ({ page }) => page.getByRole('button', { name: /^Typografi/ }).focus(),
    open: (stage) => press(stage, 'Enter'),
    close: leave,
    tab: 'acts',
  },
  {
    name: 'the address of a link',
    at: onProse,
    open: async (stage) => {
      await press(stage, 'Control+k')
      await stage.page.getByLabel('Adresse').waitFor()
    },
    close: leave,
    tab: 'round',
  },
  ...(['Hjørneflag', 'Stjerne', 'Relationer', 'Overblik'] as const).map(
    (kind, i): Screen => ({
      name: `a figure: ${kind}`,
      open: async (stage) => {
        if (i === 0) {
          await stage.page.getByRole('button', { name: 'Indsæt' }).press('Enter')
          await stage.page.getByRole('menuitem', { name: 'Figur' }).press('Enter')
        }
        const choice = stage.page.getByRole('combobox', { name: 'Figurtype' })
        await choice.focus()
        await press(stage, 'Enter', 'Home', ...Array<string>(i).fill('ArrowDown'), 'Enter')
        await stage.page.getByRole('combobox', { name: 'Figurtype' }).filter({ hasText: kind }).waitFor()
      },
      tab: 'round',
    }),
  ),
  {
    name: 'the printed pages',
    open: async (stage) => {
      await press(stage, 'Control+p')
      await new PreviewPage(stage.page).pages.first().waitFor({ timeout: 20_000 })
    },
    close: leave,
    tab: 'round',
  },
  {
    name: 'a file that somebody else has changed',
    open: async (stage) => {
      const file = path.join(stage.folder, 'alle.grundlag')
      await onGrid(stage)
      await onCell(stage)
      await stage.page.evaluate(() => window.grundlag.request('preferences.set', { autosave: false }))
      await press(stage, 'Control+s')
      await press(stage, 'Enter', 'Control+End')
      await stage.page.keyboard.type(' Mit.')
      await press(stage, 'Escape')
      const read = unpackFramework(new Uint8Array(await readFile(file)), file)
      if (!read.ok) throw new Error(read.refusal.message)
      const { framework } = read.value
      await writeFile(
        file,
        packFramework({ ...framework, about: { ...framework.about, title: 'Kollegaens titel' } }),
      )
      await new RecoveryPage(stage.page).outside.waitFor()
    },
    tab: 'round',
  },
  {
    name: 'what differs from that file',
    at: ({ page }) => page.getByRole('button', { name: 'Sammenlign' }).focus(),
    open: async (stage) => {
      await press(stage, 'Enter')
      await dialog(stage)
    },
    close: leave,
    tab: 'round',
  },
]
