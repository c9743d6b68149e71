import { makeStyles, Text, tokens } from '@fluentui/react-components'
import { DocumentCheckmark20Regular } from '@fluentui/react-icons'
import type { AnswerGroup } from '../../../core/consultation/review/groups.ts'
import { screenText } from '../../../core/text/screen.ts'
import { dayText } from '../../../core/text/when.ts'
import { WordDifferences } from '../../compare/WordDifferences.tsx'

const text = screenText.consultationReview

/** What became of the text for the sake of an answer. */
export function UsedNote({ group: { decision } }: { readonly group: AnswerGroup }) {
  const styles = useStyles()
  if (decision.used === null) return null
  const { before, after, at } = decision.used
  const when = dayText(new Date(at), new Date())
  return (
    <div className={styles.note}>
      <DocumentCheckmark20Regular className={styles.icon} aria-hidden />
      <div className={styles.body}>
        <Text weight="semibold" className={styles.head}>
          {before === after ? text.usedMoved(when) : after === '' ? text.usedRemoved(when) : text.used(when)}
        </Text>
        {before !== after && (
          <p className={styles.words}>
            <WordDifferences before={before} after={after} />
          </p>
        )}
      </div>
    </div>
  )
}

const useStyles = makeStyles({
  note: {
    display: 'flex',
    gap: '8px',
    padding: '8px 10px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  icon: { flexShrink: 0, color: tokens.colorNeutralForeground2 },
  body: { minWidth: 0 },
  head: { fontSize: tokens.fontSizeBase200 },
  words: { margin: 0, lineHeight: '1.5', whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
})
