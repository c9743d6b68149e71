import { Button, makeStyles, mergeClasses, Subtitle2, tokens } from '@fluentui/react-components'
import { Dismiss20Regular } from '@fluentui/react-icons'
import { type CSSProperties, lazy, Suspense, useState } from 'react'
import { assertNever } from '../../core/framework/result.ts'
import { screenText } from '../../core/text/screen.ts'
import { AfterPaper } from '../app/AfterPaper.tsx'
import { FindPane, InspectorPane } from '../editor/afterwards.ts'
import { useStore } from '../store/createStore.ts'
import { prefer, preferences } from '../store/preferences.ts'
import { type Side, showSide, view } from '../store/view.ts'
import { useInspectorAtFirst } from './inspectorAtFirst.ts'
import { ResizeEdge } from './ResizeEdge.tsx'
import './side.css'
import { useFocusBack } from './useFocusBack.ts'

// None of these is needed before it is opened, and the start does not wait for them.
const VersionsPane = lazy(() =>
  import('../versions/VersionsPane.tsx').then(({ VersionsPane: component }) => ({ default: component })),
)
const HelpPane = lazy(() =>
  import('../help/HelpPane.tsx').then(({ HelpPane: component }) => ({ default: component })),
)
const LivePreview = lazy(() =>
  import('../livePreview/LivePreview.tsx').then(({ LivePreview: component }) => ({ default: component })),
)

/** The one pane at the right edge, over the page where the window is narrow. Escape closes it. */
export function SidePane() {
  const styles = useStyles()
  const side = useStore(view, (value) => value.side)
  // Search goes back to what was found.
  useFocusBack(side === 'find' ? null : side)
  useInspectorAtFirst()
  const kept = useStore(preferences, ({ paneWidth }) => paneWidth)
  const [dragged, setDragged] = useState<number | null>(null)
  const width = dragged ?? kept
  const resize = (wanted: number, done: boolean) => {
    setDragged(done ? null : wanted)
    if (done) prefer({ paneWidth: wanted })
  }
  const reviewOpen = useStore(view, (value) => value.reviewOpen)
  // What one is at on the page is not what is looked at in the review.
  if (side === null || (reviewOpen && side === 'inspector')) return null
  return (
    <aside
      className={mergeClasses(styles.pane, side === 'preview' && styles.wide)}
      style={{ '--pane-wanted': `${width}px` } as CSSProperties}
      aria-label={screenText.side[side]}
      data-region="side"
      data-side={side}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) showSide(null)
      }}
    >
      <header className={styles.head}>
        <Subtitle2 as="h2">{screenText.side[side]}</Subtitle2>
        <Button
          appearance="subtle"
          icon={<Dismiss20Regular />}
          aria-label={screenText.app.close}
          onClick={() => showSide(null)}
        />
      </header>
      {side === 'inspector' ? (
        <AfterPaper>
          <InspectorPane />
        </AfterPaper>
      ) : (
        // Asked for, and perhaps typed into at once.
        <Suspense>
          <PaneOf side={side} />
        </Suspense>
      )}
      {side !== 'preview' && <ResizeEdge width={width} onResize={resize} />}
    </aside>
  )
}

function PaneOf({ side }: { readonly side: Exclude<Side, 'inspector'> }) {
  switch (side) {
    case 'find':
      return <FindPane />
    case 'versions':
      return <VersionsPane />
    case 'preview':
      return <LivePreview />
    case 'help':
      return <HelpPane />
    default:
      return assertNever(side)
  }
}

const useStyles = makeStyles({
  pane: {
    width: 'var(--pane-wanted)',
    flexShrink: 0,
    boxSizing: 'border-box',
    overflowY: 'auto',
    padding: '12px 16px 24px',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    backgroundColor: tokens.colorNeutralBackground1,
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    '@media (max-width: 1100px)': {
      width: '340px',
      position: 'absolute',
      top: 0,
      bottom: 0,
      right: 0,
      zIndex: 20,
      boxShadow: tokens.shadow28,
      maxWidth: '90%',
    },
  },
  wide: {
    width: 'min(46%, 760px)',
    minWidth: '340px',
    padding: '12px 0 0',
    overflow: 'hidden',
    '& > header': { padding: '0 16px' },
  },
  head: { display: 'flex', alignItems: 'center', justifyContent: 'space-between' },
})
