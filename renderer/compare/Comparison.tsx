import { Dialog, DialogSurface, makeStyles, tokens } from '@fluentui/react-components'
import { type KeyboardEvent, useCallback, useMemo, useRef, useState } from 'react'
import { type ComparedRow, compareAny } from '../../core/compare/rows.ts'
import type { Framework } from '../../core/framework/framework.ts'
import { screenText } from '../../core/text/screen.ts'
import { notify } from '../store/notices.ts'
import { change, useFramework } from '../store/open.ts'
import { ComparisonBar } from './ComparisonBar.tsx'
import { ComparisonFilters } from './ComparisonFilters.tsx'
import { ComparisonRows } from './ComparisonRows.tsx'
import { closeComparison } from './commands.ts'
import { everything, shownRows } from './shownRows.ts'
import { beside, type MySide, takeOver } from './takeOver.ts'
import { useSteps } from './useSteps.ts'

const text = screenText.comparison

/** Two frameworks beside each other, text by text: what came, what went, what was written anew. */
export function Comparison({ other, name }: { readonly other: Framework; readonly name: string }) {
  const styles = useStyles()
  const mine = useFramework((framework) => framework)
  const [side, setSide] = useState<MySide>('later')
  const [filter, setFilter] = useState(everything)
  const list = useRef<HTMLDivElement>(null)
  const [before, after] = side === 'later' ? [other, mine] : [mine, other]
  const comparison = useMemo(() => compareAny(before, after), [before, after])
  const rows = useMemo(() => shownRows(comparison, filter), [comparison, filter])
  const steps = useSteps(list, rows)
  // Objects that stay the same, so that a thousand rows are not drawn for every step through them.
  const names = useMemo(
    () =>
      side === 'later'
        ? { before: name, after: text.mine, other: name }
        : { before: text.mine, after: name, other: name },
    [name, side],
  )
  const frameworks = useMemo(
    () => beside(mine, other, comparison.match, side),
    [mine, other, comparison, side],
  )

  const { afterTaking } = steps
  // The function stays the same from one change to the next, so that rows which read as before are not drawn again.
  const now = useRef({ side, frameworks })
  now.current = { side, frameworks }
  const onTake = useCallback(
    (row: ComparedRow) => {
      const taking = takeOver(row, now.current.side, now.current.frameworks)
      if (taking === null) return
      afterTaking(row.key, () => {
        if (change(taking.command()) !== null) notify({ kind: 'done', message: text.taken })
      })
    },
    [afterTaking],
  )
  const onAll = useCallback(() => setFilter(({ same }) => ({ ...everything, same })), [])

  const onKeyDown = (event: KeyboardEvent) => {
    const onField = event.target instanceof HTMLElement && event.target.role === 'combobox'
    if (!event.altKey || onField || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return
    event.preventDefault()
    steps.go(event.key === 'ArrowDown' ? 1 : -1)
  }

  return (
    // As large as the window: it stands there at once rather than growing.
    <Dialog open surfaceMotion={null} onOpenChange={(_, { open }) => open || closeComparison()}>
      <DialogSurface className={styles.surface} aria-label={text.heading} onKeyDown={onKeyDown}>
        <ComparisonBar
          comparison={comparison}
          frameworks={{ before, after }}
          names={names}
          onSwap={() => setSide(side === 'later' ? 'former' : 'later')}
        />
        <ComparisonFilters
          comparison={comparison}
          names={names}
          filter={filter}
          onFilter={setFilter}
          steps={steps}
        />
        <ComparisonRows
          // Turned round, every row reads otherwise: they begin again with the first.
          key={side}
          listRef={list}
          rows={rows}
          isWhole={comparison.rows.every(({ difference }) => difference.kind === 'same')}
          names={names}
          side={side}
          frameworks={frameworks}
          onTake={onTake}
          onAll={onAll}
        />
      </DialogSurface>
    </Dialog>
  )
}

const useStyles = makeStyles({
  surface: {
    width: 'calc(100vw - 32px)',
    maxWidth: '1240px',
    height: 'calc(100vh - 32px)',
    maxHeight: 'none',
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    overflow: 'hidden',
    backgroundColor: tokens.colorNeutralBackground1,
    // Large text in a low window: everything scrolls rather than that the list has no room.
    '@media (max-height: 520px)': { overflowY: 'auto' },
  },
})
