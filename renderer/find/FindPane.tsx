import { makeStyles, tokens } from '@fluentui/react-components'
import { useDeferredValue, useEffect, useMemo } from 'react'
import { search } from '../../core/find/search.ts'
import { useStore } from '../store/createStore.ts'
import { useFramework } from '../store/open.ts'
import { showSide } from '../store/view.ts'
import { FindFields } from './FindFields.tsx'
import './find.css'
import { finding } from './finding.ts'
import { HitList } from './HitList.tsx'
import { markPage } from './marks.ts'
import { restoreFocus } from './origin.ts'

/** Search and replace over everything, with a list of what was found. Closing it gives the focus back. */
export function FindPane() {
  const styles = useStyles()
  const { query, options, at } = useStore(finding, (value) => value)
  // Writing goes first, here and on the page; the list follows when there is time.
  const framework = useDeferredValue(useFramework((value) => value))
  const wanted = useDeferredValue(query)
  const hits = useMemo(() => search(framework, wanted, options), [framework, wanted, options])

  useEffect(markPage, [])
  useEffect(
    () => () => {
      // Another pane that opens in this one's place takes the focus itself.
      setTimeout(() => document.activeElement === document.body && restoreFocus())
    },
    [],
  )

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape is heard for every field in it
    <div
      className={styles.pane}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.preventDefault()
        showSide(null)
      }}
    >
      <FindFields hits={hits} at={at} />
      <HitList framework={framework} hits={hits} at={at} />
    </div>
  )
}

const useStyles = makeStyles({
  // The list has a scroll bar of its own, so that what is searched for stays in sight above it.
  pane: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    flexGrow: 1,
    minHeight: 0,
    marginBottom: '-24px',
  },
})
