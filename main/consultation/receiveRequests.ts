import { createHash } from 'node:crypto'
import path from 'node:path'
import type { receiveRequests as channels, ReceiveEvents } from '../../core/bridge/consultationReceive.ts'
import { evidenceIn, withEvidence } from '../../core/file/consultation/evidence.ts'
import { sentIn } from '../../core/file/consultation/sent.ts'
import type { Extras } from '../../core/file/packFramework.ts'
import { ok, refuse } from '../../core/framework/result.ts'
import { documentText } from '../../core/text/document.ts'
import { refusalText } from '../../core/text/refusal.ts'
import type { Handlers } from '../answer.ts'
import type { DocumentMeans } from '../documents/documentMeans.ts'
import type { DocumentWindow } from '../documents/documentWindow.ts'
import { fileNameFrom, newFile } from '../documents/openFile.ts'
import type { OpenReader } from './receiveAside.ts'
import { type Kept, otherTexts, receiveBatch } from './receiveBatch.ts'

export type ReceiveMeans = Pick<DocumentMeans, 'works' | 'write' | 'written' | 'now'> & {
  readonly readReturned: OpenReader
}

/** What taking answers in needs of a window. */
export type ReceiveWindow = DocumentWindow & {
  /** Files that came back; none where the user thinks better of it. */
  readonly askReturned: () => Promise<readonly string[]>
  /** Where a file goes that is kept as it came; null where the user thinks better of it. */
  readonly askKeep: (suggestion: string, ending: string) => Promise<string | null>
  readonly tellReceive: (progress: ReceiveEvents['receiveProgress']) => void
}

const cancelled = () => refuse('cancelled', refusalText.program.cancelled)
const extrasOf = (window: DocumentWindow): Extras => window.file()?.extras ?? new Map()

/** Answers to a consultation come in as files, are kept as they came, and can be had again. Nothing is ever opened. */
export const receiveRequests = ({
  works,
  write,
  written,
  now,
  readReturned,
}: ReceiveMeans): Pick<Handlers<ReceiveWindow>, keyof typeof channels> => ({
  'consultation.receive': async ({ round: id, rounds, from }, window) => {
    const round = rounds.find((candidate) => candidate.id === id)
    if (round === undefined) return refuse('not-found', refusalText.edit.gone)
    const sent = sentIn(extrasOf(window), id)
    if (!sent.ok) return sent
    const paths = from.kind === 'dialog' ? await window.askReturned() : from.paths
    if (paths.length === 0) return cancelled()
    const stray = paths.find((file) => !path.isAbsolute(file))
    if (stray !== undefined) return refuse('not-found', refusalText.inbox.notGiven(path.basename(stray)))
    return works.stoppable(window, async (signal) => {
      const at = now()
      const others = otherTexts(extrasOf(window), rounds, id)
      const reader = readReturned({ sent: sent.value, round, rounds, others }, at.toISOString())
      signal.addEventListener('abort', reader.end)
      try {
        const batch = await receiveBatch(paths, {
          reader,
          round,
          rounds,
          extras: extrasOf(window),
          now: at,
          progress: (progress) => signal.aborted || window.tellReceive(progress),
          signal,
        })
        if (signal.aborted) return cancelled()
        keep(batch.kept, window)
        // The files are safe before the answers are: a crash between the two must not leave an answer without its file.
        await works.keeperOf(window)?.keep([], window.file())
        return ok(batch.files)
      } finally {
        signal.removeEventListener('abort', reader.end)
        reader.end()
      }
    })
  },
  'consultation.evidence': async ({ round, file }, window) => {
    const found = evidenceIn(extrasOf(window), round, file)
    if (!found.ok) return found
    const bytes = found.value
    if (createHash('sha256').update(bytes).digest('hex') !== file.hash)
      return refuse('unreadable', refusalText.inbox.damagedEvidence(file.name))
    const ending = endings.has(file.ending) ? file.ending : 'bin'
    const stem = fileNameFrom(file.name.replace(/\.[^.]{1,8}$/, ''), documentText.untitled)
    const target = await window.askKeep(`${stem}.${ending}`, ending)
    if (target === null) return cancelled()
    const done = await write(target, bytes, { unless: async () => null })
    if (!done.ok) return done
    written(target)
    return ok({ path: target, name: path.basename(target) })
  },
})

/** Beside the framework as it is now: a picture or a version may have come while the files were read. */
function keep(kept: readonly Kept[], window: DocumentWindow): void {
  const file = window.file() ?? newFile(documentText.untitled)
  let { extras } = file
  for (const { round, file: returned, bytes } of kept) {
    const more = withEvidence(extras, round, returned, bytes)
    if (more.ok) extras = more.value
  }
  if (extras !== file.extras) window.setFile({ ...file, extras })
}

/** What an answer can have come as; a file from elsewhere may claim any other, which is not to be written under its name. */
const endings = new Set(['docx', 'pdf', 'txt', 'md', 'csv', 'xlsx', 'eml'])
