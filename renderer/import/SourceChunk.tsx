import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { memo, type RefObject } from 'react'
import type { LineId, SourceLine } from '../../core/import/source.ts'
import { screenText } from '../../core/text/screen.ts'
import type { Chunk } from './chunks.ts'
import { SourceRow } from './SourceRow.tsx'
import { useNear } from './useNear.ts'
import { useView } from './view.ts'

const text = screenText.import
/** About how high a line is, in CSS pixels, before it was ever drawn. */
const likely = 26

type Props = {
  readonly chunk: Chunk
  /** The place of its first line in the source, from 0. */
  readonly from: number
  readonly selected: ReadonlySet<LineId>
  /** The line one stands on, where this chunk holds it: then it is drawn whether it is near or not. */
  readonly current: LineId | null
  readonly list: RefObject<HTMLElement | null>
}

/** Some lines of the source, drawn while they are near what is seen. */
export const SourceChunk = memo(function SourceChunk({ chunk, from, selected, current, list }: Props) {
  const styles = useStyles()
  const view = useView()
  const { ref: element, near, height } = useNear<HTMLDivElement>(list, chunk.count * likely, from < 120)

  if (!near && current === null)
    return <div ref={element} data-chunk={chunk.id} style={{ height: height.current }} />

  let place = from
  const row = (line: SourceLine, inCell: boolean) => {
    place += 1
    const mark = view.marks.get(line.id)
    if (mark === undefined) return null
    return (
      <SourceRow
        key={line.id}
        line={line}
        mark={mark}
        doubtful={mark.key !== null && view.doubts.has(mark.key)}
        selected={selected.has(line.id)}
        current={current === line.id}
        place={place}
        count={view.order.length}
        inCell={inCell}
      />
    )
  }

  if (chunk.kind === 'lines')
    return (
      <div ref={element} data-chunk={chunk.id} role="presentation">
        {chunk.lines.map(({ line, page }) => [
          page !== null && (
            <div key={`page-${page}`} className={styles.page} aria-hidden>
              {text.page(page)}
            </div>
          ),
          row(line, false),
        ])}
      </div>
    )
  const columns = chunk.rows[0]?.length ?? 1
  return (
    // biome-ignore lint/a11y/useSemanticElements: its lines are options of the list
    <div
      ref={element}
      data-chunk={chunk.id}
      role="group"
      aria-label={text.table(chunk.table.name)}
      className={styles.tableRoom}
    >
      {chunk.first && (
        <div className={styles.page} aria-hidden>
          {text.table(chunk.table.name)}
        </div>
      )}
      <div
        role="presentation"
        className={styles.table}
        style={{ gridTemplateColumns: `repeat(${columns}, minmax(132px, 1fr))` }}
      >
        {chunk.rows.flatMap((cells, y) =>
          cells.map(
            (cell, x) =>
              cell !== null && (
                <div
                  role="presentation"
                  // biome-ignore lint/suspicious/noArrayIndexKey: a cell of a table is its place
                  key={`${y} ${x}`}
                  className={mergeClasses(styles.cell, cell.lines.length === 0 && styles.emptyCell)}
                  style={{
                    gridColumn: `${x + 1} / span ${Math.min(cell.columnSpan, columns - x)}`,
                    gridRow: `${y + 1} / span ${Math.min(cell.rowSpan, chunk.rows.length - y)}`,
                  }}
                >
                  {cell.lines.map((line) => row(line, true))}
                </div>
              ),
          ),
        )}
      </div>
    </div>
  )
})

const useStyles = makeStyles({
  page: {
    padding: '14px 12px 6px 16px',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
  },
  tableRoom: { overflowX: 'auto', padding: '0 12px 8px' },
  table: { display: 'grid', gap: '1px', backgroundColor: tokens.colorNeutralStroke2, padding: '1px' },
  cell: { backgroundColor: tokens.colorNeutralBackground1, padding: '4px 2px' },
  emptyCell: { backgroundColor: tokens.colorNeutralBackground2 },
})
