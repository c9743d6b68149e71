import { Button, makeStyles, tokens } from '@fluentui/react-components'
import type { PassageChoice } from '../../../core/consultation/inbox/passageChoices.ts'

type Props = { readonly choice: PassageChoice; readonly onClick: () => void }

/** A passage that an answer may be about; one click puts it there. */
export function GuessButton({ choice, onClick }: Props) {
  const styles = useStyles()
  const where = [choice.number, ...choice.where].filter((place) => place !== '').join(' · ')
  return (
    <Button size="small" className={styles.button} title={choice.text} onClick={onClick}>
      <span className={styles.words}>
        <span className={styles.where}>{where}</span> <span className={styles.text}>{choice.text}</span>
      </span>
    </Button>
  )
}

const oneLine = { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' } as const

const useStyles = makeStyles({
  button: { width: '100%', maxWidth: 'none', justifyContent: 'flex-start', padding: '4px 10px' },
  words: { display: 'flex', flexDirection: 'column', minWidth: 0, textAlign: 'start' },
  where: { ...oneLine, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  text: { ...oneLine, fontWeight: tokens.fontWeightRegular },
})
