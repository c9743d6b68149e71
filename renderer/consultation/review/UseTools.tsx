import { Button, makeStyles, Text, tokens } from '@fluentui/react-components'
import { ArrowMove20Regular, Checkmark20Regular, Edit20Regular } from '@fluentui/react-icons'
import type { AnswerGroup } from '../../../core/consultation/review/groups.ts'
import type { PassagePlace } from '../../../core/consultation/review/places.ts'
import { type Proposal, saidIn } from '../../../core/consultation/review/proposal.ts'
import type { Use } from '../../../core/edit/consultation/answers.ts'
import { assertNever } from '../../../core/framework/result.ts'
import type { Wording } from '../../../core/framework/round.ts'
import { screenText } from '../../../core/text/screen.ts'
import { WordDifferences } from '../../compare/WordDifferences.tsx'
import { openPlace } from '../receive/place.ts'
import { MergePanel } from './MergePanel.tsx'

const text = screenText.consultationReview

/** What can be done to the text for the sake of an answer. */
export function UseTools({
  group,
  proposals,
  now,
  onUse,
  onOwn,
}: {
  readonly group: AnswerGroup
  readonly proposals: readonly Proposal[]
  readonly now: PassagePlace | null
  readonly onUse: (edit: Use) => void
  /** Writes it oneself, from a wording or from what stands there; null where there is nothing to write in. */
  readonly onOwn: ((from: Wording | null) => void) | null
}) {
  const styles = useStyles()
  const notes = proposals.filter(({ kind }) => kind !== 'none')
  return (
    <div className={styles.tools}>
      {notes.map((proposal) => (
        <About key={keyOf(proposal)} proposal={proposal} now={now} onUse={onUse} onOwn={onOwn} />
      ))}
      <div className={styles.buttons}>
        {notes.map(
          (proposal, i) =>
            proposal.kind === 'use' && (
              <Button
                key={keyOf(proposal)}
                size="small"
                appearance="primary"
                icon={<Checkmark20Regular />}
                title={`${labelOf(proposal)} (U)`}
                {...(i === 0 || notes[0]?.kind !== 'use' ? { 'data-act': 'use' } : {})}
                onClick={() => onUse(proposal.edit)}
              >
                {labelOf(proposal)}
              </Button>
            ),
        )}
        {onOwn !== null && (
          <Button
            size="small"
            appearance="subtle"
            icon={<Edit20Regular />}
            data-act="own"
            title={`${text.own} (E)`}
            onClick={() => onOwn(null)}
          >
            {text.own}
          </Button>
        )}
        <Button
          size="small"
          appearance="subtle"
          icon={<ArrowMove20Regular />}
          onClick={() => openPlace(group.id)}
        >
          {text.movePlace}
        </Button>
      </div>
    </div>
  )
}

const keyOf = (proposal: Proposal): string =>
  proposal.kind === 'use' ? `use ${proposal.edit.what}` : proposal.kind

type Usable = Extract<Proposal, { kind: 'use' }>

const labelOf = ({ edit, merged, wording }: Usable): string => {
  switch (edit.what) {
    case 'wording':
      return wording === null ? text.removeText : merged ? text.useMerged : text.use
    case 'remove':
      return text.remove
    case 'add':
      return text.add
    case 'move':
      return text.move
    default:
      return assertNever(edit)
  }
}

/** What has to be known before it is used. */
function About({
  proposal,
  now,
  onUse,
  onOwn,
}: {
  readonly proposal: Proposal
  readonly now: PassagePlace | null
  readonly onUse: (edit: Use) => void
  readonly onOwn: ((from: Wording | null) => void) | null
}) {
  const styles = useStyles()
  switch (proposal.kind) {
    case 'none':
      return null
    case 'already':
      return <Text className={styles.quiet}>{text.already}</Text>
    case 'gone':
      return (
        <Text className={styles.quiet}>{proposal.what === 'cell' ? text.cellGone : text.passageGone}</Text>
      )
    case 'conflict':
      return now === null ? null : (
        <MergePanel
          merged={proposal.merged}
          onUse={(wording) => onUse({ what: 'wording', target: now.id, wording })}
          onOwn={(wording) => onOwn?.(wording)}
        />
      )
    case 'use':
      if (now === null || !(proposal.merged || proposal.changed)) return null
      return (
        <div className={styles.merged}>
          <Text className={styles.quiet}>{proposal.merged ? text.mergedHint : text.changedHint}</Text>
          <p className={styles.words}>
            {proposal.wording === null ? (
              saidIn(now.wording)
            ) : (
              <WordDifferences before={saidIn(now.wording)} after={saidIn(proposal.wording)} />
            )}
          </p>
        </div>
      )
    default:
      return assertNever(proposal)
  }
}

const useStyles = makeStyles({
  tools: { display: 'flex', flexDirection: 'column', gap: '8px' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  merged: {
    padding: '8px 10px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  words: { margin: '2px 0 0', lineHeight: '1.5', whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
})
