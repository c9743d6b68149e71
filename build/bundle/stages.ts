/**
 * Which of the main process's own files go into one. A start reads the window's modules, and then the program's; each module
 * of its own would be one more file to look up, read and compile while a page waits. Left alone, the bundler makes a file of
 * every handful of modules that some worker uses too.
 *
 * What reaches Electron stays apart from what does not: a worker thread has no Electron, and may use any of the rest.
 */

/** What the bundler knows of a module; null for one outside the bundle. */
export type ModuleInfo = { readonly importedIds: readonly string[] } | null
type InfoOf = (id: string) => ModuleInfo

export type Stages = {
  /** The module that the process begins with: it stays a file of its own. */
  readonly entry: string
  /** What the first window needs. */
  readonly window: string
  /** What is read after that. */
  readonly program: string
}

/** The file of every module of these stages by its id; of all others nothing is said. */
export function filesOfStages(stages: Stages, infoOf: InfoOf): ReadonlyMap<string, string> {
  const first = reachedFrom([stages.entry, stages.window], infoOf)
  const all = new Set([...first, ...reachedFrom([stages.program], infoOf)])
  const withElectron = reaching('electron', all, infoOf)
  const files = new Map<string, string>()
  // A null is a package outside the bundle; the entry keeps its name.
  for (const id of all)
    if (id !== stages.entry && infoOf(id) !== null && id !== 'electron')
      files.set(
        id,
        first.has(id)
          ? withElectron.has(id)
            ? 'window'
            : 'windowWords'
          : withElectron.has(id)
            ? 'program'
            : 'programModel',
      )
  return files
}

/** The name of a module's file, for the bundler's groups. */
export function stageNames(stages: Stages) {
  let files: ReadonlyMap<string, string> | null = null
  return (id: string, bundler: { readonly getModuleInfo: InfoOf }): string | null => {
    files ??= filesOfStages(stages, (each) => bundler.getModuleInfo(each))
    return files.get(id) ?? null
  }
}

function reachedFrom(roots: readonly string[], infoOf: InfoOf): ReadonlySet<string> {
  const reached = new Set<string>(roots)
  // A set goes on to what is added while it is gone through.
  for (const id of reached) for (const next of infoOf(id)?.importedIds ?? []) reached.add(next)
  return reached
}

function reaching(target: string, ids: ReadonlySet<string>, infoOf: InfoOf): ReadonlySet<string> {
  const found = new Set([target])
  for (let before = 0; before < found.size; ) {
    before = found.size
    for (const id of ids) if (infoOf(id)?.importedIds.some((next) => found.has(next))) found.add(id)
  }
  return found
}
