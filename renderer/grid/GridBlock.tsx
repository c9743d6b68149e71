import { mergeClasses } from '@fluentui/react-components'
import { memo } from 'react'
import { type Framework, statementsIn } from '../../core/framework/framework.ts'
import type { Statement } from '../../core/framework/structure.ts'
import { asGroup } from './ariaRoles.ts'
import { GridRow } from './GridRow.tsx'
import type { SheetRow } from './sheet.ts'
import { useGridStyles } from './styles.ts'

type Props = {
  readonly rows: readonly SheetRow[]
  readonly leading: 1 | 2
  readonly framework: Framework
  readonly numbers: ReadonlyMap<string, string>
  /** Whether it is drawn only where it is in sight. */
  readonly away: boolean
}

/** Rows that belong together, by a header that spans them: drawn and laid out on their own. */
export const GridBlock = memo(function GridBlock({ rows, leading, framework, numbers, away }: Props) {
  const styles = useGridStyles()
  return (
    <tbody
      {...asGroup}
      className={mergeClasses(styles.block, away ? styles.away : styles.apart)}
      style={away ? { containIntrinsicBlockSize: `auto ${heightOf(rows)}px` } : undefined}
    >
      {rows.map((row) => (
        <GridRow
          key={row.key}
          row={row}
          inHead={0}
          leading={leading}
          content={contentOf(row, framework)}
          numbers={numbers.get(row.key) ?? ''}
        />
      ))}
    </tbody>
  )
}, same)

/** Of the framework only the block's own statements count. */
function same(before: Readonly<Props>, after: Readonly<Props>): boolean {
  return (
    before.rows === after.rows &&
    before.leading === after.leading &&
    before.away === after.away &&
    before.numbers === after.numbers &&
    before.rows.every(({ items }) =>
      items.every(
        (item) =>
          item.kind !== 'cell' ||
          before.framework.cells[item.dimension] === after.framework.cells[item.dimension] ||
          before.framework.cells[item.dimension]?.[item.role] ===
            after.framework.cells[item.dimension]?.[item.role],
      ),
    )
  )
}

const contentOf = ({ items }: SheetRow, framework: Framework) =>
  items.map((item) => (item.kind === 'cell' ? statementsIn(framework, item.dimension, item.role) : none))

const none: readonly Statement[] = []

/** About how tall these rows will be, for as long as they have never been in sight, so that the scroll bar tells the truth. */
export const heightOf = (rows: readonly SheetRow[]): number =>
  rows.reduce((sum, { items }) => sum + (items.some(({ kind }) => kind === 'cell') ? 96 : 48), 0)
