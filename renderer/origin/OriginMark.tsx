import { makeStyles, mergeClasses } from '@fluentui/react-components'
import type { Statement } from '../../core/framework/structure.ts'
import { originOf } from '../../core/origin/origin.ts'
import { screenText } from '../../core/text/screen.ts'
import { useStore } from '../store/createStore.ts'
import { currentFramework } from '../store/open.ts'
import { preferences } from '../store/preferences.ts'
import { sourceWords } from './sourceWords.ts'

const text = screenText.origin

/**
 * Whose words a statement is, in a word beside its number, where that is to be seen. Follows nothing but that choice: where a
 * statement is from changes with the statement alone.
 */
export function OriginMark({ statement }: { readonly statement: Statement }) {
  const styles = useOriginMarkStyles()
  const shown = useStore(preferences, ({ showOrigin }) => showOrigin)
  if (!shown) return null
  const { state, source } = originOf(currentFramework(), statement)
  const tip = source === null ? text.tip.own : text.tip[state](sourceWords(source))
  return (
    <span className={mergeClasses(styles.mark, styles[state])} data-origin={state} title={tip}>
      {text.mark[state]}
    </span>
  )
}

export const useOriginMarkStyles = makeStyles({
  // Floats as the number does, so that text runs around it alike while it is read and while it is written.
  mark: {
    float: 'inline-start',
    boxSizing: 'border-box',
    height: '18px',
    lineHeight: '16px',
    marginTop: '1px',
    marginInlineEnd: '6px',
    padding: '0 5px',
    fontSize: '11.5px',
    fontWeight: 400,
    fontStyle: 'normal',
    hyphens: 'none',
    whiteSpace: 'nowrap',
    userSelect: 'none',
    borderRadius: '3px',
    color: 'var(--ink)',
  },
  unchanged: { border: '1px solid var(--borrowed-edge)', backgroundColor: 'var(--borrowed)' },
  adapted: { border: '1px dashed var(--borrowed-edge)' },
  own: { lineHeight: '18px', color: 'var(--quiet-ink)', paddingInlineStart: 0 },
})
