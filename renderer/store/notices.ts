import { createStore } from './createStore.ts'

/** Something to be said beside the work, never in its way. */
export type Notice = {
  readonly id: number
  readonly kind: 'refusal' | 'done' | 'working'
  readonly message: string
  readonly action?: NoticeAction
  /** A second way on, beside the first. */
  readonly other?: NoticeAction
}
export type NoticeAction = { readonly label: string; readonly run: () => void }

export const notices = createStore<readonly Notice[]>([])

let count = 0

/** Shows a notice; gives its id, to take it away again. News of what is done replaces earlier such news. */
export function notify(notice: Omit<Notice, 'id'>): number {
  count += 1
  const made = { ...notice, id: count }
  const outdated = (other: Notice) => made.kind === 'done' && other.kind === 'done'
  notices.update((list) => [...list.filter((other) => !outdated(other)), made])
  return made.id
}

export const dismiss = (id: number) => notices.update((list) => list.filter((notice) => notice.id !== id))

/** Said to a screen reader only: what undo took back, where a thing was moved. */
export const spoken = createStore('')
