import { FindPage } from '../../pages/find.ts'
import { LivePreviewPage } from '../../pages/livePreview.ts'
import { SpellingPage } from '../../pages/spelling.ts'
import { closedBy, dialog, intoSide, leaveSide, onCell, press, type Screen } from './stage.ts'

/** What stands beside the page or over it: neighbours, search, spelling, help and the print. */

export const sideScreens: readonly Screen[] = [
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
]
