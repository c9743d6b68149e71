/** What is known of a window when a file looks for its place. */
export type Candidate = {
  /** The file that is open in it, or on its way; null where there is none with a name. */
  readonly openPath: () => string | null
  /** Whether it shows the welcome screen, and nothing is on its way to it. */
  readonly isFree: () => boolean
}

export type Route<W> =
  /** It is open in this window. */
  | { readonly kind: 'show'; readonly window: W }
  /** It is to be opened in this window. */
  | { readonly kind: 'open'; readonly window: W }
  | { readonly kind: 'new' }

/**
 * Where a file is opened: a file is in one window only, a window with a document keeps it, and a welcome screen gives way.
 *
 * `asking` is the window in which the user asked; null where they asked outside (double-click, second start). `windows`
 * are in the order in which they were last in front. `identity` gives one name for every way to a file.
 */
export async function routeOf<W extends Candidate>(
  file: string,
  asking: W | null,
  windows: readonly W[],
  identity: (file: string) => Promise<string>,
): Promise<Route<W>> {
  const holder = await holderOf(file, windows, identity)
  if (holder) return { kind: 'show', window: holder }
  const free = (asking === null ? windows : [asking]).find((window) => window.isFree())
  return free ? { kind: 'open', window: free } : { kind: 'new' }
}

/** The window that has this file open, or on its way; null where none has. */
export async function holderOf<W extends Pick<Candidate, 'openPath'>>(
  file: string,
  windows: readonly W[],
  identity: (file: string) => Promise<string>,
): Promise<W | null> {
  const wanted = await identity(file)
  const open = await Promise.all(
    windows.map(async (window) => {
      const path = window.openPath()
      return path !== null && (await identity(path)) === wanted
    }),
  )
  return windows.find((_, i) => open[i]) ?? null
}
