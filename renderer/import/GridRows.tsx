import { mergeClasses } from '@fluentui/react-components'
import type { RefObject } from 'react'
import type { GuessedCompetency, GuessedRole } from '../../core/import/guess.ts'
import { screenText } from '../../core/text/screen.ts'
import { useGridStyles } from './gridStyles.ts'
import { pieceKey } from './pieces.ts'
import { type RowShape, type RowSlice, roleLabel, rowLabel } from './shape.ts'
import { useNear } from './useNear.ts'
import { usePiece } from './usePiece.tsx'
import { useView } from './view.ts'

const text = screenText.import
/** About how high a row is, in CSS pixels, before it was ever drawn. */
const likely = 70

type Props = {
  readonly slice: RowSlice
  readonly roles: readonly GuessedRole[]
  /** Whether rows have names of their own; without any, the column for them stays narrow. */
  readonly named: boolean
  readonly chosen: ReadonlySet<string>
  readonly pane: RefObject<HTMLElement | null>
  readonly atFirst: boolean
}

/** Some rows of the preview, drawn while they are near what is seen or hold what is chosen. */
export function GridRows({ slice, roles, named, chosen, pane, atFirst }: Props) {
  const styles = useGridStyles()
  const piece = usePiece(chosen)
  const { ref, near, height } = useNear<HTMLTableSectionElement>(pane, slice.rows.length * likely, atFirst)
  const { theme, rows } = slice
  if (!near && !holdsChosen(slice, chosen))
    return (
      <tbody ref={ref} aria-hidden>
        <tr>
          <td colSpan={roles.length + 1} style={{ height: height.current }} />
        </tr>
      </tbody>
    )
  const competencyHead = (competency: GuessedCompetency) => (
    <>
      {piece('keyword', competency.keyword, { className: styles.detail })}
      {competency.text.length > 0 && piece('competency', competency, { className: styles.strong })}
      {piece('tagline', competency.tagline, { className: styles.detail })}
      {piece('definition', competency.definition, { className: mergeClasses(styles.detail, styles.long) })}
      {piece('leadIn', competency.leadIn, { className: styles.detail })}
    </>
  )
  return (
    <tbody ref={ref}>
      {theme !== null && (
        <tr>
          <th scope="rowgroup" colSpan={roles.length + 1} className={styles.theme}>
            <div className={styles.themeName}>
              {piece('theme', theme, { className: styles.strong })}
              {piece('description', theme.description, {
                className: mergeClasses(styles.detail, styles.long),
              })}
            </div>
          </th>
        </tr>
      )}
      {rows.map((row) => (
        <tr key={row.dimension.id}>
          <th scope="row" className={mergeClasses(styles.rowHead, !named && styles.bare)}>
            {row.first && competencyHead(row.competency)}
            {row.dimension.text.length > 0 && piece('dimension', row.dimension, { className: styles.detail })}
          </th>
          {roles.map((role, i) => (
            <td key={role.id} data-cell={JSON.stringify([role.id, row.dimension.id])} className={styles.cell}>
              {row.cells[i]?.map((statement) => piece('statement', statement, { lead: statement.lead }))}
              {row.cells[i]?.length === 0 && <Empty role={role} row={row} />}
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  )
}

function Empty({ role, row }: { readonly role: GuessedRole; readonly row: RowShape }) {
  const styles = useGridStyles()
  const { guess } = useView()
  return (
    <span className={styles.empty}>
      {text.emptyCell}: {roleLabel(guess, role.id)}, {rowLabel(guess, row.dimension.id)}
    </span>
  )
}

const holdsChosen = ({ theme, rows }: RowSlice, chosen: ReadonlySet<string>): boolean =>
  (theme !== null && chosen.has(pieceKey('theme', theme))) ||
  rows.some(
    ({ competency, dimension, cells }) =>
      chosen.has(pieceKey('competency', competency)) ||
      chosen.has(pieceKey('dimension', dimension)) ||
      cells.some((cell) => cell.some((statement) => chosen.has(pieceKey('statement', statement)))),
  )
