import { type ReactNode, startTransition, useEffect, useState } from 'react'
import { createStore } from '../store/createStore.ts'

const paperShown = createStore(false)

type Props = {
  readonly children: ReactNode
  /** How tall it will be, where something below would have to make room for it. */
  readonly room?: string
}

/** What stands at the edges, drawn once the page in the middle can be seen and written in. */
export function AfterPaper({ children, room }: Props) {
  if (usePaperShown()) return children
  return room === undefined ? null : <div style={{ height: room }} />
}

/** Whether the page in the middle has been painted; where it is shown anew, that it is about to be. */
export function usePaperShown(): boolean {
  const [shown, setShown] = useState(paperShown.get())
  useEffect(() => {
    // In a transition, so that a key pressed meanwhile is not kept waiting.
    const follow = () => startTransition(() => setShown(paperShown.get()))
    follow()
    return paperShown.subscribe(follow)
  }, [])
  return shown
}

/** Has what waits for the page read once that has been painted, and then drawn. */
export function usePaperFirst(read: () => Promise<unknown>): void {
  useEffect(() => {
    let isGone = false
    const show = () => {
      if (!isGone) paperShown.set(true)
    }
    const begin = () => {
      if (!isGone) void read().then(show)
    }
    const { port1, port2 } = new MessageChannel()
    // A frame is painted after its callbacks; a message comes after that.
    port1.onmessage = () => void onScreen().then(begin)
    const frame = requestAnimationFrame(() => port2.postMessage(null))
    return () => {
      cancelAnimationFrame(frame)
      port1.close()
      isGone = true
      paperShown.set(false)
    }
  }, [read])
}

/** How long a painted page may take to come onto the screen before nobody waits for it any more, in ms. */
const patience = 300

/**
 * Once the window's first page is on the screen: what is painted is still drawn by other threads, which a script that is
 * read meanwhile would hold up. At once for all pages after it.
 */
function onScreen(): Promise<void> {
  const paint = 'first-contentful-paint'
  if (performance.getEntriesByName(paint).length > 0) return Promise.resolve()
  return new Promise((resolve) => {
    const observer = new PerformanceObserver((entries) => {
      if (entries.getEntriesByName(paint).length > 0) done()
    })
    // A window that is covered is never drawn.
    const given = setTimeout(() => done(), patience)
    const done = () => {
      observer.disconnect()
      clearTimeout(given)
      resolve()
    }
    observer.observe({ type: 'paint', buffered: true })
  })
}
