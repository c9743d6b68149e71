import { lazy, Suspense, useEffect } from 'react'
import { useStore } from '../store/createStore.ts'
import { preferences } from '../store/preferences.ts'
import { followWords } from './checker.ts'
import { followMarks } from './marks.ts'
import { ownDialog } from './ownDialog.ts'
import { followOwnWords } from './ownWords.ts'
import { followContextMenu } from './pointed.ts'
import { SpellingMenu } from './SpellingMenu.tsx'

const OwnWordsDialog = lazy(() =>
  import('./OwnWordsDialog.tsx').then(({ OwnWordsDialog: component }) => ({ default: component })),
)

/** Spell checking of the document that is shown: marks, menu and dictionary. */
export function Spelling() {
  const wanted = useStore(preferences, ({ spelling }) => spelling)
  const showsOwn = useStore(ownDialog, (value) => value !== null)
  useEffect(() => {
    const stops = [followOwnWords(), followWords()]
    return () => {
      for (const stop of stops) stop()
    }
  }, [])
  useEffect(() => {
    if (!wanted) return
    const stops = [followMarks(), followContextMenu()]
    return () => {
      for (const stop of stops) stop()
    }
  }, [wanted])
  return (
    <>
      <SpellingMenu />
      {showsOwn && (
        <Suspense>
          <OwnWordsDialog />
        </Suspense>
      )}
    </>
  )
}
