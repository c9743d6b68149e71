import { closedBy, leave, leaveSide, menuOf, press, type Screen, type Stage, side } from './stage.ts'

/** The headers of the grid: the menus, names and fields of roles and competencies. */

const onRole = ({ editor }: Stage) => editor.grid.role('Chef').focus()
const onCompetency = ({ editor }: Stage) => editor.grid.row('competency', 'Personaleledelse').focus()

export const headerScreens: readonly Screen[] = [
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
]
