import { Badge, type BadgeProps, makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import type { Outcome } from '../../core/table/outcome.ts'
import { cellText } from '../../core/table/table.ts'
import { screenText } from '../../core/text/screen.ts'
import { focusRing } from '../app/focusRing.ts'
import { useShowing } from '../grid/gridView.ts'
import { type Heading, previewTable } from './previewTable.ts'

const text = screenText.table

/** The cells that a table meets, in the order of the grid: what stands there now, and what comes. */
export function PastePreview({ outcomes }: { readonly outcomes: readonly Outcome[] }) {
  const styles = useStyles()
  const ring = focusRing()
  const { swapped } = useShowing()
  const { columns, rows } = previewTable(outcomes, swapped)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached with the keyboard
    <section className={mergeClasses(styles.region, ring.inside)} tabIndex={0} aria-label={text.preview}>
      <table className={styles.table}>
        <thead>
          <tr>
            <td className={mergeClasses(styles.head, styles.corner)} />
            {columns.map((column) => (
              <th key={column.id} scope="col" className={styles.head}>
                <Names {...column} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ heading, cells }) => (
            <tr key={heading.id}>
              <th scope="row" className={styles.rowHead}>
                <Names {...heading} />
              </th>
              {cells.map((outcome, i) => (
                <td key={columns[i]?.id} className={styles.cell}>
                  {outcome && <PreviewCell outcome={outcome} />}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Names({ name, detail }: Heading) {
  const styles = useStyles()
  return (
    <>
      {name}
      {detail !== '' && <div className={styles.detail}>{detail}</div>}
    </>
  )
}

const colours: Readonly<Record<Outcome['kind'], NonNullable<BadgeProps['color']>>> = {
  untouched: 'informative',
  same: 'informative',
  fill: 'success',
  replace: 'warning',
  add: 'brand',
  clear: 'danger',
}

function PreviewCell({ outcome: { kind, before, lines } }: { readonly outcome: Outcome }) {
  const styles = useStyles()
  const standing = cellText(before)
  const quiet = kind === 'untouched' || kind === 'same'
  const gone = kind === 'replace' || kind === 'clear'
  return (
    <>
      {(!quiet || standing !== '') && (
        <Badge appearance={quiet ? 'ghost' : 'tint'} color={colours[kind]} className={styles.badge}>
          {text.kinds[kind]}
        </Badge>
      )}
      {standing !== '' &&
        (gone ? (
          <del className={mergeClasses(styles.before, styles.gone)}>{standing}</del>
        ) : (
          <div className={styles.before}>{standing}</div>
        ))}
      {!quiet &&
        lines.map((line, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines have no name and no state
          <div key={i} className={styles.after}>
            {cellText([line])}
          </div>
        ))}
    </>
  )
}

const rule = `1px solid ${tokens.colorNeutralStroke2}`

const useStyles = makeStyles({
  region: {
    overflow: 'auto',
    minHeight: '120px',
    // In a low window the whole of the dialog scrolls instead, and this within it.
    '@media (max-height: 640px)': { flexShrink: 0, maxHeight: '60vh' },
    border: rule,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  table: { borderCollapse: 'separate', borderSpacing: 0, width: '100%', fontSize: tokens.fontSizeBase200 },
  head: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    padding: '8px 10px',
    textAlign: 'start',
    verticalAlign: 'bottom',
    backgroundColor: tokens.colorNeutralBackground3,
    borderBottom: rule,
    borderRight: rule,
  },
  corner: { width: '150px', left: 0, zIndex: 2 },
  rowHead: {
    position: 'sticky',
    left: 0,
    minWidth: '120px',
    padding: '8px 10px',
    textAlign: 'start',
    verticalAlign: 'top',
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorNeutralBackground3,
    borderBottom: rule,
    borderRight: rule,
  },
  detail: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  cell: {
    minWidth: '170px',
    padding: '8px 10px',
    verticalAlign: 'top',
    borderBottom: rule,
    borderRight: rule,
    overflowWrap: 'anywhere',
  },
  badge: { display: 'flex', width: 'fit-content', marginBottom: '4px', marginInlineStart: '-4px' },
  before: {
    color: tokens.colorNeutralForeground2,
    display: '-webkit-box',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: 3,
    overflow: 'hidden',
  },
  gone: { textDecorationLine: 'line-through' },
  after: {
    marginTop: '4px',
    display: '-webkit-box',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: 4,
    overflow: 'hidden',
  },
})
