import { Caption1Strong, makeStyles, tokens } from '@fluentui/react-components'
import { CheckmarkCircle20Filled, Circle20Regular } from '@fluentui/react-icons'
import type { ReactNode } from 'react'
import { whoAnswered } from '../../../core/consultation/inbox/whoAnswered.ts'
import type { Response, Round } from '../../../core/framework/round.ts'
import { screenText } from '../../../core/text/screen.ts'
import { ResponseLine } from './ResponseLine.tsx'

const text = screenText.consultationReceive.inbox

/** Those heard with what came from each, and what came from others. */
export function AnsweredList({ round }: { readonly round: Round }) {
  const styles = useStyles()
  const { heard, others } = whoAnswered(round)
  return (
    <section aria-label={text.list} className={styles.groups}>
      {heard.length > 0 && (
        <Group name={text.parties}>
          {heard.map(({ party, responses }) => (
            <PartyItem key={party.id} name={party.name} responses={responses} round={round} />
          ))}
        </Group>
      )}
      {others.length > 0 && (
        <Group name={text.others}>
          {others.map((response) => (
            <PartyItem
              key={response.id}
              name={response.party || text.nameless}
              responses={[response]}
              round={round}
            />
          ))}
        </Group>
      )}
    </section>
  )
}

function Group({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  const styles = useStyles()
  return (
    <section aria-label={name}>
      <Caption1Strong as="h3" className={styles.heading}>
        {name}
      </Caption1Strong>
      <ul className={styles.list}>{children}</ul>
    </section>
  )
}

type ItemProps = { readonly name: string; readonly responses: readonly Response[]; readonly round: Round }

function PartyItem({ name, responses, round }: ItemProps) {
  const styles = useStyles()
  const hasAnswered = responses.length > 0
  return (
    <li className={styles.item}>
      {hasAnswered ? (
        <CheckmarkCircle20Filled className={styles.answered} />
      ) : (
        <Circle20Regular className={styles.waiting} />
      )}
      <div className={styles.words}>
        <div className={styles.first}>
          <span className={styles.name}>{name}</span>
          {!hasAnswered && <span className={styles.quiet}>{text.notYet}</span>}
        </div>
        {responses.map((response) => (
          <ResponseLine key={response.id} response={response} party={name} round={round} />
        ))}
      </div>
    </li>
  )
}

const useStyles = makeStyles({
  groups: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  heading: { display: 'block', margin: 0, paddingBottom: '4px', color: tokens.colorNeutralForeground2 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    padding: '6px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  answered: { color: tokens.colorPaletteGreenForeground1, flexShrink: 0 },
  waiting: { color: tokens.colorNeutralForeground3, flexShrink: 0 },
  words: { display: 'flex', flexDirection: 'column', flexGrow: 1, minWidth: 0, gap: '2px' },
  first: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: tokens.spacingHorizontalM },
  name: { flexGrow: 1, flexBasis: '240px', minWidth: 0, overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
})
