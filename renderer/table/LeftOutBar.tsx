import { MessageBar, MessageBarBody, MessageBarTitle, makeStyles } from '@fluentui/react-components'
import type { LeftOut } from '../../core/table/place.ts'
import { screenText } from '../../core/text/screen.ts'

const text = screenText.table
/** More are counted, so that the preview keeps its room. */
const most = 3

/** What of the table has no place in the grid: nothing is lost in silence. */
export function LeftOutBar({
  leftOut,
  aside,
}: {
  readonly leftOut: readonly LeftOut[]
  readonly aside: boolean
}) {
  const styles = useStyles()
  const shown = leftOut.slice(0, most)
  const more = leftOut.length - shown.length
  if (leftOut.length === 0 && !aside) return null
  return (
    <MessageBar intent="warning" layout="multiline" className={styles.bar}>
      <MessageBarBody>
        <MessageBarTitle>{text.leftOut}</MessageBarTitle>
        <ul className={styles.list}>
          {shown.map((left) => (
            <li key={`${left.axis} ${left.number}`}>{described(left)}</li>
          ))}
          {more > 0 && <li>{text.more(more)}</li>}
          {aside && <li>{text.textAround}</li>}
        </ul>
      </MessageBarBody>
    </MessageBar>
  )
}

const described = ({ axis, name, number, cells, why }: LeftOut): string => {
  const what = axis === 'row' ? text.leftOutRow(name, number) : text.leftOutColumn(name, number)
  return text.leftOutBecause(what, cells, text.why[axis][why])
}

const useStyles = makeStyles({
  bar: { flexShrink: 0 },
  list: { margin: 0, paddingInlineStart: '18px' },
})
