import { z } from 'zod'

/** Requests about windows and the program rather than the document. */
export const windowRequests = {
  /** One more window, with the welcome screen. */
  'window.new': z.undefined(),
  /** Whether there is no other window. */
  'window.isAlone': z.undefined(),
  /** Opens files that were dropped on the window: the first here where nothing is open, each of the others in a window of its own. */
  'files.open': z.object({ paths: z.array(z.string().max(4096)).max(20) }),
  /** A bug in the page, for the log: what kind and where, in a form that has no room for the user's text. */
  'program.failed': z.object({
    kind: z.string().regex(/^\w{1,60}$/),
    places: z.array(z.string().regex(/^[\w.-]{1,80}:\d{1,7}:\d{1,7}$/)).max(12),
  }),
} as const

export type WindowAnswers = {
  'window.new': null
  'window.isAlone': boolean
  'files.open': null
  'program.failed': null
}
