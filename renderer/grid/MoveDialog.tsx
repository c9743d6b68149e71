import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Dropdown,
  Field,
  makeStyles,
  Option,
  tokens,
} from '@fluentui/react-components'
import { useState } from 'react'
import { type Framework, inReadingOrder, rowName, statementRoles } from '../../core/framework/framework.ts'
import type { Id } from '../../core/framework/id.ts'
import { statementText } from '../../core/framework/structure.ts'
import { screenText } from '../../core/text/screen.ts'
import { useStore } from '../store/createStore.ts'
import { currentFramework } from '../store/open.ts'
import type { CellPlace } from '../store/places.ts'
import { focusStop } from './cursor.ts'
import { cellKey } from './keys.ts'
import { moveDialog, moveStatementTo } from './moveTo.ts'

const text = screenText.grid.moveTo

/** Where a statement is to go, for who does not drag it there. */
export function MoveDialog() {
  const moving = useStore(moveDialog, (value) => value)
  return moving && <Ask key={moving.statement} moving={moving} />
}

function Ask({ moving }: { readonly moving: CellPlace & { readonly statement: Id } }) {
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
    <Dialog open onOpenChange={(_, { open }) => !open && close(moving)}>
      <DialogSurface className={styles.surface}>
        <form
          onSubmit={(event) => {
            event.preventDefault()
            move()
          }}
        >
          <DialogBody>
            <DialogTitle>{text.title}</DialogTitle>
            <DialogContent className={styles.content}>
              <p className={styles.statement}>{statement && statementText(statement)}</p>
              <Choice label={text.row} choices={rows} chosen={dimension} onChoose={setDimension} />
              <Choice label={text.role} choices={roles} chosen={role} onChoose={setRole} />
            </DialogContent>
            <DialogActions>
              <Button onClick={() => close(moving)}>{text.cancel}</Button>
              <Button appearance="primary" type="submit">
                {text.move}
              </Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  )
}

type Named = { readonly id: Id; readonly name: string }

function Choice({
  label,
  choices,
  chosen,
  onChoose,
}: {
  readonly label: string
  readonly choices: readonly Named[]
  readonly chosen: Id
  readonly onChoose: (id: Id) => void
}) {
  return (
    <Field label={label}>
      <Dropdown
        value={choices.find(({ id }) => id === chosen)?.name ?? ''}
        selectedOptions={[chosen]}
        onOptionSelect={(_, { optionValue }) => optionValue && onChoose(optionValue)}
      >
        {choices.map(({ id, name }) => (
          <Option key={id} value={id}>
            {name || screenText.outline.unnamed}
          </Option>
        ))}
      </Dropdown>
    </Field>
  )
}

const rowChoices = (framework: Framework): readonly Named[] =>
  inReadingOrder(framework).flatMap(({ competencies }) =>
    competencies.flatMap((competency) =>
      competency.dimensions.map(({ id, name }) => ({
        id,
        name: [rowName(framework, competency), name].filter((words) => words !== '').join(': '),
      })),
    ),
  )

const useStyles = makeStyles({
  surface: { maxWidth: '480px' },
  content: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    paddingBottom: tokens.spacingVerticalM,
  },
  statement: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    display: '-webkit-box',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: 3,
    overflow: 'hidden',
  },
})
