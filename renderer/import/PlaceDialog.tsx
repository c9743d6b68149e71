import {
  Body1,
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
import { useMemo, useState } from 'react'
import { plainText } from '../../core/framework/richText.ts'
import { screenText } from '../../core/text/screen.ts'
import { FocusBack } from './FocusBack.tsx'
import { rowChoices } from './shape.ts'
import { useTools } from './tools.ts'
import { linesText, useView } from './view.ts'

const text = screenText.import.place

/** Asks for the role and row that the selected lines belong to, for who does not drag them there. */
export function PlaceDialog({ onClose }: { readonly onClose: () => void }) {
  const styles = useStyles()
  const tools = useTools()
  const view = useView()
  const [lines] = useState(() => tools.wizard.get().selected.lines)
  const key = view.marks.get(lines[0] ?? '')?.key ?? ''
  const cell = view.pieces.get(key)?.cell ?? null
  const roles = view.guess.roles.map((role) => ({ id: role.id, name: plainText(role.text) }))
  const rows = useMemo(() => rowChoices(view.guess), [view.guess])
  const [role, setRole] = useState<string | null>(cell?.role ?? roles[0]?.id ?? null)
  const [row, setRow] = useState<string | null>(cell?.dimension ?? rows[0]?.id ?? null)
  const possible = role !== null && row !== null

  return (
    <Dialog open onOpenChange={(_, { open }) => open || onClose()}>
      <DialogSurface className={styles.surface}>
        <FocusBack />
        <form
          onSubmit={(event) => {
            event.preventDefault()
            if (!possible) return
            onClose()
            tools.place({ role, dimension: row }, lines)
          }}
        >
          <DialogBody>
            <DialogTitle>{text.title}</DialogTitle>
            <DialogContent className={styles.content}>
              <Body1 className={styles.quote}>{linesText(view, lines)}</Body1>
              {possible ? (
                <>
                  <Choice label={text.role} choices={roles} chosen={role} onChoose={setRole} />
                  <Choice label={text.row} choices={rows} chosen={row} onChoose={setRow} />
                </>
              ) : (
                <Body1>{text.none}</Body1>
              )}
            </DialogContent>
            <DialogActions>
              <Button onClick={onClose}>{text.cancel}</Button>
              <Button type="submit" appearance="primary" disabledFocusable={!possible}>
                {text.done}
              </Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  )
}

type ChoiceProps = {
  readonly label: string
  readonly choices: readonly { readonly id: string; readonly name: string }[]
  readonly chosen: string
  readonly onChoose: (id: string) => void
}

function Choice({ label, choices, chosen, onChoose }: ChoiceProps) {
  const styles = useStyles()
  const nameOf = (name: string) => name || text.noName
  return (
    <Field label={label}>
      <Dropdown
        value={nameOf(choices.find(({ id }) => id === chosen)?.name ?? '')}
        selectedOptions={[chosen]}
        listbox={{ className: styles.list }}
        onOptionSelect={(_, { optionValue }) => optionValue !== undefined && onChoose(optionValue)}
      >
        {choices.map(({ id, name }) => (
          <Option key={id} value={id}>
            {nameOf(name)}
          </Option>
        ))}
      </Dropdown>
    </Field>
  )
}

const useStyles = makeStyles({
  surface: { maxWidth: '560px' },
  content: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    paddingBottom: tokens.spacingVerticalM,
  },
  quote: {
    display: '-webkit-box',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: 4,
    overflow: 'hidden',
    color: tokens.colorNeutralForeground2,
  },
  list: { maxHeight: '280px' },
})
