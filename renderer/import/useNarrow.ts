import { useSyncExternalStore } from 'react'

/** Where two panes have no room beside each other. */
export const narrow = '(max-width: 900px)'

const query = window.matchMedia(narrow)
const follow = (listener: () => void) => {
  query.addEventListener('change', listener)
  return () => query.removeEventListener('change', listener)
}

export const useNarrow = (): boolean => useSyncExternalStore(follow, () => query.matches)
