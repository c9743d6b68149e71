import { makeStyles, ProgressBar, Text, ToolbarButton, Tooltip, tokens } from '@fluentui/react-components'
import { ChevronDown20Regular, ChevronUp20Regular } from '@fluentui/react-icons'
import { useRef } from 'react'
import { screenText } from '../../core/text/screen.ts'
import { withKeys } from '../app/keys.ts'
import { useView } from './view.ts'

const text = screenText.import

/** How much is left to look at, and the way from one unsure piece to the next. */
export function Doubts({ onWalk }: { readonly onWalk: (step: 1 | -1) => void }) {
  const styles = useStyles()
  const left = useView().doubts.size
  // A correction can raise new doubts: the most there ever were is the whole way.
  const most = useRef(left)
  most.current = Math.max(most.current, left)
  if (most.current === 0) return <Text className={styles.quiet}>{text.noDoubts}</Text>
  const words = left === 0 ? text.doubtsDone : text.doubts(left)
  return (
    <div className={styles.doubts}>
      <div className={styles.count}>
        <Text>{words}</Text>
        <ProgressBar
          className={styles.progress}
          value={most.current - left}
          max={most.current}
          thickness="medium"
          aria-label={text.doubtProgress}
          aria-valuetext={words}
        />
      </div>
      <Tooltip content={withKeys('edit.nextBorrowed', text.previousDoubt)} relationship="label">
        <ToolbarButton
          icon={<ChevronUp20Regular />}
          disabledFocusable={left === 0}
          onClick={() => onWalk(-1)}
        />
      </Tooltip>
      <Tooltip content={withKeys('edit.nextEmpty', text.nextDoubt)} relationship="description">
        <ToolbarButton
          icon={<ChevronDown20Regular />}
          disabledFocusable={left === 0}
          className={styles.steady}
          onClick={() => onWalk(1)}
        >
          {text.nextDoubt}
        </ToolbarButton>
      </Tooltip>
    </div>
  )
}

const useStyles = makeStyles({
  doubts: { display: 'flex', alignItems: 'center', gap: '2px' },
  count: { display: 'flex', flexDirection: 'column', gap: '3px', marginInlineEnd: tokens.spacingHorizontalS },
  progress: { width: '100%' },
  quiet: { color: tokens.colorNeutralForeground2 },
  steady: { whiteSpace: 'nowrap' },
})
