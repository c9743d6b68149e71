import { Field, makeStyles, Textarea } from '@fluentui/react-components'
import type { AnswerGroup } from '../../../core/consultation/review/groups.ts'
import { screenText } from '../../../core/text/screen.ts'
import { useDraft } from '../../fields/useDraft.ts'
import { writeRemark } from './acts.ts'
import { PhraseMenu } from './PhraseMenu.tsx'

const text = screenText.consultationReview

/** The most a remark can hold, see `Decision`. */
const mostLetters = 10_000

/** What the administration says to an answer. */
export function RemarkField({ group: { ids, decision } }: { readonly group: AnswerGroup }) {
  const styles = useStyles()
  const write = (remark: string) => writeRemark(ids, remark.slice(0, mostLetters))
  const draft = useDraft(decision.remark, write)
  return (
    <div className={styles.remark}>
      <Field label={text.remark} size="small" className={styles.field}>
        <Textarea
          data-act="remark"
          lang="da"
          resize="vertical"
          rows={decision.remark === '' ? 1 : 2}
          placeholder={text.remarkHint}
          maxLength={mostLetters}
          {...draft}
        />
      </Field>
      <PhraseMenu remark={decision.remark} onWrite={write} />
    </div>
  )
}

const useStyles = makeStyles({
  remark: { display: 'flex', alignItems: 'flex-end', flexWrap: 'wrap', gap: '6px 8px' },
  field: { flexGrow: 1, flexBasis: '260px', minWidth: 0 },
})
