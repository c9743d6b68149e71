import { Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { screenText } from '../../core/text/screen.ts'
import { useWordStyles } from './groupStyles.ts'
import { groupOf, type PieceGroup } from './pieces.ts'
import { unusedCount, useView } from './view.ts'

const text = screenText.import
const shown = ['role', 'theme', 'competency', 'dimension', 'statement', 'prose', 'unused'] as const

/** How much of each kind was found, each in its colour: what the marks in the source mean. */
export function Legend() {
  const styles = useStyles()
  const colours = useWordStyles()
  const view = useView()
  const counts = new Map<PieceGroup, number>([['unused', unusedCount(view)]])
  for (const { kind, piece } of view.pieces.values()) {
    // A row without dimensions has a single one without a name.
    if (piece.text.length === 0) continue
    const group = groupOf[kind]
    // What describes a role or a competency is no role of its own.
    if (group === 'prose' || group === kind) counts.set(group, (counts.get(group) ?? 0) + 1)
  }
  return (
    <ul className={styles.legend} aria-label={text.legend}>
      {shown.map((group) => {
        const count = counts.get(group) ?? 0
        return (
          count > 0 && (
            <li key={group}>
              <Caption1 className={mergeClasses(styles.item, colours[group])}>
                {text.recount[group](count)}
              </Caption1>
            </li>
          )
        )
      })}
    </ul>
  )
}

const useStyles = makeStyles({
  legend: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '4px 8px',
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  item: { padding: '1px 8px', borderRadius: tokens.borderRadiusMedium, whiteSpace: 'nowrap' },
})
