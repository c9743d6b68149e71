import { mergeClasses } from '@fluentui/react-components'
import { useMemo, useRef } from 'react'
import { statementNumbers } from '../../core/framework/numbering.ts'
import { screenText } from '../../core/text/screen.ts'
import { useFramework } from '../store/open.ts'
import { AddColumnHeader, AddRows } from './AddButtons.tsx'
import { GridRow } from './GridRow.tsx'
import { CornerHeader, ThingHeader } from './Headers.tsx'
import { gridLines, hasDimensions } from './rows.ts'
import { useGridStyles } from './styles.ts'
import { useGridKeys } from './useGridKeys.ts'
import { useReveal } from './useReveal.ts'
import { useTabStop } from './useTabStop.ts'

/** The table itself. Columns: competency, dimension (where there are any), one for each role, and the one to add more. */
export function GridTable({ title }: { readonly title: string }) {
  const styles = useGridStyles()
  const framework = useFramework((value) => value)
  const grid = useRef<HTMLTableElement>(null)
  const keys = useGridKeys(grid)
  useReveal()
  useTabStop(grid)
  const { roles, themes, competencies } = framework
  // Typing changes only cells: the lines then stay the same objects, and the rows beside the one written in are skipped.
  // biome-ignore lint/correctness/useExhaustiveDependencies: lines are made of just these two lists
  const lines = useMemo(() => gridLines(framework), [themes, competencies])
  const dimensions = hasDimensions(framework)
  const rowsAreThemes =
    competencies.length > 0 && competencies.every(({ name, theme }) => name === '' && theme !== null)
  const numbers = statementNumbers(framework)
  const leading = dimensions ? 2 : 1
  const text = screenText.grid
  return (
    <table
      ref={grid}
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose cells are written in is a grid
      role="grid"
      className={styles.table}
      aria-label={text.label(title)}
      aria-rowcount={lines.length + 1}
      aria-colcount={leading + roles.length}
      {...keys}
    >
      <colgroup>
        <col className={styles.competencyColumn} />
        {dimensions && <col className={styles.dimensionColumn} />}
        {roles.map((role) => (
          <col key={role.id} className={styles.roleColumn} />
        ))}
        <col className={styles.addColumn} />
      </colgroup>
      <thead>
        <tr aria-rowindex={1}>
          <CornerHeader className={mergeClasses(styles.corner, styles.first)}>
            {rowsAreThemes ? text.theme : text.competency}
          </CornerHeader>
          {dimensions && (
            <CornerHeader className={mergeClasses(styles.corner, styles.second)}>
              {text.dimension}
            </CornerHeader>
          )}
          {roles.map((role, i) => (
            <ThingHeader
              key={role.id}
              thing={{ kind: 'role', id: role.id }}
              name={role.name}
              scope="col"
              className={styles.roleHeader}
              row={0}
              column={leading + i}
              note={role.prompt === null ? role.leadIn : text.fillIn}
            />
          ))}
          <AddColumnHeader className={styles.addHeader} />
        </tr>
      </thead>
      <tbody>
        {lines.map((line, i) => (
          <GridRow
            key={line.kind === 'theme' ? line.theme.id : line.dimension.id}
            line={line}
            row={i + 1}
            roles={roles}
            hasDimensions={dimensions}
            theme={
              line.kind === 'row' ? (themes.find(({ id }) => id === line.competency.theme) ?? null) : null
            }
            cells={line.kind === 'row' ? framework.cells[line.dimension.id] : undefined}
            numbers={line.kind === 'row' ? rowNumbers(framework.cells[line.dimension.id], numbers) : ''}
          />
        ))}
      </tbody>
      <tfoot>
        <AddRows columns={leading + roles.length} />
      </tfoot>
    </table>
  )
}

/** As one string, so that a row can tell at a glance whether any of its numbers has changed. */
const rowNumbers = (
  row: Readonly<Record<string, readonly { readonly id: string }[]>> | undefined,
  numbers: ReadonlyMap<string, string>,
): string =>
  Object.values(row ?? {})
    .flatMap((statements) => statements.map(({ id }) => `${id}:${numbers.get(id) ?? ''}`))
    .join(' ')
