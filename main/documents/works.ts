import { type Result, refuse } from '../../core/framework/result.ts'
import { refusalText } from '../../core/text/refusal.ts'
import { watchFile } from '../files/watchFile.ts'
import type { Keeper } from '../recovery/keeper.ts'
import type { RecoveryStore } from '../recovery/recoveryStore.ts'
import type { DocumentWindow } from './documentWindow.ts'
import type { OpenFile } from './openFile.ts'

/** What goes on around the document of each window: its work is kept, its file watched, its requests wait for each other. */
export type Works = {
  /** The window goes over to this document; what it had before is saved or was let go. */
  readonly take: (window: DocumentWindow, file: OpenFile, keeper: Keeper) => Promise<void>
  readonly keeperOf: (window: DocumentWindow) => Keeper | null
  /** The document has another file now. */
  readonly moved: (window: DocumentWindow, file: string) => void
  /** The window's document may be forgotten. */
  readonly leave: (window: DocumentWindow) => Promise<void>
  /** One thing with a window's file after the other: the second of two quick saves must not overtake the first. */
  readonly inTurn: <T>(window: DocumentWindow, work: () => Promise<T>) => Promise<T>
  /** Work that the user may stop; then it is answered at once, and must do nothing more once `signal` is aborted. */
  readonly stoppable: <T>(
    window: DocumentWindow,
    work: (signal: AbortSignal) => Promise<Result<T>>,
  ) => Promise<Result<T>>
  readonly stop: (window: DocumentWindow) => void
}

type Work = { readonly keeper: Keeper; readonly watched: string | null; readonly unwatch: () => void }

export function openWorks(recovery: Pick<RecoveryStore, 'release'>): Works {
  const works = new WeakMap<DocumentWindow, Work>()
  const known = new WeakSet<DocumentWindow>()
  const last = new WeakMap<DocumentWindow, Promise<unknown>>()
  const running = new WeakMap<DocumentWindow, AbortController>()

  const set = (window: DocumentWindow, keeper: Keeper, file: string | null) => {
    const unwatch = file === null ? () => undefined : watchFile(file, () => window.tell('fileTouched'))
    works.set(window, { keeper, watched: file, unwatch })
  }
  /** Takes the work out of the window's hands; it stays on disk. */
  const release = (window: DocumentWindow): Keeper | null => {
    const work = works.get(window)
    if (!work) return null
    works.delete(window)
    work.unwatch()
    recovery.release(work.keeper.id)
    return work.keeper
  }
  const leave = async (window: DocumentWindow) => release(window)?.drop()

  return {
    take: async (window, file, keeper) => {
      if (!known.has(window)) window.onGone(() => void release(window))
      known.add(window)
      const left = leave(window)
      window.setFile(file)
      set(window, keeper, file.path)
      await left
    },
    keeperOf: (window) => works.get(window)?.keeper ?? null,
    moved: (window, file) => {
      const work = works.get(window)
      if (!work || work.watched === file) return
      work.unwatch()
      set(window, work.keeper, file)
    },
    leave,
    inTurn: (window, work) => {
      const done = (last.get(window) ?? Promise.resolve()).then(work)
      last.set(
        window,
        done.catch(() => undefined),
      )
      return done
    },
    stoppable: (window, work) => {
      const abort = new AbortController()
      running.set(window, abort)
      window.tell('working')
      const stopped = new Promise<Result<never>>((resolve) =>
        abort.signal.addEventListener('abort', () =>
          resolve(refuse('cancelled', refusalText.program.cancelled)),
        ),
      )
      return Promise.race([work(abort.signal), stopped])
    },
    stop: (window) => running.get(window)?.abort(),
  }
}
