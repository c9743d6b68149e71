/** When the program saves by itself. */
export type AutosaveTiming = {
  /** Something was written, or a reason to wait has gone. */
  readonly changed: () => void
  /** Another document, or none. */
  readonly reset: () => void
}

export type AutosaveMeans = {
  /** Whether there is something to save that may be saved now. */
  readonly wanted: () => boolean
  /** Saves; whether it came to be on disk. */
  readonly save: () => Promise<boolean>
  /** Calls back once after so many milliseconds; returns how to stop waiting. */
  readonly later: (ms: number, callback: () => void) => () => void
  /** A steady clock, milliseconds. */
  readonly now: () => number
}

/** So long after the last key. */
const restMs = 1500
/** While one types on, at least so often; and not sooner again after a save that failed. */
const mostMs = 30_000

/** Saves a moment after the last change, at least every half minute, never two at a time, and after a failure with patience. */
export function autosaveTiming({ wanted, save, later, now }: AutosaveMeans): AutosaveTiming {
  let since: number | null = null
  let failedAt: number | null = null
  let running = false
  let stop = () => {}

  const schedule = () => {
    stop()
    if (!wanted()) {
      since = null
      return
    }
    since ??= now()
    const soonest = failedAt === null ? 0 : failedAt + mostMs - now()
    const wait = Math.min(restMs, since + mostMs - now())
    stop = later(Math.max(0, soonest, wait), () => void run())
  }

  const run = async () => {
    if (running || !wanted()) return
    running = true
    since = null
    const done = await save().finally(() => {
      running = false
    })
    failedAt = done ? null : now()
    // What was written while the disk was writing, or what did not get there.
    schedule()
  }

  return {
    changed: schedule,
    reset: () => {
      stop()
      since = null
      failedAt = null
    },
  }
}
