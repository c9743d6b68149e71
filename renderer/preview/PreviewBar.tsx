import {
  makeStyles,
  Text,
  Toolbar,
  ToolbarButton,
  ToolbarDivider,
  Tooltip,
  tokens,
} from '@fluentui/react-components'
import {
  ChevronDown20Regular,
  ChevronUp20Regular,
  Dismiss20Regular,
  DocumentPdf20Regular,
  DocumentText20Regular,
  PanelRight20Regular,
  ZoomIn20Regular,
  ZoomOut20Regular,
} from '@fluentui/react-icons'
import type { ReactElement } from 'react'
import { screenText } from '../../core/text/screen.ts'
import { withKeys } from '../app/keys.ts'
import { runCommand } from '../app/runCommand.ts'
import { showPreview, showSide } from '../store/view.ts'

const text = screenText.preview
export const zooms = [0.5, 0.67, 0.8, 1, 1.25, 1.5, 2]

type Props = {
  readonly page: number
  readonly count: number
  readonly zoom: number
  readonly onZoom: (zoom: number) => void
  readonly onGo: (page: number) => void
}

const showBeside = () => {
  showPreview(false)
  showSide('preview')
}

export function PreviewBar({ page, count, zoom, onZoom, onGo }: Props) {
  const styles = useStyles()
  const at = zooms.indexOf(zoom)
  const zoomBy = (by: number) => onZoom(zooms[Math.max(0, Math.min(zooms.length - 1, at + by))] ?? 1)
  return (
    <Toolbar className={styles.bar} aria-label={text.heading}>
      <Tool label={text.close} icon={<Dismiss20Regular />} onClick={() => showPreview(false)} />
      <Text weight="semibold" className={styles.title}>
        {text.heading}
      </Text>
      {count > 0 && (
        <>
          <Tool
            label={text.previous}
            icon={<ChevronUp20Regular />}
            off={page <= 1}
            onClick={() => onGo(page - 1)}
          />
          <Text className={styles.steady} aria-live="polite">
            {text.page(page, count)}
          </Text>
          <Tool
            label={text.next}
            icon={<ChevronDown20Regular />}
            off={page >= count}
            onClick={() => onGo(page + 1)}
          />
          <ToolbarDivider />
          <Tool label={text.zoomOut} icon={<ZoomOut20Regular />} off={at === 0} onClick={() => zoomBy(-1)} />
          <Text className={styles.zoom}>{text.zoom(Math.round(zoom * 100))}</Text>
          <Tool
            label={text.zoomIn}
            icon={<ZoomIn20Regular />}
            off={at === zooms.length - 1}
            onClick={() => zoomBy(1)}
          />
        </>
      )}
      <div className={styles.end}>
        <ToolbarButton
          icon={<PanelRight20Regular />}
          className={styles.steady}
          title={withKeys('view.livePreview', text.beside)}
          onClick={showBeside}
        >
          {text.beside}
        </ToolbarButton>
        <ToolbarButton
          icon={<DocumentText20Regular />}
          className={styles.steady}
          onClick={() => runCommand('file.exportWord')}
        >
          {text.word}
        </ToolbarButton>
        <ToolbarButton
          appearance="primary"
          icon={<DocumentPdf20Regular />}
          className={styles.steady}
          onClick={() => runCommand('file.exportPdf')}
        >
          {text.pdf}
        </ToolbarButton>
      </div>
    </Toolbar>
  )
}

type ToolProps = {
  readonly label: string
  readonly icon: ReactElement
  readonly off?: boolean
  readonly onClick: () => void
}

function Tool({ label, icon, off = false, onClick }: ToolProps) {
  return (
    <Tooltip content={label} relationship="label">
      <ToolbarButton icon={icon} disabledFocusable={off} onClick={onClick} />
    </Tooltip>
  )
}

const useStyles = makeStyles({
  bar: {
    padding: '6px 12px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    gap: '2px',
    flexWrap: 'wrap',
  },
  title: { padding: `0 ${tokens.spacingHorizontalL} 0 ${tokens.spacingHorizontalS}` },
  steady: { whiteSpace: 'nowrap' },
  zoom: { minWidth: '48px', textAlign: 'center' },
  end: { marginInlineStart: 'auto', display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
})
