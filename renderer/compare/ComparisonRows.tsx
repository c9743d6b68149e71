import { Body1, Button, Caption1, makeStyles, Text, tokens } from '@fluentui/react-components'
import { memo, type RefObject } from 'react'
import type { ComparedRow } from '../../core/compare/rows.ts'
import { screenText } from '../../core/text/screen.ts'
import { focusRing } from '../app/focusRing.ts'
import { ComparisonRow } from './ComparisonRow.tsx'
import { type Beside, type MySide, takeOver } from './takeOver.ts'
import { useFirstRows } from './useFirstRows.ts'

const text = screenText.comparison

export type SideNames = { readonly before: string; readonly after: string; readonly other: string }

/** The rows of a comparison below the names of the two; says so where there are none. */
export const ComparisonRows = memo(function ComparisonRows({
  listRef,
  rows,
  isWhole,
  names,
  side,
  frameworks,
  onTake,
  onAll,
}: {
  readonly listRef: RefObject<HTMLDivElement | null>
  readonly rows: readonly ComparedRow[]
  /** The two are the same all through. */
  readonly isWhole: boolean
  readonly names: SideNames
  readonly side: MySide
  readonly frameworks: Beside
  readonly onTake: (row: ComparedRow) => void
  readonly onAll: () => void
}) {
  const styles = useStyles()
  const ring = focusRing()
  const drawn = useFirstRows(rows)
  return (
    <section
      ref={listRef}
      className={`${styles.scroll} ${ring.inside}`}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
      tabIndex={0}
      aria-label={text.rows}
    >
      {rows.length === 0 ? (
        <div className={styles.empty}>
          <Body1 block>{isWhole ? text.none : text.noneHere}</Body1>
          {!isWhole && <Button onClick={onAll}>{text.showAll}</Button>}
        </div>
      ) : (
        <>
          <div className={styles.heads} aria-hidden>
            <Head label={text.before} name={names.before} />
            <Head label={text.after} name={names.after} />
          </div>
          <ol className={styles.list}>
            {drawn.map((row) => (
              <ComparisonRow
                key={row.key}
                row={row}
                names={names}
                side={side}
                takes={takeOver(row, side, frameworks)?.what ?? null}
                onTake={onTake}
              />
            ))}
          </ol>
        </>
      )}
    </section>
  )
})

function Head({ label, name }: { readonly label: string; readonly name: string }) {
  const styles = useStyles()
  return (
    <div className={styles.head}>
      <Caption1 className={styles.quiet}>{label}</Caption1>
      <Text weight="semibold" truncate wrap={false}>
        {name}
      </Text>
    </div>
  )
}

const useStyles = makeStyles({
  scroll: {
    position: 'relative',
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'auto',
    overflowX: 'hidden',
    // In a low window everything scrolls together, see Comparison.
    '@media (max-height: 520px)': { overflowY: 'visible', flexShrink: 0 },
  },
  empty: {
    padding: '48px 20px',
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: '12px',
  },
  heads: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    display: 'grid',
    gridTemplateColumns: '1fr 1fr',
    gap: '24px',
    padding: '8px 20px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    '@media (max-width: 620px)': { display: 'none' },
  },
  head: { display: 'flex', alignItems: 'baseline', gap: '8px', minWidth: 0 },
  quiet: { color: tokens.colorNeutralForeground3 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
})
