import {
  Body1,
  Button,
  Caption1,
  Checkbox,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogTitle,
  Field,
  makeStyles,
  Radio,
  RadioGroup,
  tokens,
} from '@fluentui/react-components'
import { useState } from 'react'
import { type MemoFormat, memoFormats } from '../../../core/bridge/consultationClose.ts'
import { screenText } from '../../../core/text/screen.ts'
import { say } from '../../app/files.ts'
import { bridge } from '../../bridge.ts'
import { whileWorking } from '../../recovery/working.ts'
import { currentFramework } from '../../store/open.ts'
import { stopClosing, tellFile } from './commands.ts'
import { NoRounds } from './NoRounds.tsx'
import { RoundField } from './RoundField.tsx'
import { Standing } from './Standing.tsx'
import { useChosenRound } from './useChosenRound.ts'

const text = screenText.consultationClose.memo

/** How the memo of a round is to be written. */
export function MemoForm({ chosen }: { readonly chosen: string | null }) {
  const styles = useStyles()
  const { rounds, round, choose } = useChosenRound(chosen)
  const [order, setOrder] = useState<'passage' | 'party'>('passage')
  const [formats, setFormats] = useState<readonly MemoFormat[]>(['word'])
  const [wrong, setWrong] = useState(false)
  const [writing, setWriting] = useState(false)
  if (round === null) return <NoRounds title={text.title} />

  const toggle = (format: MemoFormat, on: boolean) => {
    setWrong(false)
    setFormats(memoFormats.filter((each) => (each === format ? on : formats.includes(each))))
  }
  const write = async () => {
    if (formats.length === 0) return setWrong(true)
    setWriting(true)
    const asked = { framework: currentFramework(), round: round.id, order, formats: [...formats] }
    const written = await whileWorking(text.writing, () =>
      bridge.request('consultation.memo', asked),
    ).finally(() => setWriting(false))
    if (!written.ok) return say(written.refusal)
    stopClosing()
    tellFile(written.value)
  }

  return (
    <DialogBody>
      <DialogTitle>{rounds.length > 1 ? text.title : `${text.title} – ${round.name}`}</DialogTitle>
      <DialogContent className={styles.content}>
        <Body1 block>{text.lead}</Body1>
        <RoundField rounds={rounds} round={round} onRound={choose} />
        <Standing round={round} />
        <Field label={text.order}>
          <RadioGroup
            value={order}
            onChange={(_, { value }) => setOrder(value === 'party' ? 'party' : 'passage')}
          >
            <Radio
              value="passage"
              autoFocus
              label={<Choice name={text.byPassage} hint={text.byPassageHint} />}
            />
            <Radio value="party" label={<Choice name={text.byParty} hint={text.byPartyHint} />} />
          </RadioGroup>
        </Field>
        <fieldset className={styles.formats}>
          <legend className={styles.legend}>
            <Body1>{text.formats}</Body1>
          </legend>
          {memoFormats.map((format) => (
            <Checkbox
              key={format}
              label={text[format]}
              checked={formats.includes(format)}
              onChange={(_, { checked }) => toggle(format, checked === true)}
            />
          ))}
          {wrong && (
            <Caption1 role="alert" className={styles.wrong}>
              {text.none}
            </Caption1>
          )}
        </fieldset>
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

function Choice({ name, hint }: { readonly name: string; readonly hint: string }) {
  const styles = useStyles()
  return (
    <>
      {name}
      <span className={styles.hint}>{hint}</span>
    </>
  )
}

const useStyles = makeStyles({
  content: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    padding: `${tokens.spacingVerticalS} 2px`,
  },
  formats: { display: 'flex', flexDirection: 'column', border: 'none', margin: 0, padding: 0 },
  legend: { padding: 0 },
  wrong: { color: tokens.colorPaletteRedForeground1 },
  hint: { display: 'block', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
})
