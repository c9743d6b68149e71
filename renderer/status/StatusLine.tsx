import { makeStyles, tokens } from '@fluentui/react-components'
import { AfterPaper } from '../app/AfterPaper.tsx'
import { RoundState } from '../consultation/send/RoundState.tsx'
import { OriginCount } from '../origin/OriginCount.tsx'
import { SpellingCount } from '../spelling/SpellingCount.tsx'
import { FilledJump } from './FilledJump.tsx'
import { SaveState } from './SaveState.tsx'
import { WordCount } from './WordCount.tsx'
import { ZoomTools } from './ZoomTools.tsx'

/** The line at the bottom edge: save state, filled cells, words, spelling, and the size of the page. It speaks only when asked. */
export function StatusLine() {
  const styles = useStyles()
  return (
    <footer className={styles.line} data-region="status">
      <AfterPaper>
        <SaveState />
        <RoundState />
        <FilledJump />
        <OriginCount />
        <WordCount />
        <SpellingCount />
        <ZoomTools />
      </AfterPaper>
    </footer>
  )
}

const useStyles = makeStyles({
  line: {
    display: 'flex',
    alignItems: 'center',
    flexShrink: 0,
    columnGap: tokens.spacingHorizontalM,
    minHeight: '30px',
    padding: '0 12px',
    overflow: 'hidden',
    whiteSpace: 'nowrap',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
})
