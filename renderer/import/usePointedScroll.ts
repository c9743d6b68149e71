import { type RefObject, useEffect, useRef } from 'react'
import { useTools } from './tools.ts'

/** A pointer that only passes by moves nothing. */
const restMs = 450

/**
 * Brings what the pointer rests on in the other pane into sight in this one. A pane under the pointer itself stays as it is.
 */
export function usePointedScroll(
  pane: RefObject<HTMLElement | null>,
  find: (key: string) => HTMLElement | null,
): void {
  const { pointed } = useTools()
  const latest = useRef(find)
  latest.current = find
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const stop = pointed.subscribe(() => {
      clearTimeout(timer)
      const key = pointed.get()
      if (key === null) return
      timer = setTimeout(() => {
        if (pane.current?.matches(':hover')) return
        latest.current(key)?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
      }, restMs)
    })
    return () => {
      stop()
      clearTimeout(timer)
    }
  }, [pane, pointed])
}
