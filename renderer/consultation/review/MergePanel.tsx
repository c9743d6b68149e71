import { Button, Field, makeStyles, Radio, RadioGroup, Text, tokens } from '@fluentui/react-components'
import { Checkmark20Regular, Edit20Regular } from '@fluentui/react-icons'
import { useId, useState } from 'react'
import {
  type Choice,
  conflictsIn,
  type Merged,
  type Segment,
  settled,
} from '../../../core/consultation/merge/merge.ts'
import { plainText } from '../../../core/framework/richText.ts'
import type { Wording } from '../../../core/framework/round.ts'
import { screenText } from '../../../core/text/screen.ts'
import { InlineWords } from './Wording.tsx'

const text = screenText.consultationReview
type Conflict = Extract<Segment, { kind: 'conflict' }>

/** Two changes of the same words: somebody chooses, place by place, and nothing is written before that. */
export function MergePanel({
  merged,
  onUse,
  onOwn,
}: {
  readonly merged: Merged
  readonly onUse: (wording: Wording) => void
  readonly onOwn: (from: Wording) => void
}) {
  const styles = useStyles()
  const hint = useId()
  const count = conflictsIn(merged)
  const [choices, setChoices] = useState<readonly (Choice | null)[]>([])
  const all = Array.from({ length: count }, (_, i) => choices[i] ?? null)
  const conflicts = [...merged.lead, ...merged.text].filter(
    (each): each is Conflict => each.kind === 'conflict',
  )
  const result = settled(merged, all)
  const byHand = settled(
    merged,
    all.map((choice) => choice ?? 'both'),
  )
  return (
    <section className={styles.panel} aria-label={text.conflictHead}>
      <Text weight="semibold">{text.conflictHead}</Text>
      <Text className={styles.quiet}>{text.conflictHint}</Text>
      <p className={styles.words}>
        <Preview segments={merged.lead} choices={all} from={0} />
        {merged.lead.length > 0 && ' – '}
        <Preview segments={merged.text} choices={all} from={conflictsIn({ lead: merged.lead, text: [] })} />
      </p>
      {conflicts.map((conflict, i) => (
        // A conflict has no name of its own, and the same words may be at odds twice.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <Field key={`${i} ${plainText(conflict.base)}`} label={text.conflict(i + 1, count)} size="small">
          <RadioGroup
            layout="vertical"
            value={all[i] ?? ''}
            onChange={(_, { value }) =>
              setChoices(all.map((choice, j) => (j === i ? (value as Choice) : choice)))
            }
          >
            {(['mine', 'theirs', 'both'] as const).map((choice, j) => (
              <Radio
                key={choice}
                value={choice}
                // The first place that is open is where one goes to.
                {...(all[i] === null && all.indexOf(null) === i && j === 0 ? { 'data-act': 'use' } : {})}
                label={`${text.choices[choice]}: ${wordsFor(conflict, choice)}`}
              />
            ))}
          </RadioGroup>
        </Field>
      ))}
      <div className={styles.buttons}>
        <Button
          size="small"
          appearance="primary"
          icon={<Checkmark20Regular />}
          disabledFocusable={result === null}
          aria-describedby={result === null ? hint : undefined}
          {...(result === null ? {} : { 'data-act': 'use' })}
          onClick={() => result !== null && onUse(result)}
        >
          {text.useMerged}
        </Button>
        <Button
          size="small"
          appearance="subtle"
          icon={<Edit20Regular />}
          onClick={() => byHand !== null && onOwn(byHand)}
        >
          {text.byHand}
        </Button>
        {result === null && (
          <Text id={hint} className={styles.quiet}>
            {text.chooseFirst}
          </Text>
        )}
      </div>
    </section>
  )
}

function wordsFor({ mine, theirs }: Conflict, choice: Choice): string {
  const [own, other] = [plainText(mine).trim(), plainText(theirs).trim()]
  const words = choice === 'mine' ? own : choice === 'theirs' ? other : [own, other].join(' ').trim()
  return words === '' ? text.nothingThere : `»${words}«`
}

/** The text as it is put together, with the open places by their numbers. */
function Preview({
  segments,
  choices,
  from,
}: {
  readonly segments: readonly Segment[]
  readonly choices: readonly (Choice | null)[]
  readonly from: number
}) {
  const styles = useStyles()
  let at = from
  return segments.map((segment, i) => {
    // A segment has no name of its own, and the list is made anew with every text.
    const key = `${i} ${segment.kind}`
    if (segment.kind === 'agreed')
      return (
        <span key={key}>
          <InlineWords text={segment.text} />
        </span>
      )
    at += 1
    const choice = choices[at - 1] ?? null
    return (
      <span key={key} className={styles.open}>
        {choice === null
          ? `[${text.conflict(at, choices.length)}]`
          : [
              choice === 'theirs' ? '' : plainText(segment.mine),
              choice === 'mine' ? '' : plainText(segment.theirs),
            ]
              .filter((part) => part !== '')
              .join(' ')}
      </span>
    )
  })
}

const useStyles = makeStyles({
  panel: {
    display: 'flex',
    flexDirection: 'column',
    gap: '6px',
    padding: '10px 12px',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  words: { margin: 0, lineHeight: '1.6', whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  open: {
    padding: '1px 4px',
    borderRadius: '2px',
    fontWeight: tokens.fontWeightSemibold,
    outline: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '6px 10px' },
})
