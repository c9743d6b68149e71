import {
  Body1,
  Button,
  CompoundButton,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogTitle,
  makeStyles,
  tokens,
} from '@fluentui/react-components'
import {
  Document24Regular,
  DocumentBulletList24Regular,
  DocumentEdit24Regular,
  Send24Regular,
} from '@fluentui/react-icons'
import type { ReactElement } from 'react'
import type { Round } from '../../../core/framework/round.ts'
import { screenText } from '../../../core/text/screen.ts'
import { exportAs } from '../../app/files.ts'
import { onButton, useFirstFocus } from '../receive/useFirstFocus.ts'
import { openSend } from '../send/commands.ts'
import { openMemo, openTracked, stopClosing } from './commands.ts'

const text = screenText.consultationClose.end

/** A round has ended: what people do next. */
export function NextSteps({ round }: { readonly round: Round }) {
  const styles = useStyles()
  const first = useFirstFocus<HTMLButtonElement>()
  const leaving = (run: () => void) => () => {
    stopClosing()
    run()
  }
  const steps: readonly (readonly [ReactElement, string, string, () => void])[] = [
    [<DocumentBulletList24Regular key="i" />, text.memo, text.memoHint, () => openMemo(round.id)],
    [<DocumentEdit24Regular key="i" />, text.tracked, text.trackedHint, () => openTracked(round.id)],
    [<Document24Regular key="i" />, text.clean, text.cleanHint, leaving(() => void exportAs('word'))],
    [<Send24Regular key="i" />, text.again, text.againHint, leaving(openSend)],
  ]
  return (
    <DialogBody>
      <DialogTitle>{text.ended(round.name)}</DialogTitle>
      <DialogContent className={styles.content}>
        <Body1 block>{text.next}</Body1>
        {steps.map(([icon, name, hint, run], i) => (
          <CompoundButton
            key={name}
            className={styles.step}
            icon={icon}
            secondaryContent={hint}
            onClick={run}
            {...(i === 0 ? { ref: onButton(first) } : {})}
          >
            {name}
          </CompoundButton>
        ))}
      </DialogContent>
      <DialogActions>
        <Button onClick={stopClosing}>{screenText.consultationClose.close}</Button>
      </DialogActions>
    </DialogBody>
  )
}

const useStyles = makeStyles({
  content: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} 2px`,
  },
  step: { justifyContent: 'flex-start', maxWidth: 'none', textAlign: 'left' },
})
