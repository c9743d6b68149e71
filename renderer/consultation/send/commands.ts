import type { WrittenDrafts } from '../../../core/bridge/consultationSend.ts'
import type { Framework } from '../../../core/framework/framework.ts'
import { openRound, type Round } from '../../../core/framework/round.ts'
import { screenText } from '../../../core/text/screen.ts'
import { bridge } from '../../bridge.ts'
import { createStore } from '../../store/createStore.ts'
import { notify } from '../../store/notices.ts'
import { currentFramework, openDocument } from '../../store/open.ts'

const text = screenText.consultationSend

/** What is being sent; `round` is the one whose draft is written once more. Null while nothing is. */
export type Sending = { readonly framework: Framework; readonly round: Round | null }

export const sending = createStore<Sending | null>(null)

/** Asks what goes out, to whom and until when. */
export const openSend = (): void => sending.set({ framework: currentFramework(), round: null })

/** Writes the draft of the open round again, exactly as it was sent. */
export function openResend(): void {
  const framework = currentFramework()
  const round = openRound(framework.rounds)
  if (round === null) return void notify({ kind: 'done', message: text.noRound })
  sending.set({ framework, round })
}

export const closeSending = (): void => sending.set(null)

/** Says where the drafts lie. */
export function tellWritten(
  { paths: [path = '', ...more], name }: WrittenDrafts,
  round: Round,
  again: boolean,
): void {
  const count = more.length + 1
  const message = again
    ? count === 1
      ? text.writtenAgain(name)
      : text.writtenManyAgain(count)
    : count === 1
      ? text.sent(round.name, name)
      : text.sentMany(round.name, count)
  const unsaved = !again && openDocument.store.get()?.path === null
  notify({
    kind: 'done',
    message: unsaved ? `${message} ${text.saveToReceive}` : message,
    action: { label: screenText.app.showInFolder, run: () => void bridge.request('file.show', { path }) },
  })
}
