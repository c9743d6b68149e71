import { Body1, Body1Strong, Button, Caption1, Card, makeStyles, tokens } from '@fluentui/react-components'
import { DocumentArrowUp20Regular, Warning20Regular } from '@fluentui/react-icons'
import { lazy, Suspense, useState } from 'react'
import type { RecoveredWork } from '../../core/bridge/recovery.ts'
import type { Difference } from '../../core/compare/compare.ts'
import { screenText } from '../../core/text/screen.ts'
import { whenText } from '../../core/text/when.ts'
import { openFile, openRecovered, say } from '../app/files.ts'
import { bridge } from '../bridge.ts'
import { RemoveQuestion } from './RemoveQuestion.tsx'
import { removeRecovered } from './recovered.ts'

const text = screenText.recovery

// Word differences have a library of their own, and most starts pass without it.
const DifferencesBeside = lazy(() =>
  import('./DifferencesBeside.tsx').then(({ DifferencesBeside: component }) => ({ default: component })),
)

/** One piece of recovered work: what it is, how it differs from its file, and what can be done with it. */
export function RecoveredItem({
  work,
  onFile,
}: {
  readonly work: RecoveredWork
  /** Instead of opening the file, where it is open already. */
  readonly onFile?: () => void
}) {
  const styles = useStyles()
  const [differences, setDifferences] = useState<readonly Difference[] | null>(null)
  const [asked, setAsked] = useState(false)
  const name = work.name || text.unnamed
  const compare = async () => {
    if (differences !== null) return setDifferences(null)
    const answer = await bridge.request('recovery.compare', { id: work.id })
    if (answer.ok) setDifferences(answer.value)
    else say(answer.refusal)
  }
  const { path } = work
  const hasFile = path !== null && work.file !== 'gone' && work.file !== 'none'
  return (
    <Card className={styles.card} role="group" aria-label={name}>
      <div className={styles.head}>
        {work.readable ? <DocumentArrowUp20Regular className={styles.icon} /> : <Warning20Regular />}
        <div className={styles.words}>
          <Body1Strong>{name}</Body1Strong>
          <Caption1 className={styles.quiet}>
            {text.at(whenText(new Date(work.at), new Date()))}
            {work.readable && ` · ${text.file[work.file](path ?? '')}`}
          </Caption1>
          <Body1>
            {!work.readable
              ? text.broken
              : work.differences === null
                ? null
                : text.differences(work.differences)}
          </Body1>
        </div>
      </div>
      {differences !== null && (
        <Suspense>
          <DifferencesBeside differences={differences} work={text.mine} file={text.theirs} />
        </Suspense>
      )}
      <div className={styles.buttons}>
        {work.readable && (
          <Button
            appearance="primary"
            aria-label={text.about(text.open, name)}
            onClick={() => void openRecovered(work.id)}
          >
            {text.open}
          </Button>
        )}
        {hasFile && (
          <Button
            aria-label={text.about(onFile ? text.keepFile : text.openFile, name)}
            onClick={() => (onFile ? onFile() : void openFile(path))}
          >
            {onFile ? text.keepFile : text.openFile}
          </Button>
        )}
        {work.differences !== null && work.differences > 0 && (
          <Button appearance="subtle" aria-expanded={differences !== null} onClick={() => void compare()}>
            {differences === null ? text.compare : text.hide}
          </Button>
        )}
        <Button appearance="subtle" aria-label={text.about(text.remove, name)} onClick={() => setAsked(true)}>
          {text.remove}
        </Button>
      </div>
      {asked && (
        <RemoveQuestion
          name={name}
          onNo={() => setAsked(false)}
          onYes={() => {
            setAsked(false)
            void removeRecovered(work.id)
          }}
        />
      )}
    </Card>
  )
}

const useStyles = makeStyles({
  card: { padding: '16px', gap: tokens.spacingVerticalM, borderRadius: tokens.borderRadiusXLarge },
  head: { display: 'flex', gap: tokens.spacingHorizontalM, minWidth: 0 },
  icon: { color: tokens.colorBrandForeground1, flexShrink: 0 },
  words: { display: 'flex', flexDirection: 'column', gap: '2px', minWidth: 0, overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, paddingLeft: '32px' },
})
