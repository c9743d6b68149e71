import { makeStyles, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import { type Framework, inReadingOrder, rowName, statementRoles } from '../../core/framework/framework.ts'
import type { Id } from '../../core/framework/id.ts'
import { statementText } from '../../core/framework/structure.ts'
import { screenText } from '../../core/text/screen.ts'
import { type Choice, ChoiceField } from '../app/ChoiceField.tsx'
import { FormAnswer, FormDialog } from '../app/FormDialog.tsx'
import { currentFramework } from '../store/open.ts'
import type { CellPlace } from '../store/places.ts'
import { focusStop } from './cursor.ts'
import { cellKey } from './keys.ts'
import { moveDialog, moveStatementTo } from './moveTo.ts'

const text = screenText.grid.moveTo

/** Asks for the cell, and goes on in it. */
export function MoveForm({ moving }: { readonly moving: CellPlace & { readonly statement: Id } }) {
  const styles = useStyles()
  const framework = currentFramework()
  const [dimension, setDimension] = useState(moving.dimension)
  const [role, setRole] = useState(moving.role)
  const rows = rowChoices(framework)
  const roles = statementRoles(framework)
  const statement = framework.cells[moving.dimension]?.[moving.role]?.find(
    ({ id }) => id === moving.statement,
  )
  const close = (to: CellPlace) => {
    moveDialog.set(null)
    // The dialog gives the focus back to where it was opened from; that is a cell the statement has left.
    setTimeout(() => focusStop(cellKey(to)), 0)
  }
  const move = () => {
    const to = { dimension, role }
    const isElsewhere = dimension !== moving.dimension || role !== moving.role
    close(isElsewhere && moveStatementTo(moving.statement, to) ? to : moving)
  }
  return (
    <FormDialog
      title={text.title}
      width={480}
      onClose={() => close(moving)}
      onSubmit={move}
      // Where it was opened from is a cell the statement has left: `close` says where to go.
      focusBack={null}
      actions={<FormAnswer back={text.cancel} on={text.move} onBack={() => close(moving)} />}
    >
      <p className={styles.statement}>{statement && statementText(statement)}</p>
      <ChoiceField
        unnamed={screenText.outline.unnamed}
        label={text.row}
        choices={rows}
        chosen={dimension}
        onChoose={setDimension}
      />
      <ChoiceField
        unnamed={screenText.outline.unnamed}
        label={text.role}
        choices={roles}
        chosen={role}
        onChoose={setRole}
      />
    </FormDialog>
  )
}

const rowChoices = (framework: Framework): readonly Choice[] =>
  inReadingOrder(framework).flatMap(({ competencies }) =>
    competencies.flatMap((competency) =>
      competency.dimensions.map(({ id, name }) => ({
        id,
        name: [rowName(framework, competency), name].filter((words) => words !== '').join(': '),
      })),
    ),
  )

const useStyles = makeStyles({
  statement: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    display: '-webkit-box',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: 3,
    overflow: 'hidden',
  },
})
