import path from 'node:path'
import type { Answers, Argument } from '../../core/bridge/contract.ts'
import { packFramework } from '../../core/file/packFramework.ts'
import type { Framework } from '../../core/framework/framework.ts'
import { ok, type Result, refuse } from '../../core/framework/result.ts'
import { documentText } from '../../core/text/document.ts'
import { refusalText } from '../../core/text/refusal.ts'
import type { Handlers } from '../answer.ts'
import { atomicWrite } from '../files/atomicWrite.ts'
import { readFramework } from '../files/readFramework.ts'
import type { RecentFiles } from '../files/recentFiles.ts'
import { beginFromTemplate, type Means } from './beginFromTemplate.ts'
import type { DocumentWindow } from './documentWindow.ts'
import { fileNameFrom, fileTitle, kindOf, newFile, type OpenFile } from './openFile.ts'
import type { Writers } from './writers.ts'

export type DocumentMeans = Means & {
  readonly recent: RecentFiles
  readonly writers: Writers
  /** Notes a file that was opened, saved or exported, e.g. for the system's own list. */
  readonly written: (file: string) => void
}

type Name = 'document.new' | 'document.open' | 'document.save' | 'document.export' | 'document.preview'

/** What a window can ask about its document. Until an answer is a yes, the window's file stays what it was. */
export function documentRequests(means: DocumentMeans): Pick<Handlers<DocumentWindow>, Name> {
  return {
    'document.new': async (wish, window) => {
      const begun = await beginFromTemplate(wish, means)
      if (!begun.ok) return begun
      const file = newFile(begun.value.about.title || documentText.untitled)
      window.setFile(file)
      return ok({ framework: begun.value, path: null, name: file.name })
    },
    'document.open': async ({ path: given }, window) => {
      const chosen = given ?? (await window.askOpen())
      return chosen === null ? cancelled() : openFile(chosen, window, means)
    },
    'document.save': inTurn((request, window) => save(request, window, means)),
    'document.export': ({ framework, format }, window) => exportTo(format, framework, window, means),
    'document.preview': async ({ framework }, window) =>
      ok(await means.writers.pdf(framework, window.file()?.media ?? new Map())),
  }
}

const cancelled = () => refuse('cancelled', refusalText.program.cancelled)

async function openFile(
  file: string,
  window: DocumentWindow,
  { recent, written }: DocumentMeans,
): Promise<Answers['document.open']> {
  const kind = kindOf(file)
  const shown = path.basename(file)
  if (kind === 'template') return refuse('invalid', refusalText.template.cannotOpen(shown))
  if (kind === 'other' || !path.isAbsolute(file))
    return refuse('not-a-framework', refusalText.file.notAFramework(shown))
  const read = await readFramework(file)
  if (!read.ok) {
    if (read.refusal.code === 'not-found') await recent.remove(file)
    return read
  }
  const { framework, media, extras } = read.value
  // A kept version is opened as a new document, so that saving asks where, and it stays what it is.
  const opened: OpenFile = { path: kind === 'previous' ? null : file, name: fileTitle(file), media, extras }
  window.setFile(opened)
  if (opened.path !== null) {
    await recent.add(opened.path, framework.about.title)
    written(opened.path)
  }
  return ok({ framework, path: opened.path, name: opened.name })
}

async function save(
  { framework, as }: Argument<'document.save'>,
  window: DocumentWindow,
  { recent, written }: DocumentMeans,
): Promise<Answers['document.save']> {
  const current = window.file() ?? newFile(framework.about.title)
  const target =
    as || current.path === null
      ? await window.askSave('grundlag', current.path ?? suggestedName(framework, current))
      : current.path
  if (target === null) return cancelled()
  const done = await atomicWrite(target, packFramework(framework, current.media, current.extras), {
    keepPrevious: true,
  })
  if (!done.ok) return done
  const saved: OpenFile = { ...current, path: target, name: fileTitle(target) }
  window.setFile(saved)
  await recent.add(target, framework.about.title)
  written(target)
  return ok({ path: target, name: saved.name })
}

async function exportTo(
  format: 'word' | 'pdf',
  framework: Framework,
  window: DocumentWindow,
  { writers, written }: DocumentMeans,
): Promise<Answers['document.export']> {
  const current = window.file()
  const name = current?.path ? fileTitle(current.path) : suggestedName(framework, current)
  const suggestion = current?.path ? path.join(path.dirname(current.path), name) : name
  const target = await window.askSave(format, suggestion)
  if (target === null) return cancelled()
  const bytes = await writers[format](framework, current?.media ?? new Map())
  const done: Result<null> = await atomicWrite(target, bytes)
  if (!done.ok) return done
  written(target)
  return ok({ path: target, name: path.basename(target) })
}

const suggestedName = (framework: Framework, file: OpenFile | null): string =>
  fileNameFrom(file?.path ? file.name : framework.about.title, documentText.untitled)

/** One save of a window after the other: the second of two quick ones must not overtake the first. */
function inTurn<A, R>(work: (argument: A, window: DocumentWindow) => Promise<R>) {
  const last = new WeakMap<DocumentWindow, Promise<unknown>>()
  return (argument: A, window: DocumentWindow): Promise<R> => {
    const done = (last.get(window) ?? Promise.resolve()).then(() => work(argument, window))
    last.set(
      window,
      done.catch(() => undefined),
    )
    return done
  }
}
