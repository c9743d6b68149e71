import { PasteTableDialog, putOnClipboard } from '../../pages/pasteTable.ts'
import { closedBy, dialog, leave, menuOf, onCell, press, type Screen } from './stage.ts'

/** The grid, what one does in a cell, and what asks about it. */

export const cellScreens: readonly Screen[] = [
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
]
