import { mergeClasses } from '@fluentui/react-components'
import { memo, useMemo } from 'react'
import type { Role, Statement, Theme } from '../../core/framework/structure.ts'
import { Cell } from './Cell.tsx'
import { CompetencyNote, ThingHeader } from './Headers.tsx'
import type { Line } from './rows.ts'
import { useGridStyles } from './styles.ts'

type Props = {
  readonly line: Line
  readonly row: number
  readonly roles: readonly Role[]
  readonly hasDimensions: boolean
  readonly theme: Theme | null
  readonly cells: Readonly<Record<string, readonly Statement[]>> | undefined
  readonly numbers: string
}

const none: readonly Statement[] = []

/** A line of the grid; drawn again only when something in it changes. */
export const GridRow = memo(function GridRow({
  line,
  row,
  roles,
  hasDimensions,
  theme,
  cells,
  numbers,
}: Props) {
  const styles = useGridStyles()
  const byId = useMemo(
    () => new Map(numbers.split(' ').map((pair) => pair.split(':') as [string, string])),
    [numbers],
  )
  const leading = hasDimensions ? 2 : 1
  if (line.kind === 'theme')
    return (
      <tr aria-rowindex={row + 1}>
        <ThingHeader
          thing={{ kind: 'theme', id: line.theme.id }}
          name={line.theme.name}
          scope="colgroup"
          className={mergeClasses(styles.themeHeader, styles.first)}
          row={row}
          column={0}
          columns={leading + roles.length}
        />
        <td role="none" className={styles.addCell} />
      </tr>
    )
  const { competency, dimension, span } = line
  const name = competency.name || (theme?.name ?? '')
  const rowLabel = [name, dimension.name].filter((words) => words !== '').join(', ')
  return (
    <tr aria-rowindex={row + 1}>
      {span > 0 && (
        <ThingHeader
          thing={{ kind: 'competency', id: competency.id }}
          name={name}
          scope="rowgroup"
          className={mergeClasses(styles.competencyHeader, styles.first)}
          row={row}
          column={0}
          rows={span}
          note={<CompetencyNote competency={competency} />}
        />
      )}
      {hasDimensions && (
        <ThingHeader
          thing={{ kind: 'dimension', id: dimension.id }}
          name={dimension.name}
          scope="row"
          className={mergeClasses(styles.dimensionHeader, styles.second)}
          row={row}
          column={1}
        />
      )}
      {roles.map((role, i) => (
        <Cell
          key={role.id}
          dimension={dimension.id}
          role={role.id}
          label={`${role.name}, ${rowLabel}`}
          prompt={role.prompt}
          statements={cells?.[role.id] ?? none}
          numbers={byId}
          row={row}
          column={leading + i}
        />
      ))}
      <td role="none" className={styles.addCell} />
    </tr>
  )
})
