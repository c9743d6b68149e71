import { Body1, Button, DialogTitle, makeStyles, Text, Tooltip, tokens } from '@fluentui/react-components'
import {
  ArrowRight20Regular,
  ArrowSwap20Regular,
  Dismiss20Regular,
  DocumentArrowDown20Regular,
} from '@fluentui/react-icons'
import type { Comparison } from '../../core/compare/rows.ts'
import { differingRows, summaryOf } from '../../core/compare/summary.ts'
import type { Framework } from '../../core/framework/framework.ts'
import { screenText } from '../../core/text/screen.ts'
import { closeComparison, saveComparison } from './commands.ts'

const text = screenText.comparison

type Names = { readonly before: string; readonly after: string }

/** Which two are compared and how much differs, with what can be done with the whole. */
export function ComparisonBar({
  comparison,
  frameworks: { before, after },
  names,
  onSwap,
}: {
  readonly comparison: Comparison
  readonly frameworks: { readonly before: Framework; readonly after: Framework }
  readonly names: Names
  readonly onSwap: () => void
}) {
  const styles = useStyles()
  const rows = differingRows(comparison)
  return (
    <div className={styles.bar}>
      <div className={styles.words}>
        <DialogTitle action={null} className={styles.title}>
          {text.heading}
        </DialogTitle>
        <div className={styles.names}>
          <Text weight="semibold">{names.before}</Text>
          <ArrowRight20Regular aria-hidden />
          <Text weight="semibold">{names.after}</Text>
          <Button size="small" appearance="subtle" icon={<ArrowSwap20Regular />} onClick={onSwap}>
            {text.swap}
          </Button>
        </div>
        <Body1 block role="status" className={styles.quiet}>
          {summaryOf(rows)}
        </Body1>
      </div>
      <div className={styles.tools}>
        <Tooltip content={text.wordHint} relationship="description">
          <Button
            icon={<DocumentArrowDown20Regular />}
            disabledFocusable={rows.length === 0}
            onClick={() => void saveComparison(before, after)}
          >
            {text.saveWord}
          </Button>
        </Tooltip>
        <Button appearance="subtle" icon={<Dismiss20Regular />} onClick={closeComparison}>
          {text.close}
        </Button>
      </div>
    </div>
  )
}

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    gap: '8px 24px',
    padding: '16px 20px 12px',
    flexShrink: 0,
  },
  words: { display: 'flex', flexDirection: 'column', gap: '2px', minWidth: 0 },
  title: { margin: 0 },
  names: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '2px 8px' },
  quiet: { color: tokens.colorNeutralForeground2 },
  tools: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-start', gap: '8px' },
})
