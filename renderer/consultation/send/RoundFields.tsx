import { Field, Input, makeStyles, Textarea, tokens } from '@fluentui/react-components'
import type { RefObject } from 'react'
import type { Wish, WishFaults } from '../../../core/consultation/send/newRound.ts'
import { Day } from '../../../core/framework/round.ts'
import { dayWithWeekday } from '../../../core/text/day.ts'
import { screenText } from '../../../core/text/screen.ts'

const text = screenText.consultationSend

type Props = {
  readonly wish: Wish
  readonly faults: WishFaults
  readonly fields: {
    readonly name: RefObject<HTMLInputElement | null>
    readonly from: RefObject<HTMLInputElement | null>
    readonly deadline: RefObject<HTMLInputElement | null>
    readonly lookAt: RefObject<HTMLTextAreaElement | null>
  }
  readonly onChange: (changes: Partial<Wish>) => void
}

/** The round's name, its days, and what those heard should look at. */
export function RoundFields({ wish, faults, fields, onChange }: Props) {
  const styles = useStyles()
  return (
    <>
      <div className={styles.line}>
        <Field label={text.name} required {...wrong(faults.name)} className={styles.name}>
          <Input
            input={{ ref: fields.name }}
            autoFocus
            value={wish.name}
            maxLength={200}
            onChange={(_, { value }) => onChange({ name: value })}
          />
        </Field>
        <Field label={text.from} required {...inWords(wish.from)} {...wrong(faults.from)}>
          <Input
            input={{ ref: fields.from }}
            type="date"
            max="9999-12-31"
            value={wish.from}
            onChange={(_, { value }) => onChange({ from: value })}
          />
        </Field>
        <Field label={text.deadline} required {...inWords(wish.deadline)} {...wrong(faults.deadline)}>
          <Input
            input={{ ref: fields.deadline }}
            type="date"
            max="9999-12-31"
            value={wish.deadline}
            onChange={(_, { value }) => onChange({ deadline: value })}
          />
        </Field>
      </div>
      <Field label={text.lookAt} hint={text.lookAtHint} {...wrong(faults.lookAt)}>
        <Textarea
          textarea={{ ref: fields.lookAt }}
          resize="vertical"
          value={wish.lookAt}
          maxLength={5000}
          onChange={(_, { value }) => onChange({ lookAt: value })}
        />
      </Field>
    </>
  )
}

/** The field shows a day as the system writes it; beside that it stands as it will in the draft. */
const inWords = (day: string) => (Day.safeParse(day).success ? { hint: dayWithWeekday(day) } : {})

const wrong = (fault: string | undefined) =>
  fault === undefined ? {} : ({ validationMessage: fault, validationState: 'error' } as const)

const useStyles = makeStyles({
  line: {
    display: 'grid',
    gridTemplateColumns: 'minmax(180px, 2fr) repeat(2, minmax(150px, 1fr))',
    gap: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    alignItems: 'start',
    '@media (max-width: 620px)': { gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)' },
  },
  name: { '@media (max-width: 620px)': { gridColumn: '1 / -1' } },
})
