import { mergeClasses } from '@fluentui/react-components'
import { Fragment, type ReactNode } from 'react'
import type { TextRun } from '../../core/framework/richText.ts'
import type { Statement } from '../../core/framework/structure.ts'
import { OriginMark } from '../origin/OriginMark.tsx'
import { useGridStyles } from './styles.ts'

/** A statement as it will be read: its number, its bold lead, its text. */
export function StatementView({
  statement,
  number,
}: {
  readonly statement: Statement
  readonly number: string
}) {
  const styles = useGridStyles()
  return (
    <p className={styles.statement} data-statement={statement.id}>
      <span className={mergeClasses(styles.number, styles.grip)} data-number>
        {number}
      </span>
      <OriginMark statement={statement} />
      {statement.lead !== '' && <strong>{`${statement.lead} – `}</strong>}
      {statement.text.map((run, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: runs of text have no name and no state
        <Fragment key={i}>{marked(run)}</Fragment>
      ))}
    </p>
  )
}

const marked = ({ text, marks = [] }: TextRun): ReactNode => {
  const [mark, ...rest] = marks
  if (mark === undefined) return text
  const inside = marked({ type: 'text', text, marks: rest })
  switch (mark.type) {
    case 'bold':
      return <strong>{inside}</strong>
    case 'italic':
      return <em>{inside}</em>
    case 'link':
      return <span className="link">{inside}</span>
  }
}
