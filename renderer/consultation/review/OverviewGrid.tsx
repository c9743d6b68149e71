import { makeStyles, mergeClasses, tokens, useArrowNavigationGroup } from '@fluentui/react-components'
import { type ReactElement, useMemo } from 'react'
import { cellKey, type ReviewItem } from '../../../core/consultation/review/items.ts'
import { type Framework, inReadingOrder, rowName, statementsIn } from '../../../core/framework/framework.ts'
import type { CellPlace, PassageId } from '../../../core/framework/round.ts'
import type { Role } from '../../../core/framework/structure.ts'
import { screenText } from '../../../core/text/screen.ts'
import { unseen } from '../../app/unseen.ts'
import { softHyphens } from '../../grid/softHyphens.ts'
import { useAnswerDrop } from '../receive/drag.ts'
import { nameOf } from './nameOf.ts'
import { PlaceButton } from './PlaceButton.tsx'

const text = screenText.consultationReview

type Props = {
  readonly items: readonly ReviewItem[]
  readonly sent: Framework
  readonly shown: string | null
}

/** The grid in small: in each cell how many answers there are to its statements. */
export function OverviewGrid({ items, sent, shown }: Props) {
  const styles = useStyles()
  const heard = unseen()
  const arrows = useArrowNavigationGroup({ axis: 'grid-linear', memorizeCurrent: true })
  const byKey = useMemo(() => new Map(items.map((item) => [item.key, item])), [items])
  const roles = sent.roles.filter((role) => role.prompt === null || isAnswered(role, items))
  const rows = inReadingOrder(sent).flatMap(({ competencies }) => competencies)
  if (roles.length === 0 || rows.length === 0) return null
  return (
    <table className={styles.table} data-arrows {...arrows}>
      <caption className={heard.words}>{text.grid}</caption>
      <thead>
        <tr>
          <td className={styles.corner} />
          {roles.map(({ id, name }) => (
            <th key={id} scope="col" className={styles.role}>
              {softHyphens(name, true)}
            </th>
          ))}
        </tr>
      </thead>
      {rows.map((row) => (
        <tbody key={row.id} className={styles.group}>
          {(row.dimensions.length > 1 || row.dimensions[0]?.name) && (
            <tr>
              <th scope="rowgroup" colSpan={roles.length + 1} className={styles.row}>
                <span className={styles.rowName}>{rowName(sent, row)}</span>
              </th>
            </tr>
          )}
          {row.dimensions.map((dimension) => (
            <tr key={dimension.id}>
              <th scope="row" className={styles.dimension}>
                {softHyphens(dimension.name || rowName(sent, row))}
              </th>
              {roles.map((role) => (
                <td key={role.id} className={styles.cell}>
                  <SmallCell
                    cell={{ dimension: dimension.id, role: role.id }}
                    sent={sent}
                    byKey={byKey}
                    shown={shown}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  )
}

const isAnswered = ({ id }: Role, items: readonly ReviewItem[]): boolean =>
  items.some(({ kind, role }) => role === id && kind !== 'prose')

/** What there is to the statements of one cell, and to the cell itself. */
function SmallCell({
  cell,
  sent,
  byKey,
  shown,
}: {
  readonly cell: CellPlace
  readonly sent: Framework
  readonly byKey: ReadonlyMap<string, ReviewItem>
  readonly shown: string | null
}): ReactElement {
  const styles = useStyles()
  const proposals = byKey.get(cellKey(cell))
  return (
    <div className={styles.statements}>
      {statementsIn(sent, cell.dimension, cell.role).map(({ id }) => (
        <StatementPlace key={id} id={id} item={byKey.get(id) ?? null} shown={shown} />
      ))}
      {proposals && (
        <PlaceButton item={proposals} isShown={proposals.key === shown} name={nameOf(proposals)} />
      )}
    </div>
  )
}

/** A statement that answers can be dropped on, answered already or not. */
function StatementPlace({
  id,
  item,
  shown,
}: {
  readonly id: PassageId
  readonly item: ReviewItem | null
  readonly shown: string | null
}) {
  const styles = useStyles()
  const { ref, isOver } = useAnswerDrop<HTMLDivElement>(id)
  return (
    <div ref={ref} className={mergeClasses(styles.drop, isOver && styles.over)} data-drop={id}>
      {item !== null && <PlaceButton item={item} isShown={item.key === shown} name={nameOf(item)} />}
    </div>
  )
}

/** The names stay where the columns are moved to the side. */
const stuck = {
  position: 'sticky',
  left: 0,
  zIndex: 1,
  backgroundColor: tokens.colorNeutralBackground1,
} as const

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200 },
  corner: { width: '34%', ...stuck },
  role: {
    padding: '2px 4px 6px',
    verticalAlign: 'bottom',
    textAlign: 'center',
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
    minWidth: '44px',
  },
  group: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  row: { padding: '8px 4px 2px 16px', textAlign: 'start', fontWeight: tokens.fontWeightSemibold },
  rowName: { position: 'sticky', left: '16px' },
  dimension: {
    ...stuck,
    padding: '4px 8px 4px 16px',
    textAlign: 'start',
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    minWidth: '90px',
  },
  cell: {
    padding: '1px',
    textAlign: 'center',
    verticalAlign: 'middle',
    borderLeft: `1px solid ${tokens.colorNeutralStroke3}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  statements: { display: 'flex', flexDirection: 'column', alignItems: 'center', gap: '1px' },
  drop: {
    width: '100%',
    minHeight: '14px',
    borderRadius: tokens.borderRadiusMedium,
  },
  over: { outline: `1px dashed ${tokens.colorBrandStroke1}`, backgroundColor: tokens.colorBrandBackground2 },
})
