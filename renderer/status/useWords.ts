import { useEffect, useState } from 'react'
import { wordsOf } from '../../core/check/words.ts'
import { openDocument } from '../store/open.ts'

/** So long the count may lag behind one who never stops typing, in milliseconds. */
const patience = 2000

/** The words of the document, counted when nothing else is to be done; null before the first count. */
export function useWords(): number | null {
  const [words, setWords] = useState<number | null>(null)
  useEffect(() => {
    let waiting: number | null = null
    let counted: unknown = null
    const count = () => {
      waiting = null
      const open = openDocument.store.get()
      if (open === null) return
      counted = open.editing.framework
      setWords(wordsOf(open.editing.framework))
    }
    const later = () => {
      const framework = openDocument.store.get()?.editing.framework
      if (waiting === null && framework !== counted)
        waiting = requestIdleCallback(count, { timeout: patience })
    }
    later()
    const stop = openDocument.store.subscribe(later)
    return () => {
      stop()
      if (waiting !== null) cancelIdleCallback(waiting)
    }
  }, [])
  return words
}
