import { Button, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components'
import { ArrowUndo20Regular } from '@fluentui/react-icons'
import { lazy, Suspense } from 'react'
import type { Source } from '../../core/framework/source.ts'
import { type Statement, statementText } from '../../core/framework/structure.ts'
import { screenText } from '../../core/text/screen.ts'
import type { CellPlace } from '../store/places.ts'
import { countAsOwn, putOriginalBack } from './actions.ts'
import { sourceWords } from './sourceWords.ts'

const text = screenText.origin

// What compares words is needed by few, and only for what was written anew.
const WordDifferences = lazy(() =>
  import('../compare/WordDifferences.tsx').then(({ WordDifferences: component }) => ({ default: component })),
)

type Props = {
  readonly statement: Statement
  readonly place: CellPlace
  readonly state: 'unchanged' | 'adapted'
  readonly source: Source
}

/** Where one statement is from, its original words with what was changed in them, and the way back to them. */
export function StatementOrigin({ statement, place, state, source }: Props) {
  const styles = useStyles()
  return (
    <div className={styles.one}>
      <Text as="p" block className={styles.line}>
        <span className={mergeClasses(styles.mark, styles[state])}>{text.mark[state]}</span>{' '}
        {sourceWords(source)}
        {source.municipality !== '' && source.title !== '' && (
          <span className={styles.quiet}> {text.titled(source.title)}</span>
        )}
      </Text>
      {state === 'unchanged' ? (
        <Text as="p" block size={200} className={mergeClasses(styles.line, styles.quiet)}>
          {text.pane.unchanged}
        </Text>
      ) : (
        <>
          <Text as="p" block size={200} className={mergeClasses(styles.line, styles.quiet)}>
            {text.pane.original}
          </Text>
          <p className={mergeClasses(styles.line, styles.words)} lang="da">
            <Suspense fallback={statementText(statement)}>
              <WordDifferences before={statement.borrowed?.text ?? ''} after={statementText(statement)} />
            </Suspense>
          </p>
          <div className={styles.buttons}>
            <Button
              size="small"
              icon={<ArrowUndo20Regular />}
              onClick={() => putOriginalBack(statement.id, place)}
            >
              {text.pane.useOriginal}
            </Button>
            <Button size="small" appearance="subtle" onClick={() => countAsOwn(statement.id, place)}>
              {text.pane.asOwn}
            </Button>
          </div>
        </>
      )}
    </div>
  )
}

const useStyles = makeStyles({
  one: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  line: { margin: 0, overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground3 },
  words: {
    padding: '8px 12px',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  mark: {
    padding: '0 6px',
    fontSize: tokens.fontSizeBase200,
    borderRadius: '3px',
  },
  unchanged: { border: '1px solid var(--borrowed-edge)', backgroundColor: 'var(--borrowed)' },
  adapted: { border: '1px dashed var(--borrowed-edge)' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
})
