import { Button, Tooltip } from '@fluentui/react-components'
import { Add20Regular } from '@fluentui/react-icons'
import { screenText } from '../../core/text/screen.ts'
import type { Insertable } from '../app/insert.ts'
import { runCommand } from '../app/runCommand.ts'
import { useGridStyles } from './styles.ts'

const text = screenText.grid

/** At the end of the columns: one more role, or one more competency where these stand across. */
export function AddColumn({ swapped }: { readonly swapped: boolean }) {
  const styles = useGridStyles()
  return (
    <div className={styles.addColumn}>
      <Tooltip content={swapped ? text.empty.addCompetency : text.empty.addRole} relationship="label">
        <Button
          appearance="subtle"
          size="small"
          icon={<Add20Regular />}
          onClick={() => runCommand(swapped ? 'insert.competency' : 'insert.role')}
        />
      </Tooltip>
    </div>
  )
}

/** Below the last row: one more competency, one more theme; or one more role where these stand down. */
export function AddRows({ swapped }: { readonly swapped: boolean }) {
  const styles = useGridStyles()
  return (
    <div className={styles.addRows}>
      {swapped ? (
        <AddButton what="insert.role">{text.addRole}</AddButton>
      ) : (
        <>
          <AddButton what="insert.competency">{text.addCompetency}</AddButton>
          <AddButton what="insert.theme">{text.addTheme}</AddButton>
        </>
      )}
    </div>
  )
}

function AddButton({ what, children }: { readonly what: Insertable; readonly children: string }) {
  return (
    <Button appearance="subtle" size="small" icon={<Add20Regular />} onClick={() => runCommand(what)}>
      {children}
    </Button>
  )
}
