/** Where the program's own pages come from: a protocol of its own rather than file://, so that they have an origin. */
export const scheme = 'app'
export const host = 'grundlag'
export const origin = `${scheme}://${host}`
export const startPage = `${origin}/index.html`
/** The same for a window that is about to be given a file: it does not draw a welcome that nobody will see. */
export const awaitingPage = `${startPage}#awaiting`

/** Whether an address is one of the program's own pages. */
export function isOwnPage(url: string): boolean {
  const parsed = URL.canParse(url) ? new URL(url) : null
  return parsed !== null && parsed.protocol === `${scheme}:` && parsed.host === host
}
