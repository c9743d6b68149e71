import type { VersionSummary } from '../../core/bridge/versions.ts'
import type { Framework } from '../../core/framework/framework.ts'
import { screenText } from '../../core/text/screen.ts'
import { sentence, whenText } from '../../core/text/when.ts'
import { save, say } from '../app/files.ts'
import { bridge } from '../bridge.ts'
import { createStore } from '../store/createStore.ts'
import { notify } from '../store/notices.ts'
import { change, currentFramework, openDocument } from '../store/open.ts'

/** What is done with the versions inside the file. */

const text = screenText.versions

/** What is being asked or shown about versions; null for nothing. */
export type VersionView =
  | { readonly kind: 'keep' }
  | { readonly kind: 'name'; readonly version: VersionSummary }
  | { readonly kind: 'show'; readonly version: VersionSummary; readonly framework: Framework }

export const versionView = createStore<VersionView | null>(null)
/** As main last told them, oldest first. */
export const versions = createStore<readonly VersionSummary[]>([])

/** What a version is called: its name, else its moment. */
export const nameOf = ({ name, at }: VersionSummary, now: Date): string =>
  name ?? sentence(whenText(new Date(at), now))

export const loadVersions = async (): Promise<void> =>
  versions.set(await bridge.request('versions.list', undefined))

/** Asks for a name, and keeps what stands now as a version in the file. */
export const askVersion = (): void => versionView.set({ kind: 'keep' })

export async function keepVersion(name: string): Promise<void> {
  versions.set(await bridge.request('versions.keep', { framework: currentFramework(), name }))
  await intoFile(text.kept(name), text.keptUntilSaved(name))
}

export async function nameVersion({ id }: VersionSummary, name: string): Promise<void> {
  versions.set(await bridge.request('versions.name', { id, name }))
  await intoFile(text.kept(name), text.keptUntilSaved(name))
}

export async function removeVersion(version: VersionSummary): Promise<void> {
  versions.set(await bridge.request('versions.remove', { id: version.id }))
  const removed = text.removed(nameOf(version, new Date()))
  await intoFile(removed, removed)
}

/** Versions lie in the file: one that has a name on disk is written at once, since nothing else would tell it to. */
async function intoFile(done: string, later: string): Promise<void> {
  const hasFile = openDocument.store.get()?.path !== null
  if (hasFile && !(await save(false))) return
  notify({ kind: 'done', message: hasFile ? done : later })
}

/** Opens a version beside what stands now. */
export async function showVersion(version: VersionSummary): Promise<void> {
  const read = await bridge.request('versions.get', { id: version.id })
  if (read.ok) versionView.set({ kind: 'show', version, framework: read.value })
  else say(read.refusal)
}

/** Puts the whole version in place of what stands now, as one step that can be undone. */
export function bringBack(framework: Framework, name: string): void {
  if (change({ type: 'framework.restore', framework }) === null) return
  versionView.set(null)
  notify({ kind: 'done', message: text.broughtBack(name) })
}
