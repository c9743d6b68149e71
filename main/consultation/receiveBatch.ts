import { createHash } from 'node:crypto'
import path from 'node:path'
import type { ReceivedFile } from '../../core/bridge/consultationReceive.ts'
import { withEvidence } from '../../core/file/consultation/evidence.ts'
import { sentIn } from '../../core/file/consultation/sent.ts'
import type { Extras } from '../../core/file/packFramework.ts'
import type { Framework } from '../../core/framework/framework.ts'
import type { Id } from '../../core/framework/id.ts'
import { ok, type Result } from '../../core/framework/result.ts'
import type { Response, Round } from '../../core/framework/round.ts'
import { refusalText } from '../../core/text/refusal.ts'
import { whenText } from '../../core/text/when.ts'
import { readDocument } from '../import/readDocument.ts'
import type { FileReader } from './receiveAside.ts'
import type { ReadFile } from './receiveFile.ts'

/** A file that came in, to be kept as it came beside its round. */
export type Kept = {
  readonly round: Id
  readonly file: NonNullable<Response['file']>
  readonly bytes: Uint8Array
}

export type Batch = { readonly files: readonly ReceivedFile[]; readonly kept: readonly Kept[] }

/** A file on the disk, or one that lay in a mail. */
type Waiting = { readonly name: string } & (
  | { readonly path: string }
  | { readonly bytes: Uint8Array; readonly mail: string }
)

/** What was sent in the rounds besides this one. One whose text is missing is left out: then its files are told of by name. */
export function otherTexts(extras: Extras, rounds: readonly Round[], inHand: Id): ReadonlyMap<Id, Framework> {
  const others = new Map<Id, Framework>()
  for (const { id } of rounds) {
    const sent = id === inHand ? null : sentIn(extras, id)
    if (sent?.ok) others.set(id, sent.value)
  }
  return others
}

export type BatchMeans = {
  readonly reader: FileReader
  readonly round: Round
  readonly rounds: readonly Round[]
  /** What the framework's file holds already: what comes in has to fit in beside it. */
  readonly extras: Extras
  readonly now: Date
  readonly progress: (progress: { readonly done: number; readonly of: number }) => void
  readonly signal: AbortSignal
}

/** Mails within mails, and files in them, end somewhere. */
const mostFromMails = 500

/**
 * Reads the files one after the other, and those in a mail at the end. Whatever is in one, the others still come in; a file
 * whose content is there already is not taken twice.
 */
export async function receiveBatch(paths: readonly string[], means: BatchMeans): Promise<Batch> {
  const waiting: Waiting[] = paths.map((where) => ({ path: where, name: shortName(path.basename(where)) }))
  const most = waiting.length + mostFromMails
  const files: ReceivedFile[] = []
  const kept: Kept[] = []
  const read = fileTaker(means, (file) => kept.push(file))
  for (let done = 0; done < waiting.length && !means.signal.aborted; done++) {
    means.progress({ done, of: waiting.length })
    const next = waiting[done] as Waiting
    const { received, attachments } = await read(next)
    files.push('mail' in next ? { ...received, name: `${next.name} (${next.mail})` } : received)
    for (const { name, bytes } of attachments.slice(0, most - waiting.length))
      waiting.push({ name: shortName(name), bytes, mail: next.name })
  }
  means.progress({ done: waiting.length, of: waiting.length })
  return { files, kept }
}

/** Takes one file after the other, and remembers what has come. */
function fileTaker({ reader, round, rounds, extras, now }: BatchMeans, keep: (file: Kept) => void) {
  const known = knownFiles(rounds)
  const here = new Map<string, string>()
  let room = extras
  return async (next: Waiting): Promise<ReadFile> => {
    const { name } = next
    const not = (status: 'duplicate' | 'refused', reason: string): ReadFile => ({
      received: { status, name, reason },
      attachments: [],
    })
    const content = await bytesOf(next)
    if (!content.ok) return not('refused', content.refusal.message)
    const bytes = content.value
    const hash = createHash('sha256').update(bytes).digest('hex')
    const before = known.get(hash)
    if (before !== undefined) {
      const when = whenText(new Date(before.receivedAt), now)
      return not('duplicate', refusalText.inbox.duplicate(name, before.party, when))
    }
    const twin = here.get(hash)
    if (twin !== undefined) return not('duplicate', refusalText.inbox.twice(name, twin))
    const fits = withEvidence(room, round.id, { name, hash, ending: 'bin' }, bytes)
    if (!fits.ok) return not('refused', fits.refusal.message)
    const read = await reader.read({ name, bytes, hash })
    if (!read.ok) return not('refused', read.refusal.message)
    const { received } = read.value
    if (received.status === 'received' && received.response.file !== null) {
      room = fits.value
      here.set(hash, name)
      keep({ round: received.round, file: received.response.file, bytes })
    }
    return read.value
  }
}

async function bytesOf(next: Waiting): Promise<Result<Uint8Array>> {
  if ('bytes' in next) return ok(next.bytes)
  const document = await readDocument(next.path, next.name)
  if (!document.ok) return document
  return ok(document.value.content)
}

/** As many letters as a response keeps of it, with its ending. */
const shortName = (name: string): string => {
  const { name: stem, ext } = path.parse(name)
  return name.length <= 300 ? name : `${stem.slice(0, 300 - Math.min(ext.length, 20))}${ext.slice(0, 20)}`
}

const knownFiles = (rounds: readonly Round[]): ReadonlyMap<string, Response> =>
  new Map(
    rounds.flatMap(({ responses }) =>
      responses.flatMap((response) => (response.file === null ? [] : [[response.file.hash, response]])),
    ),
  )
