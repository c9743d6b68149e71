import {
  Button,
  makeStyles,
  Text,
  Toolbar,
  ToolbarButton,
  ToolbarDivider,
  Tooltip,
  tokens,
} from '@fluentui/react-components'
import {
  ArrowRedo20Regular,
  ArrowUndo20Regular,
  DocumentSearch20Regular,
  Home20Regular,
  Navigation20Regular,
  Save20Regular,
} from '@fluentui/react-icons'
import { commandText, withDetail } from '../../core/text/command.ts'
import { screenText } from '../../core/text/screen.ts'
import { closeDocument } from '../app/files.ts'
import { redoStep, undoStep } from '../app/history.ts'
import { withKeys } from '../app/keys.ts'
import { runCommand } from '../app/runCommand.ts'
import { useStore } from '../store/createStore.ts'
import { titleState } from '../store/document.ts'
import { openDocument } from '../store/open.ts'
import { showOutline, view } from '../store/view.ts'
import { ExportMenu, InsertMenu } from './TopMenus.tsx'

const text = screenText.app

/** What is done with the whole document. */
export function TopBar() {
  const styles = useStyles()
  const outlineOpen = useStore(view, (value) => value.outlineOpen)
  return (
    <Toolbar className={styles.bar} aria-label={text.toolbar} data-region="tools">
      <Tooltip content={text.home} relationship="label">
        <ToolbarButton icon={<Home20Regular />} onClick={() => void closeDocument()} />
      </Tooltip>
      <Tooltip content={outlineOpen ? text.hideOutline : text.showOutline} relationship="label">
        <ToolbarButton
          icon={<Navigation20Regular />}
          aria-expanded={outlineOpen}
          onClick={() => showOutline(!outlineOpen)}
        />
      </Tooltip>
      <ToolbarDivider />
      <SaveButton />
      <HistoryButtons />
      <ToolbarDivider />
      <InsertMenu />
      <DocumentName />
      <div className={styles.end}>
        <Tooltip content={withKeys('file.preview')} relationship="description">
          <Button
            appearance="subtle"
            icon={<DocumentSearch20Regular />}
            className={styles.steady}
            onClick={() => runCommand('file.preview')}
          >
            {screenText.preview.heading}
          </Button>
        </Tooltip>
        <ExportMenu />
      </div>
    </Toolbar>
  )
}

function SaveButton() {
  return (
    <Tooltip content={withKeys('file.save')} relationship="label">
      <ToolbarButton icon={<Save20Regular />} onClick={() => runCommand('file.save')} />
    </Tooltip>
  )
}

/** Not switched off while there is nothing to undo: a focused button must not fall out of the tab order. */
function HistoryButtons() {
  const undoLabel = useStore(openDocument.store, (open) => titleState(open).undo)
  const redoLabel = useStore(openDocument.store, (open) => titleState(open).redo)
  const undoTip =
    undoLabel === null
      ? text.nothingToUndo
      : withKeys('edit.undo', withDetail(commandText['edit.undo'], undoLabel))
  const redoTip =
    redoLabel === null
      ? text.nothingToRedo
      : withKeys('edit.redo', withDetail(commandText['edit.redo'], redoLabel))
  return (
    <>
      <Tooltip content={undoTip} relationship="label">
        <ToolbarButton
          icon={<ArrowUndo20Regular />}
          disabledFocusable={undoLabel === null}
          onClick={undoStep}
        />
      </Tooltip>
      <Tooltip content={redoTip} relationship="label">
        <ToolbarButton
          icon={<ArrowRedo20Regular />}
          disabledFocusable={redoLabel === null}
          onClick={redoStep}
        />
      </Tooltip>
    </>
  )
}

function DocumentName() {
  const styles = useStyles()
  const name = useStore(openDocument.store, (open) => open?.name ?? '')
  return (
    <div className={styles.name}>
      <Text as="h1" weight="semibold" className={styles.cut} title={name}>
        {name}
      </Text>
    </div>
  )
}

const useStyles = makeStyles({
  bar: { padding: '6px 12px', gap: '2px', minWidth: 0 },
  name: {
    flexGrow: 1,
    minWidth: 0,
    display: 'flex',
    alignItems: 'baseline',
    justifyContent: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `0 ${tokens.spacingHorizontalM}`,
  },
  cut: { margin: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  end: { display: 'flex', gap: tokens.spacingHorizontalS, flexShrink: 0 },
  steady: { whiteSpace: 'nowrap' },
})
