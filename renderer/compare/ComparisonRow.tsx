import { Badge, Button, makeStyles, Text, Tooltip, tokens } from '@fluentui/react-components'
import { memo } from 'react'
import type { ComparedRow } from '../../core/compare/rows.ts'
import { compareText } from '../../core/text/compare.ts'
import { screenText } from '../../core/text/screen.ts'
import { goToPassage } from '../livePreview/goToPassage.ts'
import type { SideNames } from './ComparisonRows.tsx'
import { closeComparison } from './commands.ts'
import { kindColours } from './kindColours.ts'
import { SideText } from './SideText.tsx'
import type { MySide, Taking } from './takeOver.ts'

const text = screenText.comparison

/** Less than this, and the two may as well be two texts. */
const surelyTheSame = 0.5

type Props = {
  readonly row: ComparedRow
  readonly names: SideNames
  readonly side: MySide
  /** What can be taken over from the other here; null for nothing. */
  readonly takes: Taking['what'] | null
  readonly onTake: (row: ComparedRow) => void
}

/** One text of either framework: where it stands, what happened to it, and both as they are. */
export const ComparisonRow = memo(function ComparisonRow({ row, names, side, takes, onTake }: Props) {
  const styles = useStyles()
  const { difference, pair } = row
  const { kind } = difference
  const own = side === 'later' ? row.later : row.former
  const unsure = pair !== null && pair.sure < surelyTheSame && kind !== 'same'
  const goThere = () => {
    if (own === null) return
    closeComparison()
    // The dialog gives the focus back when it goes; then it may be taken elsewhere.
    setTimeout(() => goToPassage(own), 50)
  }
  return (
    <li className={styles.item} data-item={row.key}>
      <div className={styles.top}>
        <Badge appearance="tint" color={kindColours[kind]}>
          {kind === 'same' ? text.equal : compareText.kinds[kind]}
        </Badge>
        <Text as="h3" weight="semibold" tabIndex={-1} data-row={row.key} className={styles.where}>
          {difference.where}
        </Text>
        {unsure && (
          <Tooltip content={text.unsureHint} relationship="description">
            <Badge appearance="outline" color="informative">
              {text.unsure}
            </Badge>
          </Tooltip>
        )}
        <span className={styles.tools}>
          {own !== null && kind !== 'same' && (
            <Button size="small" appearance="subtle" onClick={goThere}>
              {text.goTo}
            </Button>
          )}
          {takes !== null && (
            <Tooltip content={text.takeHint(names.other)} relationship="description">
              <Button size="small" onClick={() => onTake(row)}>
                {text.take[takes]}
              </Button>
            </Tooltip>
          )}
        </span>
      </div>
      <div className={styles.sides}>
        <SideText difference={difference} side="before" names={names} />
        <SideText difference={difference} side="after" names={names} />
      </div>
    </li>
  )
}, drawsTheSame)

/** Every change makes all rows anew; only those in which something reads otherwise are drawn again. */
function drawsTheSame(before: Props, after: Props): boolean {
  return (
    before.takes === after.takes &&
    before.side === after.side &&
    before.names === after.names &&
    before.onTake === after.onTake &&
    JSON.stringify(before.row) === JSON.stringify(after.row)
  )
}

const useStyles = makeStyles({
  item: {
    padding: '10px 20px 12px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    // A thousand rows are drawn when they come into sight.
    contentVisibility: 'auto',
    containIntrinsicSize: 'auto 96px',
  },
  top: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 10px', minHeight: '28px' },
  where: {
    overflowWrap: 'anywhere',
    minWidth: 0,
    borderRadius: tokens.borderRadiusMedium,
    // Also after a click on "next": one must see where one is.
    ':focus': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  tools: { display: 'flex', flexWrap: 'wrap', gap: '4px', marginInlineStart: 'auto' },
  sides: {
    display: 'grid',
    gridTemplateColumns: '1fr 1fr',
    gap: '24px',
    marginTop: '4px',
    '@media (max-width: 620px)': { gridTemplateColumns: '1fr', gap: '8px' },
  },
})
