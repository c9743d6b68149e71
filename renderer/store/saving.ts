import { isSaved } from '../../core/edit/history.ts'
import { createStore } from './createStore.ts'
import { openDocument } from './open.ts'

/** How the document stands to its file, for the status line and the title. */
export type Saving = {
  readonly state: 'saved' | 'unsaved' | 'saving' | 'failed'
  /** When it was last saved in this window, ISO 8601; null before. */
  readonly at: string | null
  /** It was the program that saved it then. */
  readonly itself?: boolean
}

type Attempts = {
  readonly running: number
  readonly failed: boolean
  readonly at: string | null
  readonly itself?: boolean
}
const none: Attempts = { running: 0, failed: false, at: null }
const attempts = createStore<Attempts>(none)

export const saving = createStore<Saving>({ state: 'saved', at: null })

/** Keeps the store true as long as the window lives; returns how to stop. */
export function followSaving(): () => void {
  let begun: unknown = null
  const refresh = () => {
    const open = openDocument.store.get()
    if (begun !== (open?.begun ?? null)) {
      begun = open?.begun ?? null
      attempts.set(none)
    }
    const { running, failed, at, itself = false } = attempts.get()
    const state =
      running > 0
        ? 'saving'
        : open === null || isSaved(open.editing)
          ? 'saved'
          : failed
            ? 'failed'
            : 'unsaved'
    const before = saving.get()
    if (before.state !== state || before.at !== at) saving.set({ state, at, ...(itself ? { itself } : {}) })
  }
  refresh()
  const stops = [openDocument.store.subscribe(refresh), attempts.subscribe(refresh)]
  return () => {
    for (const stop of stops) stop()
  }
}

/** Notes an attempt to save, by the user or by the program itself; call what it gives with how it ended. */
export function beginSaving(itself = false): (end: 'saved' | 'failed' | 'cancelled') => void {
  attempts.update((before) => ({ ...before, running: before.running + 1 }))
  return (end) =>
    attempts.update((before) => ({
      ...before,
      running: Math.max(0, before.running - 1),
      failed: end === 'cancelled' ? before.failed : end === 'failed',
      ...(end === 'saved' ? { at: new Date().toISOString(), itself } : {}),
    }))
}
