import { makeStyles, Text, tokens } from '@fluentui/react-components'
import { useDeferredValue } from 'react'
import { statementsIn } from '../../core/framework/framework.ts'
import type { Id } from '../../core/framework/id.ts'
import { originOf } from '../../core/origin/origin.ts'
import { screenText } from '../../core/text/screen.ts'
import { cursor } from '../grid/cursor.ts'
import { useStore } from '../store/createStore.ts'
import { useFramework } from '../store/open.ts'
import { StatementOrigin } from './StatementOrigin.tsx'

const text = screenText.origin.pane

/** Beside the grid: where the statement that is written in is from, or those of the cell one stands on. Nothing where all is own. */
export function CellOrigin({ dimension, role }: { readonly dimension: Id; readonly role: Id }) {
  const styles = useStyles()
  const framework = useDeferredValue(useFramework((value) => value))
  const writing = useStore(cursor, ({ writing: now }) => now?.statement ?? null)
  const all = statementsIn(framework, dimension, role)
  const here = all.filter(({ id }) => id === writing)
  const borrowed = (here.length > 0 ? here : all).flatMap((statement) => {
    const { state, source } = originOf(framework, statement)
    return source === null ? [] : [{ statement, state, source }]
  })
  if (borrowed.length === 0) return null
  return (
    <section className={styles.section} aria-label={borrowed.length === 1 ? text.heading : text.headings}>
      <Text as="h4" block weight="semibold" size={300} className={styles.heading}>
        {borrowed.length === 1 ? text.heading : text.headings}
      </Text>
      {borrowed.map(({ statement, state, source }) => (
        <StatementOrigin
          key={statement.id}
          statement={statement}
          place={{ dimension, role }}
          state={state}
          source={source}
        />
      ))}
    </section>
  )
}

const useStyles = makeStyles({
  section: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalM,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  heading: { margin: 0 },
})
