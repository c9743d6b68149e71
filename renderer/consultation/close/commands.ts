import { openRound, type Round } from '../../../core/framework/round.ts'
import { screenText } from '../../../core/text/screen.ts'
import { say } from '../../app/files.ts'
import { bridge } from '../../bridge.ts'
import { showComparison } from '../../compare/commands.ts'
import { createStore } from '../../store/createStore.ts'
import { notify } from '../../store/notices.ts'
import { change, currentFramework } from '../../store/open.ts'

const text = screenText.consultationClose

/** What is asked about the end of a round; null for nothing. `round` is the one it is asked about, null where it is to be chosen. */
export type Closing =
  | { readonly kind: 'rounds' | 'personal' }
  | { readonly kind: 'memo' | 'tracked' | 'end'; readonly round: string | null }

export const closing = createStore<Closing | null>(null)

export const stopClosing = (): void => closing.set(null)

/** Shows the rounds one after another. */
export const openRounds = (): void => closing.set({ kind: 'rounds' })

/** Asks how the memo is to be written. */
export const openMemo = (round: string | null = null): void => closing.set({ kind: 'memo', round })

/** Asks since which round the new draft shows its changes. */
export const openTracked = (round: string | null = null): void => closing.set({ kind: 'tracked', round })

/** Asks whether the round that is open is to end. */
export const closeRound = (): void =>
  closing.set({ kind: 'end', round: openRound(currentFramework().rounds)?.id ?? null })

/** Asks for which role a personal edition is written. */
export const openPersonal = (): void => closing.set({ kind: 'personal' })

/** Ends a round, as one step to undo; gives whether it did. */
export const endRound = ({ id }: Round): boolean =>
  change({ type: 'round.close', id, at: new Date().toISOString() }) !== null

/** What was sent in the round beside the framework as it is now. */
export async function showSince(round: Round): Promise<void> {
  const sent = await bridge.request('consultation.sent', { round: round.id })
  if (!sent.ok) return say(sent.refusal)
  stopClosing()
  showComparison(sent.value, text.rounds.asSent(round.name))
}

/** Says which file was written, with the way to it. */
export function tellFile({ path, name }: { readonly path: string; readonly name: string }): void {
  notify({
    kind: 'done',
    message: text.written(name),
    action: { label: text.show, run: () => void bridge.request('file.show', { path }) },
  })
}
