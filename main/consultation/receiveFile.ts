import type { ReceivedFile } from '../../core/bridge/consultationReceive.ts'
import { type Attachment, readMail } from '../../core/consultation/inbox/mail/readMail.ts'
import { mailResponse } from '../../core/consultation/inbox/mailResponse.ts'
import { ownRound } from '../../core/consultation/receive/ownRound.ts'
import { receiveLetter } from '../../core/consultation/receive/receiveLetter.ts'
import { type Received, type ReturnedFile, receiveWord } from '../../core/consultation/receive/receiveWord.ts'
import type { Framework } from '../../core/framework/framework.ts'
import type { Id, IdSource } from '../../core/framework/id.ts'
import { Response, type Round } from '../../core/framework/round.ts'
import { type FileKind, fileKind } from '../../core/import/fileKind.ts'
import { refusalText } from '../../core/text/refusal.ts'
import { type ReadForeignMeans, readForeign } from '../import/readForeign.ts'

/** What was sent in the round in hand, and what is known of it already. */
export type Sent = {
  readonly sent: Framework
  readonly round: Round
  readonly rounds: readonly Round[]
  /** What was sent in the other rounds of the framework: a file goes to its own. */
  readonly others?: ReadonlyMap<Id, Framework>
}

/** What was read of one, and the files in it where it was a mail. */
export type ReadFile = { readonly received: ReceivedFile; readonly attachments: readonly Attachment[] }

type ReceiveMeans = ReadForeignMeans & { readonly ids: IdSource; readonly now: string }

/**
 * Reads one returned file by what is in it: our own Word file, a letter as Word, PDF or text, or a mail. Blocks: it belongs in a
 * thread of its own. Throws only through a bug.
 */
export async function receiveFile(file: ReturnedFile, sent: Sent, means: ReceiveMeans): Promise<ReadFile> {
  const { name, bytes } = file
  const kind = fileKind(bytes)
  if (isMail(kind, file)) return receiveMail(file, sent, means)
  const { round } = sent
  const alone = (received: ReceivedFile): ReadFile => ({
    received: checked(received, round),
    attachments: [],
  })
  if (kind === 'word') return { received: receiveOurs(file, sent, means), attachments: [] }
  if (kind === 'mail') return alone(refused(name, refusalText.inbox.outlook(name)))
  if (kind === 'framework') return alone(refused(name, refusalText.inbox.framework(name)))
  const read = await readForeign({ name, content: bytes }, means)
  if (!read.ok) return alone(refused(name, read.refusal.message))
  if (read.value.kind === 'whole') return alone(refused(name, refusalText.inbox.framework(name)))
  const kept = { name, hash: file.hash, ending: endingOf(name, kind) }
  return alone(told(name, receiveLetter(kept, read.value.source, round, means.ids, means.now), round))
}

/** A Word file, held against what was sent in its own round; one that names none belongs to the round in hand. */
function receiveOurs(file: ReturnedFile, sent: Sent, { ids, now }: ReceiveMeans): ReceivedFile {
  const { rounds, others = new Map<Id, Framework>() } = sent
  const own = others.size === 0 ? null : ownRound(file, rounds, sent.round.id)
  const was = own === null ? undefined : others.get(own.id)
  const [round, text] = own !== null && was !== undefined ? [own, was] : [sent.round, sent.sent]
  return checked(told(file.name, receiveWord(file, text, round, { rounds }, ids, now), round), round)
}

const told = (name: string, received: Received, round: Round): ReceivedFile =>
  received.status === 'received' ? { name, ...received, round: round.id } : { name, ...received }

const refused = (name: string, reason: string): ReceivedFile => ({ status: 'refused', name, reason })

/** A mail that was saved; Outlook's own kind is a container that is not read. */
const isMail = (kind: FileKind, { name, bytes }: ReturnedFile): boolean =>
  (kind === 'mail' && bytes[0] !== 0xd0) || (kind === 'text' && /\.eml$/i.test(name))

function receiveMail(file: ReturnedFile, { round }: Sent, { ids, now }: ReceiveMeans): ReadFile {
  const { name, bytes, hash } = file
  const mail = readMail(bytes)
  if (mail === null) return { received: refused(name, refusalText.inbox.damagedMail(name)), attachments: [] }
  const response = mailResponse(mail, { name, hash, ending: 'eml' }, round, ids, now)
  const received: ReceivedFile =
    response.answers.length === 0
      ? refused(name, refusalText.inbox.emptyMail(name))
      : checked({ status: 'received', name, response, letter: true, round: round.id }, round)
  return { received, attachments: mail.attachments.filter((inside) => isDocument.test(inside.name)) }
}

/** What people answer in; the rest of what a mail carries is pictures of logos. */
const isDocument = /\.(docx|docm|doc|odt|rtf|pdf|txt|xlsx|csv|eml|msg)$/i

/**
 * Held against what a framework takes, so that one response that does not fit cannot keep the others out. A party that was heard
 * is called as it is on the list, whatever its file or its author is called.
 */
function checked(received: ReceivedFile, { heard }: Round): ReceivedFile {
  if (received.status !== 'received') return received
  const { response } = received
  const party = heard.find(({ id }) => id === response.heard)?.name ?? response.party
  const parsed = Response.safeParse({ ...response, party })
  if (!parsed.success)
    throw new Error(`A response does not fit: ${parsed.error.issues[0]?.path.join('.') ?? ''}`)
  return { ...received, response: parsed.data }
}

function endingOf(name: string, kind: FileKind): string {
  switch (kind) {
    case 'pdf':
      return 'pdf'
    case 'excel':
      return 'xlsx'
    case 'text':
      return /\.(csv|md)$/i.exec(name)?.[1]?.toLowerCase() ?? 'txt'
    default:
      return 'bin'
  }
}
