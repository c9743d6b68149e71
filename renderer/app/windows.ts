import { bridge } from '../bridge.ts'
import { openDocument } from '../store/open.ts'
import { closeDocument, closeWindow } from './files.ts'

/** New and close, where there may be several windows. */

/** One more window to begin in; on the welcome screen one begins right here. */
export async function newFramework(): Promise<void> {
  if (openDocument.store.get() === null) document.querySelector<HTMLElement>('[data-template]')?.focus()
  else await bridge.request('window.new', undefined)
}

/** Closes the document with its window; the last window stays, with the welcome screen, and closes from there. */
export async function closeHere(): Promise<void> {
  const stays = openDocument.store.get() !== null && (await bridge.request('window.isAlone', undefined))
  await (stays ? closeDocument() : closeWindow())
}
