import { isMisspelt, judged } from './checker.ts'
import './marks.css'
import { rangeIn, type ShownText, shownText } from './shownText.ts'
import { followTyping, wordBeingTyped } from './typing.ts'
import { type Word, wordsIn } from './words.ts'

/**
 * The wavy lines: ranges that the browser draws under the text, so that no element is changed and no letter waits. Only
 * what has changed is read again, and only while there is nothing else to do.
 */

/** What holds text of the framework: statements, names, prose, captions, and titles in their fields. */
export const spelledRoots =
  '.paper [data-statement], .paper .ProseMirror, .paper th[data-key], .paper figcaption, .paper [data-mirror]'

type Marked = {
  readonly shown: ShownText
  readonly words: readonly Word[]
  readonly ranges: ReadonlyMap<Word, Range>
}

const marked = new Map<Element, Marked>()

/** The misspelt word at a place of the page, with what it stands in; null where there is none. */
export function markAt(node: Node, offset: number): { root: Element; word: Word; range: Range } | null {
  for (const [root, { ranges }] of marked)
    if (root.contains(node))
      for (const [word, range] of ranges) if (range.isPointInRange(node, offset)) return { root, word, range }
  return null
}

/** The words of a root that is marked, in their order. */
export const wordsOfRoot = (root: Element): readonly Word[] => marked.get(root)?.words ?? []

/** Marks until it is told to stop. */
export function followMarks(): () => void {
  const highlight = new Highlight()
  CSS.highlights.set('misspelt', highlight)
  const changed = new Set<Element>()
  let gone = false
  let everywhere = true
  let waiting = 0

  const forget = (root: Element) => {
    for (const range of marked.get(root)?.ranges.values() ?? []) highlight.delete(range)
    marked.delete(root)
  }
  const read = (root: Element) => {
    const shown = shownText(root)
    const before = marked.get(root)
    const same =
      before?.shown.text === shown.text &&
      before.shown.pieces.every(({ node }, i) => node === shown.pieces[i]?.node)
    if (same) return
    forget(root)
    marked.set(root, { shown, words: wordsIn(shown.text), ranges: new Map() })
  }
  const mark = (root: Element) => {
    const entry = marked.get(root)
    if (entry === undefined) return
    const typed = wordBeingTyped(root, entry.shown, entry.words)
    const wrong = entry.words.filter((word) => word !== typed && isMisspelt(word))
    const same = wrong.length === entry.ranges.size && wrong.every((word) => entry.ranges.has(word))
    if (same) return
    for (const range of entry.ranges.values()) highlight.delete(range)
    const ranges = new Map<Word, Range>()
    for (const word of wrong) {
      const range = rangeIn(entry.shown, word.start, word.end)
      if (range === null) continue
      ranges.set(word, range)
      highlight.add(range)
    }
    marked.set(root, { ...entry, ranges })
  }
  const work = () => {
    waiting = 0
    if (gone) for (const root of marked.keys()) if (!root.isConnected) forget(root)
    gone = false
    for (const root of changed) if (root.isConnected) read(root)
    for (const root of everywhere ? marked.keys() : changed) mark(root)
    everywhere = false
    changed.clear()
  }
  const soon = () => {
    if (waiting === 0) waiting = requestIdleCallback(work, { timeout: 500 })
  }
  const all = () => {
    everywhere = true
    soon()
  }
  const find = (element: ParentNode) => {
    for (const root of element.querySelectorAll(spelledRoots)) changed.add(root)
  }
  const observer = new MutationObserver((records) => {
    for (const { target, addedNodes, removedNodes } of records) {
      if (removedNodes.length > 0) gone = true
      const root = (target instanceof Element ? target : target.parentElement)?.closest(spelledRoots)
      if (root) changed.add(root)
      else
        for (const added of addedNodes)
          if (added instanceof Element) {
            if (added.matches(spelledRoots)) changed.add(added)
            find(added)
          }
    }
    if (gone || changed.size > 0) soon()
  })
  observer.observe(document.body, { subtree: true, childList: true, characterData: true })
  const stops = [judged.subscribe(all), followTyping(all)]
  find(document)
  soon()
  return () => {
    observer.disconnect()
    cancelIdleCallback(waiting)
    for (const stop of stops) stop()
    marked.clear()
    CSS.highlights.delete('misspelt')
  }
}
