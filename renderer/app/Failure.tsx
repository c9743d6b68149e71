import { Body1, Button, makeStyles, Title3, tokens } from '@fluentui/react-components'
import { Component, type ReactNode } from 'react'
import { screenText } from '../../core/text/screen.ts'
import { noteFailure } from './failures.ts'
import { runCommand } from './runCommand.ts'

type Props = { readonly children: ReactNode }
type State = { readonly failed: boolean }

/** A bug on the screen takes the screen, never the work: the document lives outside it and can still be saved. */
export class Failure extends Component<Props, State> {
  override state: State = { failed: false }

  static getDerivedStateFromError(): State {
    return { failed: true }
  }

  override componentDidCatch(error: unknown): void {
    noteFailure(error)
  }

  override render() {
    return this.state.failed ? (
      <Apology onRetry={() => this.setState({ failed: false })} />
    ) : (
      this.props.children
    )
  }
}

function Apology({ onRetry }: { readonly onRetry: () => void }) {
  const styles = useStyles()
  const text = screenText.app
  return (
    <main className={styles.middle} role="alert">
      <Title3 as="h1">{text.failedTitle}</Title3>
      <Body1>{text.failed}</Body1>
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={onRetry}>
          {text.reload}
        </Button>
        <Button onClick={() => runCommand('file.saveAs')}>{screenText.app.saveCopy}</Button>
      </div>
    </main>
  )
}

const useStyles = makeStyles({
  middle: {
    height: '100%',
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    justifyContent: 'center',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalXXL,
    textAlign: 'center',
  },
  buttons: { display: 'flex', gap: tokens.spacingHorizontalM, marginTop: tokens.spacingVerticalM },
})
