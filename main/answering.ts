import type { WebContents } from 'electron'
import { type Channel, requests } from '../core/bridge/contract.ts'
import { answer, type Handlers } from './answer.ts'
import type { Answering } from './ipc.ts'
import type { Log } from './log.ts'

export type Requests<W> = {
  readonly handlers: Handlers<W>
  /** The editor window of this page; null for a page that may ask for nothing, such as one being printed. */
  readonly windowOf: (contents: WebContents) => W | null
  readonly log: Log
}

/** Answers every channel of the contract and no other, and only for one of our own windows. */
export const answeringWith =
  <W>({ handlers, windowOf, log }: Requests<W>): Answering =>
  async (sender, channel, argument) => {
    const window = windowOf(sender)
    if (window === null || !isChannel(channel)) throw new Error('Not allowed')
    return answer(channel, handlers, argument, window, log)
  }

const isChannel = (name: unknown): name is Channel =>
  typeof name === 'string' && Object.hasOwn(requests, name)
