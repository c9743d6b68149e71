import { makeStyles, mergeClasses } from '@fluentui/react-components'

/**
 * The text of a title once more, unseen over its field: the browser marks words in the page, but not inside a field. It
 * has the field's own look, so that its lines break where the field's do.
 */
export function FieldMirror({ text, className }: { readonly text: string; readonly className: string }) {
  const styles = useStyles()
  return (
    <div aria-hidden className={mergeClasses(className, styles.mirror)} data-mirror>
      {text}
    </div>
  )
}

const useStyles = makeStyles({
  mirror: {
    gridArea: '1 / 1',
    minWidth: 0,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'break-word',
    pointerEvents: 'none',
    color: 'transparent',
    forcedColorAdjust: 'none',
    ':hover': { boxShadow: 'none' },
  },
})
