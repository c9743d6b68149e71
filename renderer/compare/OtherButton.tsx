import { CompoundButton, makeStyles } from '@fluentui/react-components'
import type { ReactElement } from 'react'

/** One framework that can be compared with. */
export function OtherButton({
  icon,
  name,
  hint,
  onChoose,
}: {
  readonly icon: ReactElement
  readonly name: string
  readonly hint: string
  readonly onChoose: () => void
}) {
  const styles = useStyles()
  return (
    <CompoundButton
      appearance="subtle"
      size="small"
      icon={icon}
      {...(hint === '' ? {} : { secondaryContent: hint })}
      className={styles.button}
      onClick={onChoose}
    >
      {name}
    </CompoundButton>
  )
}

const useStyles = makeStyles({
  button: { justifyContent: 'flex-start', textAlign: 'left', maxWidth: 'none' },
})
