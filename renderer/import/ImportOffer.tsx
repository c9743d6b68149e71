import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components'
import { ArrowImport20Regular } from '@fluentui/react-icons'
import { commandText } from '../../core/text/command.ts'
import { screenText } from '../../core/text/screen.ts'
import { runCommand } from '../app/runCommand.ts'

/** On the welcome screen: the way in for a framework that is no template. */
export function ImportOffer() {
  const styles = useStyles()
  return (
    <div className={styles.offer}>
      <Button icon={<ArrowImport20Regular />} onClick={() => runCommand('file.import')}>
        {commandText['file.import']}
      </Button>
      <Body1 className={styles.quiet}>{screenText.import.offer}</Body1>
    </div>
  )
}

const useStyles = makeStyles({
  offer: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalS,
  },
  quiet: { color: tokens.colorNeutralForeground2 },
})
