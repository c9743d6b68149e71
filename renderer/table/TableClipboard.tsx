import { lazy, Suspense, useEffect } from 'react'
import { useStore } from '../store/createStore.ts'
import { followClipboard } from './followClipboard.ts'
import { pasting } from './pasting.ts'

// Most minutes pass without a table coming in.
const PasteDialog = lazy(() =>
  import('./PasteDialog.tsx').then(({ PasteDialog: component }) => ({ default: component })),
)

/** Copying cells out of the grid, and pasting tables into it. */
export function TableClipboard() {
  const current = useStore(pasting, (value) => value)
  useEffect(followClipboard, [])
  return (
    current && (
      <Suspense>
        <PasteDialog pasting={current} />
      </Suspense>
    )
  )
}
