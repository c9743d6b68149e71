import path from 'node:path'
import type { ReceivedFile } from '../../core/bridge/consultationReceive.ts'
import { identityOf } from '../../core/consultation/receive/identity.ts'
import { apply } from '../../core/edit/apply.ts'
import { withEvidence } from '../../core/file/consultation/evidence.ts'
import { sentIn } from '../../core/file/consultation/sent.ts'
import { type Extras, packFramework } from '../../core/file/packFramework.ts'
import type { Framework } from '../../core/framework/framework.ts'
import { ok, type Result, refuse } from '../../core/framework/result.ts'
import { openRound, type Response, type Round } from '../../core/framework/round.ts'
import { fileKind } from '../../core/import/fileKind.ts'
import { openWordPackage } from '../../core/import/word/wordPackage.ts'
import { refusalText } from '../../core/text/refusal.ts'
import { type Batch, type Kept, receiveBatch } from '../consultation/receiveBatch.ts'
import { atomicWrite } from '../files/atomicWrite.ts'
import { readFramework } from '../files/readFramework.ts'
import { readDocument } from '../import/readDocument.ts'
import type { Host } from './host.ts'
import type { Command } from './parse.ts'
import { toldLine, toldObject } from './receiveTold.ts'

type ReceiveCommand = Extract<Command, { kind: 'receive' }>
type ReceiveHost = Pick<Host, 'folder' | 'ids' | 'now' | 'readReturned'>

/**
 * Takes returned files into the round they belong to and keeps them as they came, in one step. What is refused is a line like any
 * other, and the rest still comes in. Gives a line for each file, or with --json an object.
 */
export async function receiveAnswers(command: ReceiveCommand, host: ReceiveHost): Promise<Result<string>> {
  const file = path.resolve(host.folder, command.file)
  const read = await readFramework(file, command.file)
  if (!read.ok) return read
  const { media } = read.value
  let { framework, extras } = read.value
  if (openRounds(framework).length === 0) return refuse('not-found', refusalText.received.noOpenRound)

  const told = new Map<number, readonly ReceivedFile[]>()
  for (const [round, places] of await byRound(command.returned, framework, host)) {
    const batch = await received(
      places.map((at) => path.resolve(host.folder, command.returned[at] ?? '')),
      round,
      { framework, extras },
      host,
    )
    if (!batch.ok) return batch
    const taken = takenIn(batch.value, round, framework, extras, host)
    if (!taken.ok) return taken
    ;({ framework, extras } = taken.value)
    // What lay in a mail follows the files that were given.
    const own = batch.value.files
    places.forEach((at, i) => {
      const last = i === places.length - 1
      told.set(at, last ? own.slice(i) : own.slice(i, i + 1))
    })
  }
  if (framework !== read.value.framework) {
    const written = await atomicWrite(file, packFramework(framework, media, extras), {
      keepPrevious: true,
      label: command.file,
    })
    if (!written.ok) return written
  }
  const lines = command.returned.flatMap((given, at) =>
    (told.get(at) ?? []).map((each, i) => {
      const named = i === 0 ? { ...each, name: given } : each
      return command.json ? JSON.stringify(toldObject(named)) : toldLine(named)
    }),
  )
  return ok(`${lines.join('\n')}\n`)
}

const openRounds = ({ rounds }: Framework): readonly Round[] =>
  rounds.filter(({ closedAt }) => closedAt === null)

/** Which files go to which round: the open one, or where several are open the one that a file says it was sent in. */
async function byRound(
  returned: readonly string[],
  framework: Framework,
  { folder }: Pick<Host, 'folder'>,
): Promise<ReadonlyMap<Round, readonly number[]>> {
  const open = openRounds(framework)
  const usual = openRound(framework.rounds) ?? open.at(-1)
  const found = new Map<Round, number[]>()
  for (const [at, name] of returned.entries()) {
    const own = open.length === 1 ? [] : await roundsOf(path.resolve(folder, name))
    const round = open.find(({ id }) => own.includes(id)) ?? usual
    if (round === undefined) continue
    found.set(round, [...(found.get(round) ?? []), at])
  }
  return found
}

/** The rounds a file names; none where it cannot be told, which is said when it is read. */
async function roundsOf(file: string): Promise<readonly string[]> {
  const document = await readDocument(file)
  if (!document.ok || fileKind(document.value.content) !== 'word') return []
  const opened = openWordPackage(document.value.name, document.value.content)
  return opened.ok ? identityOf(opened.value).rounds : []
}

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
  const reader = readReturned({ sent: sent.value, round, rounds }, at.toISOString())
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

/** The framework with the answers and the files beside it; the same where nothing came in. */
function takenIn(
  { files, kept }: Batch,
  round: Round,
  framework: Framework,
  extras: Extras,
  { ids }: Pick<Host, 'ids'>,
): Result<Held> {
  const responses = files.flatMap((each): readonly Response[] =>
    each.status === 'received' ? [each.response] : [],
  )
  if (responses.length === 0) return ok({ framework, extras })
  const edited = apply(framework, { type: 'response.receive', round: round.id, responses }, ids)
  if (!edited.ok) return edited
  const beside = kept.reduce<Result<Extras>>(
    (before, { file, bytes }: Kept) =>
      before.ok ? withEvidence(before.value, round.id, file, bytes) : before,
    ok(extras),
  )
  return beside.ok ? ok({ framework: edited.value.framework, extras: beside.value }) : beside
}
