import { editsBetween } from '../../core/edit/difference.ts'
import { isSaved } from '../../core/edit/history.ts'
import type { Framework } from '../../core/framework/framework.ts'
import { screenText } from '../../core/text/screen.ts'
import { bridge } from '../bridge.ts'
import { dismiss, notify } from '../store/notices.ts'
import { openDocument } from '../store/open.ts'

/** So long after a change it is sent to the recovery store, with everything that came meanwhile: never later, however one types. */
const sendAfterMs = 700

/** What main knows: the document as it was opened, and with what was sent since. */
let known: { readonly begun: Framework; readonly framework: Framework } | null = null
let timer: ReturnType<typeof setTimeout> | undefined
let warned: number | null = null

/** Sends every change to the recovery store as long as the window lives; returns how to stop. */
export function followWork(): () => void {
  const onChange = () => {
    const open = openDocument.store.get()
    if (open === null || open.begun !== known?.begun) {
      clearTimeout(timer)
      timer = undefined
      known = open && { begun: open.begun, framework: open.begun }
    }
    if (open !== null && open.editing.framework !== known?.framework && timer === undefined)
      timer = setTimeout(sendWork, sendAfterMs)
  }
  onChange()
  return openDocument.store.subscribe(onChange)
}

/** Sends what is not sent yet; before saving, so that main can tell what was written before and after. */
export function sendWork(): void {
  clearTimeout(timer)
  timer = undefined
  const open = openDocument.store.get()
  if (open === null || known === null || open.begun !== known.begun) return
  const { framework } = open.editing
  const edits = editsBetween(known.framework, framework)
  known = { ...known, framework }
  if (edits.length > 0) send(edits, isSaved(open.editing))
}

/** Sends the whole framework: main has gone over to another one meanwhile. */
export function sendWholeWork(): void {
  const open = openDocument.store.get()
  if (open === null) return
  known = { begun: open.begun, framework: open.editing.framework }
  send([{ op: 'replace', path: [], value: open.editing.framework }], false)
}

const send = (edits: ReturnType<typeof editsBetween>, saved: boolean): void =>
  void bridge.request('recovery.keep', { edits: [...edits], saved }).then(tellOnce, () => tellOnce(false))

/** Once for as long as it goes wrong. */
function tellOnce(kept: boolean): void {
  if (kept && warned !== null) {
    dismiss(warned)
    warned = null
  } else if (!kept && warned === null)
    warned = notify({ kind: 'refusal', message: screenText.recovery.notKept })
}
