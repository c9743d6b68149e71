import { mergeClasses } from '@fluentui/react-components'
import { type MouseEvent, memo } from 'react'
import type { Id } from '../../core/framework/id.ts'
import type { Statement } from '../../core/framework/structure.ts'
import { screenText } from '../../core/text/screen.ts'
import { focusRing } from '../app/focusRing.ts'
import { useStore } from '../store/createStore.ts'
import { asCell } from './ariaRoles.ts'
import { beginWriting, cursor } from './cursor.ts'
import { cellKey } from './keys.ts'
import { StatementEditor } from './StatementEditor.tsx'
import { StatementView } from './StatementView.tsx'
import { isSelected } from './selection.ts'
import { useGridStyles } from './styles.ts'

type Props = {
  readonly dimension: Id
  readonly role: Id
  readonly label: string
  readonly prompt: string | null
  readonly narrow: boolean
  readonly statements: readonly Statement[]
  readonly numbers: ReadonlyMap<string, string>
  readonly row: number
  readonly column: number
}

/** A cell: static text, but for the one statement that is being written. */
export const Cell = memo(function Cell({
  dimension,
  role,
  label,
  prompt,
  narrow,
  statements,
  numbers,
  row,
  column,
}: Props) {
  const styles = useGridStyles()
  const ring = focusRing()
  const key = cellKey({ dimension, role })
  const writing = useStore(cursor, ({ writing: now }) =>
    now?.dimension === dimension && now.role === role ? now : null,
  )

  const onClick = (event: MouseEvent) => {
    const target = event.target as HTMLElement
    if (event.shiftKey || target.closest('[data-editor]')) return
    const id = target.closest<HTMLElement>('[data-statement]')?.dataset.statement
    const at = statements.findIndex((statement) => statement.id === id)
    const point = { left: event.clientX, top: event.clientY }
    // A narrow column widens for the writing, and the words are then no longer under the pointer.
    if (at >= 0)
      beginWriting({ dimension, role }, { statement: id ?? null, at, point: narrow ? null : point })
    else
      beginWriting(
        { dimension, role },
        { statement: statements.at(-1)?.id ?? null, at: Math.max(0, statements.length - 1) },
      )
  }

  const given = {
    ...asCell,
    'data-key': key,
    'data-row': row,
    'data-column': column,
    'aria-colindex': column + 1,
    // Kept true without drawing again; see useTabStop and useSelectionMarks.
    tabIndex: cursor.get().active === key ? 0 : -1,
  }
  if (prompt !== null)
    return (
      <td
        {...given}
        className={mergeClasses(styles.cell, styles.fillIn, ring.inside, narrow && styles.narrow)}
        aria-label={`${label}: ${screenText.grid.fillIn}: ${prompt}`}
      >
        <div>{prompt}</div>
      </td>
    )

  const shown = statements.map((statement) =>
    writing?.statement === statement.id ? (
      <StatementEditor
        key={writing.session}
        writing={writing}
        statement={statement}
        number={numbers.get(statement.id) ?? ''}
        label={label}
      />
    ) : (
      <StatementView key={statement.id} statement={statement} number={numbers.get(statement.id) ?? ''} />
    ),
  )
  if (writing?.statement === null)
    shown.splice(
      writing.at,
      0,
      <StatementEditor key={writing.session} writing={writing} statement={null} number="" label={label} />,
    )
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the grid takes the keys of all its cells
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: a cell of a grid is a gridcell
    <td
      {...given}
      className={mergeClasses(
        styles.cell,
        ring.inside,
        narrow && writing === null && styles.narrow,
        writing !== null && styles.writing,
      )}
      aria-label={statements.length === 0 ? `${label}: ${screenText.grid.emptyCell}` : undefined}
      aria-selected={isSelected(key)}
      onClick={onClick}
    >
      {shown.length > 0 ? shown : <span className={styles.blank} data-hint={screenText.grid.write} />}
    </td>
  )
})
