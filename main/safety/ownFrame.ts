import { isOwnPage } from './origin.ts'

/** As much of Electron's frame as the check needs; null where the frame is gone already. */
export type Frame = { readonly url: string; readonly parent: unknown } | null

/** Whether a message comes from the top frame of one of the program's own pages, not from something inside it. */
export const isOwnFrame = (frame: Frame): boolean =>
  frame !== null && frame.parent === null && isOwnPage(frame.url)
