import { memo, useMemo } from 'react'
import { assertNever } from '../../core/framework/result.ts'
import type { Statement } from '../../core/framework/structure.ts'
import { asRow } from './ariaRoles.ts'
import { Cell } from './Cell.tsx'
import { BlankCell, CornerHeader, ThingHeader } from './Headers.tsx'
import type { Item, SheetRow } from './sheet.ts'
import { useGridStyles } from './styles.ts'

type Content = readonly (readonly Statement[])[]

type Props = {
  readonly row: SheetRow
  /** How many rows the head has, for a row in it; 0 for one below. */
  readonly inHead: number
  readonly leading: 1 | 2
  /** The statements of its cells, in the order of its items. */
  readonly content: Content
  readonly numbers: string
}

const none: readonly Statement[] = []

/** A row of the grid; drawn again only when something in it changes. */
export const GridRow = memo(function GridRow({ row, inHead, leading, content, numbers }: Props) {
  const styles = useGridStyles()
  const byId = useMemo(
    () => new Map(numbers.split(' ').map((pair) => pair.split(':') as [string, string])),
    [numbers],
  )
  const shown = (item: Item, i: number) => {
    switch (item.kind) {
      case 'corner':
        return <CornerHeader key={`corner${item.column}`} item={item} />
      case 'blank':
        return <BlankCell key={`blank${item.column}`} item={item} inHead={inHead > 0} />
      case 'header':
        return (
          <ThingHeader
            key={item.thing.id}
            item={item}
            leading={leading}
            last={inHead > 0 && item.row + item.rows === inHead}
          />
        )
      case 'cell':
        return (
          <Cell
            key={`${item.dimension}-${item.role}`}
            dimension={item.dimension}
            role={item.role}
            label={item.label}
            prompt={item.prompt}
            narrow={item.narrow}
            row={item.row}
            column={item.column}
            statements={content[i] ?? none}
            numbers={byId}
          />
        )
      default:
        return assertNever(item)
    }
  }
  return (
    <tr {...asRow} aria-rowindex={row.row + 1} className={styles.row}>
      {row.items.map(shown)}
    </tr>
  )
}, same)

function same(before: Readonly<Props>, after: Readonly<Props>): boolean {
  return (
    before.row === after.row &&
    before.inHead === after.inHead &&
    before.leading === after.leading &&
    before.numbers === after.numbers &&
    before.content.length === after.content.length &&
    before.content.every((statements, i) => statements === after.content[i])
  )
}
