import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import type { Inline } from '../../../core/framework/richText.ts'
import type { Wording } from '../../../core/framework/round.ts'

/** A text as it is printed: its bold opening, bold, italic and links. */
export function WordingText({ wording: { lead, text } }: { readonly wording: Wording }) {
  const styles = useStyles()
  return (
    <p className={styles.text} lang="da">
      {lead !== '' && <strong>{`${lead} `}</strong>}
      <InlineWords text={text} />
    </p>
  )
}

export function InlineWords({ text }: { readonly text: readonly Inline[] }) {
  const styles = useStyles()
  return text.map((node, i) => {
    // A run has no name of its own, and the text is drawn anew with every change.
    const key = `${i} ${node.type}`
    if (node.type === 'hardBreak') return <br key={key} />
    const has = (type: string) => node.marks?.some((mark) => mark.type === type) ?? false
    return (
      <span
        key={key}
        className={mergeClasses(
          has('bold') && styles.bold,
          has('italic') && styles.italic,
          has('link') && styles.link,
        )}
      >
        {node.text}
      </span>
    )
  })
}

const useStyles = makeStyles({
  bold: { fontWeight: tokens.fontWeightSemibold },
  italic: { fontStyle: 'italic' },
  link: { textDecorationLine: 'underline' },
  text: { margin: 0, lineHeight: tokens.lineHeightBase400, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
})
