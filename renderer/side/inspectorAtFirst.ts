import { useEffect, useLayoutEffect } from 'react'
import { useStore } from '../store/createStore.ts'
import { openDocument } from '../store/open.ts'
import { prefer, preferences } from '../store/preferences.ts'
import { showSide, view } from '../store/view.ts'

/** So wide a window has room for outline, page and inspector beside each other. */
const roomy = window.matchMedia('(min-width: 1400px)')

/**
 * Opens the inspector with a document where there is room for it. Who closes it there is not shown it again with the next
 * document, until they have opened it themselves. It never takes the focus.
 */
export function useInspectorAtFirst(): void {
  const begun = useStore(openDocument.store, (open) => open?.begun ?? null)
  useLayoutEffect(() => {
    if (begun === null || !roomy.matches || view.get().side !== null) return
    if (preferences.get().inspector) showSide('inspector')
  }, [begun])

  useEffect(() => {
    let before = view.get().side
    return view.subscribe(() => {
      const { side } = view.get()
      const closed = side === null && before === 'inspector'
      before = side
      if (!roomy.matches || (side !== 'inspector' && !closed)) return
      if (preferences.get().inspector === closed) prefer({ inspector: !closed })
    })
  }, [])
}
