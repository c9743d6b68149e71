import { ipcMain, type WebContents } from 'electron'
import { type Channel, requests } from '../core/bridge/contract.ts'
import { answer, type Handlers } from './answer.ts'
import type { Log } from './log.ts'
import type { HandedFiles } from './safety/handedFiles.ts'
import { isOwnFrame } from './safety/ownFrame.ts'

/** The only place in main that talks to windows. */

export type Requests<W> = {
  readonly handlers: Handlers<W>
  /** The editor window of this page; null for a page that may ask for nothing, such as one being printed. */
  readonly windowOf: (contents: WebContents) => W | null
  readonly log: Log
}

/** Answers every channel of the contract, and only for the top frame of one of our own windows. */
export function answerRequests<W>({ handlers, windowOf, log }: Requests<W>): void {
  for (const channel of Object.keys(requests) as Channel[])
    ipcMain.handle(`request:${channel}`, (event, argument: unknown) => {
      const window = isOwnFrame(event.senderFrame) ? windowOf(event.sender) : null
      if (window === null) throw new Error('Not allowed')
      return answer(channel, handlers, argument, window, log)
    })
}

/** Hears from the preload, never from the page itself, which file the user has let go over a window. */
export function hearHanded<W extends { readonly handed: HandedFiles }>(
  windowOf: Requests<W>['windowOf'],
): void {
  ipcMain.on('handed', (event, path: unknown) => {
    if (typeof path === 'string' && isOwnFrame(event.senderFrame)) windowOf(event.sender)?.handed.note(path)
  })
}
