import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { wordDifferences } from '../../core/compare/words.ts'
import { assertNever } from '../../core/framework/result.ts'

/**
 * Two texts as one, with what went and what came marked word by word: struck out and underlined, coloured as well. Reads as
 * deletion and insertion to a screen reader.
 */
export function WordDifferences({ before, after }: { readonly before: string; readonly after: string }) {
  const styles = useStyles()
  const stretches = wordDifferences(before, after)
  return (
    <>
      {stretches.map(({ kind, text }, i) => {
        // A stretch has no name of its own, and the list is made anew with every text.
        const key = `${i} ${kind}`
        switch (kind) {
          case 'same':
            return <span key={key}>{text}</span>
          case 'gone':
            return (
              <del key={key} className={mergeClasses(styles.mark, styles.gone)}>
                {text}
              </del>
            )
          case 'added':
            return (
              <ins key={key} className={mergeClasses(styles.mark, styles.added)}>
                {text}
              </ins>
            )
          default:
            return assertNever(kind)
        }
      })}
    </>
  )
}

const useStyles = makeStyles({
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
