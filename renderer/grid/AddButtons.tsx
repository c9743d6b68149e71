import { Button, Tooltip } from '@fluentui/react-components'
import { Add20Regular } from '@fluentui/react-icons'
import { screenText } from '../../core/text/screen.ts'
import { runCommand } from '../app/runCommand.ts'
import { useGridStyles } from './styles.ts'

const text = screenText.grid

/** At the end of the columns: one more role. */
export function AddColumnHeader({ className }: { readonly className: string }) {
  return (
    <td role="none" className={className}>
      <Tooltip content={text.empty.addRole} relationship="label">
        <Button
          appearance="subtle"
          size="small"
          icon={<Add20Regular />}
          onClick={() => runCommand('insert.role')}
        />
      </Tooltip>
    </td>
  )
}

/** Below the last row: one more competency, one more theme. */
export function AddRows({ columns }: { readonly columns: number }) {
  const styles = useGridStyles()
  return (
    <tr>
      <td role="none" colSpan={columns + 1} className={styles.addRows}>
        <div className={styles.addRowsButtons}>
          <Button
            appearance="subtle"
            size="small"
            icon={<Add20Regular />}
            onClick={() => runCommand('insert.competency')}
          >
            {text.addCompetency}
          </Button>
          <Button
            appearance="subtle"
            size="small"
            icon={<Add20Regular />}
            onClick={() => runCommand('insert.theme')}
          >
            {text.addTheme}
          </Button>
        </div>
      </td>
    </tr>
  )
}
