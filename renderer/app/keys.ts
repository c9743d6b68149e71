import { type AppCommandId, appCommands } from '../../core/bridge/appCommands.ts'
import { screenText } from '../../core/text/screen.ts'

/** The keyboard map of the commands, read from their accelerators ("CmdOrCtrl+Shift+E", "F12"). */

export type KeyPress = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>

/** The command a key press asks for; null for none. On a Mac the command key takes the place of Ctrl. */
export function commandFor(press: KeyPress, mac: boolean): AppCommandId | null {
  const pressed = written(press, mac)
  return byKeys.get(pressed) ?? null
}

const byKeys = new Map<string, AppCommandId>(
  Object.values(appCommands).flatMap(({ id, accelerator }) =>
    accelerator === null ? [] : [[accelerator, id] as const],
  ),
)
// What people also know redo by; Office takes both.
byKeys.set('CmdOrCtrl+Shift+Z', 'edit.redo')

/** On a Danish keyboard "/" is Shift+7: a sign is what it is, however it was made. */
const isSign = (key: string): boolean => /^[^\p{L}\p{N}]$/u.test(key)

const written = ({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyPress, mac: boolean): string => {
  const main = mac ? metaKey : ctrlKey
  const other = mac ? ctrlKey : metaKey
  const parts = [main && 'CmdOrCtrl', altKey && 'Alt', shiftKey && !isSign(key) && 'Shift', other && 'Other']
  return [
    ...parts.filter((part) => part !== false),
    named[key] ?? (key.length === 1 ? key.toUpperCase() : key),
  ].join('+')
}

/** Signs that Electron calls by a name. */
const named: Readonly<Record<string, string>> = { '+': 'Plus' }

/** A command's keys in the user's words, "Ctrl+Skift+E"; null where it has none. */
export function shortcutOf(id: AppCommandId): string | null {
  const { accelerator } = appCommands[id]
  if (accelerator === null) return null
  const keys = accelerator.split('+').map((key) => screenText.app.keyNames[key] ?? key)
  return keys.join('+')
}

/** "Gem (Ctrl+S)": a label with the keys behind it, for a tooltip. */
export const withKeys = (id: AppCommandId, label: string = appCommands[id].label): string => {
  const keys = shortcutOf(id)
  return keys === null ? label : screenText.app.shortcut(label, keys)
}
