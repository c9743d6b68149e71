import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { memo } from 'react'
import type { Id } from '../../core/framework/id.ts'
import { plainText } from '../../core/framework/richText.ts'
import type { Statement } from '../../core/framework/structure.ts'
import { screenText } from '../../core/text/screen.ts'
import { focusRing } from '../app/focusRing.ts'
import { goToCell } from '../grid/goToCell.ts'

const text = screenText.details.cell

type Props = {
  readonly dimension: Id
  readonly role: Id
  readonly name: string
  /** How far from the cell one stands on; 0 for itself. */
  readonly away: number
  readonly across: 'roles' | 'rows'
  readonly statements: readonly Statement[]
  readonly prompt: string | null
}

/** A cell to read beside the one that is written in; a click, or Enter, goes on writing there. */
export const NeighbourCard = memo(function NeighbourCard({
  dimension,
  role,
  name,
  away,
  across,
  statements,
  prompt,
}: Props) {
  const styles = useStyles()
  const ring = focusRing()
  const place = placeWords(away, across)
  return (
    <li>
      <button
        type="button"
        aria-current={away === 0 || undefined}
        className={mergeClasses(styles.card, ring.inside, away === 0 && styles.current)}
        onClick={() => goToCell({ dimension, role }, prompt === null ? 'write' : 'stand')}
      >
        <span className={styles.head}>
          <span className={styles.name}>{name || screenText.outline.unnamed}</span>
          {place !== '' && <span className={styles.quiet}> {place}</span>}
        </span>
        {prompt !== null ? (
          <span className={mergeClasses(styles.line, styles.quiet)}>{text.fillIn}</span>
        ) : statements.length === 0 ? (
          <span className={mergeClasses(styles.line, styles.quiet)}>{text.empty}</span>
        ) : (
          statements.map((statement) => (
            <span key={statement.id} className={styles.line} lang="da">
              {statement.lead !== '' && <strong>{`${statement.lead} – `}</strong>}
              {plainText(statement.text)}
            </span>
          ))
        )}
      </button>
    </li>
  )
})

function placeWords(away: number, across: Props['across']): string {
  if (away === 0) return text.here
  if (away === -1) return across === 'roles' ? text.roleAbove : text.before
  if (away === 1) return across === 'roles' ? text.roleBelow : text.after
  return ''
}

const useStyles = makeStyles({
  card: {
    display: 'block',
    width: '100%',
    boxSizing: 'border-box',
    padding: '8px 12px',
    textAlign: 'start',
    font: 'inherit',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  current: {
    borderLeft: `3px solid ${tokens.colorCompoundBrandStroke}`,
    paddingLeft: '10px',
    backgroundColor: tokens.colorNeutralBackground2,
    '@media (forced-colors: active)': { borderLeftColor: 'Highlight', borderLeftWidth: '6px' },
  },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
    marginBottom: '2px',
  },
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  line: {
    display: 'block',
    overflowWrap: 'anywhere',
    hyphens: 'auto',
    ':not(:last-child)': { marginBottom: '6px' },
  },
})
