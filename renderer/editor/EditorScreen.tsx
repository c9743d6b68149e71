import { makeStyles, tokens } from '@fluentui/react-components'
import { lazy, Suspense } from 'react'
import { AfterPaper, usePaperFirst } from '../app/AfterPaper.tsx'
import { comparisonView } from '../compare/commands.ts'
import { closing } from '../consultation/close/commands.ts'
import { placing } from '../consultation/receive/place.ts'
import { receiving } from '../consultation/receive/receiving.ts'
import { sending } from '../consultation/send/commands.ts'
import { newsView } from '../origin/news.ts'
import { OutlinePane } from '../outline/OutlinePane.tsx'
import { SidePane } from '../side/SidePane.tsx'
import { StatusLine } from '../status/StatusLine.tsx'
import { useStore } from '../store/createStore.ts'
import { view } from '../store/view.ts'
import { makingTemplate } from '../templates/commands.ts'
import { versionView } from '../versions/commands.ts'
import {
  FormatBar,
  OneThingMenu,
  OutsideBar,
  RecoveredDialog,
  readEdges,
  Spelling,
  TableClipboard,
  TopBar,
  UnfilledBar,
} from './afterwards.ts'
import { PagePane } from './PagePane.tsx'
import { useRegions } from './useRegions.ts'

const Review = lazy(() =>
  import('../consultation/review/Review.tsx').then(({ Review: component }) => ({ default: component })),
)

// pdf.js is as large as everything else together, and most minutes pass without it.
const Preview = lazy(() =>
  import('../preview/Preview.tsx').then(({ Preview: component }) => ({ default: component })),
)

const ComparisonDialogs = lazy(() =>
  import('../compare/ComparisonDialogs.tsx').then(({ ComparisonDialogs: component }) => ({
    default: component,
  })),
)

const CloseDialogs = lazy(() =>
  import('../consultation/close/CloseDialogs.tsx').then(({ CloseDialogs: component }) => ({
    default: component,
  })),
)

const ReceiveDialogs = lazy(() =>
  import('../consultation/receive/ReceiveDialogs.tsx').then(({ ReceiveDialogs: component }) => ({
    default: component,
  })),
)

const VersionDialogs = lazy(() =>
  import('../versions/VersionDialogs.tsx').then(({ VersionDialogs: component }) => ({ default: component })),
)

const TemplateNewsDialog = lazy(() =>
  import('../origin/TemplateNewsDialog.tsx').then(({ TemplateNewsDialog: component }) => ({
    default: component,
  })),
)

const SaveTemplateDialog = lazy(() =>
  import('../templates/SaveTemplateDialog.tsx').then(({ SaveTemplateDialog: component }) => ({
    default: component,
  })),
)

const SendDialog = lazy(() =>
  import('../consultation/send/SendDialog.tsx').then(({ SendDialog: component }) => ({ default: component })),
)

/** Tools at the edges, the paper in the middle. */
export function EditorScreen() {
  const styles = useEditorScreenStyles()
  const previewOpen = useStore(view, (value) => value.previewOpen)
  const reviewOpen = useStore(view, (value) => value.reviewOpen)
  const versionDialogOpen = useStore(versionView, (value) => value !== null)
  const newsOpen = useStore(newsView, (value) => value !== null)
  const receives = useStore(receiving, (value) => value !== null)
  const places = useStore(placing, (value) => value !== null)
  const comparisonOpen = useStore(comparisonView, (value) => value !== null)
  const closes = useStore(closing, (value) => value)
  const sent = useStore(sending, (value) => value)
  const templateOf = useStore(makingTemplate, (value) => value)
  useRegions()
  usePaperFirst(readEdges)
  return (
    <div className={styles.screen}>
      <header className={styles.tools}>
        <AfterPaper room="82px">
          <TopBar />
          {!reviewOpen && <FormatBar />}
        </AfterPaper>
      </header>
      <AfterPaper>
        <OutsideBar />
        <UnfilledBar />
      </AfterPaper>
      <div className={styles.body}>
        {reviewOpen ? (
          <Suspense>
            <Review />
          </Suspense>
        ) : (
          <>
            <OutlinePane />
            <PagePane />
          </>
        )}
        <SidePane />
      </div>
      <StatusLine />
      <AfterPaper>
        <RecoveredDialog />
        <Spelling />
        <TableClipboard />
        <OneThingMenu />
      </AfterPaper>
      {versionDialogOpen && (
        <Suspense>
          <VersionDialogs />
        </Suspense>
      )}
      {comparisonOpen && (
        <Suspense>
          <ComparisonDialogs />
        </Suspense>
      )}
      {newsOpen && (
        <Suspense>
          <TemplateNewsDialog />
        </Suspense>
      )}
      {closes && (
        <Suspense>
          <CloseDialogs closing={closes} />
        </Suspense>
      )}
      {sent && (
        <Suspense>
          <SendDialog key={sent.round?.id ?? ''} sending={sent} />
        </Suspense>
      )}
      {templateOf && (
        <Suspense>
          <SaveTemplateDialog framework={templateOf} onClose={() => makingTemplate.set(null)} />
        </Suspense>
      )}
      {previewOpen && (
        <Suspense>
          <Preview />
        </Suspense>
      )}
      {(receives || places) && (
        <Suspense>
          <ReceiveDialogs />
        </Suspense>
      )}
    </div>
  )
}

export const useEditorScreenStyles = makeStyles({
  screen: { height: '100%', display: 'flex', flexDirection: 'column', minHeight: 0 },
  tools: {
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    flexShrink: 0,
  },
  body: { position: 'relative', display: 'flex', flexGrow: 1, minHeight: 0 },
})
