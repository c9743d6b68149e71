import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { packFramework } from '../../../../core/file/packFramework.ts'
import { unpackFramework } from '../../../../core/file/unpackFramework.ts'
import { RecoveryPage } from '../../pages/recovery.ts'
import { dialog, leave, onCell, onGrid, press, type Screen } from './stage.ts'

/** The file of keptScreens, changed by somebody else meanwhile. */

export const outsideScreens: readonly Screen[] = [
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
