import { useEffect } from 'react'
import { bridge } from '../bridge.ts'
import { followAutosave } from '../recovery/autosave.ts'
import { followWork } from '../recovery/keepWork.ts'
import { followOutside } from '../recovery/outside.ts'
import { titleState } from '../store/document.ts'
import { openDocument } from '../store/open.ts'
import { followPreferences } from '../store/preferences.ts'
import { followSaving } from '../store/saving.ts'
import { followTemplates } from '../welcome/offered.ts'
import { followFailures } from './failures.ts'
import { closeWindow } from './files.ts'
import { commandFor } from './keys.ts'
import { inPlainField } from './plainField.ts'
import { runCommand } from './runCommand.ts'

/** Ties the window to the program: commands and keys come in, the state of the document goes out. */
export function useProgram(): void {
  useEffect(() => {
    const stops = [
      bridge.on('command', runCommand),
      bridge.on('closing', () => void closeWindow()),
      followPreferences(),
      followWork(),
      followSaving(),
      followOutside(),
      followAutosave(),
      followTemplates(),
      followTitle(),
      followKeys(),
      followFailures(),
    ]
    return () => {
      for (const stop of stops) stop()
    }
  }, [])
}

/** Tells main only what changed: the labels stay the same through most of the typing. */
function followTitle(): () => void {
  let told = ''
  const tell = () => {
    const state = titleState(openDocument.store.get())
    const now = JSON.stringify(state)
    if (now === told) return
    told = now
    void bridge.request('document.state', state)
  }
  tell()
  return openDocument.store.subscribe(tell)
}

/** Before any editor sees the key: undo belongs to the one history, wherever the cursor stands. */
function followKeys(): () => void {
  const mac = navigator.platform.startsWith('Mac')
  const onKey = (event: KeyboardEvent) => {
    const command = commandFor(event, mac)
    if (command === null) return
    const native = command === 'edit.undo' || command === 'edit.redo'
    if (native && inPlainField(document.activeElement)) return
    event.preventDefault()
    event.stopPropagation()
    runCommand(command)
  }
  window.addEventListener('keydown', onKey, true)
  return () => window.removeEventListener('keydown', onKey, true)
}
