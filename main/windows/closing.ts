/**
 * When a window may close. With unsaved changes the page is told and asks; a page that cannot answer must not keep its
 * window open for ever.
 */
export type Closing = {
  /** The user closes the window: whether it may close now. */
  readonly mayClose: () => boolean
  /** The page has asked or told something: it is alive. */
  readonly heard: () => void
  /** The page is done; the next `mayClose` is a yes. */
  readonly allow: () => void
}

export type ClosingMeans = {
  /** Whether closing would lose something, as far as the page has said. */
  readonly isUnsaved: () => boolean
  /** Whether there is a page to ask. */
  readonly isAlive: () => boolean
  readonly tellPage: () => void
  /** The page has been told and does not answer: whether to close all the same. */
  readonly askCloseHung: () => Promise<boolean>
  readonly close: () => void
  /** Calls back once after a while; returns how to stop waiting. */
  readonly later: (callback: () => void) => () => void
}

export function closingOf({
  isUnsaved,
  isAlive,
  tellPage,
  askCloseHung,
  close,
  later,
}: ClosingMeans): Closing {
  let allowed = false
  let stopWaiting: (() => void) | null = null
  const stop = () => {
    stopWaiting?.()
    stopWaiting = null
  }
  const wait = () => {
    stopWaiting = later(async () => {
      stopWaiting = null
      if (!(await askCloseHung())) return
      allowed = true
      close()
    })
  }
  return {
    mayClose: () => {
      if (allowed || !isUnsaved() || !isAlive()) return true
      if (stopWaiting === null) {
        tellPage()
        wait()
      }
      return false
    },
    heard: stop,
    allow: () => {
      stop()
      allowed = true
    },
  }
}
