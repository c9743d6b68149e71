import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { zoomPage } from '../app/zoom.ts'
import { useStore } from '../store/createStore.ts'
import { preferences } from '../store/preferences.ts'

/** How far the wheel is turned for one step of the size, in CSS pixels; a notch of a mouse wheel is about 100. */
const turnForStep = 80

/**
 * The size of the paper, 1 for its own. Ctrl with the wheel changes it, what stands in the middle stays there, and the
 * pane says how wide it is (`--pane-width`), since what stands on zoomed paper cannot ask; `measured` once it does.
 */
export function usePageZoom(pane: RefObject<HTMLElement | null>): {
  readonly zoom: number
  readonly measured: boolean
} {
  const zoom = useStore(preferences, ({ pageZoom }) => pageZoom)

  // What stands on the paper is laid out by that width: measured while nothing does, it is laid out once.
  const [measured, setMeasured] = useState(false)
  useLayoutEffect(() => {
    const element = pane.current
    if (!element) return
    const measure = () => element.style.setProperty('--pane-width', `${element.clientWidth}px`)
    measure()
    setMeasured(true)
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [pane])

  const shown = useRef(zoom)
  useLayoutEffect(() => {
    const element = pane.current
    if (!element || shown.current === zoom) return
    const grown = zoom / shown.current
    shown.current = zoom
    const middle = (start: number, size: number) => (start + size / 2) * grown - size / 2
    element.scrollTo({
      left: element.scrollLeft === 0 ? 0 : middle(element.scrollLeft, element.clientWidth),
      top: element.scrollTop === 0 ? 0 : middle(element.scrollTop, element.clientHeight),
      behavior: 'instant',
    })
  }, [pane, zoom])

  useEffect(() => {
    const element = pane.current
    let turned = 0
    const onWheel = (event: WheelEvent) => {
      if (!event.ctrlKey) return
      event.preventDefault()
      turned += event.deltaY
      if (Math.abs(turned) < turnForStep) return
      zoomPage(turned < 0 ? 1 : -1)
      turned = 0
    }
    // Not passive: the window itself must keep its size.
    element?.addEventListener('wheel', onWheel, { passive: false })
    return () => element?.removeEventListener('wheel', onWheel)
  }, [pane])

  return { zoom, measured }
}
