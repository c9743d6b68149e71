import { Checkbox, makeStyles, tokens } from '@fluentui/react-components'
import type { Part } from '../../core/framework/part.ts'
import { screenText } from '../../core/text/screen.ts'
import { change } from '../store/open.ts'

/** Whether a part begins a page of its own when it is printed. */
export function NewPageBox({ part: { id, newPage } }: { readonly part: Part }) {
  const styles = useStyles()
  return (
    <Checkbox
      className={styles.box}
      label={{ className: styles.label, children: screenText.prose.newPage }}
      checked={newPage}
      onChange={(_, { checked }) => change({ type: 'part.set', id, changes: { newPage: checked === true } })}
    />
  )
}

const useStyles = makeStyles({
  // In line with what stands above, whatever room the box keeps around itself.
  box: { marginLeft: '-8px', fontFamily: tokens.fontFamilyBase },
  // As large as the labels beside it.
  label: { fontSize: tokens.fontSizeBase200 },
})
