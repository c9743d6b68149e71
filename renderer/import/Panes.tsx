import { makeStyles, mergeClasses, Tab, TabList, tokens } from '@fluentui/react-components'
import type { Ref } from 'react'
import { screenText } from '../../core/text/screen.ts'
import { FrameworkPane } from './FrameworkPane.tsx'
import { SourcePane } from './SourcePane.tsx'
import { Tray } from './Tray.tsx'
import { useNarrow } from './useNarrow.ts'
import { unusedCount, useView } from './view.ts'

const text = screenText.import

export type Pane = 'source' | 'framework' | 'tray'

const paneOf = (value: unknown): Pane =>
  value === 'framework' ? 'framework' : value === 'tray' ? 'tray' : 'source'

type Props = {
  /** The one that is shown where there is no room for all. */
  readonly pane: Pane
  readonly onPane: (pane: Pane) => void
  readonly framework: Ref<HTMLElement>
}

/** Source, framework and tray beside each other, or one behind the other as tabs. */
export function Panes({ pane, onPane, framework }: Props) {
  const styles = useStyles()
  const unused = unusedCount(useView())
  if (useNarrow())
    return (
      <>
        <TabList
          className={styles.tabs}
          aria-label={text.panes}
          selectedValue={pane}
          onTabSelect={(_, { value }) => onPane(paneOf(value))}
        >
          <Tab value="source">{text.source}</Tab>
          <Tab value="framework">{text.framework}</Tab>
          <Tab value="tray">{text.trayCount(unused)}</Tab>
        </TabList>
        <div className={styles.panes}>
          <div className={styles.pane}>
            {pane === 'source' && <SourcePane />}
            {pane === 'framework' && <FrameworkPane paneRef={framework} />}
            {pane === 'tray' && <Tray alone />}
          </div>
        </div>
      </>
    )
  return (
    <div className={styles.panes}>
      <div className={mergeClasses(styles.pane, styles.left)}>
        <h2 className={styles.head}>{text.source}</h2>
        <SourcePane />
      </div>
      <div className={styles.pane}>
        <h2 className={styles.head}>{text.framework}</h2>
        <FrameworkPane paneRef={framework} />
        <Tray alone={false} />
      </div>
    </div>
  )
}

const useStyles = makeStyles({
  tabs: { backgroundColor: tokens.colorNeutralBackground1, flexShrink: 0, overflowX: 'auto' },
  panes: { display: 'flex', flexGrow: 1, flexBasis: 0, minHeight: '260px' },
  pane: { display: 'flex', flexDirection: 'column', flexGrow: 1, flexBasis: 0, minWidth: 0, minHeight: 0 },
  left: {
    flexGrow: 0,
    flexShrink: 0,
    flexBasis: '42%',
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  head: {
    margin: 0,
    padding: '6px 16px',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground3,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
})
