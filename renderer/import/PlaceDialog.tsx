import { Body1, makeStyles, tokens } from '@fluentui/react-components'
import { useMemo, useState } from 'react'
import { plainText } from '../../core/framework/richText.ts'
import { screenText } from '../../core/text/screen.ts'
import { ChoiceField } from '../app/ChoiceField.tsx'
import { FormAnswer, FormDialog } from '../app/FormDialog.tsx'
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
    <FormDialog
      title={text.title}
      onClose={onClose}
      onSubmit={() => {
        if (!possible) return
        onClose()
        tools.place({ role, dimension: row }, lines)
      }}
      focusBack={<FocusBack />}
      actions={<FormAnswer back={text.cancel} on={text.done} onBack={onClose} waits={!possible} />}
    >
      <Body1 className={styles.quote}>{linesText(view, lines)}</Body1>
      {possible ? (
        <>
          <ChoiceField
            unnamed={text.noName}
            label={text.role}
            choices={roles}
            chosen={role}
            onChoose={setRole}
          />
          <ChoiceField unnamed={text.noName} label={text.row} choices={rows} chosen={row} onChoose={setRow} />
        </>
      ) : (
        <Body1>{text.none}</Body1>
      )}
    </FormDialog>
  )
}

const useStyles = makeStyles({
  quote: {
    display: '-webkit-box',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: 4,
    overflow: 'hidden',
    color: tokens.colorNeutralForeground2,
  },
})
