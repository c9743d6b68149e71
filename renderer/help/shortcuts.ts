import { type AppCommandId, appCommands } from '../../core/bridge/appCommands.ts'
import { screenText } from '../../core/text/screen.ts'
import { shortcutOf } from '../app/keys.ts'
import { view } from '../store/view.ts'

const text = screenText.help

export type ShortcutGroup = {
  readonly heading: string
  readonly rows: readonly (readonly [keys: string, does: string])[]
}

/** All keys of the program: those of its commands, read from the one list, and those of the grid. */
export function shortcutGroups(): readonly ShortcutGroup[] {
  const ids = Object.keys(appCommands) as AppCommandId[]
  const group = (prefix: string) =>
    ids
      .filter((id) => id.startsWith(prefix))
      .flatMap((id) => {
        const keys = shortcutOf(id)
        return keys === null ? [] : [[keys, appCommands[id].label.replace(/ …$/, '')] as const]
      })
  const review = { heading: screenText.consultationReview.screen, rows: screenText.consultationReview.keys }
  // First what belongs to what one looks at.
  const { reviewOpen } = view.get()
  return [
    ...(reviewOpen ? [review] : []),
    { heading: text.groups.grid, rows: text.grid },
    { heading: text.groups.cell, rows: text.cell },
    ...(reviewOpen ? [] : [review]),
    { heading: text.groups.file, rows: group('file.') },
    { heading: text.groups.edit, rows: group('edit.') },
    { heading: text.groups.view, rows: [...group('view.'), ...group('help.')] },
    { heading: text.groups.window, rows: text.window },
  ]
}
