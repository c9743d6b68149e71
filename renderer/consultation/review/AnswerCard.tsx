import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { memo, useId, useRef, useState } from 'react'
import type { AnswerGroup } from '../../../core/consultation/review/groups.ts'
import type { ReviewItem } from '../../../core/consultation/review/items.ts'
import type { PassagePlace } from '../../../core/consultation/review/places.ts'
import { proposalsOf } from '../../../core/consultation/review/proposal.ts'
import type { Use } from '../../../core/edit/consultation/answers.ts'
import type { Wording } from '../../../core/framework/round.ts'
import { AnswerBody } from './AnswerBody.tsx'
import { AnswerHead } from './AnswerHead.tsx'
import { takeUp } from './acts.ts'
import { beAt, goTo } from './commands.ts'
import { DecisionButtons } from './DecisionButtons.tsx'
import { OwnWording } from './OwnWording.tsx'
import { RemarkField } from './RemarkField.tsx'
import { sameCard } from './sameCard.ts'
import { UsedNote } from './UsedNote.tsx'
import { UseTools } from './UseTools.tsx'
import type { ReviewModel } from './useReview.ts'

export type CardProps = {
  readonly group: AnswerGroup
  readonly item: ReviewItem
  readonly now: PassagePlace | null
  readonly model: ReviewModel
  readonly isCurrent: boolean
}

/** One answer, or all that propose the same: what it says, what is answered, and what is made of it. */
export const AnswerCard = memo(function AnswerCard({ group, item, now, model, isCurrent }: CardProps) {
  const styles = useStyles()
  const head = useId()
  const card = useRef<HTMLElement>(null)
  const [writing, setWriting] = useState<Wording | null>(null)
  const proposals = proposalsOf(group.answer, item, { framework: model.now, place: now })
  const here = () => goTo(item.key, group.id)
  const use = (edit: Use) => {
    // The button goes with what it did.
    if (takeUp(group.ids, edit)) here()
  }
  return (
    <article
      ref={card}
      tabIndex={-1}
      data-answer={group.id}
      aria-labelledby={head}
      aria-current={isCurrent ? 'true' : undefined}
      className={mergeClasses(styles.card, isCurrent && styles.current)}
      onFocus={() => beAt(item.key, group.id)}
    >
      <AnswerHead id={head} group={group} />
      <AnswerBody group={group} item={item} sent={model.sent} />
      <UsedNote group={group} />
      {writing === null ? (
        <UseTools
          group={group}
          proposals={proposals}
          now={now}
          onUse={use}
          onOwn={now === null ? null : (wording) => setWriting(wording ?? now.wording)}
        />
      ) : (
        <OwnWording
          kind={item.kind === 'statement' ? 'statement' : item.target?.includes('_') ? 'field' : 'block'}
          wording={writing}
          onCancel={() => {
            setWriting(null)
            here()
          }}
          onSave={(wording) => {
            setWriting(null)
            if (item.target !== null) use({ what: 'wording', target: item.target, wording })
          }}
        />
      )}
      <DecisionButtons group={group} />
      <RemarkField group={group} />
    </article>
  )
}, sameCard)

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: '10px',
    padding: '12px 16px 14px',
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    // Room for what is focused to be seen whole.
    scrollMargin: '12px',
    '&:focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  current: {
    borderLeft: `4px solid ${tokens.colorBrandStroke1}`,
    paddingLeft: '13px',
    boxShadow: tokens.shadow4,
  },
})
