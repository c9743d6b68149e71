import { useSyncExternalStore } from 'react'

/** A value that components can follow. Values are replaced, never written into. */
export type Store<T> = {
  readonly get: () => T
  readonly set: (value: T) => void
  readonly update: (change: (value: T) => T) => void
  /** Returns a function that stops listening. */
  readonly subscribe: (listener: () => void) => () => void
}

export function createStore<T>(initial: T): Store<T> {
  let value = initial
  const listeners = new Set<() => void>()
  const set = (next: T) => {
    if (Object.is(next, value)) return
    value = next
    for (const listener of [...listeners]) listener()
  }
  return {
    get: () => value,
    set,
    update: (change) => set(change(value)),
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/** What can be followed but not set. */
export type Followed<T> = Pick<Store<T>, 'get' | 'subscribe'>

/**
 * What is worked out of a store. Its followers hear of it only when it is another value than before: where there are many of them,
 * they need not all look at each letter. `pick` must give the same value as long as nothing it reads has changed.
 */
export function derived<T, S>(store: Store<T>, pick: (value: T) => S): Followed<S> {
  const listeners = new Set<() => void>()
  let last: S
  let stop = () => {}
  const look = () => {
    const now = pick(store.get())
    if (Object.is(now, last)) return
    last = now
    for (const listener of [...listeners]) listener()
  }
  return {
    get: () => pick(store.get()),
    subscribe: (listener) => {
      if (listeners.size === 0) {
        last = pick(store.get())
        stop = store.subscribe(look)
      }
      listeners.add(listener)
      return () => {
        if (listeners.delete(listener) && listeners.size === 0) stop()
      }
    },
  }
}

/** Follows a part of a store. `select` must give the same value as long as nothing it reads has changed. */
export const useStore = <T, S>(store: Followed<T>, select: (value: T) => S): S =>
  useSyncExternalStore(store.subscribe, () => select(store.get()))
