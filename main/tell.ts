import type { WebContents } from 'electron'
import type { Events } from '../core/bridge/contract.ts'

/** Tells a window something of main's own accord; a window that is gone hears nothing. */
export function tell<E extends keyof Events>(contents: WebContents, event: E, value: Events[E]): void {
  if (!contents.isDestroyed()) contents.send(`event:${event}`, value)
}
