import path from 'node:path'
import type { Answers, Argument } from '../../core/bridge/contract.ts'
import { withAutomaticVersion } from '../../core/file/history/automatic.ts'
import { packFramework } from '../../core/file/packFramework.ts'
import type { Framework } from '../../core/framework/framework.ts'
import { ok, type Refused, type Result, refuse } from '../../core/framework/result.ts'
import { documentText } from '../../core/text/document.ts'
import { refusalText } from '../../core/text/refusal.ts'
import { realDisk, systemCode } from '../files/disk.ts'
import { isSameFile } from '../files/sameFile.ts'
import { type Seen, seenBytes, sinceSeen } from '../files/seen.ts'
import type { DocumentMeans } from './documentMeans.ts'
import type { DocumentWindow } from './documentWindow.ts'
import { fileNameFrom, fileTitle, newFile, type OpenFile } from './openFile.ts'

type Request = Argument<'document.save'>
type Saved = Answers['document.save']

/**
 * Saves what stands in the window, one save after the other. Must be called as soon as the window asks, for what was
 * written before and what is written after is told apart here.
 */
export function saveDocument(request: Request, window: DocumentWindow, means: DocumentMeans): Promise<Saved> {
  const keeper = means.works.keeperOf(window)
  const saving = keeper?.saving()
  return means.works.inTurn(window, async () => {
    const target = await targetOf(request, window)
    const written = target === null ? cancelled() : await writeTo(target, request, window, means)
    if (!written.ok) {
      await saving?.(null)
      return written
    }
    const { file, bytes } = written.value
    const { seen } = file
    await saving?.({ bytes, file, madeFrom: seen })
    // Meanwhile the window may have gone over to another document.
    if (means.works.keeperOf(window) === keeper) {
      // A picture or a version may have come while the disk was writing.
      const { media, extras } = window.file() ?? file
      window.setFile({ ...file, media, extras })
      means.works.moved(window, file.path)
    }
    await means.recent.add(file.path, request.framework.about.title)
    means.written(file.path)
    return ok({ path: file.path, name: file.name })
  })
}

const cancelled = () => refuse('cancelled', refusalText.program.cancelled)

/** Where to save; null where the user thinks better of it. The program by itself never asks. */
async function targetOf({ framework, as, by }: Request, window: DocumentWindow): Promise<string | null> {
  const current = window.file()
  if (current?.path && !as) return current.path
  return by === 'itself'
    ? null
    : window.askSave('grundlag', current?.path ?? suggestedName(framework, current))
}

export const suggestedName = (framework: Framework, file: OpenFile | null): string =>
  fileNameFrom(file?.path ? file.name : framework.about.title, documentText.untitled)

type Written = { readonly file: OpenFile & { readonly path: string }; readonly bytes: Uint8Array }

async function writeTo(
  target: string,
  { framework, by }: Request,
  window: DocumentWindow,
  means: DocumentMeans,
): Promise<Result<Written>> {
  const before = window.file()?.path ?? null
  const same = before !== null && (await isSameFile(target, before))
  if (!same && (await means.isOpenElsewhere(target, window)))
    return refuse('exists', refusalText.file.openElsewhere(path.basename(target)))
  const current = withHistory(framework, window, means)
  const other = same && by === 'over' ? await keepOther(target, means) : ok(null)
  if (!other.ok) return other
  const known = by === 'over' ? other.value : current.seen
  const bytes = packFramework(framework, current.media, current.extras)
  const done = await means.write(target, bytes, {
    // What the file held when it was opened is worth more than what it held two seconds ago.
    keepPrevious: !(same && current.kept),
    unless: () => (same && known !== null ? changedSince(target, known, by) : Promise.resolve(null)),
    came: (seen) => {
      const now = window.file()
      if (now?.path === target) window.setFile({ ...now, seen })
    },
  })
  if (!done.ok) return done
  return ok({
    file: {
      ...current,
      path: target,
      name: fileTitle(target),
      seen: done.value,
      kept: true,
      held: { framework, at: means.now().toISOString() },
    },
    bytes,
  })
}

/** The window's file, with what it held until now as a version inside it where some time has passed since the last. */
function withHistory(framework: Framework, window: DocumentWindow, { ids, now }: DocumentMeans): OpenFile {
  const current = window.file() ?? newFile(framework.about.title)
  const extras = withAutomaticVersion(current.extras, current.held, framework, {
    id: ids(),
    now: now().getTime(),
  })
  if (extras === current.extras) return current
  const file = { ...current, extras }
  window.setFile(file)
  return file
}

/** What stands in the way of replacing a file: that it is not the one that was seen. */
async function changedSince(target: string, seen: Seen, by: Request['by']): Promise<Refused | null> {
  const name = path.basename(target)
  const since = await sinceSeen(target, seen)
  if (since.kind === 'changed') return refuse('changed-outside', refusalText.file.changedOutside(name))
  // Somebody took it away; to put it back is for the user to say.
  if (since.kind === 'gone' && by === 'itself') return refuse('gone', refusalText.file.gone(name))
  return null
}

/** Keeps what another put in the file before it is saved over; gives what it looked like. */
async function keepOther(target: string, { backups }: DocumentMeans): Promise<Result<Seen | null>> {
  try {
    const bytes = await realDisk.readFile(target)
    await backups.keep(target, bytes, 'replaced')
    return ok(seenBytes(bytes))
  } catch (error) {
    const code = systemCode(error)
    if (code === null) throw error
    return code === 'ENOENT'
      ? ok(null)
      : refuse('not-writable', refusalText.file.notWritable(path.basename(target)))
  }
}
