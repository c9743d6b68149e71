import type { RecoveredWork } from '../../core/bridge/recovery.ts'
import { screenText } from '../../core/text/screen.ts'
import { bridge } from '../bridge.ts'
import { createStore } from '../store/createStore.ts'
import { notify } from '../store/notices.ts'

/** Work that no window holds, as main last told; empty before. */
export const recoveredWorks = createStore<readonly RecoveredWork[]>([])

/** Newer work on the file that was just opened, by its id; null where there is none, or the user has seen it. */
export const recoveredHere = createStore<string | null>(null)

export const loadRecovered = async (): Promise<void> =>
  recoveredWorks.set(await bridge.request('recovery.list', undefined))

export async function removeRecovered(id: string): Promise<void> {
  await bridge.request('recovery.remove', { id })
  recoveredWorks.update((works) => works.filter((work) => work.id !== id))
  if (recoveredHere.get() === id) recoveredHere.set(null)
  notify({ kind: 'done', message: screenText.recovery.removed })
}
