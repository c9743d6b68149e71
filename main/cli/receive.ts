import path from 'node:path'
import { apply } from '../../core/edit/apply.ts'
import { withEvidence } from '../../core/file/consultation/evidence.ts'
import { sentIn } from '../../core/file/consultation/sent.ts'
import { type Extras, packFramework } from '../../core/file/packFramework.ts'
import type { Framework } from '../../core/framework/framework.ts'
import { ok, type Result, refuse } from '../../core/framework/result.ts'
import { openRound, type Response, type Round } from '../../core/framework/round.ts'
import { refusalText } from '../../core/text/refusal.ts'
import { type Batch, type Kept, otherTexts, receiveBatch } from '../consultation/receiveBatch.ts'
import { atomicWrite } from '../files/atomicWrite.ts'
import { readFramework } from '../files/readFramework.ts'
import type { Host } from './host.ts'
import type { Command } from './parse.ts'
import { toldLine, toldObject } from './receiveTold.ts'

type ReceiveCommand = Extract<Command, { kind: 'receive' }>
type ReceiveHost = Pick<Host, 'folder' | 'ids' | 'now' | 'readReturned'>

/**
 * Takes returned files into the rounds they belong to, letters into the one that is open, and keeps them as they came, in one step. What is refused is a line like any
 * other, and the rest still comes in. Gives a line for each file, or with --json an object.
 */
export async function receiveAnswers(command: ReceiveCommand, host: ReceiveHost): Promise<Result<string>> {
  const file = path.resolve(host.folder, command.file)
  const read = await readFramework(file, command.file)
  if (!read.ok) return read
  const { media } = read.value
  let { framework, extras } = read.value
  const round = openRound(framework.rounds) ?? openRounds(framework).at(-1)
  if (round === undefined) return refuse('not-found', refusalText.received.noOpenRound)
  const paths = command.returned.map((given) => path.resolve(host.folder, given))
  const batch = await received(paths, round, { framework, extras }, host)
  if (!batch.ok) return batch
  const taken = takenIn(batch.value, { framework, extras }, host)
  if (!taken.ok) return taken
  ;({ framework, extras } = taken.value)
  if (framework !== read.value.framework) {
    const written = await atomicWrite(file, packFramework(framework, media, extras), {
      keepPrevious: true,
      label: command.file,
    })
    if (!written.ok) return written
  }
  const closed = framework.rounds.filter(({ closedAt }) => closedAt !== null)
  // What lay in a mail follows the files that were given, which are called as they were given.
  const lines = batch.value.files.map((each, at) => {
    const told = { ...each, name: command.returned[at] ?? each.name }
    return command.json ? JSON.stringify(toldObject(told)) : toldLine(told, closed)
  })
  return ok(`${lines.join('\n')}\n`)
}

const openRounds = ({ rounds }: Framework): readonly Round[] =>
  rounds.filter(({ closedAt }) => closedAt === null)

type Held = { readonly framework: Framework; readonly extras: Extras }

async function received(
  paths: readonly string[],
  round: Round,
  { framework: { rounds }, extras }: Held,
  { now, readReturned }: ReceiveHost,
): Promise<Result<Batch>> {
  const sent = sentIn(extras, round.id)
  if (!sent.ok) return sent
  const at = now()
  const reader = readReturned(
    { sent: sent.value, round, rounds, others: otherTexts(extras, rounds, round.id) },
    at.toISOString(),
  )
  try {
    return ok(
      await receiveBatch(paths, {
        reader,
        round,
        rounds,
        extras,
        now: at,
        progress: () => undefined,
        signal: new AbortController().signal,
      }),
    )
  } finally {
    reader.end()
  }
}

/** The framework with the answers, each in its round, and the files beside it; the same where nothing came in. */
function takenIn(
  { files, kept }: Batch,
  { framework, extras }: Held,
  { ids }: Pick<Host, 'ids'>,
): Result<Held> {
  let now = framework
  for (const { id: round } of framework.rounds) {
    const responses = files.flatMap((each): readonly Response[] =>
      each.status === 'received' && each.round === round ? [each.response] : [],
    )
    if (responses.length === 0) continue
    const edited = apply(now, { type: 'response.receive', round, responses: [...responses] }, ids)
    if (!edited.ok) return edited
    now = edited.value.framework
  }
  const beside = kept.reduce<Result<Extras>>(
    (before, { round, file, bytes }: Kept) =>
      before.ok ? withEvidence(before.value, round, file, bytes) : before,
    ok(extras),
  )
  return beside.ok ? ok({ framework: now, extras: beside.value }) : beside
}
