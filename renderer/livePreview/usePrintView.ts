import { type RefObject, useEffect, useState } from 'react'
import { cursor } from '../grid/cursor.ts'
import { activeEditor } from '../prose/activeEditor.ts'
import { currentFramework, openDocument } from '../store/open.ts'
import { view } from '../store/view.ts'
import { markPlace } from './follow.ts'
import { goToPassage } from './goToPassage.ts'
import { mediaUrls } from './mediaUrls.ts'
import { type PrintView, printView } from './printView.ts'
import { writingPlace } from './writingPlace.ts'

/** The print follows this long after the last letter. */
const restMs = 300
/** The place one is at is marked this long after one came there. */
const stayMs = 80

/** Shows the open framework in `host` and follows it; gives how many sheets there are, null before the first time. */
export function usePrintView(
  host: RefObject<HTMLElement | null>,
  scroller: RefObject<HTMLElement | null>,
): number | null {
  const [count, setCount] = useState<number | null>(null)
  useEffect(() => {
    if (host.current === null || scroller.current === null) return
    return followed(host.current, scroller.current, setCount)
  }, [host, scroller])
  return count
}

/** Begins to follow the document and the cursor; returns how to stop. */
function followed(host: HTMLElement, scroller: HTMLElement, onCount: (count: number) => void): () => void {
  const media = mediaUrls(() => write())
  const print = printView(host, media.url)
  let gone = false
  let writing = 0
  let marking = 0

  const mark = () => {
    if (!gone && openDocument.store.get() !== null)
      markPlace(print.root, scroller, writingPlace(currentFramework()))
  }
  const write = () => {
    if (gone || openDocument.store.get() === null) return
    void print.show(currentFramework()).then((count) => {
      if (count === null || gone) return
      onCount(count)
      mark()
    })
  }
  const later = (timer: number, run: () => void, ms: number) => {
    clearTimeout(timer)
    return window.setTimeout(run, ms)
  }
  const markSoon = () => {
    marking = later(marking, mark, stayMs)
  }
  let shown = openDocument.store.get()?.editing.framework
  const unfollow = [
    openDocument.store.subscribe(() => {
      const framework = openDocument.store.get()?.editing.framework
      if (framework === shown) return
      shown = framework
      writing = later(writing, write, restMs)
    }),
    cursor.subscribe(markSoon),
    view.subscribe(markSoon),
    followSelection(markSoon),
    followWidth(host),
    followClicks(print, scroller),
    media.stop,
  ]
  write()
  return () => {
    gone = true
    clearTimeout(writing)
    clearTimeout(marking)
    for (const stop of unfollow) stop()
  }
}

/** The cursor in a prose part moves inside its editor, which tells nobody else. */
function followSelection(moved: () => void): () => void {
  let stop = () => {}
  const follow = () => {
    stop()
    const editor = activeEditor.get()
    editor?.on('selectionUpdate', moved)
    stop = () => editor?.off('selectionUpdate', moved)
    moved()
  }
  follow()
  const unfollow = activeEditor.subscribe(follow)
  return () => {
    stop()
    unfollow()
  }
}

/** CSS pixels: A4 on its short and its long side, and the room around a sheet. */
const a4 = { portrait: 793.7, landscape: 1122.5 } as const
const around = 34

/** Sheets are as wide as the pane, and no larger than life. */
function followWidth(host: HTMLElement): () => void {
  let known = 0
  let frame = 0
  const fit = () => {
    for (const page of ['portrait', 'landscape'] as const)
      host.style.setProperty(`--${page}-zoom`, `${Math.max(0.1, Math.min(1, (known - around) / a4[page]))}`)
  }
  const observer = new ResizeObserver(([entry]) => {
    const width = Math.floor(entry?.contentRect.width ?? 0)
    if (width === known) return
    known = width
    // In the next frame: sheets of another size change the height of what is observed.
    cancelAnimationFrame(frame)
    frame = requestAnimationFrame(fit)
  })
  observer.observe(host)
  return () => {
    observer.disconnect()
    cancelAnimationFrame(frame)
  }
}

/** A click goes to the passage in the editor; one in the contents to its page. No link of the print leads out of here. */
function followClicks({ root }: PrintView, scroller: HTMLElement): () => void {
  const clicked = (event: Event) => {
    const element = event.composedPath()[0]
    if (!(element instanceof Element)) return
    const link = element.closest('a')
    if (link) event.preventDefault()
    const target = link?.getAttribute('href')?.startsWith('#')
      ? link.getAttribute('href')?.slice(1)
      : undefined
    const heading = target === undefined ? null : root.getElementById(target)
    if (heading)
      scroller.scrollBy({
        top: heading.getBoundingClientRect().top - scroller.getBoundingClientRect().top - 24,
      })
    const passage = element.closest<HTMLElement>('[data-passage]')?.dataset.passage
    if (passage !== undefined && !heading && getSelection()?.isCollapsed !== false) goToPassage(passage)
  }
  root.addEventListener('click', clicked)
  return () => root.removeEventListener('click', clicked)
}
