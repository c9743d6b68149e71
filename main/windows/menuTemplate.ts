import type { MenuItemConstructorOptions } from 'electron'
import { type AppCommandId, appCommands } from '../../core/bridge/appCommands.ts'
import type { Argument, RecentFile } from '../../core/bridge/contract.ts'
import { withDetail } from '../../core/text/command.ts'
import { menuText } from '../../core/text/menu.ts'

export type MenuState = {
  readonly document: Argument<'document.state'>
  readonly recent: readonly RecentFile[]
  readonly platform: NodeJS.Platform
}

export type MenuActions = {
  readonly command: (id: AppCommandId) => void
  readonly openRecent: (path: string) => void
  readonly clearRecent: () => void
  readonly about: () => void
}

type Item = MenuItemConstructorOptions
const line: Item = { type: 'separator' }

/** The native menu as data: every command of the program that belongs in a menu, in the state the window is in. */
export function menuTemplate(state: MenuState, actions: MenuActions): Item[] {
  const mac = state.platform === 'darwin'
  const item = command(state.document, actions)
  const aboutItem: Item = { label: menuText.about, click: actions.about }
  return [
    ...(mac ? [programMenu(aboutItem)] : []),
    { label: menuText.file, submenu: fileMenu(state, actions, item, mac) },
    { label: menuText.edit, submenu: editMenu(item) },
    {
      label: menuText.insert,
      submenu: [
        ...(['insert.role', 'insert.theme', 'insert.competency'] as const).map((id) => item(id)),
        line,
        ...(['insert.prose', 'insert.grid', 'insert.figure'] as const).map((id) => item(id)),
      ],
    },
    {
      label: menuText.view,
      submenu: [
        item('file.preview'),
        item('view.about'),
        line,
        { role: 'zoomIn', label: menuText.zoomIn },
        { role: 'zoomOut', label: menuText.zoomOut },
        { role: 'resetZoom', label: menuText.zoomReset },
        line,
        { role: 'togglefullscreen', label: menuText.fullScreen },
      ],
    },
    ...(mac ? [windowMenu] : [{ label: menuText.help, submenu: [aboutItem] }]),
  ]
}

/**
 * The window's own keyboard map sends the commands, so that a plain input field keeps its own undo; the menu only shows
 * the keys. (macOS always catches a menu's keys, and the command arrives the same way.)
 */
const command =
  (document: MenuState['document'], actions: MenuActions) =>
  (id: AppCommandId, changes: Partial<Item> = {}): Item => {
    const { label, accelerator, needsDocument } = appCommands[id]
    return {
      id,
      label,
      ...(accelerator === null ? {} : { accelerator, registerAccelerator: false }),
      enabled: !needsDocument || document.open,
      click: () => actions.command(id),
      ...changes,
      ...(id === 'edit.undo' ? undoable(label, document.open ? document.undo : null) : {}),
      ...(id === 'edit.redo' ? undoable(label, document.open ? document.redo : null) : {}),
    }
  }

const undoable = (label: string, detail: string | null): Partial<Item> => ({
  label: detail === null ? label : withDetail(label, detail).replaceAll('&', '&&'),
  enabled: detail !== null,
})

type CommandItem = ReturnType<typeof command>

const fileMenu = (state: MenuState, actions: MenuActions, item: CommandItem, mac: boolean): Item[] => [
  item('file.new'),
  item('file.open'),
  { label: menuText.recent, submenu: recentMenu(state.recent, actions) },
  line,
  item('file.save'),
  item('file.saveAs'),
  line,
  { label: menuText.export, submenu: [item('file.exportWord'), item('file.exportPdf')] },
  line,
  item('file.close'),
  ...(mac ? [] : [{ role: 'quit', label: menuText.quit } as const]),
]

const recentMenu = (recent: readonly RecentFile[], actions: MenuActions): Item[] =>
  recent.length === 0
    ? [{ label: menuText.noRecent, enabled: false }]
    : [
        ...recent.map(({ name, folder, path }) => ({
          label: `${name} – ${folder}`.replaceAll('&', '&&'),
          click: () => actions.openRecent(path),
        })),
        line,
        { label: menuText.clearRecent, click: actions.clearRecent },
      ]

const editMenu = (item: CommandItem): Item[] => [
  item('edit.undo'),
  item('edit.redo'),
  line,
  { role: 'cut', label: menuText.cut },
  { role: 'copy', label: menuText.copy },
  { role: 'paste', label: menuText.paste },
  { role: 'pasteAndMatchStyle', label: menuText.pasteText },
  line,
  { role: 'selectAll', label: menuText.selectAll },
]

const programMenu = (about: Item): Item => ({
  role: 'appMenu',
  submenu: [
    about,
    line,
    { role: 'services', label: menuText.services },
    line,
    { role: 'hide', label: menuText.hide },
    { role: 'hideOthers', label: menuText.hideOthers },
    { role: 'unhide', label: menuText.showAll },
    line,
    { role: 'quit', label: menuText.quit },
  ],
})

const windowMenu: Item = {
  label: menuText.window,
  role: 'window',
  submenu: [{ role: 'minimize', label: menuText.minimize }],
}
