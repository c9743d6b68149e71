import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components'
import { Add20Regular, Dismiss20Regular } from '@fluentui/react-icons'
import type { FigurePoint } from '../../core/framework/part.ts'
import { screenText } from '../../core/text/screen.ts'
import { freshId } from '../store/open.ts'

type Props = {
  readonly label: string
  readonly hint?: string
  readonly points: readonly FigurePoint[]
  readonly most: number
  readonly name: (number: number) => string
  readonly add: string
  readonly onWrite: (points: FigurePoint[]) => void
}

/** Short lines in a fixed order, each with an id that it keeps. */
export function PointsField({ label, hint, points, most, name, add, onWrite }: Props) {
  const styles = useStyles()
  return (
    <Field label={label} {...(hint === undefined ? {} : { hint })}>
      <ul className={styles.list} aria-label={label}>
        {points.map((point, i) => (
          <li className={styles.row} key={point.id}>
            <Input
              className={styles.input}
              aria-label={name(i + 1)}
              value={point.text}
              maxLength={200}
              onChange={(_, { value }) =>
                onWrite(points.map((other) => (other.id === point.id ? { ...other, text: value } : other)))
              }
            />
            <Button
              appearance="subtle"
              icon={<Dismiss20Regular />}
              aria-label={screenText.figure.removePoint(point.text)}
              onClick={() => onWrite(points.filter((other) => other.id !== point.id))}
            />
          </li>
        ))}
        {points.length < most && (
          <li>
            <Button
              className={styles.add}
              appearance="subtle"
              icon={<Add20Regular />}
              onClick={() => onWrite([...points, { id: freshId(), text: '' }])}
            >
              {add}
            </Button>
          </li>
        )}
      </ul>
    </Field>
  )
}

const useStyles = makeStyles({
  list: { display: 'grid', gap: tokens.spacingVerticalXS, margin: 0, padding: 0, listStyleType: 'none' },
  row: { display: 'flex', gap: tokens.spacingHorizontalXS },
  input: { flexGrow: 1 },
  add: { justifySelf: 'start' },
})
