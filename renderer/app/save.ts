import { stateOf } from '../../core/edit/history.ts'
import type { Refusal } from '../../core/framework/result.ts'
import { screenText } from '../../core/text/screen.ts'
import { bridge } from '../bridge.ts'
import { sendWork } from '../recovery/keepWork.ts'
import { outside, recallOutside } from '../recovery/outside.ts'
import { dismiss, notify } from '../store/notices.ts'
import { openDocument } from '../store/open.ts'
import { beginSaving } from '../store/saving.ts'

/** Who asks for a save: the user, the program itself, or the user who has chosen to save over another's changes. */
export type Saver = 'user' | 'itself' | 'over'

/** A dialog of the system stands open for a save. */
let asking = false
/** The notice that saving went wrong: one, however often it does. */
let told: number | null = null

/** Gives whether what stood in the window is on disk. */
export async function save(as: boolean, by: Saver = 'user'): Promise<boolean> {
  const open = openDocument.store.get()
  if (open === null) return false
  // The question comes first: what the file holds now may be a colleague's afternoon.
  if (outside.get() === 'changed' && !as && by !== 'over') {
    if (by === 'user') recallOutside()
    return false
  }
  const asks = as || open.path === null
  if (asks && asking) return false
  if (asks) asking = true
  const end = beginSaving(by === 'itself')
  sendWork()
  const state = stateOf(open.editing)
  const saved = await bridge
    .request('document.save', { framework: open.editing.framework, as, by })
    .finally(() => {
      if (asks) asking = false
    })
    .catch((error: unknown) => {
      end('failed')
      throw error
    })
  if (openDocument.store.get()?.begun !== open.begun) {
    end('cancelled')
    return saved.ok
  }
  if (!saved.ok) {
    end(saved.refusal.code === 'cancelled' ? 'cancelled' : 'failed')
    tell(saved.refusal, by)
    return false
  }
  openDocument.saved(state, saved.value)
  end('saved')
  outside.set(null)
  forget()
  if (asks) notify({ kind: 'done', message: screenText.app.savedAs(saved.value.name) })
  return true
}

function tell(refusal: Refusal, by: Saver): void {
  if (refusal.code === 'cancelled') return
  if (refusal.code === 'changed-outside' || refusal.code === 'gone') {
    outside.set(refusal.code === 'gone' ? 'gone' : 'changed')
    if (by === 'user') recallOutside()
    return
  }
  if (by === 'itself' && told !== null) return
  forget()
  told = notify({
    kind: 'refusal',
    message: refusal.message,
    action: { label: screenText.recovery.saveAs, run: () => void save(true) },
    other: { label: screenText.recovery.tryAgain, run: () => void save(false) },
  })
}

function forget(): void {
  if (told !== null) dismiss(told)
  told = null
}
