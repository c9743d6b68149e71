import { mostFiles, type ReceivedFile } from '../../../core/bridge/consultationReceive.ts'
import type { Argument } from '../../../core/bridge/contract.ts'
import { heardNamed } from '../../../core/consultation/inbox/party.ts'
import { pastedResponse } from '../../../core/consultation/inbox/pasted.ts'
import type { Id } from '../../../core/framework/id.ts'
import type { Response, Round } from '../../../core/framework/round.ts'
import { screenText } from '../../../core/text/screen.ts'
import { say } from '../../app/files.ts'
import { bridge } from '../../bridge.ts'
import { importing } from '../../import/commands.ts'
import { notify } from '../../store/notices.ts'
import { change, currentFramework, freshId, openDocument } from '../../store/open.ts'
import { isReturned } from './isReturned.ts'
import { receiving } from './receiving.ts'
import { chosenRound, roundInHand } from './roundInHand.ts'

const text = screenText.consultationReceive

/** Shows who has answered, with the ways to take answers in. */
export const openReceive = (): void => receiving.set({ kind: 'inbox' })

/** Whether answers can come: something is out. What is being imported takes files itself. */
export function isOut(): boolean {
  const rounds = openDocument.store.get()?.editing.framework.rounds ?? []
  return importing.get() === null && rounds.some(({ closedAt }) => closedAt === null)
}

/** Whether files dropped on the window are answers, by what they are called. */
export const dropIsAnswer = (files: readonly File[]): boolean => isOut() && files.some(isReturned)

export function receiveDropped(files: readonly File[]): void {
  if (files.length > mostFiles)
    return void notify({ kind: 'refusal', message: text.reading.tooMany(mostFiles) })
  if (receiving.get()?.kind === 'reading') return void notify({ kind: 'refusal', message: text.reading.busy })
  void receiveFiles({ kind: 'dropped', paths: files.map(bridge.pathOf) })
}

type From = Argument<'consultation.receive'>['from']

/** Reads files and takes what they say into their rounds, letters into the round in hand: all of them in one step to undo. */
export async function receiveFiles(from: From): Promise<void> {
  const { rounds } = currentFramework()
  const round = roundInHand(rounds, chosenRound.get())
  if (round === null) return receiving.set({ kind: 'inbox' })
  const before = receiving.get()
  const stops = [
    // Main says so once the user has chosen: until then the file dialog stands over everything.
    bridge.on('working', () => receiving.set({ kind: 'reading', done: 0, of: 0 })),
    bridge.on('receiveProgress', ({ done, of }) => receiving.set({ kind: 'reading', done, of })),
  ]
  const read = await bridge
    .request('consultation.receive', { round: round.id, rounds, from })
    .catch((failure: unknown) => {
      receiving.set(before)
      throw failure
    })
    .finally(() => {
      for (const stop of stops) stop()
    })
  if (!read.ok) {
    receiving.set(before)
    return say(read.refusal)
  }
  const [first, ...more] = byRound(read.value)
  if (first && change({ type: 'response.receive', ...first, more }) === null) return receiving.set(before)
  // Where nothing came for the round in hand, one goes on with what did come.
  if (first && ![first, ...more].some((each) => each.round === round.id)) chosenRound.set(first.round)
  receiving.set({ kind: 'result', files: read.value })
}

/** What came in, by the round it belongs to. */
function byRound(files: readonly ReceivedFile[]): readonly { round: Id; responses: Response[] }[] {
  const found = new Map<Id, Response[]>()
  for (const file of files)
    if (file.status === 'received') {
      const there = found.get(file.round)
      if (there) there.push(file.response)
      else found.set(file.round, [file.response])
    }
  return [...found].map(([round, responses]) => ({ round, responses }))
}

export const stopReceiving = (): void => void bridge.request('work.cancel', undefined)

/** Takes an answer in that was pasted; gives how many paragraphs lie in the tray, null where there is nothing in it. */
export function receivePasted(round: Round, pasted: { readonly party: string; readonly text: string }) {
  const response = pastedResponse(pasted, round, freshId, new Date().toISOString())
  return response !== null && take(round.id, [response]) ? response.answers.length : null
}

const take = (round: Id, responses: Response[]): boolean =>
  change({ type: 'response.receive', round, responses }) !== null

/** Says who an answer is from, in the user's own words; a name that fits one of those heard counts as theirs. */
export function renameParty({ id }: Response, party: string, { heard }: Round): void {
  const name = party.trim().slice(0, 200)
  change({ type: 'response.set', id, party: name, heard: heardNamed(name, heard) })
}

/** Writes the file of a response, as it came, where the user says. */
export async function keepOriginal(round: Id, { file }: Response): Promise<void> {
  if (file === null) return
  const written = await bridge.request('consultation.evidence', { round, file })
  if (!written.ok) return say(written.refusal)
  const { path, name } = written.value
  notify({
    kind: 'done',
    message: text.inbox.kept(name),
    action: { label: text.inbox.show, run: () => void bridge.request('file.show', { path }) },
  })
}
