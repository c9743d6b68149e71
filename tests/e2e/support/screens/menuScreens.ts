import { leave, menuOf, press, type Screen, type Stage, showOutline } from './stage.ts'

/** The menus above the page, and those of the outline. */

const onForord = async ({ editor }: Stage) => {
  await showOutline(editor)
  await editor.outline.item('Forord').focus()
}

export const menuScreens: readonly Screen[] = [
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
]
