import { makeStyles, tokens } from '@fluentui/react-components'
import { lazy, Suspense } from 'react'
import { DetailsPane } from '../details/DetailsPane.tsx'
import { OutlinePane } from '../outline/OutlinePane.tsx'
import { useStore } from '../store/createStore.ts'
import { view } from '../store/view.ts'
import { FormatBar } from './FormatBar.tsx'
import { PagePane } from './PagePane.tsx'
import { TopBar } from './TopBar.tsx'
import { useRegions } from './useRegions.ts'

// pdf.js is as large as everything else together, and most minutes pass without it.
const Preview = lazy(() =>
  import('../preview/Preview.tsx').then(({ Preview: component }) => ({ default: component })),
)

/** Tools at the edges, the paper in the middle. */
export function EditorScreen() {
  const styles = useStyles()
  const previewOpen = useStore(view, (value) => value.previewOpen)
  useRegions()
  return (
    <div className={styles.screen}>
      <header className={styles.tools}>
        <TopBar />
        <FormatBar />
      </header>
      <div className={styles.body}>
        <OutlinePane />
        <PagePane />
        <DetailsPane />
      </div>
      {previewOpen && (
        <Suspense>
          <Preview />
        </Suspense>
      )}
    </div>
  )
}

const useStyles = makeStyles({
  screen: { height: '100%', display: 'flex', flexDirection: 'column', minHeight: 0 },
  tools: {
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    flexShrink: 0,
  },
  body: { position: 'relative', display: 'flex', flexGrow: 1, minHeight: 0 },
})
