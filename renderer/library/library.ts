import type { Library, LibraryTemplate } from '../../core/bridge/templates.ts'
import type { Result } from '../../core/framework/result.ts'
import { say } from '../app/files.ts'
import { bridge } from '../bridge.ts'
import { createStore } from '../store/createStore.ts'

/** Every template there is, as main last told it; null before. */
export const library = createStore<Library | null>(null)

/** What is asked about a template, or about the folders, in a dialog. */
export type LibraryDialog =
  | { readonly kind: 'look' | 'rename' | 'remove'; readonly template: LibraryTemplate }
  | { readonly kind: 'folders' }
export const libraryDialog = createStore<LibraryDialog | null>(null)

let asked = 0

const ask = async (): Promise<void> => {
  asked += 1
  const mine = asked
  const told = await bridge.request('library.list', undefined)
  // An answer that was overtaken is older than what is shown.
  if (mine === asked) library.set(told)
}

/** Keeps the store true while the library is shown: folders are looked through again when one comes back to the window. */
export function followLibrary(): () => void {
  const again = () => void ask()
  again()
  const stop = bridge.on('libraryChanged', again)
  window.addEventListener('focus', again)
  return () => {
    stop()
    window.removeEventListener('focus', again)
  }
}

/** Gives whether it was done; what main refuses is said. */
async function done(answer: Promise<Result<null>>): Promise<boolean> {
  const result = await answer
  if (!result.ok) say(result.refusal)
  await ask()
  return result.ok
}

export const addFolder = () => done(bridge.request('library.addFolder', undefined))
export const removeFolder = async (path: string): Promise<void> => {
  await bridge.request('library.removeFolder', { path })
  await ask()
}
export const renameTemplate = (id: string, name: string) =>
  done(bridge.request('library.rename', { id, name }))
export const removeTemplate = (id: string) => done(bridge.request('library.remove', { id }))
export const showInFolder = (id: string) => void bridge.request('library.show', { id })
