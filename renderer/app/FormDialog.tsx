import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  MessageBar,
  MessageBarBody,
  makeStyles,
  tokens,
} from '@fluentui/react-components'
import type { ReactNode, Ref } from 'react'
import { ReturnFocus } from './ReturnFocus.tsx'

type Props = {
  readonly title: string
  /** In pixels, at the size one has chosen for the window; a narrow window makes it smaller. */
  readonly width?: 480 | 560 | 640
  /** Why what was asked for was not done. */
  readonly refused?: string | null
  readonly onClose: () => void
  readonly onSubmit: () => void
  /** The buttons: the way back, and the way on as the last. */
  readonly actions: ReactNode
  /** What gives the focus back; where it was before, unless something else is to have it. */
  readonly focusBack?: ReactNode
  readonly formRef?: Ref<HTMLFormElement>
  readonly children: ReactNode
}

/** A dialog that asks for something: fields one below the other, Enter goes on, Escape goes back. */
export function FormDialog({
  title,
  width = 560,
  refused = null,
  onClose,
  onSubmit,
  actions,
  focusBack = <ReturnFocus />,
  formRef,
  children,
}: Props) {
  const styles = useStyles()
  return (
    <Dialog open onOpenChange={(_, { open }) => open || onClose()}>
      <DialogSurface style={{ maxWidth: width }}>
        {focusBack}
        <form
          {...(formRef === undefined ? {} : { ref: formRef })}
          noValidate
          onSubmit={(event) => {
            event.preventDefault()
            onSubmit()
          }}
        >
          <DialogBody>
            <DialogTitle>{title}</DialogTitle>
            <DialogContent className={styles.content}>
              {refused !== null && (
                <MessageBar intent="error" layout="multiline">
                  <MessageBarBody>{refused}</MessageBarBody>
                </MessageBar>
              )}
              {children}
            </DialogContent>
            <DialogActions>{actions}</DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  )
}

type AnswerProps = {
  readonly back: string
  readonly on: string
  readonly onBack: () => void
  /** There is nothing to go on with yet, or it is on its way. */
  readonly waits?: boolean
}

/** The two buttons that most of these dialogs end in. */
export function FormAnswer({ back, on, onBack, waits = false }: AnswerProps) {
  return (
    <>
      <Button onClick={onBack}>{back}</Button>
      <Button type="submit" appearance="primary" disabledFocusable={waits}>
        {on}
      </Button>
    </>
  )
}

const useStyles = makeStyles({
  content: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    paddingTop: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalM,
  },
})
