import { makeStyles, tokens } from '@fluentui/react-components'
import type { AnswerGroup } from '../../../core/consultation/review/groups.ts'
import type { ReviewItem } from '../../../core/consultation/review/items.ts'
import { cellWhere } from '../../../core/consultation/review/places.ts'
import type { Framework } from '../../../core/framework/framework.ts'
import type { Answer, CommentAnswer } from '../../../core/framework/round.ts'
import { screenText } from '../../../core/text/screen.ts'
import { dayText } from '../../../core/text/when.ts'
import { WordDifferences } from '../../compare/WordDifferences.tsx'

const text = screenText.consultationReview

/** What an answer says: its words, or what it makes of the text, word for word. */
export function AnswerBody({
  group: { answer, entries },
  item,
  sent,
}: {
  readonly group: AnswerGroup
  readonly item: ReviewItem
  readonly sent: Framework
}) {
  const styles = useStyles()
  return (
    <div className={styles.body}>
      <Said answer={answer} item={item} sent={sent} />
      {entries.map((entry) => (
        <Thread key={entry.answer.id} replies={entry.replies} />
      ))}
    </div>
  )
}

function Said({
  answer,
  item,
  sent,
}: {
  readonly answer: Answer
  readonly item: ReviewItem
  readonly sent: Framework
}) {
  const styles = useStyles()
  if (answer.kind === 'comment' || answer.kind === 'letter')
    return (
      <>
        {answer.kind === 'comment' && answer.quote !== '' && (
          <blockquote className={styles.quote}>
            <span className={styles.quiet}>{text.quote}</span> »{answer.quote}«
          </blockquote>
        )}
        <p className={styles.words}>{answer.text}</p>
      </>
    )
  const cell = answer.cell === null ? null : cellWhere(sent, answer.cell)
  const there = (cell ?? item.where).join(' · ') || text.lostPlace
  return (
    <>
      {answer.kind === 'move' && <p className={styles.lead}>{text.proposesMove(there)}</p>}
      {answer.kind === 'new' && <p className={styles.lead}>{text.proposesNew(there)}</p>}
      {answer.kind === 'delete' && answer.after === '' && (
        <p className={styles.lead}>{text.proposesRemoval}</p>
      )}
      {!(answer.kind === 'move' && answer.before === answer.after) && (
        <p className={styles.words}>
          <WordDifferences before={answer.before} after={answer.after} />
        </p>
      )}
    </>
  )
}

/** What was replied to a comment, one after the other. */
function Thread({ replies }: { readonly replies: readonly CommentAnswer[] }) {
  const styles = useStyles()
  if (replies.length === 0) return null
  return (
    <ul className={styles.thread} aria-label={text.thread}>
      {replies.map((reply) => (
        <li key={reply.id}>
          <span className={styles.quiet}>
            {[reply.author, reply.date === null ? '' : dayText(new Date(reply.date), new Date())]
              .filter((word) => word !== '')
              .join(' · ')}
          </span>
          <p className={styles.words}>{reply.text}</p>
        </li>
      ))}
    </ul>
  )
}

const useStyles = makeStyles({
  body: { display: 'flex', flexDirection: 'column', gap: '6px' },
  words: { margin: 0, lineHeight: '1.5', whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  lead: { margin: 0, color: tokens.colorNeutralForeground2 },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  quote: {
    margin: 0,
    paddingInlineStart: '10px',
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
  thread: {
    listStyleType: 'none',
    margin: 0,
    padding: '0 0 0 12px',
    display: 'flex',
    flexDirection: 'column',
    gap: '6px',
    borderLeft: `2px solid ${tokens.colorNeutralStroke2}`,
  },
})
