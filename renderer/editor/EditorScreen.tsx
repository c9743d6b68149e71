import { makeStyles, tokens } from '@fluentui/react-components'
import { lazy, Suspense } from 'react'
import { usePaperFirst } from '../app/AfterPaper.tsx'
import { OutlinePane } from '../outline/OutlinePane.tsx'
import { OutsideBar } from '../recovery/OutsideBar.tsx'
import { RecoveredDialog } from '../recovery/RecoveredDialog.tsx'
import { SidePane } from '../side/SidePane.tsx'
import { Spelling } from '../spelling/Spelling.tsx'
import { StatusLine } from '../status/StatusLine.tsx'
import { useStore } from '../store/createStore.ts'
import { view } from '../store/view.ts'
import { TableClipboard } from '../table/TableClipboard.tsx'
import { OneThingMenu } from '../things/OneThingMenu.tsx'
import { versionView } from '../versions/commands.ts'
import { FormatBar } from './FormatBar.tsx'
import { PagePane } from './PagePane.tsx'
import { TopBar } from './TopBar.tsx'
import { useRegions } from './useRegions.ts'

// pdf.js is as large as everything else together, and most minutes pass without it.
const Preview = lazy(() =>
  import('../preview/Preview.tsx').then(({ Preview: component }) => ({ default: component })),
)

const VersionDialogs = lazy(() =>
  import('../versions/VersionDialogs.tsx').then(({ VersionDialogs: component }) => ({ default: component })),
)

/** Tools at the edges, the paper in the middle. */
export function EditorScreen() {
  const styles = useStyles()
  const previewOpen = useStore(view, (value) => value.previewOpen)
  const versionDialogOpen = useStore(versionView, (value) => value !== null)
  useRegions()
  usePaperFirst()
  return (
    <div className={styles.screen}>
      <header className={styles.tools}>
        <TopBar />
        <FormatBar />
      </header>
      <OutsideBar />
      <div className={styles.body}>
        <OutlinePane />
        <PagePane />
        <SidePane />
      </div>
      <StatusLine />
      <RecoveredDialog />
      <Spelling />
      <TableClipboard />
      <OneThingMenu />
      {versionDialogOpen && (
        <Suspense>
          <VersionDialogs />
        </Suspense>
      )}
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
