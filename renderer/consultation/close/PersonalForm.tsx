import {
  Body1,
  Button,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogTitle,
  Dropdown,
  Field,
  Input,
  makeStyles,
  Option,
  tokens,
} from '@fluentui/react-components'
import { useState } from 'react'
import { newPersonalRound } from '../../../core/consultation/personal/newPersonalRound.ts'
import { rolesWithStatements } from '../../../core/consultation/personal/personalRoles.ts'
import { Day } from '../../../core/framework/round.ts'
import { dayWithWeekday, localDay } from '../../../core/text/day.ts'
import { screenText } from '../../../core/text/screen.ts'
import { say } from '../../app/files.ts'
import { save } from '../../app/save.ts'
import { bridge } from '../../bridge.ts'
import { whileWorking } from '../../recovery/working.ts'
import { notify } from '../../store/notices.ts'
import { change, currentFramework, freshId, openDocument, useFramework } from '../../store/open.ts'
import { stopClosing } from './commands.ts'
import { NoRounds } from './NoRounds.tsx'

const text = screenText.consultationClose.personal

/** For which role a personal edition is written, and until when it is to be back. */
export function PersonalForm() {
  const styles = useStyles()
  const framework = useFramework((now) => now)
  const roles = rolesWithStatements(framework)
  const [chosen, setChosen] = useState<string | null>(null)
  const [given, setGiven] = useState<string | null>(null)
  const [deadline, setDeadline] = useState('')
  const [wrong, setWrong] = useState(false)
  const [writing, setWriting] = useState(false)
  const role = roles.find(({ id }) => id === chosen) ?? roles[0]
  if (role === undefined) return <NoRounds title={text.title} said={text.noRoles} />
  const name = given ?? text.nameOf(role.name)

  const write = async () => {
    const today = localDay(new Date())
    if (!Day.safeParse(deadline).success || deadline <= today) return setWrong(true)
    const wish = { name: name.trim() || text.nameOf(role.name), role: role.id, from: today, deadline }
    const round = newPersonalRound(wish, freshId, new Date().toISOString())
    setWriting(true)
    const sent = currentFramework()
    const written = await whileWorking(text.writing, () =>
      bridge.request('consultation.send', { framework: sent, round, perParty: false }),
    ).finally(() => setWriting(false))
    if (!written.ok) return say(written.refusal)
    if (change({ type: 'round.begin', round }) === null) return
    stopClosing()
    // What comes back is held against it, so it does not wait for the next time the file is saved.
    if (openDocument.store.get()?.path !== null) await save(false, 'itself')
    const { name: file, paths } = written.value
    notify({
      kind: 'done',
      message: text.written(file),
      action: {
        label: screenText.consultationClose.show,
        run: () => void bridge.request('file.show', { path: paths[0] ?? '' }),
      },
    })
  }

  return (
    <DialogBody>
      <DialogTitle>{text.title}</DialogTitle>
      <DialogContent className={styles.content}>
        <Body1 block>{text.lead}</Body1>
        <Field label={text.role}>
          <Dropdown
            autoFocus
            value={role.name}
            selectedOptions={[role.id]}
            onOptionSelect={(_, { optionValue }) => setChosen(optionValue ?? null)}
          >
            {roles.map((each) => (
              <Option key={each.id} value={each.id}>
                {each.name}
              </Option>
            ))}
          </Dropdown>
        </Field>
        <Field label={text.name}>
          <Input value={name} maxLength={200} onChange={(_, { value }) => setGiven(value)} />
        </Field>
        <Field
          label={text.deadline}
          required
          {...(Day.safeParse(deadline).success ? { hint: dayWithWeekday(deadline) } : {})}
          {...(wrong ? { validationMessage: text.deadlineWrong, validationState: 'error' as const } : {})}
        >
          <Input
            type="date"
            max="9999-12-31"
            value={deadline}
            onChange={(_, { value }) => {
              setDeadline(value)
              setWrong(false)
            }}
          />
        </Field>
      </DialogContent>
      <DialogActions>
        <Button onClick={stopClosing}>{screenText.consultationClose.cancel}</Button>
        <Button appearance="primary" disabledFocusable={writing} onClick={() => void write()}>
          {writing ? text.writing : text.write}
        </Button>
      </DialogActions>
    </DialogBody>
  )
}

const useStyles = makeStyles({
  content: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalS} 2px`,
  },
})
