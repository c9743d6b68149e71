import { Body1, Body1Strong, Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { Document20Regular } from '@fluentui/react-icons'
import type { RecentFile } from '../../core/bridge/contract.ts'
import { screenText } from '../../core/text/screen.ts'
import { whenText } from '../../core/text/when.ts'
import { openFile } from '../app/files.ts'
import { focusRing } from '../app/focusRing.ts'

export function RecentFiles({
  files,
  onMissing,
}: {
  readonly files: readonly RecentFile[]
  /** Called after a file was not opened: it may be gone from the list. */
  readonly onMissing: () => void
}) {
  const styles = useStyles()
  const ring = focusRing()
  if (files.length === 0) return <Body1 className={styles.quiet}>{screenText.welcome.recentNone}</Body1>
  return (
    <ul className={styles.list}>
      {files.map((file) => (
        <li key={file.path}>
          <button
            type="button"
            className={mergeClasses(styles.file, ring.inside)}
            onClick={() => void openFile(file.path).then((opened) => opened || onMissing())}
            title={file.path}
          >
            <Document20Regular className={styles.icon} />
            <span className={styles.names}>
              <Body1Strong className={styles.cut}>{file.name}</Body1Strong>
              <Caption1 className={mergeClasses(styles.quiet, styles.cut)}>
                {[file.title, file.folder].filter((words) => words !== '').join(' · ')}
              </Caption1>
            </span>
            <Caption1 className={styles.quiet}>{whenText(new Date(file.at), new Date())}</Caption1>
          </button>
        </li>
      ))}
    </ul>
  )
}

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground2 },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: '4px',
    borderRadius: tokens.borderRadiusXLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  file: {
    width: '100%',
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    padding: '8px 12px',
    border: 'none',
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: 'transparent',
    font: 'inherit',
    color: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  icon: { color: tokens.colorBrandForeground1, flexShrink: 0 },
  names: { display: 'flex', flexDirection: 'column', flexGrow: 1, minWidth: 0 },
  cut: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
})
