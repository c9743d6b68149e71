import {
  Button,
  Caption1,
  makeStyles,
  mergeClasses,
  Subtitle2,
  tokens,
  useArrowNavigationGroup,
} from '@fluentui/react-components'
import { ChevronDown20Regular, ChevronUp20Regular } from '@fluentui/react-icons'
import { useMemo, useState } from 'react'
import { screenText } from '../../core/text/screen.ts'
import { focusRing } from '../app/focusRing.ts'
import { useStore } from '../store/createStore.ts'
import { takeShortcut } from './shortcuts.ts'
import { useTools } from './tools.ts'
import { linesText, unusedCount, useView } from './view.ts'

const text = screenText.import
/** A longer list is read in the source itself, where every unused line is marked too. */
const most = 300

/** Every line that is used nowhere: it can be dragged onto a cell, or be told what it is. `alone` fills a pane of its own. */
export function Tray({ alone }: { readonly alone: boolean }) {
  const styles = useStyles()
  const ring = focusRing()
  const view = useView()
  const tools = useTools()
  const lines = useStore(tools.wizard, (wizard) => wizard.selected.lines)
  const selected = useMemo(() => new Set(lines), [lines])
  const arrows = useArrowNavigationGroup({ axis: 'vertical', memorizeCurrent: true })
  const [open, setOpen] = useState(true)
  const shows = alone || open
  const shown = view.unused.slice(0, most)
  return (
    <section
      aria-label={text.tray}
      data-pane="tray"
      className={mergeClasses(styles.tray, alone && styles.alone)}
      onKeyDown={(event) => void takeShortcut(event, tools)}
    >
      {!alone && (
        <div className={styles.head}>
          <Subtitle2 as="h2" className={styles.name}>
            {text.trayCount(unusedCount(view))}
          </Subtitle2>
          <Button
            appearance="subtle"
            size="small"
            icon={open ? <ChevronDown20Regular /> : <ChevronUp20Regular />}
            aria-expanded={open}
            aria-label={open ? text.hideTray : text.showTray}
            title={open ? text.hideTray : text.showTray}
            onClick={() => setOpen(!open)}
          />
        </div>
      )}
      {shows && (
        <div className={styles.room}>
          <Caption1 className={styles.lead}>
            {view.unused.length === 0 ? text.trayEmpty : text.trayLead}
          </Caption1>
          <div className={styles.lines} {...arrows}>
            {shown.map((run) => {
              const [line = ''] = run
              return (
                <button
                  key={line}
                  type="button"
                  data-tray={line}
                  data-drag="line"
                  aria-pressed={selected.has(line)}
                  className={mergeClasses(styles.line, ring.inside, selected.has(line) && styles.selected)}
                  onClick={() => tools.point(line)}
                >
                  <span className={styles.words}>{linesText(view, run)}</span>
                </button>
              )
            })}
          </div>
          {view.unused.length > most && (
            <Caption1>{text.trayMore(view.unused.slice(most).flat().length)}</Caption1>
          )}
        </div>
      )}
    </section>
  )
}

const useStyles = makeStyles({
  tray: {
    display: 'flex',
    flexDirection: 'column',
    maxHeight: '32%',
    flexShrink: 0,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  alone: { maxHeight: 'none', flexGrow: 1, flexBasis: 0, minHeight: '120px', borderTop: 'none' },
  head: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    padding: '4px 8px 4px 16px',
  },
  name: { margin: 0, fontSize: tokens.fontSizeBase300 },
  room: { overflowY: 'auto', padding: '0 16px 12px', minHeight: '48px' },
  lead: { display: 'block', color: tokens.colorNeutralForeground2, paddingBottom: '6px' },
  lines: { display: 'flex', flexWrap: 'wrap', gap: '4px' },
  line: {
    maxWidth: '100%',
    minHeight: '24px',
    padding: '1px 8px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    fontSize: tokens.fontSizeBase200,
    textAlign: 'start',
    overflowWrap: 'anywhere',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  words: { display: '-webkit-box', WebkitBoxOrient: 'vertical', WebkitLineClamp: 2, overflow: 'hidden' },
  selected: {
    backgroundColor: tokens.colorBrandBackground2,
    border: `1px solid ${tokens.colorBrandStroke1}`,
    '@media (forced-colors: active)': { border: '1px solid Highlight' },
  },
})
