import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import type { ComparedRow } from '../../core/compare/rows.ts'
import { type Stretch, wordDifferences } from '../../core/compare/words.ts'
import { assertNever } from '../../core/framework/result.ts'
import { screenText } from '../../core/text/screen.ts'
import { unseen } from '../app/unseen.ts'
import type { SideNames } from './ComparisonRows.tsx'

const text = screenText.comparison

type Side = 'before' | 'after'

/** A text as it is on one side, with what the other side lacks marked in it, by sight and in words. */
export function SideText({
  difference,
  side,
  names,
}: {
  readonly difference: ComparedRow['difference']
  readonly side: Side
  readonly names: SideNames
}) {
  const styles = useStyles()
  const heard = unseen()
  const shown = shownOn(difference, side)
  return (
    <div className={styles.side}>
      <span className={heard.words}>{`${names[side]}:`}</span>
      {shown === null ? (
        <span className={styles.lacking}>{text.lackingHere(names[side])}</span>
      ) : (
        <p className={styles.text}>
          {shown.stretches.map((stretch, i) => (
            // A stretch has no name of its own, and the list is made anew with every text.
            // biome-ignore lint/suspicious/noArrayIndexKey: see above
            <Marked key={i} stretch={stretch} />
          ))}
        </p>
      )}
      {shown?.note && <p className={styles.note}>{shown.note}</p>}
    </div>
  )
}

type Shown = { readonly stretches: readonly Stretch[]; readonly note: string | null }

/** Null where this side has no such text. */
function shownOn(difference: ComparedRow['difference'], side: Side): Shown | null {
  const said = (words: string, note: string | null = null): Shown => ({
    stretches: [{ kind: 'same', text: words }],
    note,
  })
  switch (difference.kind) {
    case 'same':
      return said(difference.text)
    case 'added':
      return side === 'before' ? null : { stretches: [{ kind: 'added', text: difference.after }], note: null }
    case 'gone':
      return side === 'after' ? null : { stretches: [{ kind: 'gone', text: difference.before }], note: null }
    case 'reworded': {
      const stretches = wordDifferences(difference.before, difference.after)
      const from = difference.movedFrom
      return {
        stretches: stretches.filter(({ kind }) => kind !== (side === 'before' ? 'added' : 'gone')),
        note:
          from === null ? null : side === 'before' ? text.movedFrom(from) : text.movedTo(difference.where),
      }
    }
    case 'moved':
      return said(
        difference.text,
        side === 'before' ? text.movedFrom(difference.from) : text.movedTo(difference.where),
      )
    case 'order':
      return said(side === 'before' ? '' : text.otherOrder)
    case 'settings':
      return said(side === 'before' ? '' : text.otherSettings)
    default:
      return assertNever(difference)
  }
}

function Marked({ stretch: { kind, text: words } }: { readonly stretch: Stretch }) {
  const styles = useStyles()
  const heard = unseen()
  if (kind === 'same') return <span>{words}</span>
  const Element = kind === 'gone' ? 'del' : 'ins'
  return (
    <Element className={mergeClasses(styles.mark, kind === 'gone' ? styles.gone : styles.added)}>
      <span className={heard.words}>{` ${text[kind].begin} `}</span>
      {words}
      <span className={heard.words}>{` ${text[kind].end} `}</span>
    </Element>
  )
}

const useStyles = makeStyles({
  side: { minWidth: 0, position: 'relative' },
  text: { margin: 0, lineHeight: '1.5', whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  note: { margin: '2px 0 0', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  lacking: { color: tokens.colorNeutralForeground3, fontStyle: 'italic' },
  mark: { borderRadius: '2px', padding: '0 1px' },
  gone: {
    color: tokens.colorPaletteRedForeground1,
    backgroundColor: tokens.colorPaletteRedBackground1,
    textDecorationLine: 'line-through',
  },
  added: {
    color: tokens.colorPaletteGreenForeground1,
    backgroundColor: tokens.colorPaletteGreenBackground1,
    textDecorationLine: 'underline',
  },
})
