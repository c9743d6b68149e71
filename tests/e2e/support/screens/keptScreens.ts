import path from 'node:path'
import { pick } from '../menu.ts'
import { savedAs } from '../saved.ts'
import { dialog, intoSide, leave, onCell, press, type Screen } from './stage.ts'

/** What one keeps of a framework: a file, a template, versions. */

export const keptScreens: readonly Screen[] = [
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
]
