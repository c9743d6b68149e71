import { ipcMain, type WebContents } from 'electron'
import type { HandedFiles } from './safety/handedFiles.ts'
import { isOwnFrame } from './safety/ownFrame.ts'

/** What windows say to main is heard here and nowhere else; `tell.ts` is the way back. */

/** Answers one request of a page: which of the contract's channels it means, and with what, both unparsed. */
export type Answering = (sender: WebContents, channel: unknown, argument: unknown) => Promise<unknown>

/**
 * From now on requests are heard, from the top frame of one of our own pages alone. Each waits for `answering`, so that none
 * comes too early.
 */
export function hearRequests(answering: () => Promise<Answering>): void {
  ipcMain.handle('request', async (event, channel: unknown, argument: unknown) => {
    if (!isOwnFrame(event.senderFrame)) throw new Error('Not allowed')
    return (await answering())(event.sender, channel, argument)
  })
}

/** Hears from the preload, never from the page itself, which file the user has let go over a window. */
export function hearHanded<W extends { readonly handed: HandedFiles }>(
  windowOf: (contents: WebContents) => W | null,
): void {
  ipcMain.on('handed', (event, path: unknown) => {
    if (typeof path === 'string' && isOwnFrame(event.senderFrame)) windowOf(event.sender)?.handed.note(path)
  })
}
