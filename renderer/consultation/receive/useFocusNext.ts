import { type RefObject, useEffect, useRef } from 'react'
import type { Id } from '../../../core/framework/id.ts'

/** A dialog that closes may look for a place for the focus itself, and find none. */
const afterDialogMs = 120

/**
 * When an item leaves a list with what had the focus in it, the one that takes its place gets the focus, else the last, else the
 * list. Items are found by `data-tray-item`.
 */
export function useFocusNext(list: RefObject<HTMLElement | null>, ids: readonly Id[]): void {
  const before = useRef(ids)
  const key = ids.join(' ')
  // biome-ignore lint/correctness/useExhaustiveDependencies: only as other items are there
  useEffect(() => {
    const now = new Set(ids)
    const at = before.current.findIndex((id) => !now.has(id))
    before.current = ids
    if (at < 0) return
    const focus = () => {
      if (document.activeElement !== document.body) return
      const items = [...(list.current?.querySelectorAll<HTMLElement>('[data-tray-item]') ?? [])]
      const item = items[at] ?? items.at(-1)
      ;(item?.querySelector<HTMLElement>('button') ?? list.current)?.focus()
    }
    const timers = [setTimeout(focus), setTimeout(focus, afterDialogMs)]
    return () => timers.forEach(clearTimeout)
  }, [key])
}
