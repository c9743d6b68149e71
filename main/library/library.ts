import path from 'node:path'
import type { Library, LibraryPlace } from '../../core/bridge/templates.ts'
import type { UnpackedTemplate } from '../../core/file/unpackTemplate.ts'
import { holdsAll, looseWords } from '../../core/find/loose.ts'
import { type Result, refuse } from '../../core/framework/result.ts'
import { searchText } from '../../core/template/searchText.ts'
import { refusalText } from '../../core/text/refusal.ts'
import { readTemplate } from '../files/readTemplate.ts'
import type { TemplateLibrary } from '../templateLibrary.ts'
import { described, type Root, type State } from './described.ts'
import { type Entry, idOf, readEntry } from './entry.ts'
import type { EntryCache } from './entryCache.ts'
import { scanFolder } from './scanFolder.ts'
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
  /** Lets few folders be read at a time, and not wait for ever. */
  readonly turns: Turns
  /** How long a list waits for the folders before it gives what is known, in milliseconds. */
  readonly patienceMs: number
}

/** After so many new files the list is shown as far as it has come. */
const portion = 40
/** So long a template is looked for in folders that answer slowly. */
const lookingMs = 4000

const unread = { state: 'reading', more: false } as const

export function folderLibrary({
  builtIn,
  own,
  folders,
  cache,
  turns,
  patienceMs,
}: LibraryMeans): FolderLibrary {
  /** By path. */
  const entries = new Map<string, Entry>()
  const states = new Map<string, State>()
  let roots: readonly Root[] = []
  let loaded: Promise<void> | null = null
  let refreshing: Promise<void> | null = null
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

  /** Gives whether anything is another. */
  const readRoot = async (root: Root, alive: () => void, signal: AbortSignal): Promise<boolean> => {
    const { files, more } = await scanFolder(root.path, { alive, signal })
    let differs = false
    let fresh = 0
    const there = new Set(files.map((file) => file.path))
    for (const file of entries.keys())
      if (rootOf(file) === root && !there.has(file)) differs = entries.delete(file) || differs
    for (const file of files) {
      signal.throwIfAborted()
      const known = entries.get(file.path)
      if (known?.size === file.size && known.mtimeMs === file.mtimeMs) continue
      entries.set(file.path, await readEntry(file))
      alive()
      differs = true
      fresh += 1
      if (fresh % portion === 0) changed()
      // A window may ask for something between two files.
      await new Promise((resolve) => setImmediate(resolve))
    }
    states.set(root.path, { state: 'here', more })
    return differs
  }

  const visit = async (root: Root): Promise<boolean> => {
    const before = states.get(root.path)?.state
    if (before === undefined) states.set(root.path, unread)
    const answered = await turns(root.path, (alive, signal) => readRoot(root, alive, signal))
    if (answered === null)
      states.set(root.path, { state: root.from === 'mine' ? 'here' : 'away', more: false })
    return answered === true || before !== states.get(root.path)?.state
  }

  const refresh = () =>
    (refreshing ??= (async () => {
      await Promise.all([load(), findRoots()])
      const differs = await Promise.all(roots.map(visit))
      for (const folder of [...states.keys()])
        if (!roots.some((root) => root.path === folder)) states.delete(folder)
      if (!differs.includes(true)) return
      changed()
      await cache.save([...entries.values()].filter((entry) => rootOf(entry.path) !== null))
    })().finally(() => {
      refreshing = null
    }))

  return {
    list: async () => {
      await Promise.all([load(), findRoots()])
      const done = refresh().catch(() => undefined)
      let timer: NodeJS.Timeout | undefined
      const enough = new Promise<void>((resolve) => {
        timer = setTimeout(resolve, patienceMs)
      })
      await Promise.race([done, enough]).finally(() => clearTimeout(timer))
      const found = [...entries.values()].flatMap((entry) => {
        const root = rootOf(entry.path)
        return root === null ? [] : [{ entry, root }]
      })
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
      const done = refresh().catch(() => undefined)
      await Promise.race([done, new Promise((resolve) => setTimeout(resolve, lookingMs))])
      return [...entries.values()]
        .filter(
          ({ path: file, content }) =>
            rootOf(file) !== null && 'template' in content && content.template === template,
        )
        .toSorted((one, other) => other.mtimeMs - one.mtimeMs)
        .map((entry) => entry.path)
    },
    refresh,
    follow: (follower) => {
      followers.push(follower)
    },
  }
}
