import type { Framework } from '../../framework/framework.ts'
import type { Id, IdSource } from '../../framework/id.ts'
import { type Answer, type Response, type Round, undecided } from '../../framework/round.ts'
import { fileKind } from '../../import/fileKind.ts'
import { openWordPackage } from '../../import/word/wordPackage.ts'
import { dayLong } from '../../text/day.ts'
import { refusalText } from '../../text/refusal.ts'
import { personalAnswers, readPersonal } from '../personal/readPersonal.ts'
import { identityOf } from './identity.ts'
import { brief, isTooMuch, mostAnswers } from './limits.ts'
import { place } from './place/place.ts'
import type { Placing } from './place/placing.ts'
import { readReturned } from './read/readReturned.ts'
import { receiveLetterWord } from './receiveLetter.ts'
import type { Change } from './say/change.ts'
import { changesIn } from './say/changes.ts'
import { remarksIn } from './say/comments.ts'
import { changesAtEdges } from './say/edges.ts'
import { besidesFor, type SentParagraph, type SentText, sentText } from './sent/sentText.ts'
import { whoAnswers } from './who.ts'

/** A file that came back; `hash` is the SHA-256 of its bytes in hex. */
export type ReturnedFile = { readonly name: string; readonly bytes: Uint8Array; readonly hash: string }

export type Received =
  | { readonly status: 'received'; readonly response: Response; readonly letter: boolean }
  | { readonly status: 'duplicate' | 'refused'; readonly reason: string }

const refused = (reason: string): Received => ({ status: 'refused', reason })

/**
 * A returned Word file as answers on the passages of what was sent. `letter` is true where it never was our file: then its
 * paragraphs lie in the tray. `now` is ISO 8601 in UTC. Throws only through a bug.
 */
export function receiveWord(
  file: ReturnedFile,
  sent: Framework,
  round: Round,
  known: { readonly rounds: readonly Round[] },
  ids: IdSource,
  now: string,
): Received {
  const { name, bytes, hash } = file
  const before = round.responses.find((response) => response.file?.hash === hash)
  if (before !== undefined)
    return {
      status: 'duplicate',
      reason: refusalText.inbox.duplicate(
        name,
        before.party,
        `den ${dayLong(before.receivedAt.slice(0, 10))}`,
      ),
    }
  const kind = fileKind(bytes)
  if (kind !== 'word') return refused(kindRefusal(kind)(name))
  const opened = openWordPackage(name, bytes)
  if (!opened.ok) return refused(opened.refusal.message)

  const identity = identityOf(opened.value)
  const isOurs = identity.rounds.includes(round.id)
  if (!isOurs && identity.rounds.length > 0) {
    const other = known.rounds.find(({ id }) => identity.rounds.includes(id))
    return refused(
      other === undefined
        ? refusalText.received.otherFramework(name)
        : refusalText.received.otherRound(name, other.name),
    )
  }
  const text = sentText(sent, round)
  const personal = round.kind === 'personal' ? readPersonal(opened.value.document, sent) : null
  const rest = personal === null ? opened.value : { ...opened.value, document: personal.rest }
  const document = readReturned(name, rest, knownIn(text))
  if (!document.ok) return refused(document.refusal.message)
  if (isTooMuch(document.value)) return refused(refusalText.received.tooManyAnswers(name, mostAnswers))
  const placed = place(document.value, text, besidesFor(sent, round, identity.party))
  const recognised = isOurs ? 'whole' : recognise(placed.placing)
  if (recognised === null) return receiveLetterWord(file, document.value.comments, round, ids, now)

  const changes = [
    ...changesIn(placed).filter((change) => recognised === 'whole' || !isLeftOut(change, placed.placing)),
    ...changesAtEdges(document.value.edges, text),
  ]
  const remarks = remarksIn(document.value, placed.placing)
  if (changes.length + remarks.length + (personal?.fields.length ?? 0) > mostAnswers)
    return refused(refusalText.received.tooManyAnswers(name, mostAnswers))
  const authors = [...remarks, ...changes].flatMap(({ author }) => author ?? [])
  const who = whoAnswers(identity.party, authors, name, round.heard)
  const given = new Map<string, Id>(remarks.map(({ id }) => [id, ids()]))
  const answers: readonly Answer[] = [
    ...remarks.map(
      ({ id, parent, text: said, quote, ...rest }): Answer => ({
        ...rest,
        kind: 'comment',
        id: given.get(id) ?? ids(),
        parent: parent === null ? null : (given.get(parent) ?? null),
        lies: 'tray',
        decision: undecided,
        text: brief(said),
        quote: brief(quote),
      }),
    ),
    ...changes.map(
      ({ at: _, author, before: was, after, ...rest }): Answer => ({
        ...rest,
        id: ids(),
        author: author ?? who.party,
        decision: undecided,
        before: brief(was),
        after: brief(after),
      }),
    ),
    ...personalAnswers(personal?.fields ?? [], who.party, ids),
  ]
  return {
    status: 'received',
    letter: false,
    response: {
      id: ids(),
      ...who,
      receivedAt: now,
      file: { name: name.slice(0, 300), hash, ending: 'docx' },
      answers: [...answers],
    },
  }
}

const knownIn = ({ passages, names }: SentText) => {
  const idsOf = (all: SentText['passages']) => new Set([...all.values()].map(({ id }) => id))
  const [passageIds, nameIds] = [idsOf(passages), idsOf(names)]
  return { isPassage: (id: string) => passageIds.has(id), isNamed: (id: string) => nameIds.has(id) }
}

/** So much of what was sent has to stand in a file that does not say what it is. */
const leastShare = 0.4
const leastCount = 3

/** `excerpt`: a part of what was sent, with its anchors, as one copies a table into a document of one's own. Null for neither. */
function recognise({ sent, stands }: Placing): 'whole' | 'excerpt' | null {
  const passages = sent.paragraphs.filter(({ kind }) => kind === 'passage')
  const found = passages.filter((each) => stands.get(each)?.some(({ key }) => key === each.key))
  if (found.length < leastCount) return null
  if (found.length >= passages.length * leastShare) return 'whole'
  const anchored = found.filter((each) => stands.get(each)?.some(({ claim }) => claim === each))
  return anchored.length >= leastCount ? 'excerpt' : null
}

/** It says that something is gone of which nothing around it is there either: that was not copied. */
function isLeftOut({ silent, after, at }: Change, { sent, stands }: Placing): boolean {
  const gone = sent.paragraphs[at]
  if (!silent || after !== '' || gone === undefined) return false
  const section = ({ region: { spot, index } }: SentParagraph) =>
    spot === null ? `text ${index}` : spot.table
  return sent.paragraphs.every((each) => section(each) !== section(gone) || !stands.has(each))
}

const kindRefusal = (kind: ReturnType<typeof fileKind>): ((name: string) => string) => {
  const texts: Readonly<Record<string, unknown>> = refusalText.foreign
  const said = texts[kind]
  return typeof said === 'function' ? (name) => String(said(name)) : refusalText.received.notWord
}
