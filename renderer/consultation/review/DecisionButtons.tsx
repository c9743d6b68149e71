import { makeStyles, ToggleButton } from '@fluentui/react-components'
import type { AnswerGroup } from '../../../core/consultation/review/groups.ts'
import type { Verdict } from '../../../core/framework/round.ts'
import { screenText } from '../../../core/text/screen.ts'
import { decide } from './acts.ts'

const text = screenText.consultationReview
const verdicts = Object.keys(text.verdicts) as Verdict[]

/** What the administration answers; pressing the one that is chosen takes it back. */
export function DecisionButtons({ group: { ids, decision, done } }: { readonly group: AnswerGroup }) {
  const styles = useStyles()
  const chosen = done === ids.length ? decision.verdict : null
  return (
    <fieldset className={styles.buttons} aria-label={text.decision}>
      {verdicts.map((verdict, i) => (
        <ToggleButton
          key={verdict}
          size="small"
          checked={chosen === verdict}
          appearance={chosen === verdict ? 'primary' : 'secondary'}
          title={`${text.verdicts[verdict]} (${i + 1})`}
          onClick={() => decide(ids, chosen === verdict ? null : verdict)}
        >
          {text.verdicts[verdict]}
        </ToggleButton>
      ))}
    </fieldset>
  )
}

const useStyles = makeStyles({
  buttons: {
    border: 'none',
    margin: 0,
    padding: 0,
    minWidth: 0,
    display: 'flex',
    flexWrap: 'wrap',
    gap: '6px',
  },
})
