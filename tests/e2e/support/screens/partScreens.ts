import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { encodePng } from '../../../../main/figures/encodePng.ts'
import { PreviewPage } from '../../pages/preview.ts'
import { answerOpenDialog } from '../dialogs.ts'
import { leave, onCell, onGrid, onPart, press, type Screen, type Stage } from './stage.ts'

/** The other parts of a framework: the cover, prose and figures; and all of it in print. */

const onProse = ({ editor }: Stage) => editor.prose.focus()

export const partScreens: readonly Screen[] = [
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
]
