import { Checkbox, Field, makeStyles, tokens } from '@fluentui/react-components'
import { screenText } from '../../core/text/screen.ts'

const text = screenText.about.origin

type Props = {
  readonly line: string
  readonly shown: boolean
  readonly onShow: (shown: boolean) => void
}

/** Whether the document says what it builds on, with the very sentence. */
export function OriginLineField({ line, shown, onShow }: Props) {
  const styles = useStyles()
  return (
    <Field label={text.field} hint={{ className: styles.line, children: text.line(line) }}>
      <Checkbox label={text.show} checked={shown} onChange={(_, { checked }) => onShow(checked === true)} />
    </Field>
  )
}

const useStyles = makeStyles({
  line: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
})
