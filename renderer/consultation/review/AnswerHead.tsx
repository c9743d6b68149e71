import { Badge, makeStyles, Text, tokens } from '@fluentui/react-components'
import { CheckmarkCircle16Regular, Circle16Regular } from '@fluentui/react-icons'
import type { AnswerGroup, Entry } from '../../../core/consultation/review/groups.ts'
import { screenText } from '../../../core/text/screen.ts'
import { dayText } from '../../../core/text/when.ts'

const text = screenText.consultationReview

/** Who answered, when and how, and whether it has been decided. */
export function AnswerHead({ id, group }: { readonly id: string; readonly group: AnswerGroup }) {
  const styles = useStyles()
  const { answer, entries, decision, done, ids } = group
  const isSilent =
    'silent' in answer && entries.some((entry) => 'silent' in entry.answer && entry.answer.silent)
  const isResolved = answer.kind === 'comment' && answer.resolved
  const isDone = done === ids.length
  return (
    <header className={styles.head}>
      <div id={id} className={styles.who}>
        {entries.length > 1 && <Text className={styles.several}>{text.several(entries.length)}</Text>}
        {entries.map((entry) => (
          <Sender key={entry.answer.id} entry={entry} />
        ))}
      </div>
      <div className={styles.badges}>
        <Badge appearance="outline" color="informative">
          {text.kinds[answer.kind]}
        </Badge>
        {isSilent && (
          <Badge appearance="outline" color="informative" title={text.silentHint}>
            {text.silent}
          </Badge>
        )}
        {isResolved && (
          <Badge appearance="outline" color="informative">
            {text.resolved}
          </Badge>
        )}
        <span className={styles.state} data-state={isDone ? 'done' : 'open'}>
          {isDone ? <CheckmarkCircle16Regular aria-hidden /> : <Circle16Regular aria-hidden />}
          {isDone && decision.verdict !== null
            ? text.verdicts[decision.verdict]
            : done > 0
              ? text.partlyDecided(done, ids.length)
              : text.undecidedYet}
        </span>
      </div>
    </header>
  )
}

function Sender({ entry: { response, answer } }: { readonly entry: Entry }) {
  const styles = useStyles()
  const day = answer.date === null ? '' : dayText(new Date(answer.date), new Date())
  const by = answer.author === response.party ? '' : answer.author
  return (
    <div>
      <Text weight="semibold">{response.party || text.unnamed}</Text>
      <Text className={styles.quiet}>
        {[by, day]
          .filter((word) => word !== '')
          .map((word) => ` · ${word}`)
          .join('')}
      </Text>
    </div>
  )
}

const useStyles = makeStyles({
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-start', gap: '4px 12px' },
  who: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  several: { display: 'block', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  badges: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '6px', marginInlineStart: 'auto' },
  state: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '4px',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
})
