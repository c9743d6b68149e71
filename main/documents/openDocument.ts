import path from 'node:path'
import type { Answers, OpenedDocument } from '../../core/bridge/contract.ts'
import type { FileChange } from '../../core/bridge/recovery.ts'
import type { Difference } from '../../core/compare/compare.ts'
import { withoutUnnamed } from '../../core/file/consultation/evidence.ts'
import { packFramework } from '../../core/file/packFramework.ts'
import { unpackFramework } from '../../core/file/unpackFramework.ts'
import type { Framework } from '../../core/framework/framework.ts'
import { ok, type Result, refuse } from '../../core/framework/result.ts'
import { refusalText } from '../../core/text/refusal.ts'
import { systemCode } from '../files/disk.ts'
import { sweepLeftovers } from '../files/leftovers.ts'
import { type FrameworkFile, readFrameworkFile } from '../files/readFramework.ts'
import { identityOf } from '../files/sameFile.ts'
import { type Seen, sinceSeen } from '../files/seen.ts'
import type { DocumentMeans } from './documentMeans.ts'
import type { DocumentWindow } from './documentWindow.ts'
import { fileTitle, kindOf, type OpenFile } from './openFile.ts'

type Opening = Answers['document.open']

/** Opens a file in the window. Until the answer is a yes, the window's document stays what it was. */
export async function openDocument(
  file: string,
  window: DocumentWindow,
  means: DocumentMeans,
  signal: AbortSignal,
): Promise<Opening> {
  const kind = kindOf(file)
  const shown = path.basename(file)
  if (kind === 'template') return refuse('invalid', refusalText.template.cannotOpen(shown))
  if (kind === 'other' || !path.isAbsolute(file))
    return refuse('not-a-framework', refusalText.file.notAFramework(shown))
  const read = await means.ahead.read(file)
  if (!read.ok) {
    if (read.refusal.code === 'not-found') await means.recent.remove(file)
    return read
  }
  // A kept version is opened as a new document, so that saving asks where, and it stays what it is.
  if (kind === 'previous') return adoptCopy(fileTitle(file), read.value, window, means)
  const recovered = await recoveredFor(file, means)
  if (signal.aborted) return refuse('cancelled', refusalText.program.cancelled)
  const opened = await adopt(file, read.value, window, means)
  void means.backups.keep(file, read.value.bytes, 'opened')
  void sweepLeftovers(path.dirname(file), means.now())
  // Nobody waits for it: whoever asks for the list waits for what is being added.
  void means.recent.add(file, read.value.unpacked.framework.about.title)
  means.written(file)
  return ok(recovered === null ? opened : { ...opened, recovered })
}

/** The id of newer work on this file that a crash left behind. */
async function recoveredFor(file: string, { recovery }: DocumentMeans): Promise<string | null> {
  const works = await recovery.list()
  for (const { id, path: where, readable } of works)
    if (readable && where !== null && (await identityOf(where)) === (await identityOf(file))) return id
  return null
}

/** The window goes over to what was read from a file. */
async function adopt(
  file: string,
  { unpacked, bytes, seen }: FrameworkFile,
  window: DocumentWindow,
  { recovery, works }: DocumentMeans,
): Promise<OpenedDocument> {
  const { framework, media } = unpacked
  // What was deleted, a round or a response, left its papers: undo could have brought it again until now.
  const extras = withoutUnnamed(unpacked.extras, framework)
  const opened: OpenFile = {
    path: file,
    name: fileTitle(file),
    media,
    extras,
    seen,
    kept: false,
    held: { framework, at: timeOf(seen) },
  }
  await works.take(window, opened, recovery.begin({ bytes, file: opened, madeFrom: seen }))
  return { framework, path: file, name: opened.name }
}

/** When the file was last written, ISO 8601. */
const timeOf = ({ mtimeMs }: Seen): string => new Date(Math.max(0, mtimeMs)).toISOString()

/** The same as a new document, which has no file. */
async function adoptCopy(
  name: string,
  { unpacked, bytes }: Pick<FrameworkFile, 'unpacked' | 'bytes'>,
  window: DocumentWindow,
  { recovery, works }: DocumentMeans,
): Promise<Opening> {
  const { framework, media, extras } = unpacked
  const opened: OpenFile = { path: null, name, media, extras, seen: null, kept: false, held: null }
  await works.take(window, opened, recovery.begin({ bytes, file: opened, madeFrom: null }))
  return ok({ framework, path: null, name })
}

export async function openBackup(id: string, window: DocumentWindow, means: DocumentMeans): Promise<Opening> {
  const name = window.file()?.name ?? ''
  const bytes = await means.backups.read(id)
  if (!bytes.ok) return bytes
  const unpacked = unpackFramework(bytes.value, name)
  if (!unpacked.ok) return unpacked
  return adoptCopy(name, { unpacked: unpacked.value, bytes: bytes.value }, window, means)
}

/** Work that was recovered, under the name of its file and not saved; the file itself is kept as a backup. */
export async function openRecovered(
  id: string,
  window: DocumentWindow,
  means: DocumentMeans,
): Promise<Opening> {
  const taken = await means.recovery.take(id)
  if (!taken.ok) return taken
  const { framework, file, keeper } = taken.value
  await means.works.take(window, file, keeper)
  if (file.path !== null) {
    const there = await readFrameworkFile(file.path)
    if (there.ok) {
      const { unpacked, bytes, seen } = there.value
      window.setFile({ ...file, held: { framework: unpacked.framework, at: timeOf(seen) } })
      await means.backups.keep(file.path, bytes, 'opened')
    }
  }
  return ok({ framework, path: file.path, name: file.name, unsaved: true })
}

/** What happened to the window's file since it was last read or written here. */
export async function checkFile(window: DocumentWindow): Promise<FileChange> {
  const file = window.file()
  if (file === null || file.path === null || file.seen === null) return 'same'
  try {
    const since = await sinceSeen(file.path, file.seen)
    if (since.kind === 'same' && since.seen !== file.seen) window.setFile({ ...file, seen: since.seen })
    return since.kind
  } catch (error) {
    if (systemCode(error) === null) throw error
    // A drive that is away: that is said when something is to be saved there.
    return 'same'
  }
}

export async function compareWithFile(
  mine: Framework,
  window: DocumentWindow,
): Promise<Result<readonly Difference[]>> {
  const where = window.file()?.path
  if (!where) return ok([])
  const file = await readFrameworkFile(where)
  if (!file.ok) return file
  const { compareFrameworks } = await import('../../core/compare/compare.ts')
  return ok(compareFrameworks(file.value.unpacked.framework, mine))
}

/** Goes over to the file as it is now. What stands in the window is kept as a backup first, where it is given. */
export async function reloadFile(
  mine: Framework | null,
  window: DocumentWindow,
  means: DocumentMeans,
  signal: AbortSignal,
): Promise<Opening> {
  const current = window.file()
  if (!current?.path) return refuse('failed', refusalText.program.failed)
  const read = await readFrameworkFile(current.path)
  if (!read.ok) return read
  if (signal.aborted) return refuse('cancelled', refusalText.program.cancelled)
  if (mine !== null)
    await means.backups.keep(current.path, packFramework(mine, current.media, current.extras), 'mine')
  return ok(await adopt(current.path, read.value, window, means))
}
