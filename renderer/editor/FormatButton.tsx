import { makeStyles, mergeClasses, ToolbarButton, Tooltip, tokens } from '@fluentui/react-components'
import type { ReactElement } from 'react'
import { screenText } from '../../core/text/screen.ts'

type Props = {
  readonly label: string
  readonly keys?: string
  readonly icon: ReactElement
  /** Whether it holds at the cursor; undefined where it does not apply. */
  readonly on: boolean | undefined
  readonly onClick: () => void
}

/** A tool of the text. Pressing it leaves the cursor where it is. */
export function FormatButton({ label, keys, icon, on, onClick }: Props) {
  const styles = useStyles()
  return (
    <Tooltip content={keys === undefined ? label : screenText.app.shortcut(label, keys)} relationship="label">
      <ToolbarButton
        icon={icon}
        aria-pressed={on ?? false}
        disabledFocusable={on === undefined}
        className={mergeClasses(on && styles.on)}
        onMouseDown={(event) => event.preventDefault()}
        onClick={onClick}
      />
    </Tooltip>
  )
}

const useStyles = makeStyles({
  on: { backgroundColor: tokens.colorNeutralBackground1Selected, color: tokens.colorBrandForeground1 },
})
