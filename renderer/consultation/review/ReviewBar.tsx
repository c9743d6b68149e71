import {
  Button,
  Dropdown,
  MessageBar,
  MessageBarBody,
  makeStyles,
  Option,
  ProgressBar,
  Subtitle1,
  Text,
  tokens,
} from '@fluentui/react-components'
import { ArrowForward20Regular, ArrowLeft20Regular, Keyboard20Regular } from '@fluentui/react-icons'
import { screenText } from '../../../core/text/screen.ts'
import { openHelp } from '../../help/commands.ts'
import { useStore } from '../../store/createStore.ts'
import { useFramework } from '../../store/open.ts'
import { chosenRound } from '../receive/roundInHand.ts'
import { goToUndecided } from './acts.ts'
import { closeReview, reviewPlace } from './commands.ts'
import type { ReviewModel } from './useReview.ts'

const text = screenText.consultationReview

/** Which round it is, how far one has come, and the way on. */
export function ReviewBar({
  model,
  warning,
}: {
  readonly model: ReviewModel
  readonly warning: string | null
}) {
  const styles = useStyles()
  const { round, progress, steps, items } = model
  const rounds = useFramework((framework) => framework.rounds)
  const answer = useStore(reviewPlace, (place) => place.answer)
  const words = progress.done === progress.of ? text.allDone : text.progress(progress.done, progress.of)
  const tray = items.some(({ kind }) => kind === 'tray')
  return (
    <header className={styles.bar}>
      <div className={styles.row}>
        <Button
          appearance="subtle"
          icon={<ArrowLeft20Regular />}
          aria-label={text.back}
          title={text.back}
          onClick={closeReview}
        />
        <Subtitle1 as="h2" className={styles.title}>
          {text.heading}
        </Subtitle1>
        {rounds.length > 1 ? (
          <Dropdown
            size="small"
            aria-label={text.round}
            className={styles.rounds}
            value={round.name || text.unnamed}
            selectedOptions={[round.id]}
            onOptionSelect={(_, { optionValue }) => chosenRound.set(optionValue ?? null)}
          >
            {rounds.map(({ id, name }) => (
              <Option key={id} value={id}>
                {name || text.unnamed}
              </Option>
            ))}
          </Dropdown>
        ) : (
          <Text className={styles.quiet}>{round.name}</Text>
        )}
        <div className={styles.progress}>
          <Text role="status" className={styles.words}>
            {words}
          </Text>
          <ProgressBar
            className={styles.line}
            thickness="large"
            aria-label={text.progress(progress.done, progress.of)}
            value={progress.of === 0 ? 1 : progress.done / progress.of}
          />
        </div>
        <div className={styles.tools}>
          <Button
            appearance="subtle"
            icon={<Keyboard20Regular />}
            aria-label={text.shortcuts}
            title={text.shortcuts}
            onClick={() => openHelp('shortcuts')}
          />
          <Button
            appearance="primary"
            icon={<ArrowForward20Regular />}
            disabledFocusable={progress.done === progress.of}
            title={`${text.nextUndecided} (N)`}
            onClick={() => goToUndecided(steps, answer, { tray })}
          >
            {text.nextUndecided}
          </Button>
        </div>
      </div>
      {warning !== null && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{warning}</MessageBarBody>
        </MessageBar>
      )}
    </header>
  )
}

const useStyles = makeStyles({
  bar: {
    flexShrink: 0,
    padding: '8px 16px',
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '6px 12px' },
  title: { margin: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
  rounds: { minWidth: '120px', maxWidth: '220px' },
  progress: {
    marginInlineStart: 'auto',
    display: 'flex',
    alignItems: 'center',
    flexWrap: 'wrap',
    gap: '2px 10px',
    minWidth: 0,
  },
  words: { fontVariantNumeric: 'tabular-nums', fontWeight: tokens.fontWeightSemibold },
  line: { width: '140px' },
  tools: { display: 'flex', alignItems: 'center', gap: '4px' },
})
