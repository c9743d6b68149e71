import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components'
import { Add20Regular, Dismiss20Regular } from '@fluentui/react-icons'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import type { FigurePoint } from '../../core/framework/part.ts'
import { screenText } from '../../core/text/screen.ts'
import { spoken } from '../store/notices.ts'
import { freshId } from '../store/open.ts'

const text = screenText.figure

type Props = {
  readonly label: string
  readonly hint?: string
  readonly points: readonly FigurePoint[]
  readonly most: number
  readonly name: (number: number) => string
  readonly add: string
  readonly onWrite: (points: FigurePoint[]) => void
}

/** Short lines in an order, each with an id that it keeps. Enter goes on to a new line, Alt with an arrow moves one. */
export function PointsField({ label, hint, points, most, name, add, onWrite }: Props) {
  const styles = useStyles()
  const list = useRef<HTMLUListElement>(null)
  /** The line that gets the focus once it is there, or the button below them. */
  const [wanted, setWanted] = useState<string | null>(null)
  useEffect(() => {
    if (wanted === null) return
    list.current?.querySelector<HTMLElement>(`[data-point="${wanted}"]`)?.focus()
    setWanted(null)
  }, [wanted])

  const insertAt = (at: number) => {
    if (points.length >= most) return
    const made = { id: freshId(), text: '' }
    onWrite([...points.slice(0, at), made, ...points.slice(at)])
    setWanted(made.id)
  }
  const remove = (at: number) => {
    onWrite(points.filter((_, i) => i !== at))
    setWanted(points[at + 1]?.id ?? points[at - 1]?.id ?? 'add')
  }
  const move = (point: FigurePoint, at: number, by: -1 | 1) => {
    const to = at + by
    if (to < 0 || to >= points.length) return
    const others = points.filter(({ id }) => id !== point.id)
    onWrite([...others.slice(0, to), point, ...others.slice(to)])
    setWanted(point.id)
    spoken.set(screenText.outline.moved.to(point.text || name(at + 1), to + 1, points.length, null))
  }
  const onKeyDown = (event: KeyboardEvent, point: FigurePoint, at: number) => {
    if (event.key === 'Enter') insertAt(at + 1)
    else if (event.altKey && event.key === 'ArrowUp') move(point, at, -1)
    else if (event.altKey && event.key === 'ArrowDown') move(point, at, 1)
    else return
    event.preventDefault()
  }
  return (
    <Field label={label} {...(hint === undefined ? {} : { hint })}>
      <ul className={styles.list} aria-label={label} ref={list}>
        {points.map((point, at) => (
          <li className={styles.row} key={point.id}>
            <Input
              className={styles.input}
              aria-label={name(at + 1)}
              value={point.text}
              maxLength={200}
              input={{ 'data-point': point.id } as object}
              onKeyDown={(event) => onKeyDown(event, point, at)}
              onChange={(_, { value }) =>
                onWrite(points.map((other) => (other.id === point.id ? { ...other, text: value } : other)))
              }
            />
            <Button
              appearance="subtle"
              icon={<Dismiss20Regular />}
              aria-label={text.removePoint(point.text)}
              onClick={() => remove(at)}
            />
          </li>
        ))}
        {points.length < most && (
          <li>
            <Button
              className={styles.add}
              appearance="subtle"
              icon={<Add20Regular />}
              data-point="add"
              onClick={() => insertAt(points.length)}
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
