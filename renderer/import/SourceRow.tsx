import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { memo } from 'react'
import { plainText } from '../../core/framework/richText.ts'
import type { SourceLine } from '../../core/import/source.ts'
import { screenText } from '../../core/text/screen.ts'
import { useStore } from '../store/createStore.ts'
import { useBarStyles } from './groupStyles.ts'
import { KindWord } from './KindWord.tsx'
import { groupOf, type Mark } from './pieces.ts'
import { useTools } from './tools.ts'

const text = screenText.import

type Props = {
  readonly line: SourceLine
  readonly mark: Mark
  readonly doubtful: boolean
  readonly selected: boolean
  /** The keyboard stands here. */
  readonly current: boolean
  /** Its place in the whole source, from 1, and how many lines that has. */
  readonly place: number
  readonly count: number
  /** In a cell the word stands above the text, for there is little room beside it. */
  readonly inCell: boolean
}

export const lineElementId = (line: string): string => `source-${line}`

/** One line of the source with what it has become. */
export const SourceRow = memo(function SourceRow(props: Props) {
  const { line, mark, doubtful, selected, current, inCell } = props
  const styles = useStyles()
  const bars = useBarStyles()
  const { pointed } = useTools()
  const isPointed = useStore(pointed, (key) => key !== null && key === mark.key)
  const group = groupOf[mark.kind]
  const name = text.kinds[mark.kind]
  const shows = mark.starts
  const words = plainText(line.text)
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the list has the focus and names its current line
    <div
      id={lineElementId(line.id)}
      data-line={line.id}
      data-piece-key={mark.key ?? undefined}
      role="option"
      aria-selected={selected}
      aria-posinset={props.place}
      aria-setsize={props.count}
      className={mergeClasses(
        styles.row,
        inCell && styles.inCell,
        line.gap > 0 && mark.starts && !inCell && styles.gap,
        isPointed && styles.pointed,
        selected && styles.selected,
        current && styles.current,
      )}
    >
      {(shows || !inCell) && (
        <span className={mergeClasses(styles.word, inCell && styles.wordAbove)} aria-hidden>
          {shows && <KindWord kind={mark.kind} again={mark.again} doubtful={doubtful} />}
        </span>
      )}
      <span
        className={mergeClasses(
          styles.text,
          bars[group],
          doubtful && styles.doubtful,
          mark.starts && styles.starts,
          mark.ends && styles.ends,
          line.heading !== null && styles.heading,
          group === 'unused' && styles.unused,
        )}
      >
        {line.list !== null && <span aria-hidden>• </span>}
        {words}
      </span>
      <span className={styles.unseen}>{doubtful ? `, ${name}, ${text.unsure}` : `, ${name}`}</span>
    </div>
  )
})

const useStyles = makeStyles({
  row: {
    position: 'relative',
    display: 'grid',
    gridTemplateColumns: '108px minmax(0, 1fr)',
    columnGap: '8px',
    padding: '0 12px 0 8px',
    cursor: 'default',
    userSelect: 'none',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    outlineOffset: '-2px',
  },
  inCell: { display: 'block', padding: '0 4px' },
  gap: { marginTop: '8px' },
  // Heard after the text, and for every line.
  unseen: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
  word: { textAlign: 'end', paddingTop: '3px' },
  wordAbove: { display: 'block', textAlign: 'start', paddingBottom: '2px' },
  text: {
    display: 'block',
    padding: '2px 0 2px 10px',
    borderLeft: '4px solid transparent',
    overflowWrap: 'anywhere',
  },
  // The bars of two pieces are told apart by a gap between them.
  starts: { borderTopLeftRadius: '3px', marginTop: '2px' },
  ends: { borderBottomLeftRadius: '3px', marginBottom: '2px' },
  doubtful: { borderLeftStyle: 'dashed' },
  heading: { fontWeight: tokens.fontWeightSemibold },
  unused: { color: tokens.colorNeutralForeground3 },
  pointed: { backgroundColor: tokens.colorNeutralBackground1Hover },
  selected: {
    backgroundColor: tokens.colorBrandBackground2,
    '@media (forced-colors: active)': { outline: '2px solid Highlight' },
  },
  // Only while the list has the focus; its own ring stands around it.
  current: {
    '[role="listbox"]:focus-visible &': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
})
