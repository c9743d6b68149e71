import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { ImportPage } from '../../pages/import.ts'
import { answerOpenDialog } from '../dialogs.ts'
import { pick } from '../menu.ts'
import { leave, onCell, press, type Screen, type Stage } from './stage.ts'

/** Every screen of bringing a foreign document in, opened and closed with the keyboard alone. */

const wizard = ({ page }: Stage) => new ImportPage(page)
const onSource = (stage: Stage) => wizard(stage).source.focus()

async function choose(stage: Stage): Promise<void> {
  await pick(stage.app, 'file.import')
  await wizard(stage).choose.waitFor()
}

async function read(stage: Stage, file: string): Promise<void> {
  await answerOpenDialog(stage.app, file)
  await choose(stage)
  await wizard(stage).choose.getByRole('button', { name: 'Vælg fil …' }).press('Enter')
}

export const importScreens: readonly Screen[] = [
  { name: 'choosing what to import', at: onCell, open: choose, close: leave, tab: 'round' },
  {
    name: 'a document that cannot be imported',
    at: onCell,
    open: async (stage) => {
      const bad = path.join(stage.folder, 'Ødelagt.docx')
      await writeFile(bad, Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.alloc(400, 7)]))
      await read(stage, bad)
      await wizard(stage)
        .choose.getByText(/Ødelagt/)
        .waitFor()
    },
    close: leave,
    tab: 'round',
  },
  {
    name: 'a source and what it becomes',
    at: onCell,
    open: async (stage) => {
      await read(stage, path.join(import.meta.dirname, '../../../fixtures/sources/holbaek.txt'))
      await wizard(stage).source.waitFor()
      await stage.page.keyboard.press('End')
    },
    tab: 'round',
  },
  {
    name: 'what the source becomes, in a pane of its own where it is narrow',
    open: async (stage) => {
      const tab = wizard(stage).check.getByRole('tab', { name: 'Ledelsesgrundlaget' })
      if (await tab.isVisible()) await tab.press('Enter')
      await wizard(stage).framework.locator('[data-piece]').first().focus()
    },
    close: async (stage) => {
      const tab = wizard(stage).check.getByRole('tab', { name: 'Kilden' })
      if (await tab.isVisible()) await tab.press('Enter')
      await onSource(stage)
    },
    endsElsewhere: true,
    tab: 'round',
  },
  {
    name: 'the menu of lines',
    at: onSource,
    open: async (stage) => {
      await press(stage, 'Enter')
      await wizard(stage).menu.waitFor()
    },
    close: leave,
    tab: 'acts',
  },
  {
    name: 'asking for the cell of a statement',
    at: onSource,
    open: async (stage) => {
      await press(stage, 'h')
      await stage.page.getByRole('dialog', { name: 'Læg udsagnet i et felt' }).waitFor()
    },
    close: leave,
    tab: 'round',
  },
  {
    name: 'the names to begin with',
    at: (stage) => wizard(stage).button('Begynd med dette …').focus(),
    open: async (stage) => {
      await press(stage, 'Enter')
      await wizard(stage).names.waitFor()
    },
    close: leave,
    tab: 'round',
  },
  {
    name: 'asking before corrections are lost',
    at: onSource,
    open: async (stage) => {
      await press(stage, 'End')
      await press(stage, 'b')
      await leave(stage)
      await stage.page.getByRole('alertdialog').waitFor()
    },
    close: async (stage) => {
      await stage.page.getByRole('alertdialog').getByRole('button', { name: 'Luk' }).press('Enter')
      await wizard(stage).check.waitFor({ state: 'detached' })
      // The accessibility test opens each screen twice, the wizard with it.
      await read(stage, path.join(import.meta.dirname, '../../../fixtures/sources/holbaek.txt'))
      await wizard(stage).source.waitFor()
    },
    endsElsewhere: true,
    tab: 'round',
  },
  {
    name: 'the document again, after the import is closed',
    open: async (stage) => {
      await onSource(stage)
      await leave(stage)
      await wizard(stage).check.waitFor({ state: 'detached' })
      await onCell(stage)
    },
    tab: 'round',
  },
]
