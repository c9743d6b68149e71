import path from 'node:path'
import type { WrittenDrafts } from '../../core/bridge/consultationSend.ts'
import { draftNames } from '../../core/consultation/send/draftNames.ts'
import { sentIn, withSent } from '../../core/file/consultation/sent.ts'
import type { Framework } from '../../core/framework/framework.ts'
import { ok, type Result, refuse } from '../../core/framework/result.ts'
import type { Round } from '../../core/framework/round.ts'
import { documentText } from '../../core/text/document.ts'
import { refusalText } from '../../core/text/refusal.ts'
import type { Handlers } from '../answer.ts'
import type { DocumentMeans } from '../documents/documentMeans.ts'
import type { DocumentWindow } from '../documents/documentWindow.ts'
import { fileNameFrom, newFile } from '../documents/openFile.ts'
import type { Writers } from '../documents/writers.ts'
import { writeDrafts } from './writeDrafts.ts'

export type SendWindow = {
  /** A folder for the drafts; null where the user thinks better of it. */
  readonly askDraftFolder: () => Promise<string | null>
  readonly tellSend: (progress: { readonly done: number; readonly of: number }) => void
}

type Name = 'consultation.send' | 'consultation.writeAgain'
type Window = Pick<
  DocumentWindow,
  'file' | 'setFile' | 'askSave' | 'tell' | 'onGone' | 'askOpen' | 'askUnsaved'
> &
  SendWindow
type Means = Pick<DocumentMeans, 'works' | 'write' | 'written'> & { readonly writers: Pick<Writers, 'draft'> }

/**
 * How a window sends its framework into consultation. What was sent is kept only when every file is written, in the same
 * breath; the round begins after that, by a command of the window's own. So nothing is ever marked as sent that was not.
 */
export function sendRequests(means: Means): Pick<Handlers<Window>, Name> {
  return {
    'consultation.send': async ({ framework, round, perParty }, window) => {
      const names = round.heard.map(({ name }) => name)
      const to = perParty && names.length > 0 ? names : null
      const written = await send(framework, round, to, window, means, () => {
        const file = window.file() ?? newFile(documentText.untitled)
        window.setFile({ ...file, extras: withSent(file.extras, round.id, framework) })
      })
      // On disk before the round is: whatever happens from here on, a round that is found again has what was sent in it.
      if (written.ok) await means.works.keeperOf(window)?.keep([], window.file())
      return written
    },
    'consultation.writeAgain': async ({ round, to }, window) => {
      const sent = sentIn(window.file()?.extras ?? new Map(), round.id)
      return sent.ok ? send(sent.value, round, to, window, means, () => undefined) : sent
    },
  }
}

const cancelled = () => refuse('cancelled', refusalText.program.cancelled)

async function send(
  framework: Framework,
  round: Round,
  to: readonly string[] | null,
  window: Window,
  { works, write, written, writers }: Means,
  done: () => void,
): Promise<Result<WrittenDrafts>> {
  const parties = to ?? ['']
  const names = draftNames(framework.about.title || documentText.untitled, round.name, parties, fileNameFrom)
  const folder = window.file()?.path ? path.dirname(window.file()?.path ?? '') : null
  const target =
    to === null
      ? await window.askSave('draft', folder === null ? (names[0] ?? '') : path.join(folder, names[0] ?? ''))
      : await window.askDraftFolder()
  if (target === null) return cancelled()
  return works.stoppable(window, async (signal) => {
    const unless = async () => (signal.aborted ? cancelled() : null)
    const media = window.file()?.media ?? new Map()
    const drafts: { readonly file: string; readonly bytes: Uint8Array }[] = []
    for (const [i, party] of parties.entries()) {
      window.tellSend({ done: i, of: parties.length })
      const bytes = await writers.draft(framework, round, party, media)
      if (signal.aborted) return cancelled()
      drafts.push({ file: to === null ? target : path.join(target, `${names[i]}.docx`), bytes })
    }
    // The dialog has asked whether a single file may be replaced; into a folder nothing is.
    const all =
      to === null
        ? await overwrite(target, drafts[0]?.bytes ?? new Uint8Array(), write, unless)
        : await writeDrafts(drafts, write, unless)
    if (!all.ok) return all
    done()
    for (const file of all.value) written(file)
    return ok({ paths: all.value, name: path.basename(all.value[0] ?? target) })
  })
}

async function overwrite(
  file: string,
  bytes: Uint8Array,
  write: Means['write'],
  unless: () => Promise<ReturnType<typeof cancelled> | null>,
): Promise<Result<readonly string[]>> {
  const done = await write(file, bytes, { unless })
  return done.ok ? ok([file]) : done
}
