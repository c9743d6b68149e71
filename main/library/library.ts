import path from 'node:path'
import type { Library, LibraryPlace } from '../../core/bridge/templates.ts'
import type { UnpackedTemplate } from '../../core/file/unpackTemplate.ts'
import { holdsAll, looseWords } from '../../core/find/loose.ts'
import { type Result, refuse } from '../../core/framework/result.ts'
import { searchText } from '../../core/template/searchText.ts'
import { refusalText } from '../../core/text/refusal.ts'
import { readTemplate } from '../files/readTemplate.ts'
import type { Log } from '../log.ts'
import type { TemplateLibrary } from '../templateLibrary.ts'
import { described, type Root, type State } from './described.ts'
import type { ReadContent } from './entriesAside.ts'
import { type Entry, idOf } from './entry.ts'
import type { EntryCache } from './entryCache.ts'
import { keptBytes } from './keptBytes.ts'
import { isPartial, readAll } from './readAll.ts'
import { type FoundFile, scanFolder } from './scanFolder.ts'
import type { Turns } from './turns.ts'

/** Every template there is: the program's, the user's own, and those in the folders that the user has taken in. */
export type FolderLibrary = {
  /** What is known now; where the folders answer at once, that is all there is. */
  readonly list: () => Promise<Library>
  readonly search: (query: string) => Promise<readonly string[]>
  /** A file of it by its id, read as it is now. */
  readonly read: (id: string) => Promise<Result<UnpackedTemplate>>
  /** Where a file lies; null for an id that is not among them. */
  readonly pathOf: (id: string) => { readonly path: string; readonly from: LibraryPlace } | null
  /** The files that hold the template of this id, the newest first; looks the folders through for it. */
  readonly filesOf: (template: string) => Promise<readonly string[]>
  /** Looks the folders through; resolves when it has. */
  readonly refresh: () => Promise<void>
  /** Calls back when something in it is another. */
  readonly follow: (changed: () => void) => void
}

export type LibraryMeans = {
  readonly builtIn: TemplateLibrary
  /** The folder of the user's own, which need not be there. */
  readonly own: string
  /** Those the user has taken in. */
  readonly folders: () => Promise<readonly string[]>
  readonly cache: EntryCache
  /** Reads what lies in a file, away from here. */
  readonly read: ReadContent
  readonly log: Log
  /** Lets few folders be read at a time, and not wait for ever. */
  readonly turns: Turns
  /** How long a list waits for the folders before it gives what is known, in milliseconds. */
  readonly patienceMs: number
}

/** So long a template is looked for in folders that answer slowly. */
const lookingMs = 4000

/** Whether a file is as it was when it was read; what the system refused is tried again. */
const isKnown = (entry: Entry | undefined, { size, mtimeMs }: FoundFile): boolean =>
  entry?.size === size &&
  entry.mtimeMs === mtimeMs &&
  !('reason' in entry.content && entry.content.again === 'soon')

type Found = { readonly entry: Entry; readonly root: Root }

/** Folder by folder, its own files before those deeper in it: files are read side by side, in whatever order. */
const asFoldersAreRead = ({ entry: one, root }: Found, { entry: other, root: otherRoot }: Found): number =>
  (root.from === 'mine' ? 0 : 1) - (otherRoot.from === 'mine' ? 0 : 1) ||
  (root.path < otherRoot.path ? -1 : root.path > otherRoot.path ? 1 : 0) ||
  one.path.split(path.sep).length - other.path.split(path.sep).length ||
  (one.path < other.path ? -1 : 1)

/** A look through all folders: `listed` when every file has its card, `done` when all were read in whole and are kept. */
type Looking = { readonly listed: Promise<void>; readonly done: Promise<void> }

const unread = { state: 'reading', more: false } as const

export function folderLibrary({
  builtIn,
  own,
  folders,
  cache,
  read,
  log,
  turns,
  patienceMs,
}: LibraryMeans): FolderLibrary {
  /** By path. */
  const entries = new Map<string, Entry>()
  const states = new Map<string, State>()
  let roots: readonly Root[] = []
  let loaded: Promise<void> | null = null
  let looking: Looking | null = null
  let finishing: Promise<void> = Promise.resolve()
  const kept = keptBytes()
  const followers: (() => void)[] = []
  const changed = () => {
    for (const follower of followers) follower()
  }

  const load = () =>
    (loaded ??= cache.load().then((known) => {
      for (const entry of known) entries.set(entry.path, entry)
    }))
  const findRoots = async () => {
    roots = [
      { path: own, from: 'mine' },
      ...(await folders()).map((folder): Root => ({ path: folder, from: 'folder' })),
    ]
  }
  /** The innermost folder a file lies in; null for one that is in none any more. */
  const rootOf = (file: string): Root | null =>
    roots
      .filter((root) => file.startsWith(root.path + path.sep) || root.path === path.dirname(file))
      .sort((one, other) => other.path.length - one.path.length)[0] ?? null

  /** Lists what lies in a folder, each new file with its card; gives whether anything is another. */
  const listRoot = async (root: Root, alive: () => void, signal: AbortSignal): Promise<boolean> => {
    const { files, more } = await scanFolder(root.path, { alive, signal })
    const there = new Set(files.map((file) => file.path))
    const gone = [...entries.keys()].filter((file) => rootOf(file) === root && !there.has(file))
    for (const file of gone) entries.delete(file)
    const fresh = files.filter((file) => !isKnown(entries.get(file.path), file))
    const differs = await readAll(fresh, 'card', { entries, read, log, kept, alive, signal, changed })
    states.set(root.path, { state: 'here', more })
    return differs || gone.length > 0
  }
  /** Reads in whole what was only listed. */
  const finishRoot = (root: Root, alive: () => void, signal: AbortSignal): Promise<boolean> => {
    const listed = [...entries.values()].filter((entry) => isPartial(entry) && rootOf(entry.path) === root)
    return readAll(listed, 'whole', { entries, read, log, kept, alive, signal, changed })
  }

  const visit = async (root: Root): Promise<boolean> => {
    const before = states.get(root.path)?.state
    if (before === undefined) states.set(root.path, unread)
    const answered = await turns(root.path, (alive, signal) => listRoot(root, alive, signal))
    if (answered === null)
      states.set(root.path, { state: root.from === 'mine' ? 'here' : 'away', more: false })
    return answered === true || before !== states.get(root.path)?.state
  }

  const list = async (): Promise<boolean> => {
    await Promise.all([load(), findRoots()])
    const differs = await Promise.all(roots.map(visit))
    for (const folder of [...states.keys()])
      if (!roots.some((root) => root.path === folder)) states.delete(folder)
    if (differs.includes(true)) changed()
    return differs.includes(true)
  }
  const finish = async (listed: boolean): Promise<void> => {
    const differs = await Promise.all(
      // A turn of its own: meanwhile the folder may be looked through again.
      roots.map((root) => turns(`${root.path}\0`, (alive, signal) => finishRoot(root, alive, signal))),
    )
    if (differs.includes(true)) changed()
    if (listed || differs.includes(true))
      await cache.save([...entries.values()].filter((entry) => rootOf(entry.path) !== null))
  }
  const look = (): Looking => {
    if (looking !== null) return looking
    const listing = list().finally(() => {
      looking = null
    })
    const done = Promise.all([listing, finishing]).then(([differs]) => finish(differs))
    // Each who waits hears of a fault; where nobody does, there is nobody to tell.
    finishing = done.catch(() => undefined)
    looking = { listed: listing.then(() => undefined), done }
    return looking
  }

  return {
    list: async () => {
      await Promise.all([load(), findRoots()])
      const listed = look().listed.catch(() => undefined)
      let timer: NodeJS.Timeout | undefined
      const enough = new Promise<void>((resolve) => {
        timer = setTimeout(resolve, patienceMs)
      })
      await Promise.race([listed, enough]).finally(() => clearTimeout(timer))
      const found = [...entries.values()]
        .flatMap((entry) => {
          const root = rootOf(entry.path)
          return root === null ? [] : [{ entry, root }]
        })
        .sort(asFoldersAreRead)
      return described(await builtIn.all(), found, roots, (folder) => states.get(folder) ?? unread)
    },
    search: async (query) => {
      const words = looseWords(query)
      const own = (await builtIn.all()).filter((template) => holdsAll(searchText(template), words))
      const found = [...entries.values()].filter(
        ({ path: file, content }) =>
          'text' in content && rootOf(file) !== null && holdsAll(content.text, words),
      )
      return [...own.map(({ id }) => id), ...found.map((entry) => idOf(entry.path))]
    },
    read: async (id) => {
      const entry = [...entries.values()].find(({ path: file }) => idOf(file) === id)
      return entry === undefined ? refuse('not-found', refusalText.template.gone) : readTemplate(entry.path)
    },
    pathOf: (id) => {
      const entry = [...entries.values()].find(({ path: file }) => idOf(file) === id)
      const root = entry && rootOf(entry.path)
      return entry && root ? { path: entry.path, from: root.from } : null
    },
    filesOf: async (template) => {
      await Promise.all([load(), findRoots()])
      const listed = look().listed.catch(() => undefined)
      await Promise.race([listed, new Promise((resolve) => setTimeout(resolve, lookingMs))])
      return [...entries.values()]
        .filter(
          ({ path: file, content }) =>
            rootOf(file) !== null && 'template' in content && content.template === template,
        )
        .toSorted((one, other) => other.mtimeMs - one.mtimeMs)
        .map((entry) => entry.path)
    },
    refresh: () => look().done,
    follow: (follower) => {
      followers.push(follower)
    },
  }
}
