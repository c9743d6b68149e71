import type { MenuItemConstructorOptions } from 'electron'
import { type AppCommandId, appCommands } from '../../core/bridge/appCommands.ts'
import type { Argument, RecentFile } from '../../core/bridge/contract.ts'
import type { Preferences } from '../../core/bridge/preferences.ts'
import { withDetail } from '../../core/text/command.ts'
import { menuText } from '../../core/text/menu.ts'
import { withAccessKeys } from './accessKeys.ts'
import { macProgramMenu, macWindowMenu } from './macMenus.ts'

export type MenuState = {
  /** Of the window in front. */
  readonly document: Argument<'document.state'>
  readonly recent: readonly RecentFile[]
  readonly preferences: Preferences
  /** In the order in which they were opened; a name is null on the welcome screen. */
  readonly windows: readonly { readonly name: string | null; readonly inFront: boolean }[]
  readonly platform: NodeJS.Platform
}

export type MenuActions = {
  readonly command: (id: AppCommandId) => void
  readonly openRecent: (path: string) => void
  readonly clearRecent: () => void
  /** By its place in `windows`. */
  readonly showWindow: (at: number) => void
  readonly showLog: () => void
  readonly about: () => void
}

type Item = MenuItemConstructorOptions
const line: Item = { type: 'separator' }
/** `&` would be read as the sign before the letter to pick. */
const plain = (name: string): string => name.replaceAll('&', '&&')

/** The native menu as data: every command of the program, in the state the window in front is in. */
export function menuTemplate(state: MenuState, actions: MenuActions): Item[] {
  const mac = state.platform === 'darwin'
  const item = command(state, actions)
  const about: Item = { label: menuText.about, click: actions.about }
  const menus: readonly Item[] = [
    { label: menuText.file, submenu: fileMenu(state, actions, item) },
    { label: menuText.edit, submenu: editMenu(item) },
    { label: menuText.insert, submenu: insertMenu(item) },
    { label: menuText.view, submenu: viewMenu(item) },
    { label: menuText.consultation, submenu: consultationMenu(item) },
    mac ? macWindowMenu : { label: menuText.window, submenu: windowMenu(state, actions) },
    {
      label: menuText.help,
      role: 'help',
      submenu: [
        item('help.guide'),
        item('help.shortcuts'),
        line,
        { label: menuText.log, click: actions.showLog },
        ...(mac ? [] : [about]),
      ],
    },
  ]
  return mac ? [macProgramMenu(about), ...menus] : menus.map(keyed)
}

/** With a letter for every entry; macOS has no such letters. */
const keyed = (item: Item): Item =>
  Array.isArray(item.submenu) ? { ...item, submenu: withAccessKeys(item.submenu).map(keyed) } : item

/**
 * The window's own keyboard map sends the commands, so that a plain input field keeps its own undo; the menu only shows
 * the keys. (macOS always catches a menu's keys, and the command arrives the same way.)
 */
const command =
  ({ document, preferences }: MenuState, actions: MenuActions) =>
  (id: AppCommandId): Item => {
    const { label, accelerator, needsDocument } = appCommands[id]
    return {
      id,
      label,
      ...(accelerator === null ? {} : { accelerator, registerAccelerator: false }),
      enabled: !needsDocument || document.open,
      click: () => actions.command(id),
      ...(id === 'file.autosave' ? { type: 'checkbox', checked: preferences.autosave } : {}),
      ...(id === 'view.origin' ? { type: 'checkbox', checked: preferences.showOrigin } : {}),
      ...(id === 'view.spelling' ? { type: 'checkbox', checked: preferences.spelling } : {}),
      ...(id === 'edit.undo' ? undoable(label, document.open ? document.undo : null) : {}),
      ...(id === 'edit.redo' ? undoable(label, document.open ? document.redo : null) : {}),
    }
  }

const undoable = (label: string, detail: string | null): Item => ({
  label: detail === null ? label : plain(withDetail(label, detail)),
  enabled: detail !== null,
})

type CommandItem = ReturnType<typeof command>

const fileMenu = (state: MenuState, actions: MenuActions, item: CommandItem): Item[] => [
  item('file.new'),
  item('file.open'),
  { label: menuText.recent, submenu: recentMenu(state.recent, actions) },
  item('file.import'),
  line,
  item('file.save'),
  item('file.saveAs'),
  item('file.saveTemplate'),
  item('file.autosave'),
  line,
  item('file.keepVersion'),
  item('file.versions'),
  item('file.compare'),
  item('file.templateNews'),
  line,
  {
    label: menuText.export,
    submenu: [
      item('file.exportWord'),
      item('file.exportPdf'),
      line,
      item('file.exportExcel'),
      item('file.exportCsv'),
      item('file.exportCase'),
    ],
  },
  item('file.preview'),
  line,
  item('file.close'),
  ...(state.platform === 'darwin' ? [] : [{ role: 'quit', label: menuText.quit } as const]),
]

const recentMenu = (recent: readonly RecentFile[], actions: MenuActions): Item[] =>
  recent.length === 0
    ? [{ label: menuText.noRecent, enabled: false }]
    : [
        ...recent.map(({ name, folder, path }, i) => ({
          label: numbered(i, `${name} – ${folder}`),
          click: () => actions.openRecent(path),
        })),
        line,
        { label: menuText.clearRecent, click: actions.clearRecent },
      ]

/** The first nine are picked by their number. */
const numbered = (i: number, name: string): string => (i < 9 ? `&${i + 1} ${plain(name)}` : plain(name))

const editMenu = (item: CommandItem): Item[] => [
  item('edit.undo'),
  item('edit.redo'),
  line,
  { role: 'cut', label: menuText.cut },
  { role: 'copy', label: menuText.copy },
  { role: 'paste', label: menuText.paste },
  { role: 'pasteAndMatchStyle', label: menuText.pasteText },
  { role: 'selectAll', label: menuText.selectAll },
  line,
  item('edit.find'),
  item('edit.findNext'),
  item('edit.findPrevious'),
  item('edit.replace'),
  line,
  item('edit.nextEmpty'),
  item('edit.nextMisspelling'),
  item('edit.nextBorrowed'),
  item('view.spelling'),
]

const insertMenu = (item: CommandItem): Item[] => [
  item('insert.role'),
  item('insert.theme'),
  item('insert.competency'),
  line,
  item('insert.prose'),
  item('insert.grid'),
  item('insert.figure'),
]

const viewMenu = (item: CommandItem): Item[] => [
  item('view.about'),
  item('view.inspector'),
  item('view.livePreview'),
  line,
  item('view.swap'),
  item('view.showAll'),
  item('view.origin'),
  line,
  item('view.zoomIn'),
  item('view.zoomOut'),
  item('view.zoomReset'),
  line,
  item('view.toolsLarger'),
  item('view.toolsSmaller'),
  item('view.toolsReset'),
  line,
  { role: 'togglefullscreen', label: menuText.fullScreen },
]

const consultationMenu = (item: CommandItem): Item[] => [
  item('consultation.send'),
  item('consultation.resend'),
  line,
  item('consultation.receive'),
  item('consultation.review'),
  item('consultation.rounds'),
  line,
  item('consultation.memo'),
  item('consultation.tracked'),
  item('consultation.close'),
  line,
  item('consultation.personal'),
]

const windowMenu = ({ windows }: MenuState, actions: MenuActions): Item[] => [
  { role: 'minimize', label: menuText.minimize },
  ...(windows.length === 0 ? [] : [line]),
  ...windows.map(
    ({ name, inFront }, i): Item => ({
      label: numbered(i, name ?? menuText.welcome),
      type: 'radio',
      checked: inFront,
      click: () => actions.showWindow(i),
    }),
  ),
]
