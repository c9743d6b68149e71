import { makeStyles, tokens } from '@fluentui/react-components'
import { AfterPaper } from '../app/AfterPaper.tsx'
import { StatusItems } from '../editor/afterwards.ts'

/** The line at the bottom edge: save state, filled cells, words, spelling, and the size of the page. It speaks only when asked. */
export function StatusLine() {
  const styles = useStatusLineStyles()
  return (
    <footer className={styles.line} data-region="status">
      <AfterPaper>
        <StatusItems />
      </AfterPaper>
    </footer>
  )
}

export const useStatusLineStyles = makeStyles({
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
