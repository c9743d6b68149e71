import {
  Body1,
  Button,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogTitle,
  makeStyles,
  tokens,
} from '@fluentui/react-components'
import type { ReceivedFile } from '../../../core/bridge/consultationReceive.ts'
import { screenText } from '../../../core/text/screen.ts'
import { openReview } from '../review/commands.ts'
import { ResultLine } from './ResultLine.tsx'
import { receiving } from './receiving.ts'
import { useRoundInHand } from './roundInHand.ts'
import { onButton, useFirstFocus } from './useFirstFocus.ts'

const text = screenText.consultationReceive.result
const inbox = screenText.consultationReceive.inbox

/** What became of each file, one line each. */
export function Result({ files }: { readonly files: readonly ReceivedFile[] }) {
  const styles = useStyles()
  const round = useRoundInHand()
  const received = files.filter(({ status }) => status === 'received').length
  const not = files.length - received
  const first = useFirstFocus<HTMLButtonElement>()
  return (
    <DialogBody className={styles.body}>
      <DialogTitle>{received > 0 ? text.title(received) : text.none}</DialogTitle>
      <DialogContent className={styles.content}>
        <Body1 className={styles.lead}>
          {[not > 0 ? text.not(not) : '', received > 0 ? text.all : ''].filter(Boolean).join(' ')}
        </Body1>
        <ul className={styles.list} aria-label={text.list}>
          {files.map((file, at) => (
            // Two files may have the same name; the list never changes.
            // biome-ignore lint/suspicious/noArrayIndexKey: see above
            <ResultLine key={at} file={file} inHand={round?.id ?? null} />
          ))}
        </ul>
      </DialogContent>
      <DialogActions>
        <Button
          {...(received > 0 ? {} : { ref: onButton(first) })}
          onClick={() => receiving.set({ kind: 'inbox' })}
        >
          {text.back}
        </Button>
        {received > 0 && (
          <Button
            ref={onButton(first)}
            appearance="primary"
            onClick={() => {
              receiving.set(null)
              openReview()
            }}
          >
            {inbox.review}
          </Button>
        )}
      </DialogActions>
    </DialogBody>
  )
}

const useStyles = makeStyles({
  body: { maxHeight: 'calc(100vh - 80px)' },
  content: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: '2px 2px 12px',
  },
  lead: { color: tokens.colorNeutralForeground2 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
})
