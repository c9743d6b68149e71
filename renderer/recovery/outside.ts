import type { FileChange } from '../../core/bridge/recovery.ts'
import type { Difference } from '../../core/compare/compare.ts'
import { isSaved } from '../../core/edit/history.ts'
import type { Refusal } from '../../core/framework/result.ts'
import { screenText } from '../../core/text/screen.ts'
import { bridge } from '../bridge.ts'
import { createStore } from '../store/createStore.ts'
import { notify } from '../store/notices.ts'
import { openDocument } from '../store/open.ts'
import { stillThere, view } from '../store/view.ts'
import { sendWholeWork } from './keepWork.ts'
import { whileWorking } from './working.ts'

/** A file that is no longer what the window last saw of it. */

const text = screenText.recovery

/** The question that stands above the page; while it does, nothing is saved by itself. */
export const outside = createStore<Exclude<FileChange, 'same'> | null>(null)
/** What differs, while it is shown. */
export const compared = createStore<readonly Difference[] | null>(null)

/** The question was there already and the user comes to it again: it takes the focus. */
export const recalled = createStore(0)
export const recallOutside = (): void => recalled.update((times) => times + 1)

/** Looks what happened to the file. Where nothing is unsaved here, the new one is simply shown. */
export async function checkOutside(): Promise<void> {
  const open = openDocument.store.get()
  if (open === null || open.path === null) return
  const change = await bridge.request('document.check', undefined)
  if (openDocument.store.get()?.begun !== open.begun) return
  if (change === 'changed' && isUntouched()) return reload(false)
  outside.set(change === 'same' ? null : change)
}

const isUntouched = (): boolean => {
  const open = openDocument.store.get()
  return open !== null && isSaved(open.editing)
}

/** Goes over to what the file holds now; what stands here is kept as a backup where the user gave it up. */
async function reload(givenUp: boolean): Promise<void> {
  const before = openDocument.store.get()
  if (before === null) return
  const mine = givenUp ? before.editing.framework : null
  const answer = await whileWorking(text.opening, () => bridge.request('document.reload', { mine }))
  if (!answer.ok) return refused(answer.refusal)
  if (openDocument.store.get()?.editing.framework !== before.editing.framework) {
    // Written meanwhile: then it is for the user to say.
    sendWholeWork()
    return outside.set('changed')
  }
  openDocument.open(answer.value)
  const { framework } = answer.value
  view.update((now) => ({
    ...now,
    selected: stillThere(framework, now.selected),
    details: null,
    renaming: null,
  }))
  outside.set(null)
  notify({ kind: 'done', message: givenUp ? text.usedOther : text.reloaded })
}

export const takeOther = (): Promise<void> => reload(true)

/** Shows how what stands here differs from the file. */
export async function compareOutside(): Promise<void> {
  const open = openDocument.store.get()
  if (open === null) return
  const { framework } = open.editing
  const answer = await whileWorking(text.opening, () => bridge.request('document.compare', { framework }))
  if (answer.ok) compared.set(answer.value)
  else refused(answer.refusal)
}

/** What was stopped is for the user to say once more. */
function refused({ code, message }: Refusal): void {
  if (code === 'cancelled') outside.update((now) => now ?? 'changed')
  else notify({ kind: 'refusal', message })
}

/** Looks when main hears of something, and when one comes back from another program. */
export function followOutside(): () => void {
  const look = () => void checkOutside()
  window.addEventListener('focus', look)
  const stop = bridge.on('fileTouched', look)
  const stopDocument = openDocument.store.subscribe(() => {
    const begun = openDocument.store.get()?.begun ?? null
    if (begun === last) return
    last = begun
    outside.set(null)
    compared.set(null)
  })
  return () => {
    window.removeEventListener('focus', look)
    stop()
    stopDocument()
  }
}
let last: unknown = null
