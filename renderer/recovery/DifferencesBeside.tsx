import { Caption1Strong, makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import type { Difference } from '../../core/compare/compare.ts'
import { type Stretch, wordDifferences } from '../../core/compare/words.ts'
import { screenText } from '../../core/text/screen.ts'

const text = screenText.versions

/** What differs between the file and the work, a row for each passage: the work at the left, the file at the right. */
export function DifferencesBeside({
  differences,
  work,
  file,
}: {
  readonly differences: readonly Difference[]
  /** What the two sides are called. */
  readonly work: string
  readonly file: string
}) {
  const styles = useStyles()
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <section className={styles.scroll} tabIndex={0} aria-label={`${work} · ${file}`}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={styles.head}>
              {work}
            </th>
            <th scope="col" className={styles.head}>
              {file}
            </th>
          </tr>
        </thead>
        {differences.map((difference) => {
          const [mine, theirs] = sides(difference)
          return (
            <tbody key={`${difference.kind} ${difference.id}`}>
              <tr>
                <th scope="rowgroup" colSpan={2} className={styles.where}>
                  <Caption1Strong>{difference.where}</Caption1Strong>
                </th>
              </tr>
              <tr>
                <td className={styles.cell}>
                  <Side stretches={mine} />
                </td>
                <td className={styles.cell}>
                  <Side stretches={theirs} />
                </td>
              </tr>
            </tbody>
          )
        })}
      </table>
    </section>
  )
}

type Sides = readonly [readonly Stretch[], readonly Stretch[]]

/** The work and the file, each with what the other lacks marked in it. */
function sides(difference: Difference): Sides {
  switch (difference.kind) {
    case 'added':
    case 'gone':
    case 'reworded': {
      const before = difference.kind === 'added' ? '' : difference.before
      const after = difference.kind === 'gone' ? '' : difference.after
      const stretches = wordDifferences(before, after)
      return [
        stretches.filter(({ kind }) => kind !== 'gone'),
        stretches.filter(({ kind }) => kind !== 'added'),
      ]
    }
    case 'moved':
      return [same(difference.text), same(text.movedFrom(difference.from))]
    case 'order':
      return [same(text.otherOrder), []]
    case 'settings':
      return [same(text.otherSettings), []]
  }
}

const same = (words: string): readonly Stretch[] => [{ kind: 'same', text: words }]

function Side({ stretches }: { readonly stretches: readonly Stretch[] }) {
  const styles = useStyles()
  if (stretches.length === 0) return <span className={styles.quiet}>–</span>
  return stretches.map(({ kind, text: words }, i) => {
    const key = `${i} ${kind}`
    if (kind === 'same') return <span key={key}>{words}</span>
    return (
      <mark key={key} className={mergeClasses(styles.mark, kind === 'added' ? styles.added : styles.gone)}>
        {words}
      </mark>
    )
  })
}

const useStyles = makeStyles({
  scroll: {
    maxHeight: '320px',
    overflowY: 'auto',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    tableLayout: 'fixed',
    fontSize: tokens.fontSizeBase300,
  },
  head: {
    position: 'sticky',
    top: 0,
    padding: '8px 12px',
    textAlign: 'start',
    backgroundColor: tokens.colorNeutralBackground2,
    fontWeight: tokens.fontWeightSemibold,
  },
  where: { padding: '10px 12px 0', textAlign: 'start', color: tokens.colorNeutralForeground2 },
  cell: {
    padding: '4px 12px 10px',
    verticalAlign: 'top',
    overflowWrap: 'anywhere',
    whiteSpace: 'pre-wrap',
    lineHeight: tokens.lineHeightBase300,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  quiet: { color: tokens.colorNeutralForeground3 },
  mark: {
    color: 'inherit',
    borderRadius: '2px',
    textDecorationLine: 'underline',
    textUnderlineOffset: '2px',
    // The browser's own ground of a mark stays there, whatever the colour of the words.
    '@media (forced-colors: active)': { backgroundColor: 'Mark', color: 'MarkText' },
  },
  added: { backgroundColor: tokens.colorPaletteGreenBackground1 },
  gone: { backgroundColor: tokens.colorPaletteRedBackground1 },
})
